// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

namespace uinbox::bench {

/// Runs `work` in a thread of its own while this thread turns its event loop, as the program's does; gives how late each tick of a timer of
/// one frame (16 ms) came, in milliseconds. What a window paints meanwhile makes it late.
[[nodiscard]] std::vector<double> latenessDuring(const std::function<void()>& work);

}  // namespace uinbox::bench
