// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ApiJson.h"
#include "api/Endpoints.h"
#include "db/SettingRepository.h"
#include "outbox/OutboxRepository.h"

namespace uinbox::api {

namespace {

const QString kStorageTriedAt = QStringLiteral("storage.triedAt");

void answer(const ApiServices& services, const ApiCall& call)
{
    const auto counts = services.database.read([](db::Connection& connection) { return OutboxRepository(connection).counts(); });
    onFinished(counts, call.context, [&services, call](const Result<OutboxCounts>& counted) {
        QJsonObject body = services.health ? services.health() : QJsonObject();
        const int storageFailure = services.database.storageFailure();
        const bool isOk = counted && storageFailure == 0;
        body.insert(QStringLiteral("version"), QStringLiteral(UINBOX_VERSION));
        body.insert(QStringLiteral("database"), QJsonObject{{QStringLiteral("ok"), isOk},
                                                            {QStringLiteral("writeError"), storageFailure},
                                                            {QStringLiteral("pendingWrites"), services.database.pendingWrites()}});
        if (counted)
            body.insert(QStringLiteral("outbox"), QJsonObject{{QStringLiteral("queued"), counted->queued},
                                                              {QStringLiteral("sending"), counted->sending},
                                                              {QStringLiteral("unknown"), counted->unknown}});
        body.insert(QStringLiteral("ok"), isOk);
        call.respond(jsonResponse(isOk ? 200 : 503, body));
    });
}

}  // namespace

void getHealth(const ApiServices& services, const ApiCall& call)
{
    if (services.database.storageFailure() == 0) return answer(services, call);
    // Perhaps nothing has been written since only because there was nothing to write.
    const auto tried = services.database.write([now = services.clock.now()](db::WriteScope& scope) {
        return db::SettingRepository(scope.connection()).set(kStorageTriedAt, QString::number(toMillis(now)));
    });
    onFinished(tried, call.context, [&services, call](const Result<>&) { answer(services, call); });
}

}  // namespace uinbox::api
