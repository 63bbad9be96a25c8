// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tunnel/Pointing.h"

#include <algorithm>

namespace uinbox {

namespace {

/// https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides
const QString kOverrides = QStringLiteral("#rc=3&rp=all");
const QString kWebhooks = QStringLiteral("/api/webhooks/");

bool isAddressKey(const QString& key)
{
    return key.endsWith(QStringLiteral("Url")) || key.endsWith(QStringLiteral("_url")) || key == u"StatusCallback";
}

QString methodKeyOf(const QString& addressKey)
{
    QString key = addressKey;
    return key.replace(QStringLiteral("Url"), QStringLiteral("Method")).replace(QStringLiteral("_url"), QStringLiteral("_method"));
}

}  // namespace

Decision decide(const PointingQuestion& question)
{
    if (question.isRight) return Decision::Nothing;
    if (isVacant(question.current) || isOurs(question.current, question.ours)) return Decision::Write;
    if (question.current == question.consented) return Decision::Write;
    return question.current == question.left ? Decision::Leave : Decision::Ask;
}

bool isOurs(const QString& url, const QStringList& bases)
{
    return std::any_of(bases.begin(), bases.end(),
                       [&](const QString& base) { return !base.isEmpty() && url.startsWith(base + kWebhooks); });
}

bool isVacant(const QString& url)
{
    return url.isEmpty() || url.startsWith(QStringLiteral("https://demo.twilio.com/")) ||
           url.startsWith(QStringLiteral("http://demo.twilio.com/"));
}

QJsonObject sparing(const QJsonObject& wanted, const QJsonObject& current, const QString& mainKey, const QStringList& ours)
{
    QJsonObject spared = wanted;
    for (const QString& key : wanted.keys()) {
        if (key == mainKey || !isAddressKey(key)) continue;
        const QString there = current.value(key).toString();
        if (isVacant(there) || isOurs(there, ours)) continue;
        spared.remove(key);
        spared.remove(methodKeyOf(key));
    }
    return spared;
}

QJsonObject returning(const QJsonObject& previous, const QJsonObject& current, const QStringList& ours)
{
    QJsonObject values = previous;
    for (const QString& key : previous.keys()) {
        if (!isAddressKey(key) || isOurs(current.value(key).toString(), ours)) continue;
        values.remove(key);
        values.remove(methodKeyOf(key));
    }
    return values;
}

bool contains(const QJsonObject& current, const QJsonObject& values)
{
    const QStringList keys = values.keys();
    return std::all_of(keys.begin(), keys.end(), [&](const QString& key) { return current.value(key) == values.value(key); });
}

WebhookUrls webhookUrls(const QString& base)
{
    const QString twilio = base + kWebhooks + QStringLiteral("twilio");
    return {twilio + kOverrides, twilio + QStringLiteral("/fallback") + kOverrides, twilio + QStringLiteral("/status") + kOverrides,
            base + kWebhooks + QStringLiteral("resend")};
}

QString withoutFragment(const QString& url)
{
    return url.section(u'#', 0, 0);
}

}  // namespace uinbox
