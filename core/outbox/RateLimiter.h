// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "threads/Message.h"

#include <map>

namespace uinbox {

/// A token bucket per channel: how many messages may leave now, and when the next one may. Holds one second's worth, at least one.
/// Not thread-safe; takes the time as a parameter.
class RateLimiter {
public:
    explicit RateLimiter(std::map<Channel, double> perSecond = {}) : m_perSecond(std::move(perSecond)) {}

    void setRate(Channel channel, double perSecond) { m_perSecond[channel] = perSecond; }
    /// Nothing before `until`: the provider said so.
    void pause(Channel channel, Timestamp until);

    [[nodiscard]] int available(Channel channel, Timestamp now);
    void take(Channel channel, int count);
    /// When one will be available; `now` where one is.
    [[nodiscard]] Timestamp nextAt(Channel channel, Timestamp now);

    /// The computer's clock was put by so much: pauses last as long as they would have.
    void onClockPut(std::chrono::milliseconds by);

private:
    struct Bucket {
        double tokens = 0;
        Timestamp filledAt{};
        Timestamp pausedUntil{};
    };
    [[nodiscard]] double rate(Channel channel) const;
    Bucket& filled(Channel channel, Timestamp now);

    std::map<Channel, double> m_perSecond;
    std::map<Channel, Bucket> m_buckets;
};

}  // namespace uinbox
