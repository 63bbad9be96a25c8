// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbound/EmailWrites.h"

#include "inbound/EmailMessage.h"
#include "inbound/InboundWrites.h"

namespace uinbox {

namespace {

/// A conversation of more answers than that is found by the newest of them.
constexpr qsizetype kMaxLookUps = 50;

}  // namespace

Result<bool> EmailWrites::await(const QString& emailId, Timestamp receivedAt)
{
    EmailRepository emails(m_scope.connection());
    UINBOX_ASSIGN(const bool isKnown, emails.isKnown(emailId));
    if (isKnown) return false;
    UINBOX_ASSIGN(const bool isNew, emails.insert({emailId, receivedAt, 0, m_now, {}}));
    m_scope.changes().fetches = m_scope.changes().fetches || isNew;
    return isNew;
}

Result<std::optional<MessageId>> EmailWrites::store(ReceivedMessage received, const QByteArray& raw, bool isFromUs)
{
    EmailRepository emails(m_scope.connection());
    const QString emailId = received.message.providerSid;
    const Envelope envelope = received.message.envelope;
    UINBOX_TRY(emails.remove(emailId));
    UINBOX_ASSIGN(const bool wasAnnounced, emails.wasAnnounced(emailId));
    UINBOX_ASSIGN(const bool isReturned, isOneOfOurs(envelope.messageId));
    InboundWrites writes(m_scope, m_now, m_answers);
    std::optional<MessageId> stored;
    const bool isOwn = isFromUs || isReturned;
    if (!isOwn) {
        UINBOX_ASSIGN(received.thread, threadOf(envelope));
        UINBOX_ASSIGN(stored, writes.receive(std::move(received)));
        if (!stored) return stored;
        UINBOX_TRY(WebhookEventRepository(m_scope.connection()).adopt(emailId, *stored));
    }
    WebhookEvent event;
    event.provider = QStringLiteral("resend");
    event.kind = QStringLiteral("email");
    event.providerSid = emailId;
    event.messageId = stored.value_or(MessageId());
    event.body = raw;
    event.receivedAt = m_now;
    event.via = wasAnnounced ? Via::Webhook : Via::List;
    event.deliveryId = fetchedDeliveryId(emailId);
    event.outcome = isOwn ? QStringLiteral("own") : QStringLiteral("stored");
    UINBOX_TRY(writes.record(event));
    return stored;
}

Result<> EmailWrites::postpone(AwaitedEmail email, std::optional<Timestamp> again, const QString& reason)
{
    email.fetches += 1;
    email.fetchAt = again;
    email.reason = reason;
    return EmailRepository(m_scope.connection()).update(email);
}

Result<bool> EmailWrites::isOneOfOurs(const QString& mailId)
{
    if (mailId.isEmpty()) return false;
    MessageRepository messages(m_scope.connection());
    UINBOX_ASSIGN(const auto same, messages.findByMailId(mailId));
    if (!same) return false;
    UINBOX_ASSIGN(const auto message, messages.find(*same));
    return message && message->direction == Direction::Outbound;
}

Result<std::optional<ThreadId>> EmailWrites::threadOf(const Envelope& envelope)
{
    MessageRepository messages(m_scope.connection());
    for (const QString& id : answeredIds(envelope).mid(0, kMaxLookUps)) {
        UINBOX_ASSIGN(const auto answered, messages.findByMailId(id));
        if (!answered) continue;
        UINBOX_ASSIGN(const auto message, messages.find(*answered));
        if (message) return std::optional(message->threadId);
    }
    return std::optional<ThreadId>();
}

}  // namespace uinbox
