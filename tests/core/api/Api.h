// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/Endpoints.h"
#include "channels/Senders.h"
#include "contacts/ContactService.h"

#include "Diary.h"

#include <QJsonDocument>

namespace uinbox::test {

struct Answer {
    int status = 0;
    QJsonObject body;
    [[nodiscard]] QString text(const char* key) const { return body.value(QLatin1String(key)).toString(); }
    [[nodiscard]] QString errorField(const char* name) const
    {
        return body.value(u"error").toObject().value(u"fields").toObject().value(QLatin1String(name)).toString();
    }
};

/// The API's endpoints over a diary, without a listener.
struct Api : Diary {
    Api()
    {
        auto made = std::make_unique<ScriptedSender>();
        made->onSend = [this](const OutboundMessage&) { return acceptedAs(++sids); };
        senders.connectChannel(std::move(made));
    }
    Answer call(api::Endpoint endpoint, const QByteArray& path, const QByteArray& body = {}, const QByteArray& query = {})
    {
        http::ServerRequest request;
        request.path = path;
        request.query = query;
        request.body = body;
        std::optional<http::ServerResponse> response;
        endpoint(services, {{}, request, [&](http::ServerResponse given) { response = std::move(given); }, &context});
        REQUIRE(waitFor([&] { return response.has_value(); }));
        return {response->status, QJsonDocument::fromJson(response->body).object()};
    }
    QByteArray pathOf(MessageId id, const char* more = "") { return "/api/scheduled/" + id.toString().toLatin1() + more; }

    QObject context;
    int sids = 0;
    Senders senders;
    AccountService accounts{*database, clock};
    ContactService contacts{*database, clock};
    SendService sending{*database, senders, clock};
    ScheduleService schedule_{*database, senders, clock};
    api::ApiServices services{*database, clock, accounts, contacts, sending, schedule_, {}};
};

}  // namespace uinbox::test
