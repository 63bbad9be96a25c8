// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/ClockSkew.h"

#include "catch.h"

using namespace uinbox;
using namespace std::chrono_literals;

namespace {

http::Headers dated(const QByteArray& date)
{
    http::Headers headers;
    headers.add("Date", date);
    return headers;
}

/// Mon, 02 Mar 2026 09:00:00 GMT.
constexpr Timestamp kNow = fromMillis(1772442000000);

}  // namespace

TEST_CASE("how far our clock is off is told by the provider's Date, to the minute and not finer")
{
    CHECK(clockSkew(dated("Mon, 02 Mar 2026 08:00:00 GMT"), kNow) == 1h);
    CHECK(clockSkew(dated("Mon, 02 Mar 2026 09:20:00 GMT"), kNow) == -20min);
    CHECK(clockSkew(dated("Mon, 02 Mar 2026 08:59:20 GMT"), kNow) == 0ms);
    CHECK(clockSkew(http::Headers(), kNow) == 0ms);
    CHECK(clockSkew(dated("Mon, 02 Mar 2026 08:00:00 GMT"), {}) == 0ms);
    for (const char* wrong : {"", "soon", "2026-03-02T08:00:00Z"}) CHECK(clockSkew(dated(wrong), kNow) == 0ms);
}
