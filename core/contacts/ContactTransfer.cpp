// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/ContactTransfer.h"

#include "contacts/PersonRepository.h"

namespace uinbox {

ContactTransfer::ContactTransfer(db::Database& database, const Clock& clock, QObject* parent)
    : QObject(parent), m_database(database), m_clock(clock)
{
}

ContactTransfer::~ContactTransfer()
{
    m_pool.waitForDone();
}

QFuture<Result<ImportPlan>> ContactTransfer::plan(const QString& path, const QString& region,
                                                  const std::optional<CsvFormat>& format)
{
    return ContactImport::plan(m_pool, path, region, format);
}

std::unique_ptr<ContactImport> ContactTransfer::makeImport()
{
    return std::make_unique<ContactImport>(m_database, m_clock, m_pool);
}

std::unique_ptr<ContactExport> ContactTransfer::makeExport()
{
    return std::make_unique<ContactExport>(m_database, m_pool);
}

QFuture<Result<std::vector<ContactId>>> ContactTransfer::people(const PeopleQuery& query)
{
    return m_database.read([query](db::Connection& connection) { return PersonRepository(connection).ids(query); });
}

QFuture<Result<std::optional<UnfinishedImport>>> ContactTransfer::unfinished()
{
    return m_database.read([](db::Connection& connection) { return readUnfinished(connection); });
}

QFuture<Result<>> ContactTransfer::forget(const UnfinishedImport& import)
{
    return m_database.write([import](db::WriteScope& scope) { return forgetUnfinished(scope.connection(), import); });
}

QFuture<Result<UndoneImport>> ContactTransfer::undo(ImportId import)
{
    return ContactImport::undo(m_database, m_clock, import);
}

QFuture<Result<std::vector<ImportRecord>>> ContactTransfer::imports()
{
    return ContactImport::imports(m_database);
}

QFuture<Result<>> ContactTransfer::saveLog(std::shared_ptr<const RowLog> log, const QString& path, RowLogWords words)
{
    return ContactImport::saveLog(m_pool, std::move(log), path, std::move(words));
}

}  // namespace uinbox
