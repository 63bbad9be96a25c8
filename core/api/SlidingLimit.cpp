// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/SlidingLimit.h"

namespace uinbox::api {

Result<> SlidingLimit::admit(SessionId session, Timestamp now)
{
    std::deque<Timestamp>& seen = m_seen[session];
    while (!seen.empty() && seen.front() + m_window <= now) seen.pop_front();
    if (seen.size() >= static_cast<size_t>(m_count)) {
        const auto wait = std::chrono::ceil<std::chrono::seconds>(seen.front() + m_window - now);
        return fail(Error{ErrorKind::RateLimited, QStringLiteral("too many requests"), 0, wait});
    }
    seen.push_back(now);
    return {};
}

}  // namespace uinbox::api
