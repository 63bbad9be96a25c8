// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/IndexBuilder.h"

#include "base/Async.h"
#include "contacts/PersonRepository.h"
#include "db/Database.h"
#include "index/EntryIndex.h"

namespace uinbox {

namespace {

/// Of a transaction: some 30 ms, so that nothing that is to be written waits for long.
constexpr int kRows = 400;
constexpr int kPauseMs = 5;
/// What comes in within belongs into one transaction.
constexpr int kSoonMs = 30;
/// While others write.
constexpr int kYieldMs = 50;
constexpr int kRetryMs = 10'000;

}  // namespace

IndexBuilder::IndexBuilder(db::Database& database, QObject* parent) : QObject(parent), m_database(database)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IndexBuilder::next);
}

void IndexBuilder::start()
{
    connect(&m_database, &db::Database::committed, this, &IndexBuilder::onCommitted, Qt::UniqueConnection);
    m_timer.start(0);
}

void IndexBuilder::onCommitted(const db::ChangeSet& changes)
{
    if (changes.messages.isEmpty() && changes.notes.isEmpty()) return;
    m_isNew = true;
    if (!m_isWriting && !m_timer.isActive()) m_timer.start(kSoonMs);
}

void IndexBuilder::next()
{
    if (m_database.pendingWrites() > 0) return m_timer.start(kYieldMs);
    m_isWriting = true;
    m_isNew = false;
    onFinished(m_database.write(&IndexBuilder::addPart), this, [this](const Result<Part>& part) { onPart(part); });
}

/// What is new is looked for first.
Result<IndexBuilder::Part> IndexBuilder::addPart(db::WriteScope& scope)
{
    EntryIndex index(scope.connection());
    PersonRepository people(scope.connection());
    Part part;
    UINBOX_ASSIGN(part.wasMore, index.addNewer(kRows));
    if (!part.wasMore) {
        UINBOX_ASSIGN(const std::int64_t peopleLeft, people.older());
        UINBOX_ASSIGN(part.wasMore, peopleLeft > 0 ? people.indexOlder(kRows) : index.addOlder(kRows));
    }
    UINBOX_ASSIGN(const std::int64_t entries, index.older());
    UINBOX_ASSIGN(const std::int64_t others, people.older());
    part.remaining = entries + others;
    return part;
}

void IndexBuilder::onPart(const Result<Part>& part)
{
    m_isWriting = false;
    if (!part) {
        if (part.error().kind == ErrorKind::Cancelled) return;
        Q_EMIT failed(part.error());
        return m_timer.start(kRetryMs);
    }
    m_remaining = part->remaining;
    if (part->wasMore) {
        Q_EMIT progressed(m_remaining);
        return m_timer.start(kPauseMs);
    }
    Q_EMIT finished();
    if (m_isNew) m_timer.start(kSoonMs);
}

}  // namespace uinbox
