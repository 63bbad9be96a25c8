// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "threads/Message.h"

namespace uinbox::ui {

/// What the text of a message does not show of the e-mail that was sent.
enum class OriginalHint {
    None,            ///< its text says it all
    Look,            ///< pictures, tables, headings or links with words of their own
    RemotePictures,  ///< pictures that lie elsewhere, and are loaded only when they are asked for
};

/// Looks through the beginning of an e-mail's HTML, as far as takes no time; comments, styles and scripts do not count. Pure; any thread.
[[nodiscard]] OriginalHint originalHint(const Message& message);

}  // namespace uinbox::ui
