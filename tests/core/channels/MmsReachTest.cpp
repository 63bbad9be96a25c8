// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/MmsReach.h"

#include "catch.h"

using namespace uinbox;

TEST_CASE("files go by SMS to the USA, Canada and Australia, and nowhere else, whatever a number begins with")
{
    for (const char* number : {"+14155552671", "+14165550134", "+61412345678"}) {
        INFO(number);
        CHECK(takesMms(QString::fromLatin1(number)));
    }
    // +1 876 is Jamaica.
    for (const char* number : {"+18765230123", "+447700900123", "+4915112345678", "", "Bank", "+", "+1"}) {
        INFO(number);
        CHECK_FALSE(takesMms(QString::fromLatin1(number)));
    }
}
