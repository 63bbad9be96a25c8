// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/MessageFacts.h"

#include <QCoreApplication>

namespace uinbox::ui {

namespace {

/// Somebody's own words stay a line.
constexpr qsizetype kMostOfAName = 120;

QString say(const char* text)
{
    return QCoreApplication::translate("MessageFacts", text);
}

QString valueOf(const Message& message, const char* name)
{
    return message.metadata.value(QLatin1String(name)).toVariant().toString().simplified().left(kMostOfAName);
}

QString placeText(const Message& message)
{
    const QString latitude = valueOf(message, "Latitude");
    const QString longitude = valueOf(message, "Longitude");
    if (latitude.isEmpty() || longitude.isEmpty()) return {};
    QStringList parts{valueOf(message, "Label"), valueOf(message, "Address"), latitude + QStringLiteral(", ") + longitude};
    parts.removeAll(QString());
    parts.removeDuplicates();
    //: Where somebody is: a name, an address, and the coordinates
    return say(QT_TRANSLATE_NOOP("MessageFacts", "Location: %1")).arg(parts.join(QStringLiteral(" · ")));
}

QString adText(const Message& message)
{
    const QString headline = valueOf(message, "ReferralHeadline");
    const QString source = headline.isEmpty() ? valueOf(message, "ReferralSourceUrl") : headline;
    //: The headline of the ad that somebody came from
    return source.isEmpty() ? QString() : say(QT_TRANSLATE_NOOP("MessageFacts", "Came from your ad: %1")).arg(source);
}

}  // namespace

QString messageFacts(const Message& message)
{
    QStringList facts;
    if (message.direction == Direction::Outbound)
        return message.envelope.isAutomatic ? say(QT_TRANSLATE_NOOP("MessageFacts", "Automatic answer")) : QString();
    if (message.metadata.value(QStringLiteral("automatic")).toBool())
        facts.append(say(QT_TRANSLATE_NOOP("MessageFacts", "Sent by a machine")));
    if (message.channel != Channel::WhatsApp) return facts.join(u'\n');
    if (valueOf(message, "FrequentlyForwarded") == u"true")
        facts.append(say(QT_TRANSLATE_NOOP("MessageFacts", "Forwarded many times")));
    else if (valueOf(message, "Forwarded") == u"true")
        facts.append(say(QT_TRANSLATE_NOOP("MessageFacts", "Forwarded")));
    if (!valueOf(message, "OriginalRepliedMessageSid").isEmpty())
        facts.append(say(QT_TRANSLATE_NOOP("MessageFacts", "Answer to an earlier message")));
    if (!valueOf(message, "ButtonText").isEmpty()) facts.append(say(QT_TRANSLATE_NOOP("MessageFacts", "Chosen by a button")));
    facts.append(adText(message));
    facts.append(placeText(message));
    facts.removeAll(QString());
    return facts.join(u'\n');
}

}  // namespace uinbox::ui
