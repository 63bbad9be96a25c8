// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// FIGURES.md P11: how late scheduled messages leave while 100,000 wait, and that nothing is asked while nothing is due.

#include "CpuTime.h"
#include "Options.h"
#include "OutboxProfile.h"
#include "Report.h"
#include "StatementCount.h"
#include "SubCommands.h"
#include "outbox/ScheduleRepository.h"
#include "scheduler/Scheduler.h"
#include "threads/ThreadWrites.h"

#include <QElapsedTimer>
#include <QHash>

#include <cstdio>
#include <mutex>
#include <random>

namespace uinbox::bench {

namespace {

using namespace std::chrono_literals;

constexpr int kPeople = 10'000;
constexpr int kDuePerRound = 500;
constexpr std::chrono::seconds kWindowPerRound{5};  ///< in which they are due, at whole seconds as people say times
constexpr double kTargetP99 = 100;

/// Puts messages into a profile that are to leave at a moment.
class Waiting {
public:
    explicit Waiting(OutboxProfile& profile) : m_profile(profile) {}

    void add(const std::vector<Timestamp>& moments)
    {
        using Added = std::vector<std::pair<MessageId, Timestamp>>;
        const Added added = valueOf(m_profile.database().write([this, &moments](db::WriteScope& scope) -> Result<Added> {
            Added ids;
            for (const Timestamp due : moments) {
                UINBOX_ASSIGN(const MessageId id, addOne(scope, due));
                ids.emplace_back(id, due);
            }
            scope.changes().schedule = true;
            return ids;
        }));
        for (const auto& [id, due] : added) m_due.insert(id, due);
    }
    [[nodiscard]] const QHash<MessageId, Timestamp>& due() const { return m_due; }

private:
    Result<MessageId> addOne(db::WriteScope& scope, Timestamp due)
    {
        const ContactAddress& person = m_profile.person(m_next++);
        const Timestamp now = SystemClock().now();
        Message message;
        message.id = MessageId::generate(now);
        UINBOX_ASSIGN(message.threadId, ThreadWrites(scope, now).threadOf(person.contactId));
        message.contactId = person.contactId;
        message.direction = Direction::Outbound;
        message.status = MessageStatus::Scheduled;
        message.content = QStringLiteral("Your appointment is tomorrow at nine. Please call us if you cannot come.");
        message.toAddress = person.value;
        message.scheduledAt = due;
        message.timeZone = QStringLiteral("Europe/Berlin");
        message.createdAt = now;
        OutboxRow row;
        row.id = OutboxId::generate(now);
        row.messageId = message.id;
        row.threadId = message.threadId;
        row.state = OutboxState::Scheduled;
        row.notBefore = due;
        row.createdAt = now;
        UINBOX_ASSIGN(const WallTime wall, wallTimeOf(due, "Europe/Berlin"));
        UINBOX_TRY(MessageRepository(scope.connection()).insert(message));
        UINBOX_TRY(OutboxRepository(scope.connection()).insert(row, {}, {}));
        UINBOX_TRY(ScheduleRepository(scope.connection()).insert(message.id, {wall, false, 1h}));
        return message.id;
    }

    OutboxProfile& m_profile;
    QHash<MessageId, Timestamp> m_due;
    int m_next = 0;
};

/// When each message was on the disk as queued.
class Departures {
public:
    explicit Departures(db::Database& database)
    {
        // Without a context object: called in the writer's thread, after the commit.
        QObject::connect(&database, &db::Database::committed, [this](const db::ChangeSet& changes) {
            if (!changes.outbox) return;
            const Timestamp now = SystemClock().now();
            const std::lock_guard lock(m_mutex);
            for (const MessageId id : changes.messages)
                if (!m_left.contains(id)) m_left.insert(id, now);
        });
    }
    [[nodiscard]] qsizetype count()
    {
        const std::lock_guard lock(m_mutex);
        return m_left.size();
    }
    [[nodiscard]] QHash<MessageId, Timestamp> left()
    {
        const std::lock_guard lock(m_mutex);
        return m_left;
    }

private:
    std::mutex m_mutex;
    QHash<MessageId, Timestamp> m_left;
};

double milliseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void fill(Waiting& waiting, int count)
{
    const Timestamp far = std::chrono::ceil<std::chrono::seconds>(SystemClock().now()) + 24h;
    for (int done = 0; done < count; done += 5'000) {
        std::vector<Timestamp> moments;
        for (int i = done; i < std::min(count, done + 5'000); ++i) moments.push_back(far + std::chrono::seconds(i % 86'400 * 7));
        waiting.add(moments);
    }
}

void measureIdle(const Options& options, const Scheduler& scheduler, const StatementCount& statements, Report& report)
{
    turnUntil([&] { return scheduler.isWaiting(); });
    const double cpu = processCpuSeconds();
    const std::int64_t before = statements.count();
    const int looks = scheduler.looks();
    const double length = options.scaled(10'000, 300);
    QEventLoop loop;
    QTimer::singleShot(static_cast<int>(length), &loop, &QEventLoop::quit);
    loop.exec();
    report.line("idle", length / 1000, "s");
    report.below("idle_statements", static_cast<double>(statements.count() - before), "statements", 1);
    report.below("idle_looks", scheduler.looks() - looks, "looks", 1);
    report.line("idle_cpu", (processCpuSeconds() - cpu) * 1000, "ms");
}

void measure(const Options& options)
{
    const StatementCount statements;
    OutboxProfile profile(options.folder, options.scaled(kPeople, 50));
    Waiting waiting(profile);
    const int total = options.scaled(100'000, 500);
    fill(waiting, total);
    Report report("p11");
    report.line("waiting", total, "rows");

    Departures departures(profile.database());
    const SystemClock clock;
    Scheduler scheduler(profile.database(), clock, {});
    QElapsedTimer timer;
    timer.start();
    scheduler.start();
    turnUntil([&] { return scheduler.isWaiting(); });
    report.line("start", milliseconds(timer), "ms");

    std::mt19937_64 random(options.seed);
    const Timestamp first = std::chrono::ceil<std::chrono::seconds>(clock.now()) + 1s;
    const int seconds = options.rounds * options.scaled(static_cast<int>(kWindowPerRound.count()), 1);
    std::vector<Timestamp> soon;
    for (int i = 0; i < options.rounds * options.scaled(kDuePerRound, 20); ++i)
        soon.push_back(first + std::chrono::seconds(random() % static_cast<std::uint64_t>(seconds)));
    waiting.add(soon);
    const OthersCpu others;
    turnUntil([&] { return departures.count() == static_cast<qsizetype>(soon.size()); });

    std::vector<double> late;
    const auto left = departures.left();
    for (auto it = left.begin(); it != left.end(); ++it) {
        const double by = static_cast<double>((it.value() - waiting.due().value(it.key())).count());
        if (by < 0) throw CannotMeasure("a message left before its time");
        late.push_back(by);
    }
    report.line("left", static_cast<double>(late.size()), "messages");
    report.line("late_median", median(late), "ms");
    report.below("late_p99", percentile(late, 0.99), "ms", kTargetP99);
    report.line("late_most", percentile(late, 1.0), "ms");
    report.line("cpu_taken_by_others", others.percent(), "%");
    if (profile.number("SELECT count(*) FROM outbox WHERE state = 'queued'") != static_cast<std::int64_t>(soon.size()))
        throw CannotMeasure("other messages left than were due");
    measureIdle(options, scheduler, statements, report);
    report.finish();
}

}  // namespace

int runP11(const Options& options)
{
    try {
        measure(options);
        return 0;
    } catch (const std::exception& problem) {
        std::fprintf(stderr, "p11: %s\n", problem.what());
        return 1;
    }
}

}  // namespace uinbox::bench
