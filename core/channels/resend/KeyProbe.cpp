// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/resend/KeyProbe.h"

#include "base/Utf8.h"
#include "channels/resend/ErrorCode.h"
#include "channels/resend/Refusals.h"
#include "http/Answers.h"

#include <QJsonArray>
#include <QPromise>

#include <memory>

namespace uinbox::resend {

namespace {

constexpr char kUserAgent[] = "UnifiedInbox/" UINBOX_VERSION;

}  // namespace

http::ClientRequest domainsRequest(const Account& account)
{
    http::ClientRequest request;
    request.url = account.apiBase;
    request.url.setPath(account.apiBase.path() + QStringLiteral("/domains"));
    request.headers.add("Authorization", "Bearer " + account.apiKey.expose());
    request.headers.add("Accept", "application/json");
    request.headers.add("User-Agent", kUserAgent);
    return request;
}

Result<ProbedKey> parseDomains(const http::TransportResult& result)
{
    if (!result) return fail(result.error().error);
    ProbedKey probed;
    if (result->status < 200 || result->status >= 300) {
        const Error error = readErrorOf(*result);
        probed.maySendOnly = error.code == kRestrictedApiKey;
        // "API key is invalid" comes as a validation error with 400, too.
        const bool isKeyError = error.code == kInvalidApiKey || error.code == kMissingApiKey || error.code == kValidationError;
        probed.isWrong = !probed.maySendOnly && (error.kind == ErrorKind::Auth || (isKeyError && result->status < 500));
        if (!probed.maySendOnly && !probed.isWrong) return fail(error);
        return probed;
    }
    for (const QJsonValue each : parseJson(result->body).object().value(QStringLiteral("data")).toArray()) {
        const QJsonObject row = each.toObject();
        const QJsonObject can = row.value(QStringLiteral("capabilities")).toObject();
        const QString name = row.value(QStringLiteral("name")).toString();
        if (!name.isEmpty())
            probed.domains.push_back({name, row.value(QStringLiteral("status")).toString() == u"verified",
                                      can.value(QStringLiteral("receiving")).toString() == u"enabled"});
    }
    return probed;
}

KeyProbe::KeyProbe(http::HttpTransport& transport, QObject* parent) : QObject(parent), m_transport(transport) {}

QFuture<Result<ProbedKey>> KeyProbe::probe(const Account& account)
{
    const auto promise = std::make_shared<QPromise<Result<ProbedKey>>>();
    promise->start();
    auto future = promise->future();
    http::whenAnswered(m_transport.send(domainsRequest(account)), this, [promise](const http::TransportResult& result) {
        promise->addResult(parseDomains(result));
        promise->finish();
    });
    return future;
}

}  // namespace uinbox::resend
