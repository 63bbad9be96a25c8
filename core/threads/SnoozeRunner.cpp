// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/SnoozeRunner.h"

#include "base/Logging.h"
#include "threads/InboxRepository.h"

namespace uinbox {

SnoozeRunner::SnoozeRunner(db::Database& database, const Clock& clock, Options options, QObject* parent)
    : QObject(parent), m_database(database), m_clock(clock), m_options(options)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(m_options.storageRetry);
    connect(&m_retry, &QTimer::timeout, this, &SnoozeRunner::look);
    connect(&m_timer, &WallClockTimer::timedOut, this, &SnoozeRunner::look);
    connect(&m_timer, &WallClockTimer::clockChanged, this, &SnoozeRunner::look);
}

void SnoozeRunner::start()
{
    m_started = true;
    connect(&m_database, &db::Database::committed, this, [this](const db::ChangeSet& changes) {
        if (changes.snoozes) look();
    });
    look();
}

void SnoozeRunner::look()
{
    // One look at a time; what asks meanwhile gets one more after it.
    if (m_busy || !m_started) {
        m_again = true;
        return;
    }
    m_busy = true;
    m_again = false;
    ++m_looks;
    auto due = m_database.read([](db::Connection& connection) { return InboxRepository(connection).nextReturn(); });
    onFinished(due, this, [this](const Result<std::optional<Timestamp>>& next) { next ? onNext(*next) : onFailed(next.error()); });
}

void SnoozeRunner::bringBack()
{
    auto back = m_database.write(
        [now = m_clock.now(), most = m_options.batch](db::WriteScope& scope) { return InboxWrites(scope).bringBack(now, most); });
    onFinished(back, this, [this](const Result<InboxWrites::Return>& batch) {
        if (!batch) return onFailed(batch.error());
        if (!batch->threads.empty()) Q_EMIT cameBack(batch->threads);
        onNext(batch->next);
    });
}

void SnoozeRunner::onNext(const std::optional<Timestamp>& next)
{
    const Timestamp now = m_clock.now();
    if (next && *next <= now) return bringBack();
    m_busy = false;
    if (m_again) return look();
    if (!next) return m_timer.stop();
    // On the computer's clock, whatever clock `m_clock` is.
    m_timer.startAt(SystemClock().now() + (*next - now));
}

void SnoozeRunner::onFailed(const Error& error)
{
    m_busy = false;
    if (error.kind == ErrorKind::Cancelled) return;
    qCWarning(lcScheduler) << "what was snoozed:" << error.detail;
    m_retry.start();
}

}  // namespace uinbox
