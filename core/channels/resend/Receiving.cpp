// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/resend/Receiving.h"

#include "base/Utf8.h"
#include "channels/ClockSkew.h"
#include "channels/resend/Emails.h"
#include "channels/resend/Refusals.h"

#include <QJsonArray>

namespace uinbox::resend {

namespace {

constexpr int kPageSize = 100;
/// Texts alone, the files are apart; and escaped, of an e-mail of 40 MB at most.
constexpr qsizetype kMaxEmailBytes = 64 * 1024 * 1024;

QString receivingPath(const QString& id = {})
{
    return id.isEmpty() ? QStringLiteral("/emails/receiving") : QStringLiteral("/emails/receiving/") + id;
}

/// The object of an answer. What is no UTF-8 makes Qt refuse all of it: then the bytes at fault are replaced.
QJsonObject objectOf(const QByteArray& body)
{
    QJsonParseError error;
    const QJsonDocument document = parseJson(body, &error);
    if (error.error != QJsonParseError::IllegalUTF8String) return document.object();
    return parseJson(textFromUtf8(body).toUtf8()).object();
}

QString textIn(const QJsonObject& json, QLatin1String name)
{
    return json.value(name).toString();
}

QStringList listIn(const QJsonObject& json, QLatin1String name)
{
    const QJsonValue value = json.value(name);
    QStringList list;
    for (const QJsonValue one : value.isString() ? QJsonArray{value} : value.toArray()) list.append(one.toString());
    list.removeAll(QString());
    return list;
}

void addHeader(std::vector<MailHeader>& headers, const QString& name, const QJsonValue& value)
{
    for (const QJsonValue one : value.isArray() ? value.toArray() : QJsonArray{value})
        headers.push_back({name, one.isString() ? one.toString() : one.toVariant().toString()});
}

/// By its description an object of names and values; a name that came twice has a list, and events have a list of pairs.
std::vector<MailHeader> headersIn(const QJsonValue& value)
{
    std::vector<MailHeader> headers;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) addHeader(headers, it.key(), it.value());
    for (const QJsonValue pair : value.toArray())
        addHeader(headers, pair.toObject().value(QStringLiteral("name")).toString(),
                  pair.toObject().value(QStringLiteral("value")));
    return headers;
}

std::vector<ReceivedFile> filesIn(const QJsonObject& json)
{
    std::vector<ReceivedFile> files;
    for (const QJsonValue value : json.value(QStringLiteral("attachments")).toArray()) {
        const QJsonObject file = value.toObject();
        files.push_back({textIn(file, QLatin1String("id")), textIn(file, QLatin1String("filename")),
                         textIn(file, QLatin1String("content_type")), textIn(file, QLatin1String("content_id")),
                         file.value(QStringLiteral("size")).toInteger()});
    }
    return files;
}

}  // namespace

http::ClientRequest listReceivedRequest(const Account& account, const QString& after)
{
    http::ClientRequest list = apiRequest(account, "GET", receivingPath());
    QString query = QStringLiteral("limit=%1").arg(kPageSize);
    if (!after.isEmpty()) query += QStringLiteral("&after=") + after;
    list.url.setQuery(query);
    return list;
}

http::ClientRequest fetchReceivedRequest(const Account& account, const QString& id)
{
    http::ClientRequest fetch = apiRequest(account, "GET", receivingPath(id));
    fetch.maxBodyBytes = kMaxEmailBytes;
    return fetch;
}

http::ClientRequest locateFileRequest(const Account& account, const QString& emailId, const QString& fileId)
{
    return apiRequest(account, "GET", receivingPath(emailId) + QStringLiteral("/attachments/") + fileId);
}

Result<ReceivedEmail> parseReceived(const http::ClientResponse& response)
{
    if (response.status != 200) return fail(readErrorOf(response));
    const QJsonObject json = objectOf(response.body);
    ReceivedEmail email;
    email.id = textIn(json, QLatin1String("id"));
    if (!isEmailId(email.id)) return fail(ErrorKind::Corrupt, "not a received e-mail");
    email.from = textIn(json, QLatin1String("from"));
    email.to = listIn(json, QLatin1String("to"));
    email.cc = listIn(json, QLatin1String("cc"));
    email.replyTo = listIn(json, QLatin1String("reply_to"));
    email.subject = textIn(json, QLatin1String("subject"));
    email.messageId = textIn(json, QLatin1String("message_id"));
    email.text = textIn(json, QLatin1String("text"));
    email.html = textIn(json, QLatin1String("html"));
    email.headers = headersIn(json.value(QStringLiteral("headers")));
    email.files = filesIn(json);
    email.receivedAt = parseTime(textIn(json, QLatin1String("created_at")));
    email.raw = response.body;
    return email;
}

Result<ReceivedPage> parseReceivedPage(const http::ClientResponse& response, Timestamp since, Timestamp now)
{
    if (response.status != 200) return fail(readErrorOf(response));
    const QJsonObject json = objectOf(response.body);
    if (!json.value(QStringLiteral("data")).isArray()) return fail(ErrorKind::Network, "not a list of received e-mails");
    const auto skew = clockSkew(response.headers, now);
    const QJsonArray rows = json.value(QStringLiteral("data")).toArray();
    ReceivedPage page;
    bool isOld = false;
    for (const QJsonValue value : rows) {
        const QJsonObject row = value.toObject();
        const QString id = textIn(row, QLatin1String("id"));
        if (!isEmailId(id)) continue;  // one that makes no sense must not keep the others away
        const auto at = parseTime(textIn(row, QLatin1String("created_at")));
        // One whose time cannot be read may be new: it stays, and the next page is read.
        isOld = at && *at + skew < since;
        if (!isOld) page.emails.push_back({id, at ? *at + skew : now});
    }
    if (isOld || !json.value(QStringLiteral("has_more")).toBool()) return page;
    // What is missing would be lost.
    if (rows.isEmpty()) return fail(ErrorKind::Network, "a list that cannot be read on");
    page.next = textIn(rows.last().toObject(), QLatin1String("id"));
    if (!isEmailId(page.next)) return fail(ErrorKind::Network, "a list that cannot be read on");
    return page;
}

Result<FileLocation> parseFileLocation(const http::ClientResponse& response)
{
    if (response.status != 200) return fail(readErrorOf(response));
    const QJsonObject json = objectOf(response.body);
    FileLocation location;
    location.url = QUrl(textIn(json, QLatin1String("download_url")), QUrl::StrictMode);
    if (!location.url.isValid() || location.url.host().isEmpty()) return fail(ErrorKind::Corrupt, "a file without an address");
    location.expiresAt = parseTime(textIn(json, QLatin1String("expires_at")));
    location.size = json.value(QStringLiteral("size")).toInteger();
    return location;
}

}  // namespace uinbox::resend
