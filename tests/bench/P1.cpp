// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// P1 and P8: how long the real program takes to its first painted inbox of a million messages, and what it costs while nobody touches it.
// The limit is a program with an empty window.

#include "CpuTime.h"
#include "Options.h"
#include "PlainDatabase.h"
#include "Report.h"
#include "RunningProgram.h"
#include "SeededProfile.h"
#include "SubCommands.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <thread>

namespace uinbox::bench {

namespace {

constexpr double kMostTimesEmpty = 2;
constexpr double kMostMs = 400;
constexpr double kMostMegabytes = 150;
constexpr double kMostWakeups = 0.5;
constexpr std::chrono::seconds kSettle{8};
constexpr std::chrono::seconds kIdle{20};

/// What the desktop program logs when its list is on the screen.
const QByteArray kProgramSign = "the inbox is painted";
const QByteArray kEmptySign = "painted";

QString siblingProgram(const char* name)
{
    const QString path = QDir(QCoreApplication::applicationDirPath()).absoluteFilePath(QLatin1String(name));
    if (!QFile::exists(path)) throw CannotMeasure("missing: " + path.toStdString());
    return path;
}

/// The program and its limit on one profile.
class Pair {
public:
    explicit Pair(const Options& options) : m_dir(options.folder + QStringLiteral("/uinbox-bench-XXXXXX"))
    {
        const ProfileShape shape{options.scaled(100'000, 200), options.scaled(1'000'000, 2'000), options.scaled(100'000, 500),
                                 options.seed};
        makeProfile(m_dir.filePath(QStringLiteral("inbox.db")), shape);
    }
    [[nodiscard]] std::unique_ptr<RunningProgram> program() const
    {
        return std::make_unique<RunningProgram>(siblingProgram("../../app/unified-inbox"),
                                                QStringList{QStringLiteral("--profile"), m_dir.path()}, kProgramSign);
    }
    [[nodiscard]] static std::unique_ptr<RunningProgram> empty()
    {
        return std::make_unique<RunningProgram>(siblingProgram("uinbox_empty_window"), QStringList{}, kEmptySign);
    }
    /// Lets go of what the system keeps of the database in memory, as after a night; the program's own files stay, as the limit's do.
    void chill() const
    {
        const int file = ::open(QFile::encodeName(m_dir.filePath(QStringLiteral("inbox.db"))).constData(), O_RDONLY);
        if (file < 0) throw CannotMeasure("the database cannot be opened");
        ::fdatasync(file);
        ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
        ::close(file);
    }

private:
    QTemporaryDir m_dir;
};

void measureStart(const Options& options)
{
    const Pair pair(options);
    Report report("p1");
    (void)pair.program();
    (void)Pair::empty();
    const OthersCpu others;
    std::vector<double> ours;
    std::vector<double> empty;
    for (int i = 0; i < options.rounds * 2; ++i) {
        empty.push_back(Pair::empty()->millisecondsToPaint());
        pair.chill();
        ours.push_back(pair.program()->millisecondsToPaint());
    }
    report.line("empty_window", median(empty), "ms");
    report.below("painted_inbox", median(ours), "ms", kMostMs);
    report.line("slowest", percentile(ours, 1), "ms");
    report.below("ratio", median(ours) / median(empty), "x empty", kMostTimesEmpty);
    report.line("cpu_taken_by_others", others.percent(), "%");
    report.finish();
}

void measureIdle(const Options& options)
{
    const Pair pair(options);
    Report report("p8");
    const auto empty = Pair::empty();
    const auto ours = pair.program();
    std::this_thread::sleep_for(kSettle);
    const qint64 before = ours->wakeups();
    const qint64 beforeEmpty = empty->wakeups();
    const double cpu = ours->cpuSeconds();
    std::this_thread::sleep_for(kIdle);
    const auto perSecond = [](qint64 count) { return static_cast<double>(count) / static_cast<double>(kIdle.count()); };
    report.line("empty_window", empty->residentMegabytes(), "MB");
    report.line("empty_window_private", empty->privateMegabytes(), "MB");
    report.below("memory", ours->residentMegabytes(), "MB", kMostMegabytes);
    report.line("memory_private", ours->privateMegabytes(), "MB");
    report.line("memory_ratio", ours->residentMegabytes() / empty->residentMegabytes(), "x empty");
    report.line("empty_wakeups", perSecond(empty->wakeups() - beforeEmpty), "/s");
    report.below("wakeups", perSecond(ours->wakeups() - before), "/s", kMostWakeups);
    report.line("idle_cpu", 100 * (ours->cpuSeconds() - cpu) / static_cast<double>(kIdle.count()), "%");
    report.finish();
}

int guarded(const char* name, const Options& options, void (*measure)(const Options&))
{
    try {
        measure(options);
        return 0;
    } catch (const std::exception& problem) {
        std::fprintf(stderr, "%s: %s\n", name, problem.what());
        return 1;
    }
}

}  // namespace

int runP1(const Options& options)
{
    return guarded("p1", options, measureStart);
}

int runP8(const Options& options)
{
    return guarded("p8", options, measureIdle);
}

}  // namespace uinbox::bench
