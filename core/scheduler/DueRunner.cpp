// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduler/DueRunner.h"

#include "scheduler/ScheduleWrites.h"
#include "threads/MessageRepository.h"

namespace uinbox {

namespace {

constexpr int kBatch = 200;

}  // namespace

DueRunner::DueRunner(db::Database& database, const Clock& clock, QObject* parent)
    : QObject(parent), m_database(database), m_clock(clock)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        // What is being let go is counted first.
        m_isLate = true;
        if (!m_releasing) finish(m_run);
    });
    connect(&m_database, &db::Database::committed, this, [this](const db::ChangeSet& changes) { look(changes.messages); });
}

QFuture<Result<DueRun>> DueRunner::run(std::chrono::milliseconds patience)
{
    m_promise.start();
    m_patience.start(patience);
    release();
    return m_promise.future();
}

void DueRunner::release()
{
    auto released =
        m_database.write([now = m_clock.now()](db::WriteScope& scope) { return ScheduleWrites(scope, now).release(kBatch); });
    onFinished(released, this, [this](const Result<ScheduleWrites::Released>& batch) {
        if (!batch) return finish(fail(batch.error()));
        m_run.processed += static_cast<int>(batch->left.size());
        for (const MessageId id : batch->left) m_open.insert(id);
        if (batch->next && *batch->next <= m_clock.now()) return release();
        // Some may have been sent before they were known to be waited for.
        m_releasing = false;
        if (m_isLate) return finish(m_run);
        look(m_open);
    });
}

void DueRunner::look(const QSet<MessageId>& changed)
{
    if (m_done || m_releasing) return;
    if (m_open.isEmpty()) return finish(m_run);
    std::vector<MessageId> wanted;
    for (const MessageId id : changed)
        if (m_open.contains(id)) wanted.push_back(id);
    if (wanted.empty()) return;
    auto found = m_database.read([wanted](db::Connection& connection) { return MessageRepository(connection).find(wanted); });
    onFinished(found, this, [this](const Result<std::vector<Message>>& messages) {
        if (!messages) return finish(fail(messages.error()));
        onLooked(*messages);
    });
}

void DueRunner::onLooked(const std::vector<Message>& messages)
{
    for (const Message& message : messages) {
        switch (message.status) {
            case MessageStatus::Sent:
            case MessageStatus::Delivered:
            case MessageStatus::Read: m_run.sent += m_open.remove(message.id) ? 1 : 0; break;
            case MessageStatus::Failed:
            case MessageStatus::Canceled: m_run.failed += m_open.remove(message.id) ? 1 : 0; break;
            case MessageStatus::Scheduled:
            case MessageStatus::Pending:
            case MessageStatus::Sending:
            case MessageStatus::Unknown:
            case MessageStatus::Received: break;
        }
    }
    if (m_open.isEmpty()) finish(m_run);
}

void DueRunner::finish(Result<DueRun> result)
{
    if (m_done) return;
    m_done = true;
    m_promise.addResult(std::move(result));
    m_promise.finish();
    deleteLater();
}

}  // namespace uinbox
