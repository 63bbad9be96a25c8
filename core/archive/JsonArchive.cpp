// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/JsonArchive.h"

#include "archive/ArchiveText.h"

#include <QJsonArray>

namespace uinbox {

namespace {

void add(QJsonObject& object, QLatin1StringView key, const QString& text)
{
    if (!text.isEmpty()) object[key] = wellFormedText(text);
}

void add(QJsonObject& object, QLatin1StringView key, const std::optional<Timestamp>& time)
{
    if (time) object[key] = toIso8601(*time);
}

void add(QJsonObject& object, QLatin1StringView key, const QStringList& texts)
{
    QJsonArray array;
    for (const QString& text : texts) array.append(wellFormedText(text));
    if (!array.isEmpty()) object[key] = array;
}

QJsonObject attachmentJson(const Attachment& file, const FilePaths& paths)
{
    QJsonObject object{{QStringLiteral("id"), file.id.toString()}};
    add(object, QLatin1StringView("name"), file.fileName);
    add(object, QLatin1StringView("contentType"), file.contentType);
    if (file.size > 0) object[QStringLiteral("size")] = static_cast<qint64>(file.size);
    add(object, QLatin1StringView("sha256"), QString::fromLatin1(file.contentHash.toHex()));
    add(object, QLatin1StringView("path"), paths.value(file.id));
    return object;
}

QJsonObject messageJson(const Message& message, const FilePaths& paths)
{
    QJsonObject object{{QStringLiteral("type"), QStringLiteral("message")},
                       {QStringLiteral("id"), message.id.toString()},
                       {QStringLiteral("createdAt"), toIso8601(message.createdAt)},
                       {QStringLiteral("channel"), channelName(message.channel)},
                       {QStringLiteral("direction"), directionName(message.direction)},
                       {QStringLiteral("status"), statusName(message.status)},
                       {QStringLiteral("from"), wellFormedText(message.fromAddress)},
                       {QStringLiteral("to"), wellFormedText(message.toAddress)},
                       {QStringLiteral("content"), wellFormedText(message.content)}};
    add(object, QLatin1StringView("subject"), message.subject);
    add(object, QLatin1StringView("html"), message.html);
    add(object, QLatin1StringView("cc"), message.envelope.cc);
    add(object, QLatin1StringView("bcc"), message.envelope.bcc);
    add(object, QLatin1StringView("replyTo"), message.envelope.replyTo);
    add(object, QLatin1StringView("messageId"), message.envelope.messageId);
    add(object, QLatin1StringView("inReplyTo"), message.envelope.inReplyTo);
    add(object, QLatin1StringView("providerSid"), message.providerSid);
    add(object, QLatin1StringView("sentAt"), message.sentAt);
    if (message.userId) object[QStringLiteral("userId")] = message.userId->toString();
    if (message.errorCode != 0) object[QStringLiteral("errorCode")] = message.errorCode;
    QJsonArray files;
    for (const Attachment& file : message.attachments) files.append(attachmentJson(file, paths));
    if (!files.isEmpty()) object[QStringLiteral("attachments")] = files;
    return object;
}

QJsonObject noteJson(const Note& note)
{
    QJsonObject object{{QStringLiteral("type"), QStringLiteral("note")},
                       {QStringLiteral("id"), note.id.toString()},
                       {QStringLiteral("createdAt"), toIso8601(note.createdAt)},
                       {QStringLiteral("visibility"), visibilityName(note.visibility)},
                       {QStringLiteral("content"), wellFormedText(note.content)}};
    if (note.userId) object[QStringLiteral("userId")] = note.userId->toString();
    add(object, QLatin1StringView("userName"), note.userName);
    add(object, QLatin1StringView("editedAt"), note.editedAt);
    return object;
}

QJsonObject contactJson(const Contact& contact)
{
    QJsonArray addresses;
    for (const ContactAddress& address : contact.addresses)
        addresses.append(QJsonObject{{QStringLiteral("kind"), addressKindName(address.kind)},
                                     {QStringLiteral("value"), wellFormedText(address.value)}});
    return {{QStringLiteral("id"), contact.id.toString()},
            {QStringLiteral("name"), wellFormedText(contact.name)},
            {QStringLiteral("addresses"), addresses}};
}

}  // namespace

QByteArray JsonArchive::begin(const ConversationHead& head) const
{
    QJsonObject object{{QStringLiteral("format"), QStringLiteral("unified-inbox-conversation")},
                       {QStringLiteral("version"), 1},
                       {QStringLiteral("savedAt"), toIso8601(head.savedAt)},
                       {QStringLiteral("threadId"), head.thread.toString()},
                       {QStringLiteral("contact"), contactJson(head.contact)}};
    add(object, QLatin1StringView("since"), head.since);
    QByteArray json = jsonLine(object);
    json.chop(1);
    return json + ",\"entries\":[";
}

QByteArray JsonArchive::entry(const Entry& entry, const FilePaths& paths)
{
    const QByteArray between = m_hasEntries ? ",\n" : "\n";
    m_hasEntries = true;
    return between + jsonLine(entry.note() ? noteJson(*entry.note()) : messageJson(*entry.message(), paths));
}

QByteArray JsonArchive::end() const
{
    return QByteArrayLiteral("\n]}\n");
}

}  // namespace uinbox
