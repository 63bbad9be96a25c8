// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/DraftEnvelope.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace uinbox {

namespace {

QJsonObject jsonOf(const Draft& draft)
{
    QJsonObject json;
    if (!draft.cc.isEmpty()) json[u"cc"] = QJsonArray::fromStringList(draft.cc);
    if (!draft.bcc.isEmpty()) json[u"bcc"] = QJsonArray::fromStringList(draft.bcc);
    if (!draft.html.isEmpty()) json[u"html"] = draft.html;
    if (!draft.files.isEmpty()) json[u"files"] = QJsonArray::fromStringList(draft.files);
    return json;
}

void read(Draft& draft, const QJsonObject& json)
{
    const auto list = [&json](QStringView name) {
        QStringList texts;
        for (const QJsonValue value : json.value(name).toArray()) texts.append(value.toString());
        return texts;
    };
    draft.cc = list(u"cc");
    draft.bcc = list(u"bcc");
    draft.html = json.value(u"html").toString();
    draft.files = list(u"files");
}

QJsonObject objectOf(const QString& stored)
{
    return QJsonDocument::fromJson(stored.toUtf8()).object();
}

}  // namespace

QString draftEnvelope(const Draft& draft, const std::vector<ReturnedDraft>& returned)
{
    QJsonObject json = jsonOf(draft);
    QJsonArray pieces;
    for (const ReturnedDraft& each : returned) {
        QJsonObject piece = jsonOf(each.draft);
        piece[u"id"] = each.id;
        piece[u"channel"] = channelName(each.draft.channel);
        piece[u"content"] = each.draft.content;
        piece[u"subject"] = each.draft.subject;
        piece[u"note"] = each.draft.note;
        pieces.append(piece);
    }
    if (!pieces.isEmpty()) json[u"returned"] = pieces;
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void readDraftEnvelope(Draft& draft, const QString& stored)
{
    const QJsonObject json = objectOf(stored);
    read(draft, json);
    draft.returned.clear();
    for (const QJsonValue value : json.value(u"returned").toArray())
        draft.returned.append(value.toObject().value(u"id").toString());
}

std::vector<ReturnedDraft> returnedOf(ThreadId thread, const QString& stored)
{
    std::vector<ReturnedDraft> returned;
    for (const QJsonValue value : objectOf(stored).value(u"returned").toArray()) {
        const QJsonObject json = value.toObject();
        ReturnedDraft piece;
        piece.id = json.value(u"id").toString();
        piece.draft.threadId = thread;
        piece.draft.channel = channelFromName(json.value(u"channel").toString()).value_or(Channel::Sms);
        piece.draft.content = json.value(u"content").toString();
        piece.draft.subject = json.value(u"subject").toString();
        piece.draft.note = json.value(u"note").toString();
        read(piece.draft, json);
        returned.push_back(std::move(piece));
    }
    return returned;
}

}  // namespace uinbox
