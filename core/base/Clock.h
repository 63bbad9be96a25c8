// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>

class QString;

namespace uinbox {

/// UTC milliseconds since the Unix epoch: the one representation of a moment in core and in the database.
using Timestamp = std::chrono::time_point<std::chrono::system_clock, std::chrono::milliseconds>;

[[nodiscard]] constexpr std::int64_t toMillis(Timestamp time)
{
    return time.time_since_epoch().count();
}
[[nodiscard]] constexpr Timestamp fromMillis(std::int64_t millis)
{
    return Timestamp(std::chrono::milliseconds(millis));
}

/// "2026-03-01T09:30:00.000Z": ISO 8601 UTC with milliseconds, as the local API writes times.
[[nodiscard]] QString toIso8601(Timestamp time);

/// Where the time comes from. Injected everywhere, so that tests decide what time it is. Any thread.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Timestamp now() const = 0;
};

/// The computer's clock.
class SystemClock final : public Clock {
public:
    [[nodiscard]] Timestamp now() const override;
};

}  // namespace uinbox
