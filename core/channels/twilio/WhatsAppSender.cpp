// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/twilio/WhatsAppSender.h"

#include "channels/twilio/Limits.h"

namespace uinbox::twilio {

WhatsAppSender::WhatsAppSender(Account account, http::HttpTransport& transport)
    : m_api(std::move(account), Channel::WhatsApp, transport)
{
}

QString WhatsAppSender::from() const
{
    const Account& account = m_api.account();
    return account.whatsAppNumber.isEmpty() ? account.messagingServiceSid : account.whatsAppNumber;
}

double WhatsAppSender::ratePerSecond() const
{
    return whatsAppRate(m_api.account());
}

std::optional<HandOverRange> WhatsAppSender::handOver() const
{
    return handOverRange(m_api.account());
}

}  // namespace uinbox::twilio
