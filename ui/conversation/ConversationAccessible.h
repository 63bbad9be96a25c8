// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace uinbox::ui {

/// Lets screen readers read the painted conversation message by message. Call once, before the first view is made.
void installConversationAccessibility();

}  // namespace uinbox::ui
