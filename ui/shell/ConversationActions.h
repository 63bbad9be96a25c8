// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace uinbox::ui {

class ActionRegistry;
class ConversationPane;
class ThreadListView;

/// Enters everything that can be done in a conversation: answering, looking for words in it, and what concerns the message that has the
/// focus, whose keys work within the view. Ids: "composer.focus", "conversation.reply", "conversation.latest", "conversation.find",
/// "conversation.findOlder", "conversation.findNewer", "conversation.goToDay", "conversation.copyLink", "conversation.print",
/// "conversation.export", and "message.…" of each ViewDeed. What is done with a conversation as a whole is InboxPanel's.
void addConversationActions(ActionRegistry& registry, ThreadListView& list, ConversationPane& pane);

}  // namespace uinbox::ui
