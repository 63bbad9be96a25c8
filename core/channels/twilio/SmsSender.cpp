// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/twilio/SmsSender.h"

#include "channels/twilio/Limits.h"

namespace uinbox::twilio {

SmsSender::SmsSender(Account account, http::HttpTransport& transport) : m_api(std::move(account), Channel::Sms, transport) {}

QString SmsSender::from() const
{
    const Account& account = m_api.account();
    return account.messagingServiceSid.isEmpty() ? account.phoneNumber : account.messagingServiceSid;
}

double SmsSender::ratePerSecond() const
{
    return smsRate(m_api.account());
}

std::optional<HandOverRange> SmsSender::handOver() const
{
    return handOverRange(m_api.account());
}

}  // namespace uinbox::twilio
