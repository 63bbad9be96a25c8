// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "threads/Message.h"

#include <chrono>

namespace uinbox {

enum class ThreadState { Open, Snoozed, Archived };

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
    QString draft;  ///< unsent text, empty for none
};

/// How long after a person's last WhatsApp message they may be written to freely (PROVIDERS.md 1.4); afterwards only templates go.
inline constexpr std::chrono::hours kWhatsAppWindow{24};

/// Text being written in a conversation. One per thread; kept while the program is off.
struct Draft {
    ThreadId threadId;
    Channel channel = Channel::Sms;
    QString content;
    Timestamp updatedAt{};
    QString subject{};  ///< of an e-mail

    friend bool operator==(const Draft&, const Draft&) = default;
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

/// A run of conversations, newest first.
struct ThreadPage {
    std::vector<Thread> threads;
    bool hasMore = false;
};

struct ThreadCursor {
    Timestamp lastMessageAt{};
    ThreadId id;
};

/// A conversation in which a person waits for an answer.
struct UnansweredThread {
    Thread thread;
    Timestamp waitingSince{};  ///< when the first message came that nobody answered
    int messages = 0;          ///< how many there are since
};

}  // namespace uinbox
