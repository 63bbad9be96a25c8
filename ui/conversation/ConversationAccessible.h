// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace uinbox::ui {

class ConversationView;

/// Lets screen readers read the painted conversation message by message. Call once, before the first view is made.
void installConversationAccessibility();

/// Tells whoever listens that rows of the view say something else now; what failed is said at once.
void announceChanged(ConversationView& view, int first, int last);
/// Tells that this row came in.
void announceArrived(ConversationView& view, int row);
/// Tells that rows came or went, whatever for.
void announceRows(ConversationView& view);

}  // namespace uinbox::ui
