// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Id.h"
#include "base/Result.h"

#include <QHash>

#include <deque>

namespace uinbox::api {

/// At most `count` requests of one session within any `window`. Not thread-safe.
class SlidingLimit {
public:
    SlidingLimit(int count, std::chrono::seconds window) : m_count(count), m_window(window) {}

    /// Counts this request, or RateLimited with when to try again.
    [[nodiscard]] Result<> admit(SessionId session, Timestamp now);

private:
    int m_count;
    std::chrono::seconds m_window;
    QHash<SessionId, std::deque<Timestamp>> m_seen;
};

}  // namespace uinbox::api
