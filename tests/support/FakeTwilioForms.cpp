// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What Twilio accepts in a create form and in a list query, and how it cuts lists into pages.

#include "FakeTwilio.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace uinbox::test {

namespace {

const std::set<QByteArray> kFields{"To",
                                   "From",
                                   "MessagingServiceSid",
                                   "Body",
                                   "MediaUrl",
                                   "ContentSid",
                                   "ContentVariables",
                                   "StatusCallback",
                                   "ScheduleType",
                                   "SendAt",
                                   "ValidityPeriod",
                                   "SmartEncoded",
                                   "ShortenUrls",
                                   "SendAsMms",
                                   "PersistentAction",
                                   "ProvideFeedback",
                                   "Attempt",
                                   "ApplicationSid",
                                   "FallbackFrom",
                                   "ContentRetention",
                                   "AddressRetention",
                                   "RiskCheck",
                                   "TrafficType",
                                   "MaxPrice",
                                   "ForceDelivery"};
constexpr int kMaxBody = 1600;
constexpr size_t kMaxMedia = 10;
constexpr int kDefaultPageSize = 50;

QByteArray first(const FormPairs& pairs, const QByteArray& key)
{
    for (const auto& [name, value] : pairs)
        if (name == key) return value;
    return {};
}

bool isAddress(const QByteArray& text)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\A(whatsapp:)?\+[1-9]\d{6,14}\z)"));
    return pattern.match(QString::fromUtf8(text)).hasMatch();
}

bool isPublicUrl(const QByteArray& text)
{
    const QUrl url(QString::fromUtf8(text), QUrl::StrictMode);
    return url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http") && !url.host().isEmpty() &&
           !url.host().contains(u'_');
}

std::optional<FakeReply> refusalOfFields(const FormPairs& form)
{
    std::set<QByteArray> seen;
    for (const auto& [key, value] : form) {
        if (!kFields.contains(key)) return twilioError(400, 20001, "Unknown parameter " + key);
        const bool isList = key == "MediaUrl" || key == "PersistentAction";
        if (!seen.insert(key).second && !isList) return twilioError(400, 20001, "Repeated parameter " + key);
    }
    return std::nullopt;
}

std::optional<FakeReply> refusalOfAddresses(const QByteArray& to, const QByteArray& from, const QByteArray& service)
{
    if (to.isEmpty()) return twilioError(400, 21604, "A 'To' phone number is required.");
    if (from.isEmpty() && service.isEmpty())
        return twilioError(400, 21603, "A 'From' phone number or a 'MessagingServiceSid' is required.");
    if (!isAddress(to) || to == "+15005550001") return twilioError(400, 21211, "Invalid 'To' Phone Number");
    if (!from.isEmpty() && !isAddress(from)) return twilioError(400, 21212, "Invalid 'From' Phone Number");
    if (to == "+15005550007")
        return twilioError(400, 21612, "The 'To' phone number is not currently reachable using the 'From' phone number");
    if (to.startsWith("whatsapp:") != from.startsWith("whatsapp:") && !from.isEmpty())
        return twilioError(400, 63007, "No channel with the specified 'From' address");
    return std::nullopt;
}

std::optional<FakeReply> refusalOfSchedule(const FormPairs& form)
{
    const QByteArray type = first(form, "ScheduleType");
    const QByteArray sendAt = first(form, "SendAt");
    if (type.isEmpty() && sendAt.isEmpty()) return std::nullopt;
    if (first(form, "MessagingServiceSid").isEmpty()) return twilioError(400, 35118, "MessagingServiceSid is required to schedule");
    const auto time = QDateTime::fromString(QString::fromLatin1(sendAt), Qt::ISODateWithMs);
    const qint64 wait = QDateTime::currentDateTimeUtc().secsTo(time);
    // Without a zone it would be read as this computer's time: what the provider makes of it is not said.
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime) return twilioError(400, 35111, "SendAt is not an ISO 8601 time");
    if (type != "fixed" || wait < 15 * 60 || wait > 35 * 24 * 3600)
        return twilioError(400, 35111, "SendAt must be between 15 minutes and 35 days from now");
    return std::nullopt;
}

std::optional<FakeReply> refusalOfContent(const FormPairs& form, size_t mediaCount)
{
    const QByteArray body = first(form, "Body");
    if (body.isEmpty() && mediaCount == 0 && first(form, "ContentSid").isEmpty())
        return twilioError(400, 21602, "Message body is required.");
    if (QString::fromUtf8(body).toUcs4().size() > kMaxBody)
        return twilioError(400, 21617, "The concatenated message body exceeds the 1600 character limit");
    if (mediaCount > kMaxMedia) return twilioError(400, 21623, "Number of media files exceeds allowed limit");
    for (const auto& [key, value] : form)
        if (key == "MediaUrl" && !isPublicUrl(value)) return twilioError(400, 21620, "Invalid media URL(s)");
    const bool isTemplate = !first(form, "ContentSid").isEmpty();
    const QByteArray variables = first(form, "ContentVariables");
    if (!variables.isEmpty() && (!isTemplate || !QJsonDocument::fromJson(variables).isObject()))
        return twilioError(400, 21656, "The ContentVariables Parameter is invalid");
    if (isTemplate && (!body.isEmpty() || mediaCount > 0))
        return twilioError(400, 20001, "A template takes the place of Body and MediaUrl");
    const QByteArray validity = first(form, "ValidityPeriod");
    if (!validity.isEmpty() && (validity.toInt() < 1 || validity.toInt() > 36000))
        return twilioError(400, 20001, "ValidityPeriod is out of range");
    const QByteArray callback = first(form, "StatusCallback");
    if (!callback.isEmpty() && !isPublicUrl(callback)) return twilioError(400, 21609, "Invalid 'StatusCallback' URL");
    return std::nullopt;
}

/// What SmartEncoded makes of the commonest look-alikes.
QString smartEncoded(QString text)
{
    static const std::pair<QChar, QString> table[] = {{u'\u2018', QStringLiteral("'")},   {u'\u2019', QStringLiteral("'")},
                                                      {u'\u201c', QStringLiteral("\"")},  {u'\u201d', QStringLiteral("\"")},
                                                      {u'\u2013', QStringLiteral("-")},   {u'\u2014', QStringLiteral("-")},
                                                      {u'\u2026', QStringLiteral("...")}, {u'\u00a0', QStringLiteral(" ")}};
    for (const auto& [from, to] : table) text.replace(from, to);
    return text;
}

QByteArray typeOfFile(const QByteArray& url)
{
    if (url.endsWith(".png")) return "image/png";
    return url.endsWith(".gif") ? "image/gif" : "image/jpeg";
}

QString pagePath(const FakeRequest& request, int page, int size, const QString& token)
{
    FormPairs query;
    for (const auto& [key, value] : parseForm(request.query()))
        if (key != "Page" && key != "PageToken" && key != "PageSize") query.emplace_back(key, value);
    query.emplace_back("PageSize", QByteArray::number(size));
    query.emplace_back("Page", QByteArray::number(page));
    if (!token.isEmpty()) query.emplace_back("PageToken", token.toLatin1());
    return QString::fromLatin1(request.path() + '?' + encodeForm(query));
}

}  // namespace

CreateForm readCreateForm(const FakeRequest& request)
{
    CreateForm result;
    const FormPairs form = parseForm(request.body);
    FakeMessage& message = result.message;
    for (const auto& [key, value] : form)
        if (key == "MediaUrl") message.media.push_back({{}, typeOfFile(value), "file at " + value});
    const size_t mediaCount = message.media.size();
    message.to = first(form, "To");
    message.from = first(form, "From");
    message.serviceSid = first(form, "MessagingServiceSid");
    message.body = QString::fromUtf8(first(form, "Body"));
    if (first(form, "SmartEncoded") == "true") message.body = smartEncoded(message.body);
    message.contentSid = first(form, "ContentSid");
    message.contentVariables = first(form, "ContentVariables");
    // WhatsApp carries one file; the others are dropped without a word.
    if (message.isWhatsApp() && message.media.size() > 1) message.media.resize(1);
    message.statusCallback = first(form, "StatusCallback");
    if (!message.serviceSid.isEmpty()) message.status = "accepted";
    if (const QByteArray sendAt = first(form, "SendAt"); !sendAt.isEmpty()) {
        message.status = "scheduled";
        message.sendAt = QDateTime::fromString(QString::fromLatin1(sendAt), Qt::ISODateWithMs).toMSecsSinceEpoch();
    }
    result.refusal = refusalOfFields(form);
    if (!request.header("Content-Type").value_or(QByteArray()).startsWith("application/x-www-form-urlencoded"))
        result.refusal = twilioError(415, 20001, "Unsupported media type");
    if (!result.refusal) result.refusal = refusalOfAddresses(message.to, message.from, message.serviceSid);
    if (!result.refusal) result.refusal = refusalOfContent(form, mediaCount);
    if (!result.refusal) result.refusal = refusalOfSchedule(form);
    return result;
}

bool isInList(const FakeMessage& message, const FormPairs& query)
{
    // The filter counts whole GMT days, whatever time is given with them.
    const QByteArray day = QDateTime::fromMSecsSinceEpoch(message.createdAt, Qt::UTC).toString(u"yyyy-MM-dd").toLatin1();
    for (const auto& [key, value] : query) {
        if (key == "To" && message.to != value) return false;
        if (key == "From" && message.from != value) return false;
        if (key.startsWith("DateSent") && message.isWaiting()) return false;
        if (key == "DateSent" && day != value.left(10)) return false;
        if (key == "DateSent>" && day < value.left(10)) return false;
        if (key == "DateSent<" && day > value.left(10)) return false;
    }
    return true;
}

FakeReply pageOf(const std::vector<QJsonObject>& all, const QString& name, const FakeRequest& request, int most)
{
    const FormPairs query = parseForm(request.query());
    const int asked = first(query, "PageSize").toInt();
    const int size = asked <= 0 ? kDefaultPageSize : std::min(asked, most);
    const int page = first(query, "Page").toInt();
    // A token names the last row of the page before, so that rows which arrive meanwhile shift nothing.
    const QString token = QString::fromLatin1(first(query, "PageToken"));
    auto from = all.begin() + std::min<qsizetype>(static_cast<qsizetype>(page) * size, static_cast<qsizetype>(all.size()));
    if (token.startsWith(u"PA")) {
        const auto last = std::find_if(all.begin(), all.end(), [&](const QJsonObject& row) { return row[u"sid"] == token.mid(2); });
        if (last != all.end()) from = last + 1;
    }
    const auto to = from + std::min<qsizetype>(size, all.end() - from);
    QJsonArray rows;
    std::for_each(from, to, [&](const QJsonObject& row) { rows.append(row); });

    QJsonObject frame;
    frame[name] = rows;
    frame[u"page"] = page;
    frame[u"page_size"] = size;
    frame[u"start"] = page * size;
    frame[u"end"] = page * size + std::max(0, static_cast<int>(rows.size()) - 1);
    frame[u"uri"] = QString::fromLatin1(request.target);
    frame[u"first_page_uri"] = pagePath(request, 0, size, {});
    frame[u"previous_page_uri"] = page > 0 ? QJsonValue(pagePath(request, page - 1, size, {})) : QJsonValue();
    frame[u"next_page_uri"] =
        to == all.end() ? QJsonValue()
                        : QJsonValue(pagePath(request, page + 1, size, QStringLiteral("PA") + (to - 1)->value(u"sid").toString()));
    FakeReply reply;
    reply.body = QJsonDocument(frame).toJson(QJsonDocument::Compact);
    return reply;
}

}  // namespace uinbox::test
