// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "WebhookLoad.h"

namespace uinbox::bench {

/// How a flood goes.
struct FloodPlan {
    quint16 port = 0;
    int connections = 1;  ///< at once, at most
    /// Requests a second that are due whether or not earlier ones were answered, and whose time counts from when they were due.
    /// 0: the next one goes as soon as a connection is free, and its time counts from there.
    double rate = 0;
};

struct FloodOutcome {
    double seconds = 0;
    double clientCpuSeconds = 0;       ///< of this thread
    std::vector<double> milliseconds;  ///< of each request, from before its connect() to the last byte of the answer
    int failed = 0;                    ///< anything but a complete 200
};

/// Sends each of `load` over a connection of its own to 127.0.0.1 and reads until the server closes. In the calling thread, one
/// epoll loop; Linux only. Throws CannotMeasure.
[[nodiscard]] FloodOutcome flood(const std::vector<SignedWebhook>& load, const FloodPlan& plan);

}  // namespace uinbox::bench
