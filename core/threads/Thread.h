// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "threads/Message.h"

#include <QStringList>

#include <chrono>

namespace uinbox {

/// Open: in the inbox. Snoozed: out of it until a moment. Archived: done with. What the person writes opens any of them again; what is
/// written to them leaves the state as it is (whoever answers and archives wants it to stay archived).
enum class ThreadState { Open, Snoozed, Archived };

[[nodiscard]] QString threadStateName(ThreadState state);  ///< "open", "snoozed", "archived"
[[nodiscard]] std::optional<ThreadState> threadStateFromName(QStringView name);

/// One person's conversation over all channels, as the list shows it.
struct Thread {
    ThreadId id;
    ContactId contactId;
    QString contactName;     ///< empty where the person was never named
    QString contactAddress;  ///< the first address, to show in place of a name
    ThreadState state = ThreadState::Open;
    int unread = 0;
    bool hasMessages = false;
    Timestamp lastMessageAt{};  ///< of the last message, or when the thread was made while it has none
    QString preview;            ///< the start of the last message's text, one line
    Channel lastChannel = Channel::Sms;
    Direction lastDirection = Direction::Inbound;
    MessageStatus lastStatus = MessageStatus::Received;
    QString draft;                            ///< unsent text, or note, empty for none
    std::optional<Timestamp> pinnedAt{};      ///< stands above the others
    std::optional<Timestamp> snoozedUntil{};  ///< comes back then, or when the person writes
    std::optional<UserId> assigneeId{};
    QString assigneeName{};
    Timestamp activityAt{};  ///< of the last message, or of its return from being snoozed where that was later
};

/// How long after a person's last WhatsApp message they may be written to freely (PROVIDERS.md 1.4); afterwards only templates go.
inline constexpr std::chrono::hours kWhatsAppWindow{24};

/// What is being written in a conversation, a message and a note beside it. One per thread; kept while the program is off.
struct Draft {
    ThreadId threadId;
    Channel channel = Channel::Sms;
    QString content;
    Timestamp updatedAt{};
    QString subject{};  ///< of an e-mail, as the four below
    QStringList cc{};
    QStringList bcc{};
    QString html{};       ///< what `content` is with its formatting; empty where it has none
    QStringList files{};  ///< paths on this computer
    QString note{};       ///< an internal note that is not kept yet
    /// What came back unsent and is in it, by ids: a save without one of these does not have it, and is given it (DraftWrites).
    QStringList returned{};

    [[nodiscard]] bool isEmpty() const
    {
        return content.isEmpty() && subject.isEmpty() && cc.isEmpty() && bcc.isEmpty() && files.isEmpty() && note.isEmpty();
    }

    friend bool operator==(const Draft&, const Draft&) = default;
};

/// A message or note that did not leave, and was put to the draft of its conversation.
struct ReturnedDraft {
    QString id;
    Draft draft;
};

/// What an answer in a conversation takes over from the messages before it.
struct ReplyContext {
    std::optional<Channel> channel;  ///< the person wrote last on it; absent where they never wrote
    QString subject;                 ///< of the last e-mail in either direction
};

/// What of a conversation waits for its time.
struct WaitingMessages {
    int count = 0;
    std::optional<Timestamp> next;  ///< when the first of them leaves
};

/// A place in a conversation: messages are ordered by (createdAt, id).
struct MessageCursor {
    Timestamp createdAt{};
    MessageId id;
};

/// A run of messages, oldest first. `hasOlder` / `hasNewer` say whether asking further in that direction gives more.
struct MessagePage {
    std::vector<Message> messages;
    bool hasOlder = false;
    bool hasNewer = false;
};

/// A conversation that has an e-mail with what was looked for in its subject, the newest such.
struct SubjectMatch {
    Thread thread;
    QString subject;
};

/// A conversation in which a person waits for an answer.
struct UnansweredThread {
    Thread thread;
    Timestamp waitingSince{};  ///< when the first message came that nobody answered
    int messages = 0;          ///< how many there are since
};

}  // namespace uinbox
