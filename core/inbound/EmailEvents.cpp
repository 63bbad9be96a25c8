// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbound/EmailEvents.h"

#include "channels/resend/ErrorCode.h"
#include "inbound/EmailWrites.h"
#include "inbound/InboundWrites.h"
#include "outbox/AddressMarks.h"
#include "outbox/OutboxRepository.h"
#include "threads/ThreadWrites.h"

namespace uinbox {

using resend::BounceType;
using resend::EventType;

namespace {

bool isOpening(EventType type)
{
    return type == EventType::EmailOpened || type == EventType::EmailClicked;
}

bool isTransient(const resend::Event& event)
{
    return event.type == EventType::EmailBounced && event.bounceType == BounceType::Transient;
}

/// Where a message stands by an event, and the number of what went wrong.
struct Standing {
    MessageStatus status = MessageStatus::Sent;
    int code = 0;
};

Standing standingOf(const resend::Event& event)
{
    switch (event.type) {
        case EventType::EmailDelivered: return {MessageStatus::Delivered};
        case EventType::EmailOpened:
        case EventType::EmailClicked: return {MessageStatus::Read};
        case EventType::EmailScheduled: return {MessageStatus::Scheduled};
        // It was delivered; then the person called it spam.
        case EventType::EmailComplained: return {MessageStatus::Delivered, resend::kComplained};
        case EventType::EmailFailed: return {MessageStatus::Failed, resend::kDeliveryFailed};
        case EventType::EmailSuppressed: return {MessageStatus::Failed, resend::kSuppressed};
        case EventType::EmailBounced: break;
        case EventType::EmailSent:
        case EventType::EmailDeliveryDelayed:
        case EventType::EmailReceived:
        case EventType::DomainCreated:
        case EventType::DomainUpdated:
        case EventType::DomainDeleted:
        case EventType::ContactCreated:
        case EventType::ContactUpdated:
        case EventType::ContactDeleted:
        case EventType::Unknown: return {MessageStatus::Sent};
    }
    switch (event.bounceType) {
        case BounceType::Permanent: return {MessageStatus::Failed, resend::kBounced};
        case BounceType::Undetermined: return {MessageStatus::Failed, resend::kDeliveryFailed};
        case BounceType::Transient: break;
    }
    return {MessageStatus::Sent};
}

QString bounceName(BounceType type)
{
    switch (type) {
        case BounceType::Permanent: return QStringLiteral("permanent");
        case BounceType::Transient: return QStringLiteral("transient");
        case BounceType::Undetermined: break;
    }
    return QStringLiteral("undetermined");
}

void countUp(QJsonObject& metadata, const QString& name)
{
    metadata.insert(name, metadata.value(name).toInt() + 1);
}

void note(const resend::Event& event, QJsonObject& metadata)
{
    if (event.type == EventType::EmailOpened) countUp(metadata, QStringLiteral("opens"));
    if (event.type == EventType::EmailComplained) metadata.insert(QStringLiteral("complained"), true);
    if (event.type == EventType::EmailBounced)
        metadata.insert(QStringLiteral("bounce"), QJsonObject{{QStringLiteral("type"), bounceName(event.bounceType)},
                                                              {QStringLiteral("subType"), event.bounceSubType}});
    if (event.type != EventType::EmailClicked) return;
    countUp(metadata, QStringLiteral("clicks"));
    metadata.insert(QStringLiteral("lastClick"), event.link);
}

}  // namespace

Result<EmailEvents::Applied> EmailEvents::apply(const resend::Event& event)
{
    switch (event.type) {
        case EventType::EmailReceived: return received(event);
        case EventType::EmailSent:
        case EventType::EmailDelivered:
        case EventType::EmailDeliveryDelayed:
        case EventType::EmailBounced:
        case EventType::EmailComplained:
        case EventType::EmailOpened:
        case EventType::EmailClicked:
        case EventType::EmailFailed:
        case EventType::EmailScheduled:
        case EventType::EmailSuppressed: return reported(event);
        case EventType::DomainCreated:
        case EventType::DomainUpdated:
        case EventType::DomainDeleted:
        case EventType::ContactCreated:
        case EventType::ContactUpdated:
        case EventType::ContactDeleted:
        case EventType::Unknown: break;
    }
    return Applied{{}, QStringLiteral("ignored")};
}

Result<EmailEvents::Applied> EmailEvents::received(const resend::Event& event)
{
    UINBOX_ASSIGN(const bool isNew, EmailWrites(m_scope, m_now).await(event.subjectId, event.at.value_or(m_now)));
    UINBOX_ASSIGN(const auto message, MessageRepository(m_scope.connection()).findBySid(event.subjectId));
    return Applied{message.value_or(MessageId()), isNew ? QStringLiteral("awaited") : QStringLiteral("known")};
}

Result<EmailEvents::Applied> EmailEvents::reported(const resend::Event& event)
{
    MessageRepository messages(m_scope.connection());
    UINBOX_ASSIGN(const auto id, messages.findBySid(event.subjectId));
    UINBOX_ASSIGN(const auto message, id ? messages.find(*id) : Result<std::optional<Message>>(std::nullopt));
    UINBOX_TRY(markAddresses(event));
    if (message && !event.to.isEmpty() && !event.to.contains(message->toAddress)) return Applied{*id, QStringLiteral("copy")};
    const bool hasFailed = message && (message->status == MessageStatus::Failed || message->status == MessageStatus::Canceled);
    // What opens a message that came back is a machine on its way.
    if (!isOpening(event.type) || !hasFailed) {
        const Standing standing = standingOf(event);
        const DeliveryReport report{event.subjectId, standing.status, standing.code, event.words, m_now};
        UINBOX_TRY(InboundWrites(m_scope, m_now).report(report, std::nullopt));
    }
    if (!message) return Applied{{}, QStringLiteral("parked")};
    UINBOX_TRY(note(event, *id));
    if (isTransient(event)) UINBOX_TRY(askNoMore(*id));
    return Applied{*id, QStringLiteral("applied")};
}

Result<> EmailEvents::markAddresses(const resend::Event& event)
{
    const bool isComplaint = event.type == EventType::EmailComplained || event.isComplaintOnRecord;
    const bool isLost = event.type == EventType::EmailSuppressed || standingOf(event).code == resend::kBounced;
    AddressMarks marks(m_scope, m_now, {});
    for (const QString& address : event.to) {
        Message message;
        message.channel = Channel::Email;
        message.toAddress = address;
        if (isComplaint) UINBOX_TRY(marks.refused(message, Refusal::AddressOptedOut, resend::kComplained));
        if (isLost) UINBOX_TRY(marks.refused(message, Refusal::AddressUnreachable, standingOf(event).code));
    }
    return {};
}

Result<> EmailEvents::note(const resend::Event& event, MessageId id)
{
    UINBOX_ASSIGN(auto message, MessageRepository(m_scope.connection()).find(id));
    if (!message) return {};
    const Message before = *message;
    uinbox::note(event, message->metadata);
    if (message->envelope.messageId.isEmpty()) message->envelope.messageId = event.messageId;
    if (message->metadata == before.metadata && message->envelope == before.envelope) return {};
    return ThreadWrites(m_scope, m_now).update(*message);
}

/// Asked for the e-mail, Resend says that it came back, and not that it did so for now only.
Result<> EmailEvents::askNoMore(MessageId message)
{
    OutboxRepository outbox(m_scope.connection());
    UINBOX_ASSIGN(auto row, outbox.findByMessage(message));
    if (!row || row->state != OutboxState::Done || row->checks < 0 || !row->checkAt) return {};
    row->checkAt.reset();
    return outbox.update(*row);
}

}  // namespace uinbox
