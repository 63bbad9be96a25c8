// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/HeldText.h"

namespace uinbox {

namespace {

// Keys of a message's metadata.
const QString kHeldText = QStringLiteral("heldText");
const QString kLateChange = QStringLiteral("lateChange");
const QString kLateTime = QStringLiteral("lateTime");

}  // namespace

void keepHeldText(Message& message)
{
    if (message.metadata.contains(kHeldText)) return;
    message.metadata.insert(kHeldText, QJsonObject{{QStringLiteral("content"), message.content},
                                                   {QStringLiteral("subject"), message.subject},
                                                   {QStringLiteral("html"), message.html},
                                                   {QStringLiteral("segments"), message.segments},
                                                   {QStringLiteral("timeZone"), message.timeZone},
                                                   {QStringLiteral("scheduledAt"),
                                                    static_cast<qint64>(toMillis(message.scheduledAt.value_or(Timestamp())))}});
}

void forgetHeldText(Message& message)
{
    message.metadata.remove(kHeldText);
}

bool restoreHeldText(Message& message)
{
    const QJsonObject held = message.metadata.take(kHeldText).toObject();
    if (held.isEmpty()) return false;
    const auto text = [&held](const char* key) { return held.value(QLatin1String(key)).toString(); };
    QStringList late;
    if (message.subject != text("subject")) late.append(message.subject);
    if (message.content != text("content")) late.append(message.content);
    if (!late.isEmpty()) message.metadata.insert(kLateChange, late.join(u'\n'));
    const Timestamp scheduledAt = fromMillis(held.value(QStringLiteral("scheduledAt")).toInteger());
    if (message.scheduledAt != scheduledAt)
        message.metadata.insert(kLateTime, static_cast<qint64>(toMillis(message.scheduledAt.value_or(scheduledAt))));
    message.scheduledAt = scheduledAt;
    message.timeZone = text("timeZone");
    message.content = text("content");
    message.subject = text("subject");
    message.html = text("html");
    message.segments = held.value(QStringLiteral("segments")).toInt();
    return true;
}

QString lateChange(const Message& message)
{
    return message.metadata.value(kLateChange).toString();
}

std::optional<Timestamp> lateTime(const Message& message)
{
    const QJsonValue time = message.metadata.value(kLateTime);
    return time.isDouble() ? std::optional(fromMillis(time.toInteger())) : std::nullopt;
}

}  // namespace uinbox
