// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/RateLimiter.h"

#include <algorithm>
#include <cmath>

namespace uinbox {

int RateLimiter::available(Channel channel, Timestamp now)
{
    const Bucket& bucket = filled(channel, now);
    return now < bucket.pausedUntil ? 0 : std::max(0, static_cast<int>(std::floor(bucket.tokens + 1e-9)));
}

void RateLimiter::take(Channel channel, int count)
{
    m_buckets[channel].tokens -= count;
}

Timestamp RateLimiter::nextAt(Channel channel, Timestamp now)
{
    const Bucket& bucket = filled(channel, now);
    const double missing = 1.0 - bucket.tokens;
    if (missing <= 0) return std::max(now, bucket.pausedUntil);
    const auto full = now + std::chrono::milliseconds(static_cast<std::int64_t>(std::ceil(missing / rate(channel) * 1000.0)));
    return std::max(full, bucket.pausedUntil);
}

void RateLimiter::pause(Channel channel, Timestamp until)
{
    Bucket& bucket = m_buckets[channel];
    bucket.pausedUntil = std::max(bucket.pausedUntil, until);
}

void RateLimiter::onClockPut(std::chrono::milliseconds by)
{
    for (auto& [channel, bucket] : m_buckets) {
        bucket.filledAt += by;
        bucket.pausedUntil += by;
    }
}

double RateLimiter::rate(Channel channel) const
{
    const auto it = m_perSecond.find(channel);
    return it == m_perSecond.end() ? 1.0 : it->second;
}

RateLimiter::Bucket& RateLimiter::filled(Channel channel, Timestamp now)
{
    const double capacity = std::max(1.0, rate(channel));
    const auto [it, isNew] = m_buckets.try_emplace(channel, Bucket{capacity, now});
    Bucket& bucket = it->second;
    // A clock that goes back fills nothing and takes nothing away.
    const double seconds = std::max(0.0, std::chrono::duration<double>(now - bucket.filledAt).count());
    bucket.tokens = std::min(capacity, bucket.tokens + seconds * rate(channel));
    bucket.filledAt = now;
    return bucket;
}

}  // namespace uinbox
