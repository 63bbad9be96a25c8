// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/twilio/Received.h"

#include "base/Utf8.h"
#include "channels/twilio/Messages.h"
#include "channels/twilio/Requests.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace uinbox::twilio {

namespace {

/// A page of a thousand of the longest texts, escaped.
constexpr qsizetype kMaxPageBytes = 32 * 1024 * 1024;
/// Worth a parameter of a webhook; the list has many more that say nothing to anybody.
constexpr std::array kKeptFields{std::pair{"messaging_service_sid", "MessagingServiceSid"}, std::pair{"account_sid", "AccountSid"}};

QUrl resource(const Account& account, const QString& rest)
{
    QUrl url = account.apiBase;
    url.setPath(url.path() + QStringLiteral("/2010-04-01/Accounts/%1/Messages%2.json").arg(account.accountSid, rest));
    return url;
}

/// "Fri, 13 Mar 2026 09:00:00 +0000" (RFC 2822).
std::optional<Timestamp> dateIn(const QJsonObject& json, const char* name)
{
    const auto date = QDateTime::fromString(json.value(QLatin1String(name)).toString(), Qt::RFC2822Date);
    return date.isValid() ? std::optional(fromMillis(date.toMSecsSinceEpoch())) : std::nullopt;
}

/// When it came: for an incoming message that is when its webhook was sent, which is `date_sent`.
std::optional<Timestamp> timeOf(const QJsonObject& json)
{
    const auto sent = dateIn(json, "date_sent");
    return sent ? sent : dateIn(json, "date_created");
}

std::optional<ListedText> textIn(const QJsonObject& json)
{
    ListedText text;
    text.sms.messageSid = json.value(QStringLiteral("sid")).toString();
    const auto from = parseAddress(json.value(QStringLiteral("from")).toString());
    const auto to = parseAddress(json.value(QStringLiteral("to")).toString());
    if (!isMessageSid(text.sms.messageSid) || !from || !to) return std::nullopt;
    text.sms.from = *from;
    text.sms.to = *to;
    text.sms.body = json.value(QStringLiteral("body")).toString();
    text.sms.segments = std::max(0, json.value(QStringLiteral("num_segments")).toString().toInt());
    text.mediaCount = std::max(0, json.value(QStringLiteral("num_media")).toString().toInt());
    for (const auto& [name, parameter] : kKeptFields)
        if (const QString value = json.value(QLatin1String(name)).toString(); !value.isEmpty())
            text.sms.extra.insert(QLatin1String(parameter), value);
    text.at = timeOf(json);
    text.raw = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return text;
}

}  // namespace

http::ClientRequest messagesRequest(const Account& account, const ListQuery& query)
{
    // QUrlQuery would take '+' for itself.
    const auto field = [](const char* name, const QString& value) {
        return value.isEmpty() ? QString()
                               : QLatin1String(name) + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value)) + u'&';
    };
    const QString day = QDateTime::fromMSecsSinceEpoch(toMillis(query.since), Qt::UTC).toString(QStringLiteral("yyyy-MM-dd"));
    QUrl url = resource(account, QString());
    url.setQuery(field("To", query.to) + field("From", query.from) + field("DateSent%3E", day) +
                 QStringLiteral("PageSize=%1").arg(query.pageSize));
    auto request = signedRequest(account, url);
    request.maxBodyBytes = kMaxPageBytes;
    return request;
}

Result<TextPage> parseTextPage(const http::TransportResult& result)
{
    UINBOX_ASSIGN(const QJsonObject json, parseAnswer(result));
    if (!json.value(QStringLiteral("messages")).isArray()) return fail(ErrorKind::Network, "not a list of messages");
    UINBOX_ASSIGN(auto sent, parsePage(result));
    TextPage page;
    page.outgoing = std::move(sent.messages);
    page.nextPageUri = std::move(sent.nextPageUri);
    for (const QJsonValue value : json.value(QStringLiteral("messages")).toArray()) {
        const QJsonObject message = value.toObject();
        page.isEmpty = false;
        if (const auto at = timeOf(message)) page.oldest = page.oldest ? std::min(*page.oldest, *at) : *at;
        if (message.value(QStringLiteral("direction")).toString() != u"inbound") continue;
        if (auto text = textIn(message)) page.texts.push_back(std::move(*text));
    }
    return page;
}

Result<ListedText> parseListed(const QByteArray& raw)
{
    auto text = textIn(parseJson(raw).object());
    if (!text) return fail(ErrorKind::Invalid, "not an entry of a list");
    return std::move(*text);
}

http::ClientRequest mediaRequest(const Account& account, const QString& messageSid)
{
    QUrl url = resource(account, u'/' + messageSid + QStringLiteral("/Media"));
    url.setQuery(QStringLiteral("PageSize=100"));
    return signedRequest(account, url);
}

Result<MediaPage> parseMediaPage(const Account& account, const http::TransportResult& result)
{
    UINBOX_ASSIGN(const QJsonObject json, parseAnswer(result));
    if (!json.value(QStringLiteral("media_list")).isArray()) return fail(ErrorKind::Network, "not a list of media");
    MediaPage page;
    for (const QJsonValue value : json.value(QStringLiteral("media_list")).toArray()) {
        const QJsonObject media = value.toObject();
        QString uri = media.value(QStringLiteral("uri")).toString();
        // The bytes are where the description is, without the ending.
        if (uri.endsWith(u".json")) uri.chop(5);
        QUrl url = account.apiBase;
        url.setPath(account.apiBase.path() + uri);
        page.media.push_back({url.toString(QUrl::FullyEncoded), media.value(QStringLiteral("content_type")).toString()});
    }
    page.nextPageUri = json.value(QStringLiteral("next_page_uri")).toString();
    return page;
}

bool isForUs(const Account& account, const InboundSms& sms)
{
    if (sms.to.channel == Channel::WhatsApp) return !account.whatsAppNumber.isEmpty() && sms.to.value == account.whatsAppNumber;
    if (!account.phoneNumber.isEmpty() && sms.to.value == account.phoneNumber) return true;
    const QString service = sms.extra.value(QStringLiteral("MessagingServiceSid")).toString();
    return !account.messagingServiceSid.isEmpty() && service == account.messagingServiceSid;
}

}  // namespace uinbox::twilio
