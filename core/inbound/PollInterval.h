// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace uinbox {

/// Whether providers reach this computer.
enum class LineReach {
    None,  ///< nobody set up a way: lists alone bring what comes in
    Down,  ///< there is one, and it is broken
    Up,
};

/// What the time until the next look depends on.
struct PollSituation {
    LineReach line = LineReach::None;
    std::chrono::milliseconds idle{0};   ///< since something was written, sent or looked at
    int failures = 0;                    ///< looks in a row that failed
    std::chrono::seconds retryAfter{0};  ///< what the provider asked for
};

/// How long to wait before a provider's list is looked at again. While webhooks come it is a safety net; without them it is the way in:
/// ten seconds while people are writing, stretched with the quiet up to five minutes; failures stretch it further. Pure.
[[nodiscard]] std::chrono::milliseconds pollInterval(const PollSituation& situation);

}  // namespace uinbox
