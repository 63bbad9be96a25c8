// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <atomic>

namespace uinbox::test {

/// A clock that stands still until told otherwise. Starts on 2026-03-02 09:00 UTC, a Monday.
class ManualClock final : public Clock {
public:
    [[nodiscard]] Timestamp now() const override { return fromMillis(m_millis.load()); }
    void advance(std::chrono::milliseconds by) { m_millis += by.count(); }
    void set(Timestamp time) { m_millis = toMillis(time); }

private:
    std::atomic<std::int64_t> m_millis{1772442000000};
};

}  // namespace uinbox::test
