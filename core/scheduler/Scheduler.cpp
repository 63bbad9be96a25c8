// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduler/Scheduler.h"

#include "base/Logging.h"

namespace uinbox {

namespace {

/// Read and worked out at once.
constexpr int kPage = 1'000;
/// Further than a change of a zone's rules moves anything: what is stored as due later than that is not due now.
constexpr std::chrono::hours kFarthestMove{48};

/// A run of those that wait: where it ends, and which of it are due at another moment than was stored.
struct Reconsidered {
    std::vector<MessageId> moved;
    std::optional<WaitingRow> last;
};

Result<Reconsidered> reconsiderPage(db::Connection& connection, Timestamp due, MessageId after)
{
    UINBOX_ASSIGN(const auto rows, ScheduleRepository(connection).waiting(due, after, kPage));
    Reconsidered page;
    for (const WaitingRow& row : rows) {
        const auto moment = momentOf(row.schedule.when);
        if (moment && *moment != row.due) page.moved.push_back(row.messageId);
    }
    if (static_cast<int>(rows.size()) == kPage) page.last = rows.back();
    return page;
}

}  // namespace

Scheduler::Scheduler(db::Database& database, const Clock& clock, Options options, QObject* parent)
    : QObject(parent), m_database(database), m_clock(clock), m_options(options)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(m_options.storageRetry);
    connect(&m_retry, &QTimer::timeout, this, &Scheduler::look);
    connect(&m_timer, &WallClockTimer::timedOut, this, &Scheduler::onTime);
    connect(&m_timer, &WallClockTimer::clockChanged, this, &Scheduler::look);
}

void Scheduler::start()
{
    connect(&m_database, &db::Database::committed, this, [this](const db::ChangeSet& changes) {
        if (changes.schedule) look();
    });
    m_busy = true;
    reconsider(Timestamp::min(), MessageId());
}

void Scheduler::reconsider(Timestamp due, MessageId after)
{
    auto page = m_database.read([=](db::Connection& connection) { return reconsiderPage(connection, due, after); });
    onFinished(page, this, [this](const Result<Reconsidered>& reconsidered) {
        // The moments worked out before are good enough to go on with.
        if (!reconsidered) qCWarning(lcScheduler) << "working out the times anew:" << reconsidered.error().detail;
        if (reconsidered && !reconsidered->moved.empty()) onMoved(reconsidered->moved);
        const auto last = reconsidered ? reconsidered->last : std::nullopt;
        if (!m_started && (!last || last->due > m_clock.now() + kFarthestMove)) {
            m_started = true;
            m_busy = false;
            look();
        }
        if (last) reconsider(last->due, last->messageId);
    });
}

void Scheduler::onMoved(const std::vector<MessageId>& moved)
{
    // The writer takes its jobs in order: these are done before the first release.
    auto stored =
        m_database.write([=, now = m_clock.now()](db::WriteScope& scope) { return ScheduleWrites(scope, now).reconsider(moved); });
    onFinished(stored, this, [](const Result<int>& count) {
        if (!count) qCWarning(lcScheduler) << "moving messages to their new times:" << count.error().detail;
        if (count && *count > 0) qCInfo(lcScheduler) << *count << "scheduled message(s) moved with the rules of their time zones";
    });
}

void Scheduler::look()
{
    // One look at a time; what asks meanwhile gets one more after it.
    if (m_busy || !m_started) {
        m_again = true;
        return;
    }
    m_busy = true;
    m_again = false;
    ++m_looks;
    auto due = m_database.read([](db::Connection& connection) { return ScheduleRepository(connection).nextDue(); });
    onFinished(due, this, [this](const Result<std::optional<Timestamp>>& next) { next ? onNext(*next) : onFailed(next.error()); });
}

void Scheduler::onTime()
{
    // What it waited for is due: no need to ask first.
    if (m_busy || !m_started) return look();
    m_busy = true;
    release();
}

void Scheduler::release()
{
    auto released = m_database.write([now = m_clock.now(), batch = m_options.batch](db::WriteScope& scope) {
        return ScheduleWrites(scope, now).release(batch);
    });
    onFinished(released, this, [this](const Result<ScheduleWrites::Released>& batch) {
        if (!batch) return onFailed(batch.error());
        if (!batch->asking.empty()) qCInfo(lcScheduler) << batch->asking.size() << "message(s) too late to leave without asking";
        onNext(batch->next);
    });
}

void Scheduler::onNext(const std::optional<Timestamp>& next)
{
    const Timestamp now = m_clock.now();
    if (next && *next <= now) return release();
    m_busy = false;
    if (m_again) return look();
    if (!next) return m_timer.stop();
    // On the computer's clock, whatever clock `m_clock` is.
    m_timer.startAt(SystemClock().now() + (*next - now));
}

void Scheduler::onFailed(const Error& error)
{
    m_busy = false;
    if (error.kind == ErrorKind::Cancelled) return;
    qCWarning(lcScheduler) << "what is due:" << error.detail;
    m_retry.start();
}

}  // namespace uinbox
