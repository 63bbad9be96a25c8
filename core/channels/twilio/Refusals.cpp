// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/twilio/Refusals.h"

#include "base/WallTime.h"

#include <algorithm>
#include <array>

namespace uinbox::twilio {

namespace {

// Too much at once, a queue that is full, or a provider behind Twilio that did not answer.
constexpr std::array kLater{20429, 21611, 30001, 30003, 30008, 30022, 30023, 30027, 30410, 30450, 63017, 63018};
// The number is wrong, of a landline, or not on WhatsApp.
constexpr std::array kUnreachable{21211, 21612, 21614, 30005, 30006, 63001, 63003, 63024};
// Our number cannot send, is not registered or is still being set up; the service has none; the WhatsApp sender is not one, was not
// accepted or is locked.
constexpr std::array kNumber{21212, 21606, 21704, 30032, 30033, 30034, 30035, 63007, 63020, 63051};
// Sign-in, account suspended or closed. 20404 for a create is about the one resource in its path, the account: a service, a sender or
// a template that is not there has a code of its own.
constexpr std::array kProvider{20003, 20005, 20404, 30002, 90010};

template <size_t Size>
bool isIn(const std::array<int, Size>& codes, int code)
{
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

}  // namespace

Refusal refusalOf(int httpStatus, int code)
{
    if (code == 21610) return Refusal::AddressOptedOut;
    if (httpStatus == 429 || isIn(kLater, code)) return Refusal::Later;
    if (isIn(kUnreachable, code)) return Refusal::AddressUnreachable;
    if (isIn(kNumber, code)) return Refusal::StopNumber;
    // Without a code it was no rule about this message: whoever answered lets nothing through.
    const bool nothingPasses = code == 0 && (httpStatus == 403 || httpStatus == 404 || httpStatus == 407);
    if (httpStatus == 401 || nothingPasses || isIn(kProvider, code)) return Refusal::StopProvider;
    return Refusal::Final;
}

std::optional<Timestamp> retryAfterFailure(int code, int attempt, Timestamp now)
{
    using namespace std::chrono_literals;
    static constexpr std::array kOnce{30003, 30008, 30450};
    static constexpr std::array kCapped{30022, 30023, 30027};
    static constexpr std::array kBusy{30001, 30410, 63017, 63018};
    if (isIn(kOnce, code)) return attempt < 2 ? std::optional(now + 30min) : std::nullopt;
    if (isIn(kBusy, code)) return attempt < 4 ? std::optional(now + 5min * attempt) : std::nullopt;
    if (!isIn(kCapped, code) || attempt >= 4) return std::nullopt;
    const auto there = wallTimeOf(now, "America/Los_Angeles");
    if (!there) return now + 24h;
    const auto midnight = momentOf({there->date.addDays(1), QTime(0, 5), there->zone});
    return midnight ? *midnight : now + 24h;
}

}  // namespace uinbox::twilio
