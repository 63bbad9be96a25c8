// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// P3a: 100 messages a second arrive in the conversation that is open.

#include "ConversationWindow.h"
#include "CpuTime.h"
#include "LoopLateness.h"
#include "Options.h"
#include "PlainDatabase.h"
#include "Report.h"
#include "SeededProfile.h"
#include "SubCommands.h"

#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <thread>

namespace uinbox::bench {

namespace {

constexpr int kPerSecond = 100;
constexpr double kFrameMs = 16;

void measure(const Options& options, const QString& path)
{
    const int longest = options.scaled(100'000, 500);
    makeProfile(path, {50, longest + 50 * 5, longest, options.seed});
    QByteArray id;
    {
        PlainDatabase plain(path);
        id =
            QByteArray::fromHex(plain.text("SELECT hex(thread_id) FROM message GROUP BY thread_id ORDER BY count(*) DESC LIMIT 1"));
    }
    const auto thread = Uuid::fromBytes(id);
    if (!thread) throw CannotMeasure("the profile has no conversation");
    Report report("p3a");
    ConversationWindow window(path);
    (void)window.open(ThreadId(*thread));
    const int before = window.rows();
    const int count = options.scaled(1'000, 20);
    const OthersCpu others;
    auto due = std::chrono::steady_clock::now();
    const auto late = latenessDuring([&] {
        for (int i = 0; i < count; ++i) {
            window.receive(ThreadId(*thread), i);
            due += std::chrono::milliseconds(1000 / kPerSecond);
            std::this_thread::sleep_until(due);
        }
    });
    report.line("arrived", count, "messages");
    report.line("shown", window.rows() - before, "rows");
    report.line("late_median", median(late), "ms");
    report.below("late_p99", percentile(late, 0.99), "ms", kFrameMs);
    report.line("late_most", percentile(late, 1.0), "ms");
    report.line("cpu_taken_by_others", others.percent(), "%");
    report.finish();
}

}  // namespace

int runP3Arrivals(const Options& options)
{
    try {
        const QTemporaryDir dir(options.folder + QStringLiteral("/uinbox-bench-XXXXXX"));
        measure(options, dir.filePath(QStringLiteral("inbox.db")));
        return 0;
    } catch (const std::exception& problem) {
        std::fprintf(stderr, "p3a: %s\n", problem.what());
        return 1;
    }
}

}  // namespace uinbox::bench
