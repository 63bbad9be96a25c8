// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mentions/MentionWords.h"

#include "common/TimeText.h"
#include "contacts/PhoneNumber.h"

#include <QCoreApplication>

namespace uinbox::ui {

namespace {

constexpr qsizetype kLongest = 300;

QString say(const char* text)
{
    return QCoreApplication::translate("MentionWords", text);
}

/// Of another direction it turns no sentence round.
QString apart(const QString& text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

}  // namespace

QString mentionAuthor(const NoteMention& mention)
{
    return mention.author.isEmpty() ? say(QT_TRANSLATE_NOOP("MentionWords", "Somebody who left")) : mention.author.simplified();
}

QString mentionPerson(const NoteMention& mention)
{
    if (!mention.person.isEmpty()) return mention.person.simplified();
    if (!mention.address.isEmpty()) return PhoneNumber::formatInternational(mention.address);
    return QCoreApplication::translate("Avatar", "Unknown");
}

QString mentionTitle(const NoteMention& mention)
{
    //: Who wrote a note, and about whom
    return say(QT_TRANSLATE_NOOP("MentionWords", "%1 about %2")).arg(apart(mentionAuthor(mention)), apart(mentionPerson(mention)));
}

QString mentionLine(const NoteMention& mention)
{
    return mention.content.left(kLongest).simplified();
}

QString mentionWords(const NoteMention& mention, Timestamp now)
{
    QStringList words{mentionTitle(mention)};
    if (!mention.readAt) words.append(say(QT_TRANSLATE_NOOP("MentionWords", "unread")));
    words.append(listTime(mention.at, now));
    return words.join(QStringLiteral(", ")) + QStringLiteral(": ") + mention.content;
}

}  // namespace uinbox::ui
