// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LoopLateness.h"

#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <exception>
#include <thread>

namespace uinbox::bench {

namespace {

using SteadyClock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds kFrame{16};

}  // namespace

std::vector<double> latenessDuring(const std::function<void()>& work)
{
    std::vector<double> late;
    QEventLoop loop;
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    auto due = SteadyClock::now() + kFrame;
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        const auto now = SteadyClock::now();
        late.push_back(std::max(0.0, std::chrono::duration<double, std::milli>(now - due).count()));
        due = now + kFrame;
    });
    timer.start(kFrame);
    std::exception_ptr problem;
    std::thread thread([&] {
        try {
            work();
        } catch (...) {
            problem = std::current_exception();
        }
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    loop.exec();
    thread.join();
    if (problem) std::rethrow_exception(problem);
    return late;
}

}  // namespace uinbox::bench
