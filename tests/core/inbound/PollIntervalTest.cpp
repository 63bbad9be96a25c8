// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbound/PollInterval.h"

#include "catch.h"

using namespace uinbox;
using namespace std::chrono_literals;

TEST_CASE("while webhooks come, the list is looked at now and then")
{
    CHECK(pollInterval({LineReach::Up, 0ms}) == 30min);
    CHECK(pollInterval({LineReach::Up, 24h}) == 30min);
}

TEST_CASE("without a line the list is looked at often while people write, and seldom at night")
{
    const auto line = GENERATE(LineReach::None, LineReach::Down);
    CHECK(pollInterval({line, 0ms}) == 10s);
    CHECK(pollInterval({line, 60s}) == 10s);
    CHECK(pollInterval({line, 10min}) == 100s);
    CHECK(pollInterval({line, 30min}) == 5min);
    CHECK(pollInterval({line, 100h}) == 5min);
}

TEST_CASE("a provider that refuses is asked less and less often, and not before it said")
{
    CHECK(pollInterval({LineReach::None, 0ms, 1}) == 30s);
    CHECK(pollInterval({LineReach::None, 0ms, 2}) == 60s);
    CHECK(pollInterval({LineReach::Up, 0ms, 5}) == 8min);
    CHECK(pollInterval({LineReach::None, 0ms, 1000}) == 10min);
    CHECK(pollInterval({LineReach::None, 0ms, 1, 1h}) == 1h);
}
