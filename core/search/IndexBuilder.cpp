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
    m_timer.start(0);
}

void IndexBuilder::next()
{
    if (m_database.pendingWrites() > 0) return m_timer.start(kYieldMs);
    const auto part = [](db::WriteScope& scope) -> Result<std::int64_t> {
        PersonRepository people(scope.connection());
        UINBOX_ASSIGN(const std::int64_t peopleLeft, people.older());
        EntryIndex index(scope.connection());
        UINBOX_TRY(peopleLeft > 0 ? people.indexOlder(kRows) : index.addOlder(kRows));
        UINBOX_ASSIGN(const std::int64_t entriesLeft, index.older());
        UINBOX_ASSIGN(const std::int64_t stillLeft, people.older());
        return entriesLeft + stillLeft;
    };
    onFinished(m_database.write(part), this, [this](const Result<std::int64_t>& remaining) { onPart(remaining); });
}

void IndexBuilder::onPart(const Result<std::int64_t>& remaining)
{
    if (!remaining) {
        if (remaining.error().kind == ErrorKind::Cancelled) return;
        Q_EMIT failed(remaining.error());
        return m_timer.start(kRetryMs);
    }
    m_remaining = *remaining;
    if (m_remaining == 0) return Q_EMIT finished();
    Q_EMIT progressed(m_remaining);
    m_timer.start(kPauseMs);
}

}  // namespace uinbox
