// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// P3: scroll a conversation of 100,000 messages from its end to its beginning.

#include "ConversationWindow.h"
#include "CpuTime.h"
#include "Options.h"
#include "PlainDatabase.h"
#include "Report.h"
#include "SeededProfile.h"
#include "SubCommands.h"

#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

namespace uinbox::bench {

namespace {

constexpr int kStep = 240;  ///< pixels a frame: a fast wheel
constexpr double kFrameMs = 8;

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

    Report report("p3");
    ConversationWindow window(path);
    (void)window.open(ThreadId(*thread));
    std::vector<double> frames;
    std::vector<double> cpu;
    const OthersCpu others;
    std::vector<double> waits;
    int mostRows = 0;
    while (!window.isAtStart()) {
        if (window.isAtLoadedStart()) waits.push_back(window.waitForPage());
        const double cpuBefore = threadCpuSeconds();
        frames.push_back(window.frame(-kStep));
        // Pages that have come are taken in between frames, as an event loop does; that is part of what a person waits for.
        const auto start = std::chrono::steady_clock::now();
        QCoreApplication::processEvents();
        frames.back() += std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
        cpu.push_back((threadCpuSeconds() - cpuBefore) * 1000);
        mostRows = std::max(mostRows, window.rows());
    }
    report.line("messages", longest, "rows");
    report.line("frames", static_cast<double>(frames.size()), "frames");
    report.line("median", median(frames), "ms");
    report.below("p99", percentile(frames, 0.99), "ms", kFrameMs);
    report.line("slowest", percentile(frames, 1.0), "ms");
    // What the frames would take on a machine of their own.
    report.line("median_cpu", median(cpu), "ms");
    report.line("p99_cpu", percentile(cpu, 0.99), "ms");
    report.line("cpu_taken_by_others", others.percent(), "%");
    report.line("waits_for_page", static_cast<double>(waits.size()), "waits");
    report.line("wait_p99", percentile(waits, 0.99), "ms");
    report.line("most_rows_loaded", mostRows, "rows");
    report.finish();
}

}  // namespace

int runP3(const Options& options)
{
    try {
        const QTemporaryDir dir(options.folder + QStringLiteral("/uinbox-bench-XXXXXX"));
        measure(options, dir.filePath(QStringLiteral("inbox.db")));
        return 0;
    } catch (const std::exception& problem) {
        std::fprintf(stderr, "p3: %s\n", problem.what());
        return 1;
    }
}

}  // namespace uinbox::bench
