// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/twilio/Limits.h"

#include "catch.h"

using namespace uinbox;
using namespace uinbox::twilio;

namespace {

double rateOf(const char* number, const char* service = "")
{
    Account account;
    account.phoneNumber = QString::fromLatin1(number);
    account.messagingServiceSid = QString::fromLatin1(service);
    return smsRate(account);
}

}  // namespace

TEST_CASE("each kind of number has its rate")
{
    CHECK(rateOf("+14155552671") == 1.0);
    CHECK(rateOf("+447700900123") == 1.0);
    for (const char* tollFree :
         {"+18005550100", "+18335550100", "+18445550100", "+18555550100", "+18665550100", "+18775550100", "+18885550100"})
        CHECK(rateOf(tollFree) == 3.0);
    CHECK(rateOf("+18225550100") == 1.0);
    CHECK(rateOf("+1800555010") == 1.0);
    CHECK(rateOf("24273") == 10.0);
    CHECK(rateOf("ACME") == 1.0);
    CHECK(rateOf("+18005550100", "MG1") == 1.0);
}

TEST_CASE("WhatsApp takes eighty a second, its sandbox one in three seconds")
{
    Account account;
    account.whatsAppNumber = QStringLiteral("+15005550006");
    CHECK(whatsAppRate(account) == 80.0);
    account.whatsAppNumber = kSandboxNumber;
    CHECK(whatsAppRate(account) == Approx(1.0 / 3.0));
}
