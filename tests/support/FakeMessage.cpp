// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeMessage.h"

#include <QDateTime>
#include <QLocale>
#include <QTextBoundaryFinder>
#include <QTimeZone>

#include <numeric>

namespace uinbox::test {

namespace {

// GSM 03.38 basic character set and its extension (two septets each).
constexpr QStringView kGsmBasic =
    u"@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    u"abcdefghijklmnopqrstuvwxyzäöñüà";
constexpr QStringView kGsmExtension = u"\f^{}\\[~]|€";

/// `costs` has the units of each character, none of which is split over two segments.
int segmentsOf(const std::vector<int>& costs, int single, int joined)
{
    if (std::accumulate(costs.begin(), costs.end(), 0) <= single) return 1;
    int segments = 1;
    int used = 0;
    for (const int cost : costs) {
        if (used + cost > joined) {
            ++segments;
            used = 0;
        }
        used += cost;
    }
    return segments;
}

QJsonValue textOrNull(const QByteArray& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(QString::fromUtf8(text));
}

}  // namespace

QString rfc2822(qint64 utcMillis)
{
    return QLocale::c().toString(QDateTime::fromMSecsSinceEpoch(utcMillis, QTimeZone::utc()),
                                 QStringLiteral("ddd, dd MMM yyyy HH:mm:ss '+0000'"));
}

int segmentCount(const QString& text)
{
    std::vector<int> septets;
    for (const QChar c : text)
        if (const bool isExtended = kGsmExtension.contains(c); isExtended || kGsmBasic.contains(c))
            septets.push_back(isExtended ? 2 : 1);
    if (septets.size() == static_cast<size_t>(text.size())) return segmentsOf(septets, 160, 153);
    std::vector<int> units;
    // What a person sees as one character is not split over two segments.
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to >= 0; from = to, to = finder.toNextBoundary())
        units.push_back(static_cast<int>(to - from));
    return segmentsOf(units, 70, 67);
}

QByteArray FakeMessage::path() const
{
    return "/2010-04-01/Accounts/" + accountSid + "/Messages/" + sid;
}

QJsonObject FakeMessage::toJson() const
{
    const bool neverLeft = isWaiting() || (status == "canceled" && sendAt != 0);
    static const QList<QByteArray> billed{"sent", "delivered", "undelivered", "read"};
    const int segments = isWhatsApp() ? 1 : segmentCount(body);
    const QString self = QString::fromLatin1(path());
    QJsonObject json;
    json[u"account_sid"] = QString::fromLatin1(accountSid);
    json[u"api_version"] = QStringLiteral("2010-04-01");
    json[u"body"] = body;
    json[u"date_created"] = rfc2822(createdAt);
    json[u"date_sent"] = neverLeft ? QJsonValue() : QJsonValue(rfc2822(sendAt != 0 ? sendAt : createdAt));
    json[u"date_updated"] = rfc2822(createdAt);
    json[u"direction"] = QString::fromLatin1(direction);
    json[u"error_code"] = errorCode == 0 ? QJsonValue() : QJsonValue(errorCode);
    json[u"error_message"] = errorCode == 0 ? QJsonValue() : QJsonValue(QStringLiteral("Error %1").arg(errorCode));
    json[u"from"] = textOrNull(from);
    json[u"messaging_service_sid"] = textOrNull(serviceSid);
    json[u"num_media"] = QString::number(media.size());
    // The service has not chosen a number yet.
    json[u"num_segments"] = QString::number(neverLeft ? 0 : segments);
    json[u"price"] = billed.contains(status) ? QJsonValue(QString::number(-0.0079 * segments, 'f', 5)) : QJsonValue();
    json[u"price_unit"] = QStringLiteral("USD");
    json[u"sid"] = QString::fromLatin1(sid);
    json[u"status"] = QString::fromLatin1(status);
    json[u"subresource_uris"] = QJsonObject{{QStringLiteral("media"), QString(self + QStringLiteral("/Media.json"))}};
    json[u"to"] = QString::fromUtf8(to);
    json[u"uri"] = self + QStringLiteral(".json");
    return json;
}

QJsonObject FakeMessage::mediaJson(const FakeMedia& file) const
{
    QJsonObject json;
    json[u"account_sid"] = QString::fromLatin1(accountSid);
    json[u"content_type"] = QString::fromLatin1(file.contentType);
    json[u"date_created"] = rfc2822(createdAt);
    json[u"date_updated"] = rfc2822(createdAt);
    json[u"parent_sid"] = QString::fromLatin1(sid);
    json[u"sid"] = QString::fromLatin1(file.sid);
    json[u"uri"] = QString::fromLatin1(path() + "/Media/" + file.sid + ".json");
    return json;
}

}  // namespace uinbox::test
