// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbound/InboundWrites.h"

#include "contacts/ContactService.h"
#include "inbound/WebhookEventRepository.h"
#include "outbox/DeliveryWrites.h"
#include "outbox/OutboxCascade.h"
#include "threads/ThreadWrites.h"

#include <algorithm>
#include <array>

namespace uinbox {

namespace {

/// Twilio's default keywords (PROVIDERS.md "Keywords"): it blocks, or lets through again, whoever sends one of them alone.
constexpr std::array<QStringView, 8> kStopWords{u"STOP", u"STOPALL", u"UNSUBSCRIBE", u"CANCEL",
                                                u"END",  u"QUIT",    u"REVOKE",      u"OPTOUT"};
constexpr std::array<QStringView, 3> kStartWords{u"START", u"YES", u"UNSTOP"};

template <class Words>
bool isKeyword(const twilio::InboundSms& sms, const Words& words)
{
    // "Stop.", a full-width one, one with a sign behind it: the whole message is that word.
    const QString whole = sms.body.normalized(QString::NormalizationForm_KC);
    const auto isLetter = [](QChar c) { return c.isLetterOrNumber(); };
    const auto first = std::find_if(whole.begin(), whole.end(), isLetter);
    const auto last = std::find_if(whole.rbegin(), whole.rend(), isLetter).base();
    const QString said = first < last ? whole.mid(first - whole.begin(), last - first) : QString();
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return word.compare(said, Qt::CaseInsensitive) == 0; });
}

}  // namespace

Result<> InboundWrites::receive(const twilio::InboundSms& sms, const QByteArray& rawBody)
{
    UINBOX_ASSIGN(const auto known, MessageRepository(m_scope.connection()).findBySid(sms.messageSid));
    if (known) return {};

    UINBOX_ASSIGN(const auto address, ContactService::findOrCreate(m_scope, sms.from.kind, sms.from.value, sms.profileName, m_now));
    ThreadWrites threads(m_scope, m_now);
    Message message;
    message.id = MessageId::generate(m_now);
    UINBOX_ASSIGN(message.threadId, threads.threadFor(address.contactId));
    message.contactId = address.contactId;
    message.channel = sms.from.channel;
    message.direction = Direction::Inbound;
    message.status = MessageStatus::Received;
    message.content = sms.body;
    message.fromAddress = sms.from.value;
    message.toAddress = sms.to.value;
    message.providerSid = sms.messageSid;
    message.segments = sms.segments;
    message.metadata = sms.extra;
    for (const auto& media : sms.media)
        message.attachments.push_back(
            {AttachmentId::generate(m_now), static_cast<int>(message.attachments.size()), media.url, media.contentType, 0});
    message.createdAt = m_now;
    UINBOX_TRY(threads.add(message));
    UINBOX_TRY(recordOptOut(sms, address));
    UINBOX_TRY(OutboxCascade(m_scope, m_now, {}).replied(message.threadId));
    return keepRaw(QStringLiteral("message"), sms.messageSid, message.id, rawBody);
}

Result<> InboundWrites::report(const twilio::StatusCallback& callback, std::optional<OutboxId> outbox)
{
    const DeliveryReport report{callback.messageSid, callback.status, callback.errorCode, callback.errorMessage, m_now};
    if (outbox) return OutboxWrites(m_scope, m_now, {}).confirm(*outbox, report);
    UINBOX_ASSIGN(const auto message, MessageRepository(m_scope.connection()).findBySid(callback.messageSid));
    return DeliveryWrites(m_scope, m_now, {}).report(report, message);
}

Result<> InboundWrites::recordOptOut(const twilio::InboundSms& sms, const ContactAddress& address)
{
    // OptOutType comes only from a Messaging Service with Advanced Opt-Out, which has decided already; elsewhere the words decide.
    const bool stop = sms.optOutType.isEmpty() ? isKeyword(sms, kStopWords) : sms.optOutType == u"STOP";
    const bool start = sms.optOutType.isEmpty() ? isKeyword(sms, kStartWords) : sms.optOutType == u"START";
    if ((!stop && !start) || stop == address.optedOutAt.has_value()) return {};
    m_scope.changes().contacts.insert(address.contactId);
    UINBOX_TRY(ContactRepository(m_scope.connection()).setOptedOut(address.id, stop ? std::optional(m_now) : std::nullopt));
    return stop ? OutboxCascade(m_scope, m_now, {}).optedOut(address) : Result<>();
}

Result<> InboundWrites::keepRaw(const QString& kind, const QString& sid, MessageId message, const QByteArray& rawBody)
{
    return WebhookEventRepository(m_scope.connection()).insert({QStringLiteral("twilio"), kind, sid, message, rawBody, m_now});
}

}  // namespace uinbox
