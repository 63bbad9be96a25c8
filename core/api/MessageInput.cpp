// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/MessageInput.h"

#include "api/ApiJson.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <cmath>

namespace uinbox::api {

namespace {

/// A year: more makes no sense, and less than what a 64-bit count of milliseconds holds.
constexpr double kMaxLateSeconds = 365.0 * 24 * 3600;

bool isGiven(const QJsonObject& body, const QString& name)
{
    const QJsonValue value = body.value(name);
    return !value.isUndefined() && !value.isNull();
}

/// The texts of a field that is one text or an array of them; nothing where it is absent or null.
Result<QStringList> textsField(const QJsonObject& body, const QString& name)
{
    if (!isGiven(body, name)) return QStringList();
    const QJsonValue value = body.value(name);
    const QJsonArray array = value.isArray() ? value.toArray() : QJsonArray{value};
    QStringList texts;
    for (const QJsonValue item : array) {
        if (!item.isString()) return fail(ErrorKind::Invalid, name + QStringLiteral(": Must be text or an array of texts."));
        if (!item.toString().isEmpty()) texts.append(item.toString());
    }
    return texts;
}

Result<std::optional<bool>> boolField(const QJsonObject& body, const QString& name)
{
    if (!isGiven(body, name)) return std::nullopt;
    if (!body.value(name).isBool()) return fail(ErrorKind::Invalid, name + QStringLiteral(": Must be true or false."));
    return body.value(name).toBool();
}

Result<std::optional<std::chrono::milliseconds>> lateLimitField(const QJsonObject& body)
{
    const QString name = QStringLiteral("lateLimitSeconds");
    if (!isGiven(body, name)) return std::nullopt;
    const double seconds = body.value(name).toDouble(-1);
    if (seconds < 0 || seconds > kMaxLateSeconds || seconds != std::floor(seconds))
        return fail(ErrorKind::Invalid, name + QStringLiteral(": Must be a whole number from 0 to 31536000."));
    return std::chrono::milliseconds(std::chrono::seconds(static_cast<std::int64_t>(seconds)));
}

Result<QMap<QString, QString>> textMapField(const QJsonObject& body, const QString& name)
{
    UINBOX_ASSIGN(const auto object, objectField(body, name));
    QMap<QString, QString> texts;
    const QJsonObject given = object.value_or(QJsonObject());
    for (auto it = given.begin(); it != given.end(); ++it) {
        if (!it.value().isString()) return fail(ErrorKind::Invalid, name + QStringLiteral(": Each value must be text."));
        texts.insert(it.key(), it.value().toString());
    }
    return texts;
}

Result<std::optional<QByteArray>> zoneField(const QJsonObject& body)
{
    UINBOX_ASSIGN(const auto name, textField(body, QStringLiteral("timeZone")));
    if (!name) return std::nullopt;
    if (!isTimeZone(name->toUtf8())) return fail(ErrorKind::Invalid, "timeZone: Not a known IANA time zone.");
    return name->toUtf8();
}

/// What of an e-mail or a template a message of another channel cannot have: said rather than dropped.
Result<> onlyWhereItBelongs(const QJsonObject& body, Channel channel)
{
    const std::pair<Channel, QStringList> belongs[] = {
        {Channel::Email,
         {QStringLiteral("subject"), QStringLiteral("html"), QStringLiteral("cc"), QStringLiteral("bcc"), QStringLiteral("replyTo"),
          QStringLiteral("tags")}},
        {Channel::WhatsApp, {QStringLiteral("templateSid"), QStringLiteral("variables")}}};
    for (const auto& [owner, names] : belongs)
        for (const QString& name : names)
            if (channel != owner && isGiven(body, name) && body.value(name) != QJsonValue(QString()))
                return fail(ErrorKind::Invalid,
                            name + (owner == Channel::Email ? QStringLiteral(": Only an e-mail has this.")
                                                            : QStringLiteral(": Only a WhatsApp message has this.")));
    return {};
}

Result<Envelope> envelope(const QJsonObject& body)
{
    Envelope envelope;
    UINBOX_ASSIGN(envelope.cc, textsField(body, QStringLiteral("cc")));
    UINBOX_ASSIGN(envelope.bcc, textsField(body, QStringLiteral("bcc")));
    UINBOX_ASSIGN(const QStringList replyTo, textsField(body, QStringLiteral("replyTo")));
    if (replyTo.size() > 1) return fail(ErrorKind::Invalid, "replyTo: Only one address.");
    envelope.replyTo = replyTo.value(0);
    UINBOX_ASSIGN(const auto templateSid, textField(body, QStringLiteral("templateSid")));
    envelope.templateSid = templateSid.value_or(QString());
    UINBOX_ASSIGN(envelope.variables, textMapField(body, QStringLiteral("variables")));
    UINBOX_ASSIGN(envelope.tags, textMapField(body, QStringLiteral("tags")));
    return envelope;
}

Result<std::optional<Schedule>> schedule(const QJsonObject& body)
{
    UINBOX_ASSIGN(const auto at, textField(body, QStringLiteral("scheduledAt")));
    UINBOX_ASSIGN(const auto zone, zoneField(body));
    UINBOX_ASSIGN(const auto cancelOnReply, boolField(body, QStringLiteral("cancelOnReply")));
    UINBOX_ASSIGN(const auto lateLimit, lateLimitField(body));
    if (!at) {
        // A message must not leave now because its time was forgotten.
        for (const auto* name : {"timeZone", "cancelOnReply", "lateLimitSeconds"})
            if (isGiven(body, QLatin1String(name)))
                return fail(ErrorKind::Invalid, QLatin1String(name) + QStringLiteral(": Only together with scheduledAt."));
        return std::nullopt;
    }
    Schedule wanted;
    UINBOX_ASSIGN(wanted.when, wallTime(*at, zone));
    wanted.cancelOnReply = cancelOnReply.value_or(wanted.cancelOnReply);
    wanted.lateLimit = lateLimit.value_or(wanted.lateLimit);
    return wanted;
}

}  // namespace

Result<WallTime> wallTime(const QString& text, const std::optional<QByteArray>& zone)
{
    static const QRegularExpression kShape(
        QStringLiteral("\\A(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d)(:\\d\\d)?(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)?\\z"));
    const auto match = kShape.match(text);
    const auto wrong = [] {
        return fail(ErrorKind::Invalid, "scheduledAt: Must be like 2026-03-29T02:30:00, with Z or an offset, or without.");
    };
    if (!match.hasMatch() || (match.captured(2).isEmpty() && !match.captured(3).isEmpty())) return wrong();
    const QString seconds = match.captured(2).isEmpty() ? QStringLiteral(":00") : match.captured(2);
    const QString local = match.captured(1) + seconds;
    if (match.captured(4).isEmpty()) return wallTimeFromText(local, zone.value_or(localTimeZone()));
    const auto parsed = QDateTime::fromString(local + match.captured(4), Qt::ISODate);
    if (!parsed.isValid()) return wrong();
    const bool isBetween = match.captured(3).count(QRegularExpression(QStringLiteral("[1-9]"))) > 0;
    const Timestamp moment = fromMillis(parsed.toMSecsSinceEpoch() + (isBetween ? 1000 : 0));
    UINBOX_ASSIGN(const WallTime shown, wallTimeOf(moment, zone.value_or(QByteArrayLiteral("UTC"))));
    UINBOX_ASSIGN(const Timestamp meant, momentOf(shown));
    return meant == moment ? Result<WallTime>(shown) : wallTimeOf(moment, "UTC");
}

Result<OutgoingMessage> outgoingMessage(const QJsonObject& body)
{
    UINBOX_TRY(onlyFields(body, {QStringLiteral("contactId"), QStringLiteral("channel"), QStringLiteral("content"),
                                 QStringLiteral("subject"), QStringLiteral("html"), QStringLiteral("cc"), QStringLiteral("bcc"),
                                 QStringLiteral("replyTo"), QStringLiteral("scheduledAt"), QStringLiteral("timeZone"),
                                 QStringLiteral("cancelOnReply"), QStringLiteral("lateLimitSeconds"), QStringLiteral("mediaUrl"),
                                 QStringLiteral("templateSid"), QStringLiteral("variables"), QStringLiteral("tags")}));
    OutgoingMessage message;
    UINBOX_ASSIGN(const auto contactId, textField(body, QStringLiteral("contactId")));
    const auto id = ContactId::fromString(contactId.value_or(QString()));
    if (!id) return fail(ErrorKind::Invalid, "contactId: Must be the id of a contact.");
    message.contactId = *id;
    UINBOX_ASSIGN(const auto channel, textField(body, QStringLiteral("channel")));
    const auto known = channelFromName(channel.value_or(QString()));
    if (!known) return fail(ErrorKind::Invalid, "channel: Must be sms, whatsapp or email.");
    message.channel = *known;
    UINBOX_TRY(onlyWhereItBelongs(body, *known));
    UINBOX_ASSIGN(const auto content, textField(body, QStringLiteral("content")));
    message.content = content.value_or(QString());
    UINBOX_ASSIGN(const auto subject, textField(body, QStringLiteral("subject")));
    message.subject = subject.value_or(QString());
    UINBOX_ASSIGN(const auto html, textField(body, QStringLiteral("html")));
    message.html = html.value_or(QString());
    UINBOX_ASSIGN(message.envelope, envelope(body));
    UINBOX_ASSIGN(const QStringList media, textsField(body, QStringLiteral("mediaUrl")));
    message.mediaUrls = {media.begin(), media.end()};
    // Dropped as an empty cc is, the text would leave without its picture.
    const QJsonValue given = body.value(QStringLiteral("mediaUrl"));
    if (given == QJsonValue(QString()) || given.toArray().contains(QJsonValue(QString())))
        return fail(ErrorKind::Invalid, "mediaUrl: Must be a public https address.");
    UINBOX_ASSIGN(message.schedule, schedule(body));
    return message;
}

Result<ScheduleChange> scheduleChange(const QJsonObject& body, const Schedule& current)
{
    UINBOX_TRY(onlyFields(body, {QStringLiteral("content"), QStringLiteral("subject"), QStringLiteral("scheduledAt"),
                                 QStringLiteral("timeZone"), QStringLiteral("cancelOnReply"), QStringLiteral("lateLimitSeconds")}));
    ScheduleChange change;
    UINBOX_ASSIGN(change.content, textField(body, QStringLiteral("content")));
    UINBOX_ASSIGN(change.subject, textField(body, QStringLiteral("subject")));
    UINBOX_ASSIGN(const auto at, textField(body, QStringLiteral("scheduledAt")));
    UINBOX_ASSIGN(const auto zone, zoneField(body));
    UINBOX_ASSIGN(const auto cancelOnReply, boolField(body, QStringLiteral("cancelOnReply")));
    UINBOX_ASSIGN(const auto lateLimit, lateLimitField(body));
    Schedule wanted = current;
    // Another zone alone: the same time on the wall of another place.
    if (zone) wanted.when.zone = *zone;
    if (at) {
        const QByteArray& where = wanted.when.zone;
        UINBOX_ASSIGN(wanted.when, wallTime(*at, where.isEmpty() ? std::nullopt : std::optional(where)));
    }
    wanted.cancelOnReply = cancelOnReply.value_or(current.cancelOnReply);
    wanted.lateLimit = lateLimit.value_or(current.lateLimit);
    if (wanted != current) change.schedule = wanted;
    return change;
}

}  // namespace uinbox::api
