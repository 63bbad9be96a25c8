// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Tokens.h"

#include <vector>

namespace uinbox::ui {

/// A colour and a ground it is used on.
struct TokenPair {
    const char* frontName;
    QColor Tokens::*front;
    const char* groundName;
    QColor Tokens::*ground;
};

/// Every text colour on every ground it is written on: 4.5:1 (WCAG 2.2, 1.4.3). Who writes on another ground adds the pair.
[[nodiscard]] const std::vector<TokenPair>& textPairs();
/// Borders of inputs, focus rings, icons and marks, and what cannot be used now: 3:1 (WCAG 2.2, 1.4.11).
[[nodiscard]] const std::vector<TokenPair>& shapePairs();

}  // namespace uinbox::ui
