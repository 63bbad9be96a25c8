// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace uinbox::ui {

class ActionRegistry;
class ConversationPane;
class ScheduledPage;
class ThreadListView;

/// The commands of list, conversation and composer that the window gives them, and the keys these handle themselves. The parts outlive the
/// registry's window.
void addConversationCommands(ActionRegistry& registry, ThreadListView& list, ConversationPane& pane);
/// Keys of message view, composer and the list of what is scheduled.
void describeOwnKeys(ActionRegistry& registry, ConversationPane& pane, ScheduledPage& scheduled);

}  // namespace uinbox::ui
