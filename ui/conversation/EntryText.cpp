// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/EntryText.h"

#include "common/Avatar.h"
#include "common/ErrorText.h"
#include "common/FileText.h"
#include "common/MessageFacts.h"
#include "common/TimeText.h"
#include "conversation/BubbleText.h"
#include "conversation/MessageDetails.h"

#include <QCoreApplication>

namespace uinbox::ui {

namespace {

/// A quotation longer than this is cut: it is to remind, not to repeat.
constexpr qsizetype kMostQuoted = 2'000;

QString say(const char* text)
{
    return QCoreApplication::translate("EntryText", text);
}

/// "photo.jpg, 2.3 MB"
QString fileSentence(const Attachment& file)
{
    QStringList parts{fileName(file), fileStateText(file)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString spokenMessage(const Message& row)
{
    const QString who = row.direction == Direction::Inbound ? say(QT_TRANSLATE_NOOP("EntryText", "Received"))
                                                            : say(QT_TRANSLATE_NOOP("EntryText", "You"));
    QStringList parts{messageFacts(row), row.subject, row.content};
    parts.removeAll(QString());
    const QString said = parts.join(QStringLiteral(". "));
    QString text = QStringLiteral("%1, %2, %3: %4").arg(who, channelTitle(row.channel), fullTime(row.createdAt), said);
    for (const Attachment& file : row.attachments) text += QStringLiteral(". ") + fileSentence(file);
    if (row.direction == Direction::Outbound) text += QStringLiteral(". ") + statusWords(row.status);
    if (row.status == MessageStatus::Failed || row.status == MessageStatus::Unknown)
        text += QStringLiteral(". ") + wordsFor(row, {}).oneLine();
    return text;
}

QString spokenNote(const Note& note)
{
    //: %1 is a name
    QStringList parts{say(QT_TRANSLATE_NOOP("EntryText", "Internal note by %1")).arg(authorName(note))};
    if (note.visibility == NoteVisibility::Private) parts.append(say(QT_TRANSLATE_NOOP("EntryText", "only you see it")));
    parts.append(fullTime(note.createdAt));
    if (note.editedAt) parts.append(say(QT_TRANSLATE_NOOP("EntryText", "edited")));
    return parts.join(QStringLiteral(", ")) + QStringLiteral(": ") + note.content;
}

}  // namespace

QString authorName(const Note& note)
{
    return note.userName.isEmpty() ? say(QT_TRANSLATE_NOOP("EntryText", "Somebody who left")) : note.userName;
}

QString spokenText(const Entry& entry)
{
    return entry.message() ? spokenMessage(*entry.message()) : spokenNote(*entry.note());
}

QString copiedHeading(const Entry& entry, const QString& person)
{
    if (const Note* note = entry.note())
        return say(QT_TRANSLATE_NOOP("EntryText", "Internal note by %1")).arg(authorName(*note)) + QStringLiteral(", ") +
               fullTime(note->createdAt);
    const QString who =
        entry.message()->direction == Direction::Inbound && !person.isEmpty() ? person : say(QT_TRANSLATE_NOOP("EntryText", "You"));
    return who + QStringLiteral(", ") + fullTime(entry.createdAt());
}

QString copiedText(const Entry& entry)
{
    if (!entry.content().isEmpty() || entry.note()) return entry.content();
    const Message& message = *entry.message();
    QStringList parts;
    if (!message.subject.isEmpty()) parts.append(message.subject);
    if (parts.isEmpty() && message.attachments.empty()) parts.append(messageFacts(message));
    for (const Attachment& file : message.attachments) parts.append(fileName(file));
    return parts.join(u'\n');
}

QString quoted(const QString& text)
{
    QString cut = text.left(kMostQuoted).trimmed();
    if (text.size() > kMostQuoted) cut += QStringLiteral("…");
    cut.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    return QStringLiteral("> ") + cut.replace(u'\n', QStringLiteral("\n> ")) + QStringLiteral("\n\n");
}

}  // namespace uinbox::ui
