// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/twilio/Alerts.h"

#include "channels/twilio/Requests.h"

#include <QDateTime>
#include <QJsonArray>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace uinbox::twilio {

namespace {

constexpr std::array kUnreachable{11200, 11205, 11206, 11210, 11215, 11220, 11235, 11236, 11237};

}  // namespace

http::ClientRequest alertsRequest(const Account& account, Timestamp since)
{
    QUrl url = account.monitorBase;
    url.setPath(url.path() + QStringLiteral("/v1/Alerts"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("LogLevel"), QStringLiteral("error"));
    query.addQueryItem(QStringLiteral("StartDate"),
                       QDateTime::fromMSecsSinceEpoch(toMillis(since), Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ")));
    query.addQueryItem(QStringLiteral("PageSize"), QStringLiteral("1000"));
    url.setQuery(query);
    return signedRequest(account, url);
}

Result<std::vector<Alert>> parseAlerts(const http::TransportResult& result)
{
    UINBOX_ASSIGN(const QJsonObject json, parseAnswer(result));
    if (!json.value(QStringLiteral("alerts")).isArray()) return fail(ErrorKind::Network, "not a list of alerts");
    std::vector<Alert> alerts;
    for (const QJsonValue value : json.value(QStringLiteral("alerts")).toArray()) {
        const QJsonObject entry = value.toObject();
        Alert alert;
        alert.code = entry.value(QStringLiteral("error_code")).toVariant().toInt();
        alert.requestUrl = entry.value(QStringLiteral("request_url")).toString();
        alert.resourceSid = entry.value(QStringLiteral("resource_sid")).toString();
        const auto at = QDateTime::fromString(entry.value(QStringLiteral("date_generated")).toString(), Qt::ISODate);
        if (alert.code == 0 || !at.isValid()) continue;
        alert.at = fromMillis(at.toMSecsSinceEpoch());
        alerts.push_back(std::move(alert));
    }
    return alerts;
}

bool saysUnreachable(int code)
{
    return std::find(kUnreachable.begin(), kUnreachable.end(), code) != kUnreachable.end();
}

}  // namespace uinbox::twilio
