// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace uinbox::ui {

/// A provider's code in words: why it happened and what to do, to be translated in the context "ErrorText".
struct CodeWords {
    int code;
    const char* reason;
    const char* next;
};

/// Null for a code without words of its own.
[[nodiscard]] const CodeWords* codeWords(int code);
/// The codes that have words.
[[nodiscard]] std::vector<int> knownProviderCodes();

}  // namespace uinbox::ui
