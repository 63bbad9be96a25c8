// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// FIGURES.md P6: queue 100,000 messages to as many people, and what sending one costs this computer beside the provider's own time.

#include "CpuTime.h"
#include "Options.h"
#include "OutboxProfile.h"
#include "PlainDatabase.h"
#include "Report.h"
#include "SeededProfile.h"
#include "SubCommands.h"
#include "db/Migrator.h"
#include "outbox/Outbox.h"
#include "outbox/SendService.h"

#include <QElapsedTimer>

#include <cstdio>

namespace uinbox::bench {

namespace {

constexpr double kTargetQueueSeconds = 2;
constexpr double kTargetCpuMs = 1;
constexpr double kNoLimit = 1e6;  ///< messages a second: the provider's limits are not what is measured

/// A provider that takes everything at once and costs nothing.
class InstantSender final : public MessageSender {
public:
    [[nodiscard]] Channel channel() const override { return Channel::Sms; }
    [[nodiscard]] QString from() const override { return QStringLiteral("+15005550006"); }
    [[nodiscard]] QString provider() const override { return QStringLiteral("Instant"); }
    [[nodiscard]] double ratePerSecond() const override { return kNoLimit; }
    [[nodiscard]] QFuture<SendOutcome> send(const OutboundMessage&) override
    {
        RemoteMessage message;
        message.sid = QString::fromLatin1(randomSid(m_random));
        // Settled for good, so that nobody asks later how it fares.
        message.status = MessageStatus::Delivered;
        return makeReady(SendOutcome(Accepted{message}));
    }
    [[nodiscard]] QFuture<Result<std::vector<RemoteMessage>>> list(const RemoteQuery&) override
    {
        return makeReady(Result<std::vector<RemoteMessage>>());
    }
    [[nodiscard]] QFuture<Result<RemoteMessage>> fetch(const QString&) override { return nothing(); }
    [[nodiscard]] QFuture<Result<RemoteMessage>> cancel(const QString&) override { return nothing(); }

private:
    static QFuture<Result<RemoteMessage>> nothing() { return makeReady(Result<RemoteMessage>(fail(ErrorKind::NotFound, "none"))); }
    std::mt19937_64 m_random{1};
};

std::vector<OutgoingMessage> makeMessages(const Options& options, const OutboxProfile& profile, int count)
{
    const RealTexts texts;
    std::mt19937_64 random(options.seed);
    std::vector<OutgoingMessage> messages;
    messages.reserve(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i) {
        OutgoingMessage message;
        message.contactId = profile.person(i).contactId;
        message.content = QString::fromUtf8(texts.any(random));
        if (message.content.trimmed().isEmpty()) message.content = QStringLiteral("ok");
        messages.push_back(std::move(message));
    }
    return messages;
}

/// Gives all messages to the service, one call each, as fast as it takes them, and waits until the last one is on the disk.
double secondsOneByOne(SendService& service, std::vector<OutgoingMessage> messages)
{
    QElapsedTimer timer;
    timer.start();
    std::vector<QFuture<Result<SendReceipt>>> receipts;
    receipts.reserve(messages.size());
    for (OutgoingMessage& message : messages) receipts.push_back(service.send(std::move(message)));
    for (const auto& receipt : receipts) (void)valueOf(receipt);
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

/// The same messages as one order.
double secondsTogether(SendService& service, std::vector<OutgoingMessage> messages)
{
    const auto count = static_cast<int>(messages.size());
    QElapsedTimer timer;
    timer.start();
    const BulkReceipt receipt = valueOf(service.sendAll(std::move(messages)));
    if (receipt.queued != count) throw CannotMeasure("not all messages were queued");
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

/// The limit: the rows that were made, copied by SQLite alone into a database with the same people, in one transaction.
class PlainCopy {
public:
    explicit PlainCopy(OutboxProfile& profile) : m_path(profile.path() + QStringLiteral(".people"))
    {
        valueOf(profile.database().read([path = m_path](db::Connection& connection) { return db::backupTo(connection, path); }));
    }
    double secondsFrom(const OutboxProfile& profile) const
    {
        PlainDatabase plain(m_path);
        plain.execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; ATTACH '" +
                      profile.path().toUtf8() + "' AS made;");
        QElapsedTimer timer;
        timer.start();
        plain.execute(
            "BEGIN; INSERT INTO thread SELECT * FROM made.thread; INSERT INTO message SELECT * FROM made.message;"
            " INSERT INTO outbox SELECT * FROM made.outbox; COMMIT");
        return static_cast<double>(timer.nsecsElapsed()) / 1e9;
    }

private:
    QString m_path;
};

void measureSending(const Options& options, OutboxProfile& profile, Senders& senders, Report& report)
{
    const SystemClock clock;
    const int wanted = options.scaled(20'000, 100);
    Outbox outbox(profile.database(), senders, clock, {});
    QElapsedTimer timer;
    timer.start();
    const double cpu = processCpuSeconds();
    const OthersCpu others;
    outbox.start();
    const auto settled = [&] { return profile.number("SELECT count(*) FROM outbox WHERE state = 'done'"); };
    // Looked at every half second alone, so that the looking costs next to nothing.
    std::int64_t sent = 0;
    for (qint64 next = 500; sent < wanted; next += 500) {
        turnUntil([&] { return timer.elapsed() >= next; });
        sent = settled();
    }
    const double used = processCpuSeconds() - cpu;
    const double took = static_cast<double>(timer.elapsed()) / 1000;
    report.line("sent", static_cast<double>(sent), "messages");
    report.below("cpu_per_send", used * 1000 / static_cast<double>(sent), "ms", kTargetCpuMs);
    report.line("send_rate", static_cast<double>(sent) / took, "messages/s");
    report.line("cpu_taken_by_others", others.percent(), "%");
}

void measure(const Options& options)
{
    const int count = options.scaled(100'000, 200);
    Report report("p6");
    report.line("messages", count, "rows");
    OutboxProfile profile(options.folder, count);
    Senders senders;
    senders.connectChannel(std::make_unique<InstantSender>());
    const SystemClock clock;
    SendService service(profile.database(), senders, clock);
    auto messages = makeMessages(options, profile, count);
    const PlainCopy plain(profile);
    double cpu = processCpuSeconds();
    const double together = secondsTogether(service, std::move(messages));
    report.below("queue", together, "s", kTargetQueueSeconds);
    report.line("queue_cpu", processCpuSeconds() - cpu, "s");
    const double limit = plain.secondsFrom(profile);
    report.line("queue_limit", limit, "s");
    report.line("queue_to_limit", together / limit, "times");
    const int single = count / 5;
    cpu = processCpuSeconds();
    report.line("one_by_one", secondsOneByOne(service, makeMessages(options, profile, single)) * 1e6 / single, "us/message");
    report.line("one_by_one_cpu", (processCpuSeconds() - cpu) * 1e6 / single, "us/message");
    if (profile.number("SELECT count(*) FROM outbox WHERE state = 'queued'") != count + single)
        throw CannotMeasure("not all messages were queued");
    measureSending(options, profile, senders, report);
    report.finish();
}

}  // namespace

int runP6(const Options& options)
{
    try {
        measure(options);
        return 0;
    } catch (const std::exception& problem) {
        std::fprintf(stderr, "p6: %s\n", problem.what());
        return 1;
    }
}

}  // namespace uinbox::bench
