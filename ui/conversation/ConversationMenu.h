// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>

namespace uinbox::ui {

class ConversationView;

/// Shows what can be done with the entry that has the focus in a conversation, and with what is selected; a child of the view that deletes
/// itself. `at` is on the screen; what it is over decides which link is meant.
void showConversationMenu(ConversationView& view, const QPoint& at);

}  // namespace uinbox::ui
