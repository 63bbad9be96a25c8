// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LoopLateness.h"

#include "TurnWatch.h"

#include <QEventLoop>

#include <exception>
#include <thread>

namespace uinbox::bench {

std::vector<double> latenessDuring(const std::function<void()>& work)
{
    constexpr std::chrono::milliseconds kFrame{16};
    QEventLoop loop;
    test::TurnWatch watch(test::TurnWatch::Time::Wall, kFrame);
    watch.keepAll();
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
    std::vector<double> late;
    for (const double turn : watch.all()) late.push_back(std::max(0.0, turn - static_cast<double>(kFrame.count())));
    return late;
}

}  // namespace uinbox::bench
