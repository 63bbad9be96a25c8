// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ApiJson.h"
#include "api/Endpoints.h"
#include "outbox/OutboxRepository.h"

namespace uinbox::api {

void getHealth(const ApiServices& services, const ApiCall& call)
{
    const auto counts = services.database.read([](db::Connection& connection) { return OutboxRepository(connection).counts(); });
    onFinished(counts, call.context, [&services, call](const Result<OutboxCounts>& counted) {
        QJsonObject body = services.health ? services.health() : QJsonObject();
        body.insert(QStringLiteral("version"), QStringLiteral(UINBOX_VERSION));
        body.insert(QStringLiteral("database"), QJsonObject{{QStringLiteral("ok"), counted.has_value()},
                                                            {QStringLiteral("pendingWrites"), services.database.pendingWrites()}});
        if (counted)
            body.insert(QStringLiteral("outbox"), QJsonObject{{QStringLiteral("queued"), counted->queued},
                                                              {QStringLiteral("sending"), counted->sending},
                                                              {QStringLiteral("unknown"), counted->unknown}});
        body.insert(QStringLiteral("ok"), counted.has_value());
        call.respond(jsonResponse(counted ? 200 : 503, body));
    });
}

}  // namespace uinbox::api
