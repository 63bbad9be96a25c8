// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/Connection.h"
#include "threads/Thread.h"

#include <set>

namespace uinbox {

/// Which messages the API lists: newest first.
struct MessageQuery {
    std::optional<ContactId> contactId;
    std::optional<Channel> channel;
    std::optional<Direction> direction;
    std::optional<MessageStatus> status;
    QString search;  ///< anywhere in the text; empty for all
    std::optional<MessageCursor> before;
    int limit = 50;
};

/// A message with the name its contact has.
struct ListedMessage {
    Message message;
    QString contactName;
};

/// All SQL about messages and their attachments. Used within one transaction or read.
class MessageRepository {
public:
    explicit MessageRepository(db::Connection& connection) : m_connection(connection) {}

    /// The message with its attachments. Conflict where its provider sid is there already.
    [[nodiscard]] Result<> insert(const Message& message);
    [[nodiscard]] Result<std::optional<Message>> find(MessageId message);
    /// Whether there is any message of ours.
    [[nodiscard]] Result<bool> hasOutbound();
    [[nodiscard]] Result<std::optional<MessageId>> findBySid(const QString& providerSid);
    /// True where that message was deleted with the person who wrote it.
    [[nodiscard]] Result<bool> isForgotten(const QString& providerSid);
    /// The first message of that Message-ID ("<…@…>"), in or out.
    [[nodiscard]] Result<std::optional<MessageId>> findByMailId(const QString& mailId);
    [[nodiscard]] Result<std::vector<Message>> find(const std::vector<MessageId>& messages);

    /// The SHA-256 of every file that a message has, or a provider may still fetch for one.
    [[nodiscard]] Result<std::set<QByteArray>> keptFiles();
    /// The newest of a conversation that has been said: not what waits for its time, nor what was taken back before it left.
    [[nodiscard]] Result<std::optional<Message>> lastSaid(ThreadId thread);
    /// The newest e-mail of a conversation, in or out.
    [[nodiscard]] Result<std::optional<Message>> lastEmail(ThreadId thread);

    /// Newest first, those before `before`; `limit` of them at most.
    [[nodiscard]] Result<std::vector<Message>> olderThan(ThreadId thread, const MessageCursor& before, int limit);
    /// Oldest first, those after `after`.
    [[nodiscard]] Result<std::vector<Message>> newerThan(ThreadId thread, const MessageCursor& after, int limit);
    [[nodiscard]] Result<std::vector<ListedMessage>> list(const MessageQuery& query);
    /// When the last WhatsApp message came from that number (E.164); absent where none ever did.
    [[nodiscard]] Result<std::optional<Timestamp>> lastWhatsAppFrom(const QString& address);

    /// Status, error, sid and price as they now are.
    [[nodiscard]] Result<> updateState(const Message& message);
    /// What a person may still change before a message leaves: text, subject, html, segments, time and zone.
    [[nodiscard]] Result<> updateText(const Message& message);
    /// To whom it goes, of one that has not left.
    [[nodiscard]] Result<> updateRecipient(const Message& message);
    /// Its place in the conversation.
    [[nodiscard]] Result<> updateCreatedAt(MessageId message, Timestamp createdAt);

private:
    [[nodiscard]] Result<> readAttachments(std::vector<Message>& messages);
    [[nodiscard]] Result<std::vector<Message>> readAll(db::Query query);
    db::Connection& m_connection;
};

}  // namespace uinbox
