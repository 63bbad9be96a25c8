// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/SenderFactory.h"

#include "channels/resend/EmailSender.h"
#include "channels/twilio/SmsSender.h"
#include "channels/twilio/WhatsAppSender.h"

namespace uinbox {

namespace {

Result<> checkSignIn(const twilio::Account& account)
{
    if (account.accountSid.isEmpty()) return fail(ErrorKind::Auth, "TWILIO_ACCOUNT_SID: missing");
    const bool hasKey = !account.apiKeySid.isEmpty() && !account.apiKeySecret.isEmpty();
    if (!hasKey && account.authToken.isEmpty()) return fail(ErrorKind::Auth, "TWILIO_AUTH_TOKEN: missing");
    return {};
}

Result<std::unique_ptr<MessageSender>> makeTwilioSms(const SenderSettings& settings, http::HttpTransport& transport)
{
    const twilio::Account& account = settings.twilio;
    UINBOX_TRY(checkSignIn(account));
    if (account.phoneNumber.isEmpty() && account.messagingServiceSid.isEmpty())
        return fail(ErrorKind::Auth, "TWILIO_PHONE_NUMBER: missing");
    return std::make_unique<twilio::SmsSender>(account, transport);
}

/// A Messaging Service alone does not say that it has a WhatsApp sender, and most have none.
Result<std::unique_ptr<MessageSender>> makeTwilioWhatsApp(const SenderSettings& settings, http::HttpTransport& transport)
{
    UINBOX_TRY(checkSignIn(settings.twilio));
    if (settings.twilio.whatsAppNumber.isEmpty()) return fail(ErrorKind::Auth, "TWILIO_WHATSAPP_NUMBER: missing");
    return std::make_unique<twilio::WhatsAppSender>(settings.twilio, transport);
}

Result<std::unique_ptr<MessageSender>> makeResendEmail(const SenderSettings& settings, http::HttpTransport& transport)
{
    const resend::Account& account = settings.resend;
    if (account.apiKey.isEmpty()) return fail(ErrorKind::Auth, "RESEND_API_KEY: missing");
    if (account.from.trimmed().isEmpty()) return fail(ErrorKind::Auth, "RESEND_FROM: missing");
    if (!resend::isMailbox(account.from))
        return fail(ErrorKind::Auth, "RESEND_FROM: neither \"name@example.com\" nor \"Name <name@example.com>\"");
    return std::make_unique<resend::EmailSender>(account, transport);
}

}  // namespace

SenderFactory SenderFactory::builtIn()
{
    return SenderFactory({
        {Channel::Sms, &makeTwilioSms},
        {Channel::WhatsApp, &makeTwilioWhatsApp},
        {Channel::Email, &makeResendEmail},
    });
}

Result<std::unique_ptr<MessageSender>> SenderFactory::make(Channel channel, const SenderSettings& settings,
                                                           http::HttpTransport& transport) const
{
    const auto it = m_makers.find(channel);
    if (it == m_makers.end()) return fail(ErrorKind::NotFound, QStringLiteral("no sender for channel ") + channelName(channel));
    return it->second(settings, transport);
}

std::vector<Channel> SenderFactory::channels() const
{
    std::vector<Channel> channels;
    for (const auto& [channel, maker] : m_makers) channels.push_back(channel);
    return channels;
}

}  // namespace uinbox
