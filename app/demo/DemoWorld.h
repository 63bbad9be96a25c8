// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/User.h"
#include "channels/MessageTemplate.h"
#include "contacts/Contact.h"
#include "demo/DemoScript.h"
#include "notes/Note.h"
#include "outbox/OutboxRepository.h"
#include "outbox/SendService.h"
#include "threads/InboxQuery.h"

#include <vector>

namespace uinbox::app {

/// A message that leaves later.
struct DemoScheduled {
    Message message;
    Schedule schedule;
    OutboxState state = OutboxState::Scheduled;
};

/// A note that was changed: what it says since.
struct DemoNoteEdit {
    NoteId note;
    QString content;
    Timestamp at{};
    std::vector<UserId> mentions{};  ///< whom it names since
};

/// One person's conversation in the demo, its messages oldest first. Ids and sids are set.
struct DemoThread {
    ThreadId id;
    Contact contact;
    std::vector<Message> messages;
    int unread = 0;  ///< so many of the last inbound messages
    QString draft;
    std::vector<DemoScheduled> scheduled{};
    std::vector<Note> notes{};          ///< oldest first
    std::vector<DemoNoteEdit> edits{};  ///< of these, oldest first
    ThreadMarks marks{};                ///< but for `unread`, which is above
};

/// Everything the demo's inbox holds when it opens. A value.
struct DemoWorld {
    std::vector<DemoThread> threads;  ///< the newest first
    std::vector<MessageTemplate> templates{};
    std::vector<User> users{};      ///< the owner first
    std::vector<Contact> people{};  ///< without a conversation
    std::vector<NoteId> seen{};     ///< notes in which the owner has seen that they name them
    QString phone{};                ///< the studio's own
};

/// The studio's year up to `now`: the people of the script, then generated older conversations. Among the first ten is every state
/// the window can show. The same seed, moment, script and time zone make the same world, ids included. Pure; any thread.
[[nodiscard]] DemoWorld makeDemoWorld(quint32 seed, Timestamp now, const DemoScript& script);
[[nodiscard]] DemoWorld makeDemoWorld(quint32 seed, Timestamp now);

}  // namespace uinbox::app
