// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/Provenance.h"

#include "base/Utf8.h"
#include "channels/twilio/Webhook.h"
#include "common/TimeText.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace uinbox::ui {

namespace {

/// More than any webhook of the providers has; a longer one is somebody's novel.
constexpr qsizetype kMostShown = 16 * 1024;
constexpr qsizetype kMostRead = 256 * 1024;

QString say(const char* text)
{
    return QCoreApplication::translate("Provenance", text);
}

QString providerName(const WebhookEvent& event)
{
    if (event.provider == u"twilio") return QStringLiteral("Twilio");
    if (event.provider == u"resend") return QStringLiteral("Resend");
    return event.provider;
}

/// "Delivered, 30 Nov 2026 09:41:12"
QString reportText(const WebhookEvent& event)
{
    QString what = event.kind;
    if (event.kind == u"status") {
        const auto form = twilio::Form::decode(event.body);
        const auto callback = form ? twilio::StatusCallback::parse(*form) : Result<twilio::StatusCallback>(fail(form.error()));
        if (callback) what = statusWords(callback->status);
    }
    //: What a provider reported of a message, and when
    return say(QT_TRANSLATE_NOOP("Provenance", "%1, %2")).arg(what, exactTime(event.receivedAt));
}

bool isArrival(const WebhookEvent& event)
{
    return event.kind == u"message" || event.kind == u"email.received" || event.kind == u"email";
}

}  // namespace

QString arrivalText(const WebhookEvent& event)
{
    const QString time = exactTime(event.receivedAt);
    if (event.via == Via::List)
        //: A provider and a time
        return say(QT_TRANSLATE_NOOP("Provenance",
                                     "Found in %1's list on %2. No webhook had brought it: this computer was off, or the line "
                                     "to the internet was down."))
            .arg(providerName(event), time);
    //: A provider and a time
    return say(QT_TRANSLATE_NOOP("Provenance", "%1 sent it here on %2, rightly signed.")).arg(providerName(event), time);
}

QString rawText(const QByteArray& body)
{
    const QByteArray shown = body.left(kMostShown);
    // A whole e-mail is shown as it begins: to read megabytes would stop the window.
    if (body.size() > kMostRead) return QString::fromUtf8(shown);
    if (const auto json = parseJson(body); !json.isNull())
        return QString::fromUtf8(json.toJson(QJsonDocument::Indented)).left(kMostShown).trimmed();
    const auto form = body.contains('=') ? twilio::Form::decode(body) : Result<twilio::Form>(fail(ErrorKind::Invalid, "no form"));
    if (!form) return QString::fromUtf8(shown);
    QStringList lines;
    for (const auto& [name, value] : form->fields())
        lines.append(QString::fromUtf8(name) + QStringLiteral(": ") + QString::fromUtf8(value));
    return lines.join(u'\n').left(kMostShown);
}

std::vector<DetailRow> provenanceRows(const std::vector<WebhookEvent>& events)
{
    std::vector<DetailRow> rows;
    QStringList reports;
    for (const WebhookEvent& event : events) {
        if (!isArrival(event)) {
            reports.append(reportText(event));
            continue;
        }
        rows.push_back({say(QT_TRANSLATE_NOOP("Provenance", "Why it is here")), arrivalText(event)});
        rows.push_back({say(QT_TRANSLATE_NOOP("Provenance", "As it came")), rawText(event.body), true});
    }
    if (!reports.isEmpty()) rows.push_back({say(QT_TRANSLATE_NOOP("Provenance", "Reported")), reports.join(u'\n')});
    return rows;
}

}  // namespace uinbox::ui
