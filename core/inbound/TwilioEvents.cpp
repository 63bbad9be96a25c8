// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbound/TwilioEvents.h"

#include "channels/twilio/Received.h"

namespace uinbox {

namespace {

std::optional<OutboxId> outboxIdOf(const QByteArray& target)
{
    const qsizetype question = target.indexOf('?');
    if (question < 0) return std::nullopt;
    const auto form = twilio::Form::decode(target.mid(question + 1));
    return form ? OutboxId::fromString(form->text("outbox")) : std::nullopt;
}

}  // namespace

Result<> TwilioEvents::message(const twilio::InboundSms& sms, WebhookEvent event, std::optional<Timestamp> at)
{
    InboundWrites writes(m_scope, m_now, m_answers);
    UINBOX_ASSIGN(const auto stored, writes.receive(receivedFrom(sms, at.value_or(event.receivedAt))));
    // What comes again costs no row.
    if (!stored) return {};
    event.providerSid = sms.messageSid;
    event.messageId = *stored;
    event.outcome = QStringLiteral("stored");
    event.deliveryId = "message " + sms.messageSid.toLatin1();
    return WebhookEventRepository(m_scope.connection()).add(event);
}

Result<> TwilioEvents::status(const twilio::StatusCallback& callback, WebhookEvent event)
{
    InboundWrites writes(m_scope, m_now);
    UINBOX_TRY(writes.report(reportFrom(callback, event.receivedAt), outboxIdOf(event.target)));
    UINBOX_ASSIGN(const auto message, MessageRepository(m_scope.connection()).findBySid(callback.messageSid));
    event.providerSid = callback.messageSid;
    event.messageId = message.value_or(MessageId());
    event.deliveryId = "status " + (callback.messageSid + u' ' + statusName(callback.status)).toLatin1();
    event.outcome = message ? QStringLiteral("applied") : QStringLiteral("parked");
    return WebhookEventRepository(m_scope.connection()).add(event);
}

Result<> TwilioEvents::replay(const WebhookEvent& event)
{
    if (event.via == Via::List) {
        UINBOX_ASSIGN(const auto text, twilio::parseListed(event.body));
        return message(text.sms, event, text.at);
    }
    UINBOX_ASSIGN(const auto form, twilio::Form::decode(event.body));
    if (event.kind == u"status") {
        UINBOX_ASSIGN(const auto callback, twilio::StatusCallback::parse(form));
        return status(callback, event);
    }
    UINBOX_ASSIGN(const auto sms, twilio::InboundSms::parse(form));
    return message(sms, event);
}

}  // namespace uinbox
