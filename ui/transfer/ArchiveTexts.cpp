// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/ArchiveTexts.h"

#include "common/FileText.h"
#include "common/TimeText.h"
#include "conversation/BubbleText.h"
#include "conversation/EntryText.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace uinbox::ui {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("ArchiveTexts", text);
}

QString aboutText(const ConversationHead& head)
{
    QStringList parts{say(QT_TRANSLATE_NOOP("ArchiveTexts", "Saved on %1")).arg(fullTime(head.savedAt))};
    if (head.since)
        parts.append(
            say(QT_TRANSLATE_NOOP("ArchiveTexts", "since %1")).arg(QLocale().toString(localDay(*head.since), QLocale::LongFormat)));
    if (head.entries == 1)
        parts.append(say(QT_TRANSLATE_NOOP("ArchiveTexts", "one message")));
    else
        parts.append(say(QT_TRANSLATE_NOOP("ArchiveTexts", "%1 messages")).arg(QLocale().toString(head.entries)));
    return parts.join(QStringLiteral(" · "));
}

QString whoText(const Entry& entry, const PrintNames& names, const std::vector<User>& team)
{
    if (const Note* note = entry.note())
        return say(QT_TRANSLATE_NOOP("ArchiveTexts", "Internal note by %1")).arg(authorName(*note));
    const Message& message = *entry.message();
    if (message.direction == Direction::Inbound) return names.theirs;
    const auto sender = std::find_if(team.begin(), team.end(), [&](const User& user) { return user.id == message.userId; });
    return sender == team.end() || sender->name.isEmpty() ? names.ours : sender->name;
}

QString detailsText(const Entry& entry)
{
    if (const Message* message = entry.message()) return printedState(*message);
    const QString time = timeOfDay(entry.createdAt());
    return entry.note()->visibility == NoteVisibility::Private
               ? time + QStringLiteral(" · ") + say(QT_TRANSLATE_NOOP("ArchiveTexts", "only you see it"))
               : time;
}

QString fileWords(const Attachment& file)
{
    const QString size = sizeText(file.size);
    return size.isEmpty() ? fileName(file) : QStringLiteral("%1 (%2)").arg(fileName(file), size);
}

}  // namespace

ArchiveWords archiveWords(const PrintNames& names, const std::vector<User>& team)
{
    ArchiveWords words;
    words.language = QLocale().bcp47Name();
    words.isRightToLeft = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    words.title = say(QT_TRANSLATE_NOOP("ArchiveTexts", "Conversation with %1")).arg(names.theirs);
    words.about = aboutText;
    words.day = [](Timestamp time) { return QLocale().toString(localDay(time), QLocale::LongFormat); };
    words.who = [names, team](const Entry& entry) { return whoText(entry, names, team); };
    words.details = detailsText;
    words.file = fileWords;
    words.notCopied = say(QT_TRANSLATE_NOOP("ArchiveTexts", "it is not on this computer"));
    return words;
}

}  // namespace uinbox::ui
