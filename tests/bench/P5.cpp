// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// FIGURES.md P5: signed webhooks, durable before the 200.

#include "CpuTime.h"
#include "HttpFlood.h"
#include "InboundMeasures.h"
#include "LoopLateness.h"
#include "Options.h"
#include "Report.h"
#include "SubCommands.h"
#include "db/Database.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>
#include <QTemporaryDir>

#include <unistd.h>

#include <cstdio>

namespace uinbox::bench {

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr int kNumbers = 200;
constexpr int kRequestsPerRound = 20'000;
constexpr double kTargetPerSecond = 5000;
constexpr double kTargetP99 = 50;
constexpr double kTargetRatio = 0.5;

/// One write of 4 KiB at the end of a file with fdatasync(): what the disk asks for each commit at least.
double syncMilliseconds(const QString& folder, int times)
{
    QFile file(QDir(folder).filePath(QStringLiteral("sync")));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) throw CannotMeasure("the folder cannot be written to");
    std::vector<double> taken;
    for (int i = 0; i < times; ++i) {
        const auto since = SteadyClock::now();
        file.write(QByteArray(4096, 'x'));
        ::fdatasync(file.handle());
        taken.push_back(std::chrono::duration<double, std::milli>(SteadyClock::now() - since).count());
    }
    return median(taken);
}

/// The same figure of every round.
struct Series {
    std::vector<double> values;
    void add(double value) { values.push_back(value); }
    [[nodiscard]] double middle() const { return median(values); }
};

class P5 {
public:
    explicit P5(const Options& options)
        : m_options(options),
          m_folder(QDir(options.folder).filePath(QStringLiteral("uinbox-bench-XXXXXX"))),
          m_load(kNumbers, options.seed),
          m_perRound(options.scaled(kRequestsPerRound, 200))
    {
        if (!m_folder.isValid()) throw CannotMeasure("no temporary folder could be made");
        prepareProfiles();
    }

    void run()
    {
        describe();
        PlainLimit limit(path("limit"));
        const OthersCpu others;
        {
            Inbound direct(path("direct"));
            Inbound overHttp(path("http"));
            const EmptyListener empty;
            const quint16 port = overHttp.listen();
            // One round that does not count: caches, the first contacts, the allocator.
            for (int round = 0; round <= m_options.rounds; ++round) {
                const bool counts = round > 0;
                const auto load = m_load.make(counts ? m_perRound : std::max(200, m_perRound / 10));
                m_sent += load.size();
                measure(load, limit, direct, port, empty.port(), counts);
            }
            measureAtRate(overHttp, port);
        }
        m_report.line("cpu_taken_by_others", others.percent(), "%");
        checkStored("direct", m_sent);
        checkStored("http", m_sent + m_sentAtRate);
        print();
    }

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QLatin1String(name) + QStringLiteral(".db")); }

    void prepareProfiles()
    {
        const ProfileShape full;
        m_shape = {m_options.scaled(full.contacts, 100), m_options.scaled(full.messages, 1000), m_options.scaled(full.longest, 100),
                   m_options.seed};
        makeProfile(path("base"), m_shape);
        for (const char* name : {"limit", "direct", "http"})
            if (!QFile::copy(path("base"), path(name))) throw CannotMeasure("the profile could not be copied");
        QFile::remove(path("base"));
        ::sync();
    }

    void describe()
    {
        m_report.line("file_system", QStorageInfo(m_folder.path()).fileSystemType().toStdString());
        m_report.line("texts", RealTexts().areReal() ? "real" : "made up");
        m_report.line("profile_messages", m_shape.messages, "rows");
        m_report.line("requests_per_round", m_perRound, "requests");
        m_report.line("rounds", m_options.rounds, "rounds");
        m_report.line("limit_batch", PlainLimit::kBatch, "rows/transaction");
        m_report.line("in_flight", m_options.inFlight, "requests");
        m_report.line("connections", m_options.connections, "connections");
    }

    void measure(const std::vector<SignedWebhook>& load, PlainLimit& limit, Inbound& direct, quint16 port, quint16 emptyPort,
                 bool counts)
    {
        const double sync = syncMilliseconds(m_folder.path(), 50);
        const Pass plain = limit.run(load);
        const Pass own = direct.run(load, m_options.inFlight);
        const double cpu = processCpuSeconds();
        const FloodOutcome http = checked(flood(load, {port, m_options.connections, 0}));
        const double httpCpu = processCpuSeconds() - cpu - http.clientCpuSeconds;
        const FloodOutcome bare = checked(flood(load, {emptyPort, m_options.connections, 0}));
        if (!counts) return;
        const double n = static_cast<double>(load.size());
        m_sync.add(sync);
        m_limit.add(plain.perSecond);
        m_limitCpu.add(plain.cpuMicroseconds);
        m_direct.add(own.perSecond);
        m_directCpu.add(own.cpuMicroseconds);
        m_directP99.add(percentile(own.milliseconds, 0.99));
        m_directRatio.add(own.perSecond / plain.perSecond);
        m_http.add(n / http.seconds);
        m_httpCpu.add(httpCpu * 1e6 / n);
        m_clientCpu.add(http.clientCpuSeconds * 1e6 / n);
        m_httpP50.add(percentile(http.milliseconds, 0.50));
        m_httpP99.add(percentile(http.milliseconds, 0.99));
        m_httpRatio.add(n / http.seconds / plain.perSecond);
        m_bareHttp.add(n / bare.seconds);
    }

    void measureAtRate(Inbound& overHttp, quint16 port)
    {
        // Below the listener's limit of connections, so that what is late waits here and counts.
        constexpr int kConnections = 1000;
        // The window would read again after each commit; here it is only told.
        QObject context;
        QObject::connect(&overHttp.database(), &db::Database::committed, &context, [this](const db::ChangeSet&) { ++m_commits; });
        for (int round = 0; round < m_options.rounds; ++round) {
            const auto load = m_load.make(m_perRound);
            m_sentAtRate += load.size();
            FloodOutcome outcome;
            const auto late = latenessDuring([&] {
                outcome = checked(flood(load, {port, kConnections, static_cast<double>(m_options.rate)}));
            });
            m_rated.add(static_cast<double>(load.size()) / outcome.seconds);
            m_ratedP50.add(percentile(outcome.milliseconds, 0.50));
            m_ratedP99.add(percentile(outcome.milliseconds, 0.99));
            m_lateP99.add(percentile(late, 0.99));
            m_lateMost.add(percentile(late, 1));
        }
    }

    static FloodOutcome checked(FloodOutcome outcome)
    {
        if (outcome.failed > 0) throw CannotMeasure(std::to_string(outcome.failed) + " requests were not answered with 200");
        return outcome;
    }

    /// What was answered with 200 is there, or the figures mean nothing.
    void checkStored(const char* name, size_t sent) const
    {
        PlainDatabase database(path(name));
        const auto messages = database.number("SELECT count(*) FROM message") - m_shape.messages;
        const auto events = database.number("SELECT count(*) FROM webhook_event");
        if (messages != static_cast<std::int64_t>(sent) || events != messages)
            throw CannotMeasure(std::string(name) + ": not every webhook that was answered is stored");
    }

    void print()
    {
        m_report.line("sync", m_sync.middle(), "ms");
        m_report.line("limit", m_limit.middle(), "rows/s");
        m_report.line("limit_cpu", m_limitCpu.middle(), "us/row");
        m_report.line("direct", m_direct.middle(), "requests/s");
        m_report.line("direct_p99", m_directP99.middle(), "ms");
        m_report.line("direct_cpu", m_directCpu.middle(), "us/request");
        m_report.atLeast("direct_ratio", m_directRatio.middle(), "x", kTargetRatio);
        m_report.line("http_alone", m_bareHttp.middle(), "requests/s");
        m_report.atLeast("http", m_http.middle(), "requests/s", kTargetPerSecond);
        m_report.line("http_p50", m_httpP50.middle(), "ms");
        m_report.below("http_p99", m_httpP99.middle(), "ms", kTargetP99);
        m_report.line("http_cpu", m_httpCpu.middle(), "us/request");
        m_report.line("http_client_cpu", m_clientCpu.middle(), "us/request");
        m_report.atLeast("http_ratio", m_httpRatio.middle(), "x", kTargetRatio);
        m_report.line("rate_asked", m_options.rate, "requests/s");
        m_report.line("rate_reached", m_rated.middle(), "requests/s");
        m_report.line("rate_p50", m_ratedP50.middle(), "ms");
        m_report.below("rate_p99", m_ratedP99.middle(), "ms", kTargetP99);
        m_report.line("rate_commits", static_cast<double>(m_commits) / m_options.rounds, "commits/round");
        m_report.line("rate_main_loop_late_p99", m_lateP99.middle(), "ms");
        m_report.line("rate_main_loop_late_most", m_lateMost.middle(), "ms");
        m_report.finish();
    }

    Options m_options;
    QTemporaryDir m_folder;
    WebhookLoad m_load;
    int m_perRound;
    ProfileShape m_shape;
    size_t m_sent = 0;
    size_t m_sentAtRate = 0;
    int m_commits = 0;
    Report m_report{"p5"};
    Series m_sync, m_limit, m_limitCpu, m_direct, m_directCpu, m_directP99, m_directRatio, m_http, m_httpCpu, m_clientCpu,
        m_httpP50, m_httpP99, m_httpRatio, m_bareHttp, m_rated, m_ratedP50, m_ratedP99, m_lateP99, m_lateMost;
};

}  // namespace

int runP5(const Options& options)
{
    try {
        P5(options).run();
        return 0;
    } catch (const CannotMeasure& problem) {
        std::fprintf(stderr, "p5 could not be measured: %s\n", problem.what());
        return 1;
    }
}

}  // namespace uinbox::bench
