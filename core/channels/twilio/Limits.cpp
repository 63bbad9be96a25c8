// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/twilio/Limits.h"

#include <algorithm>
#include <array>

namespace uinbox::twilio {

namespace {

using namespace std::chrono_literals;

bool isTollFree(const QString& number)
{
    static constexpr std::array<QStringView, 7> kPrefixes{u"+1800", u"+1833", u"+1844", u"+1855", u"+1866", u"+1877", u"+1888"};
    return number.size() == 12 &&
           std::any_of(kPrefixes.begin(), kPrefixes.end(), [&](QStringView prefix) { return number.startsWith(prefix); });
}

bool isShortCode(const QString& number)
{
    return number.size() >= 3 && number.size() <= 8 &&
           std::all_of(number.begin(), number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

}  // namespace

double smsRate(const Account& account)
{
    if (!account.messagingServiceSid.isEmpty()) return 1.0;
    if (isTollFree(account.phoneNumber)) return 3.0;
    return isShortCode(account.phoneNumber) ? 10.0 : 1.0;
}

double whatsAppRate(const Account& account)
{
    return account.whatsAppNumber == kSandboxNumber ? 1.0 / 3.0 : 80.0;
}

std::optional<HandOverRange> handOverRange(const Account& account)
{
    if (account.messagingServiceSid.isEmpty()) return std::nullopt;
    return HandOverRange{16min, 35 * 24h - 1min};
}

}  // namespace uinbox::twilio
