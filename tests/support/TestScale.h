// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Waiting.h"

#include <thread>
#include <vector>

namespace uinbox::test {

/// How much a test does: the environment variable's number, or what is enough for every run.
[[nodiscard]] inline int scaleOf(const char* variable, int preset)
{
    bool ok = false;
    const int value = qEnvironmentVariableIntValue(variable, &ok);
    return ok && value > 0 ? value : preset;
}

/// Lets other threads and processes work for that long.
inline void letPass(std::chrono::milliseconds time)
{
    const QDeadlineTimer deadline(time);
    (void)waitFor([&] { return deadline.hasExpired(); }, time + std::chrono::seconds(5));
}

/// Runs `work(index)` in `count` threads and waits for all of them.
template <class Work>
void inThreads(int count, Work work)
{
    std::vector<std::thread> threads;
    for (int i = 0; i < count; ++i) threads.emplace_back([&work, i] { work(i); });
    for (std::thread& thread : threads) thread.join();
}

}  // namespace uinbox::test
