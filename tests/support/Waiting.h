// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catch.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFuture>
#include <QRegularExpression>
#include <QStringList>

#include <chrono>
#include <mutex>

namespace uinbox::test {

/// Runs the event loop until `condition()` holds; false after `timeout`. Waits on events, never sleeps for a fixed time.
template <class Condition>
[[nodiscard]] bool waitFor(Condition&& condition, std::chrono::milliseconds timeout = std::chrono::seconds(20))
{
    const QDeadlineTimer deadline(timeout);
    while (!condition()) {
        if (deadline.hasExpired()) return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
    }
    return true;
}

/// The value of a future, waited for with the event loop running.
template <class T>
[[nodiscard]] T await(QFuture<T> future)
{
    REQUIRE(waitFor([&] { return future.isFinished(); }));
    REQUIRE(future.resultCount() == 1);
    return future.result();
}

/// While one lives, warnings that match its pattern do not fail the run.
class ExpectedWarnings {
public:
    explicit ExpectedWarnings(const QString& pattern)
    {
        const std::lock_guard lock(mutex());
        patterns().append(pattern);
    }
    ~ExpectedWarnings()
    {
        const std::lock_guard lock(mutex());
        patterns().removeLast();
    }
    ExpectedWarnings(const ExpectedWarnings&) = delete;
    ExpectedWarnings& operator=(const ExpectedWarnings&) = delete;

    static bool isExpected(const QString& message)
    {
        const std::lock_guard lock(mutex());
        for (const QString& pattern : patterns())
            if (QRegularExpression(pattern).match(message).hasMatch()) return true;
        return false;
    }

private:
    static std::mutex& mutex()
    {
        static std::mutex instance;
        return instance;
    }
    static QStringList& patterns()
    {
        static QStringList instance;
        return instance;
    }
};

}  // namespace uinbox::test
