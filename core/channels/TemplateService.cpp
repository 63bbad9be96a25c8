// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/TemplateService.h"

#include "base/Async.h"
#include "channels/TemplateRepository.h"
#include "db/Database.h"

namespace uinbox {

TemplateService::TemplateService(db::Database& database, const Clock& clock, QObject* parent)
    : QObject(parent), m_database(database), m_clock(clock)
{
}

QFuture<Result<std::vector<MessageTemplate>>> TemplateService::list()
{
    return m_database.read([](db::Connection& connection) { return TemplateRepository(connection).all(); });
}

QFuture<Result<>> TemplateService::refresh()
{
    if (!m_source) return makeReady(Result<>(fail(ErrorKind::Auth, "WhatsApp is not connected")));
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    const auto finish = [promise](const Result<>& result) {
        promise->addResult(result);
        promise->finish();
    };
    onFinished(m_source(), this, [this, finish](Result<std::vector<MessageTemplate>> fetched) {
        if (!fetched) return finish(fail(fetched.error()));
        for (MessageTemplate& each : *fetched) each.fetchedAt = m_clock.now();
        const auto store = [templates = *std::move(fetched)](db::WriteScope& scope) {
            scope.changes().templates = true;
            return TemplateRepository(scope.connection()).replaceAll(templates);
        };
        onFinished(m_database.write(store), this, finish);
    });
    return promise->future();
}

QFuture<Result<MessageTemplate>> TemplateService::find(const QString& sid)
{
    return m_database.read([sid](db::Connection& connection) -> Result<MessageTemplate> {
        UINBOX_ASSIGN(auto found, TemplateRepository(connection).find(sid));
        if (!found) return fail(ErrorKind::NotFound, "no template of that sid");
        return *std::move(found);
    });
}

}  // namespace uinbox
