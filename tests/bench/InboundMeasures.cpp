// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "InboundMeasures.h"

#include "CpuTime.h"
#include "channels/twilio/Webhook.h"
#include "inbound/TwilioWebhooks.h"

#include <atomic>
#include <chrono>
#include <semaphore>

namespace uinbox::bench {

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr char kLikeTheWriter[] =
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=OFF; PRAGMA trusted_schema=OFF;"
    "PRAGMA cell_size_check=ON; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16000;";

/// Measures from its making to taken().
class Stopwatch {
public:
    [[nodiscard]] Pass taken(size_t count) const
    {
        const double n = static_cast<double>(count);
        Pass pass;
        pass.perSecond = n / std::chrono::duration<double>(SteadyClock::now() - m_start).count();
        pass.cpuMicroseconds = (processCpuSeconds() - m_cpu) * 1e6 / n;
        return pass;
    }

private:
    double m_cpu = processCpuSeconds();
    SteadyClock::time_point m_start = SteadyClock::now();
};

void dropTriggers(PlainDatabase& database)
{
    // Whatever later migrations hang on the table is the program's work, not the limit's.
    while (database.number("SELECT count(*) FROM sqlite_master WHERE type = 'trigger'") > 0) {
        const QByteArray name = database.text("SELECT name FROM sqlite_master WHERE type = 'trigger' LIMIT 1");
        database.execute("DROP TRIGGER \"" + name + '"');
    }
}

}  // namespace

PlainLimit::PlainLimit(const QString& path) : m_database(path)
{
    dropTriggers(m_database);
    m_database.execute(kLikeTheWriter);
}

Pass PlainLimit::run(const std::vector<SignedWebhook>& load)
{
    PlainInsert insert(m_database);
    const Stopwatch stopwatch;
    for (size_t i = 0; i < load.size(); ++i) {
        if (i % kBatch == 0) m_database.execute("BEGIN IMMEDIATE");
        insert.add(load[i].row);
        if (i % kBatch == kBatch - 1 || i + 1 == load.size()) m_database.execute("COMMIT");
    }
    return stopwatch.taken(load.size());
}

class Inbound::Private {
public:
    explicit Private(const QString& path)
    {
        auto opened = db::Database::open({path, {}, 2});
        if (!opened) throw CannotMeasure(opened.error().detail.toStdString());
        database = std::move(*opened);
        webhooks = std::make_unique<TwilioWebhooks>(*database, clock);
        webhooks->setConfig({Secret(kAuthToken), kPublicBaseUrl});
    }

    SystemClock clock;
    std::unique_ptr<db::Database> database;
    std::unique_ptr<TwilioWebhooks> webhooks;
    std::unique_ptr<http::HttpServer> listener;
};

Inbound::Inbound(const QString& path) : m_d(std::make_unique<Private>(path)) {}

Inbound::~Inbound()
{
    if (m_d->listener) m_d->listener->stop();
}

Pass Inbound::run(const std::vector<SignedWebhook>& load, int inFlight)
{
    http::Handler handler;
    for (const http::Route& route : m_d->webhooks->routes())
        if (route.path == kWebhookPath) handler = route.handler;
    std::vector<double> milliseconds(load.size());
    // Shared, since the last release() may still be at work when this returns.
    const auto room = std::make_shared<std::counting_semaphore<>>(inFlight);
    std::atomic<int> failed{0};
    const Stopwatch stopwatch;
    for (size_t i = 0; i < load.size(); ++i) {
        room->acquire();
        const auto since = SteadyClock::now();
        handler(load[i].request, [&, room, i, since](const http::ServerResponse& response) {
            if (response.status != 200) ++failed;
            milliseconds[i] = std::chrono::duration<double, std::milli>(SteadyClock::now() - since).count();
            room->release();
        });
    }
    for (int i = 0; i < inFlight; ++i) room->acquire();
    Pass pass = stopwatch.taken(load.size());
    if (failed > 0) throw CannotMeasure(std::to_string(failed) + " webhooks were not answered with 200");
    pass.milliseconds = std::move(milliseconds);
    return pass;
}

quint16 Inbound::listen()
{
    m_d->listener = std::make_unique<http::HttpServer>(m_d->webhooks->routes(), TwilioWebhooks::policy());
    const auto port = m_d->listener->start(0);
    if (!port) throw CannotMeasure(port.error().detail.toStdString());
    return *port;
}

db::Database& Inbound::database()
{
    return *m_d->database;
}

EmptyListener::EmptyListener()
    : m_server({{"POST", kWebhookPath,
                 [](const http::ServerRequest&, const http::Responder& respond) {
                     respond({200, "text/xml; charset=utf-8", twilio::emptyTwiml(), {}});
                 }}},
               TwilioWebhooks::policy())
{
    if (const auto port = m_server.start(0); !port) throw CannotMeasure(port.error().detail.toStdString());
}

}  // namespace uinbox::bench
