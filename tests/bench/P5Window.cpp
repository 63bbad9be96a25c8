// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// FIGURES.md P5 with the window open, and what badly signed requests cost it.

#include "HttpFlood.h"
#include "InboundMeasures.h"
#include "LoopLateness.h"
#include "OpenWindow.h"
#include "Options.h"
#include "PlainDatabase.h"
#include "Report.h"
#include "SeededProfile.h"
#include "SubCommands.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <unistd.h>

#include <algorithm>
#include <cstdio>

namespace uinbox::bench {

namespace {

constexpr int kNumbers = 200;
constexpr int kRequestsPerRound = 20'000;
constexpr int kForgedPerSecond = 10'000;
constexpr int kForgedSeconds = 10;
/// Below the listener's limit, so that what is late waits here and counts.
constexpr int kConnections = 1000;
constexpr double kTargetPerSecond = 5000;
constexpr double kTargetP99 = 50;
constexpr double kTargetGrowth = 16;

/// What the process has in memory, in MB.
double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) throw CannotMeasure("/proc/self/statm cannot be read");
    const auto fields = file.readAll().split(' ');
    constexpr double kMega = 1024.0 * 1024.0;
    return fields.value(1).toDouble() * static_cast<double>(::sysconf(_SC_PAGESIZE)) / kMega;
}

/// The same requests with another signature: right in its form, wrong in one place.
std::vector<SignedWebhook> forged(std::vector<SignedWebhook> load)
{
    for (SignedWebhook& webhook : load) {
        const qsizetype at = webhook.wire.indexOf("X-Twilio-Signature: ") + 20;
        webhook.wire[at] = webhook.wire[at] == 'A' ? 'B' : 'A';
    }
    return load;
}

class P5Window {
public:
    explicit P5Window(const Options& options)
        : m_options(options),
          m_folder(QDir(options.folder).filePath(QStringLiteral("uinbox-bench-XXXXXX"))),
          m_load(kNumbers, options.seed)
    {
        if (!m_folder.isValid()) throw CannotMeasure("no temporary folder could be made");
        const ProfileShape full;
        m_shape = {options.scaled(full.contacts, 100), options.scaled(full.messages, 1000), options.scaled(full.longest, 100),
                   options.seed};
        makeProfile(path(), m_shape);
    }

    void run()
    {
        size_t sent = 0;
        {
            Inbound inbound(path());
            const quint16 port = inbound.listen();
            const OpenWindow window(inbound.database());
            m_report.line("profile_messages", m_shape.messages, "rows");
            sent = receive(port);
            refuse(port);
        }
        PlainDatabase database(path());
        const auto stored = database.number("SELECT count(*) FROM message") - m_shape.messages;
        if (stored != static_cast<std::int64_t>(sent)) throw CannotMeasure("not exactly what was rightly signed is stored");
        m_report.finish();
    }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("window.db")); }

    size_t receive(quint16 port)
    {
        size_t sent = 0;
        std::vector<double> rate, p50, p99, late, most;
        for (int round = 0; round <= m_options.rounds; ++round) {
            const auto load = m_load.make(m_options.scaled(kRequestsPerRound, 200));
            sent += load.size();
            FloodOutcome outcome;
            const auto ticks = latenessDuring([&] {
                outcome = flood(load, {port, kConnections, static_cast<double>(m_options.rate)});
            });
            if (outcome.failed > 0) throw CannotMeasure(std::to_string(outcome.failed) + " requests were not answered with 200");
            if (round == 0) continue;  // caches, the first contacts
            rate.push_back(static_cast<double>(load.size()) / outcome.seconds);
            p50.push_back(percentile(outcome.milliseconds, 0.50));
            p99.push_back(percentile(outcome.milliseconds, 0.99));
            late.push_back(percentile(ticks, 0.99));
            most.push_back(percentile(ticks, 1));
        }
        m_report.line("rate_asked", m_options.rate, "requests/s");
        m_report.atLeast("rate_reached", median(rate), "requests/s", std::min<double>(kTargetPerSecond, m_options.rate) * 0.99);
        m_report.line("rate_p50", median(p50), "ms");
        m_report.below("rate_p99", median(p99), "ms", kTargetP99);
        m_report.below("frame_late_p99", median(late), "ms", kTargetP99);
        m_report.line("frame_late_most", median(most), "ms");
        return sent;
    }

    void refuse(quint16 port)
    {
        const auto load = forged(m_load.make(m_options.scaled(kForgedPerSecond * kForgedSeconds, 500)));
        const auto warmUp = std::vector<SignedWebhook>(load.begin(), load.begin() + static_cast<std::ptrdiff_t>(load.size() / 10));
        (void)latenessDuring([&] { (void)flood(warmUp, {port, kConnections, kForgedPerSecond}); });
        const double before = residentMegabytes();
        FloodOutcome outcome;
        const auto ticks = latenessDuring([&] { outcome = flood(load, {port, kConnections, kForgedPerSecond}); });
        // The client's own list of times is no part of the program.
        const double kept = static_cast<double>(load.size()) * sizeof(double) * 2 / (1024.0 * 1024.0);
        if (outcome.failed != static_cast<int>(load.size())) throw CannotMeasure("a badly signed request was accepted");
        m_report.line("forged", static_cast<double>(load.size()), "requests");
        m_report.line("forged_rate", static_cast<double>(load.size()) / outcome.seconds, "requests/s");
        m_report.below("forged_memory_growth", std::max(0.0, residentMegabytes() - before - kept), "MB", kTargetGrowth);
        m_report.below("forged_frame_late_p99", percentile(ticks, 0.99), "ms", kTargetP99);
        m_report.line("forged_frame_late_most", percentile(ticks, 1), "ms");
    }

    Options m_options;
    QTemporaryDir m_folder;
    WebhookLoad m_load;
    ProfileShape m_shape;
    Report m_report{"p5w"};
};

}  // namespace

int runP5Window(const Options& options)
{
    try {
        P5Window(options).run();
        return 0;
    } catch (const CannotMeasure& problem) {
        std::fprintf(stderr, "p5w could not be measured: %s\n", problem.what());
        return 1;
    }
}

}  // namespace uinbox::bench
