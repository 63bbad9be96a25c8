// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace uinbox::ui {

class ConversationPane;
class ConversationView;
struct WindowSession;

/// Notes which message is at the upper edge of the conversation; nothing where its end is seen.
void storePlace(const ConversationView& view, WindowSession& session);
/// Brings it there again. The end stays where the message is further back than what is loaded, or another conversation is open.
void restorePlace(ConversationPane& pane, const WindowSession& session);

}  // namespace uinbox::ui
