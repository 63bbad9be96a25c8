// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbound/ReceivedMessage.h"

namespace uinbox {

namespace {

/// OptOutType comes only from a Messaging Service with Advanced Opt-Out, which has decided already; elsewhere the words decide.
std::optional<Keyword> keywordIn(const twilio::InboundSms& sms)
{
    if (sms.optOutType.isEmpty()) return keywordOf(sms.body);
    if (sms.optOutType == u"STOP") return Keyword::Stop;
    return sms.optOutType == u"START" ? std::optional(Keyword::Start) : std::nullopt;
}

}  // namespace

ReceivedMessage receivedFrom(const twilio::InboundSms& sms, Timestamp at)
{
    ReceivedMessage received;
    received.kind = sms.from.kind;
    received.senderName = sms.profileName;
    if (sms.externalUser && sms.externalUser->value != sms.from.value)
        received.alsoKnownAs.emplace_back(sms.externalUser->kind, sms.externalUser->value);
    received.keyword = keywordIn(sms);
    Message& message = received.message;
    message.channel = sms.from.channel;
    message.content = sms.body;
    message.fromAddress = sms.from.value;
    message.toAddress = sms.to.value;
    message.providerSid = sms.messageSid;
    message.segments = sms.segments;
    message.metadata = sms.extra;
    for (const auto& media : sms.media) {
        Attachment attachment;
        attachment.url = media.url;
        attachment.contentType = media.contentType;
        // Of one whose address could not be learnt only its being there is known.
        attachment.fetchState = media.url.isEmpty() ? FetchState::Failed : FetchState::Wanted;
        if (media.url.isEmpty()) attachment.refusal = QStringLiteral("account");
        message.attachments.push_back(std::move(attachment));
    }
    message.createdAt = at;
    return received;
}

DeliveryReport reportFrom(const twilio::StatusCallback& callback, Timestamp at)
{
    return {callback.messageSid, callback.status, callback.errorCode, callback.errorMessage, at};
}

}  // namespace uinbox
