// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbound/PollInterval.h"

#include <algorithm>

namespace uinbox {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds kWhileUp = 30min;
constexpr milliseconds kShortest = 10s;
constexpr milliseconds kLongest = 5min;
constexpr int kQuietPerWait = 6;  ///< a minute of quiet: ten seconds
constexpr milliseconds kFirstRetry = 30s;
constexpr milliseconds kLastRetry = 10min;
constexpr int kMostDoublings = 8;

}  // namespace

milliseconds pollInterval(const PollSituation& situation)
{
    if (situation.failures > 0) {
        const auto grown = kFirstRetry * (1 << std::min(situation.failures - 1, kMostDoublings));
        return std::max<milliseconds>(std::min(grown, kLastRetry), situation.retryAfter);
    }
    if (situation.line == LineReach::Up) return kWhileUp;
    return std::clamp<milliseconds>(situation.idle / kQuietPerWait, kShortest, kLongest);
}

}  // namespace uinbox
