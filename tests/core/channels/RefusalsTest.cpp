// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/twilio/Refusals.h"

#include "catch.h"

using namespace uinbox;
using uinbox::twilio::refusalOf;

TEST_CASE("the provider's code says what to do about a refusal")
{
    const std::vector<std::pair<Refusal, std::vector<int>>> table{
        {Refusal::Later, {20429, 21611, 30001, 30003, 30008, 30022, 30023, 30027, 30410, 30450, 63017, 63018}},
        {Refusal::AddressOptedOut, {21610}},
        {Refusal::AddressUnreachable, {21211, 21612, 21614, 30005, 30006, 63001, 63003, 63024}},
        {Refusal::StopNumber, {21212, 21606, 21704, 30032, 30033, 30034, 30035, 63007, 63020, 63051}},
        {Refusal::StopProvider, {20003, 20404, 30002}},
        {Refusal::Final, {21408, 21602, 21608, 21617, 21620, 21623, 21656, 30004, 30007, 30036, 30610,
                          30640, 63005, 63013, 63015, 63016, 63019, 63032, 63033, 63041, 99999}},
    };
    for (const auto& [refusal, codes] : table)
        for (const int code : codes) {
            CAPTURE(code);
            CHECK(refusalOf(400, code) == refusal);
        }
}

TEST_CASE("a status says what to do where it says more than the code")
{
    CHECK(refusalOf(401, 0) == Refusal::StopProvider);
    CHECK(refusalOf(401, 12345) == Refusal::StopProvider);
    CHECK(refusalOf(403, 20003) == Refusal::StopProvider);
    CHECK(refusalOf(403, 21610) == Refusal::AddressOptedOut);
    CHECK(refusalOf(429, 0) == Refusal::Later);
    CHECK(refusalOf(429, 63018) == Refusal::Later);
}

TEST_CASE("whoever forbids everything without saying why is not asked again for each message")
{
    for (const int status : {403, 404, 407}) CHECK(refusalOf(status, 0) == Refusal::StopProvider);
    for (const int status : {400, 413, 422}) CHECK(refusalOf(status, 0) == Refusal::Final);
}
