// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/RowWords.h"

#include "common/Avatar.h"
#include "common/TimeText.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace uinbox::ui {

namespace {

constexpr int kDaysOfNames = 7;

QString say(const char* text)
{
    return QCoreApplication::translate("RowWords", text);
}

}  // namespace

bool hasFailed(const Thread& thread)
{
    return thread.lastDirection == Direction::Outbound && thread.hasMessages &&
           (thread.lastStatus == MessageStatus::Failed || thread.lastStatus == MessageStatus::Unknown);
}

RowPreview rowPreview(const Thread& thread)
{
    if (!thread.draft.isEmpty())
        return {say(QT_TRANSLATE_NOOP("RowWords", "Draft:")), RowPreview::Tone::Danger, thread.draft.left(200).simplified()};
    if (!thread.hasMessages) return {{}, {}, say(QT_TRANSLATE_NOOP("RowWords", "No messages yet"))};
    if (thread.lastStatus == MessageStatus::Canceled) return {{}, {}, say(QT_TRANSLATE_NOOP("RowWords", "Message taken back"))};
    if (thread.lastStatus == MessageStatus::Scheduled)
        return {say(QT_TRANSLATE_NOOP("RowWords", "Scheduled:")), {}, thread.preview};
    if (thread.lastDirection == Direction::Outbound) return {say(QT_TRANSLATE_NOOP("RowWords", "You:")), {}, thread.preview};
    return {{}, {}, thread.preview};
}

QString returnText(Timestamp until, Timestamp now)
{
    const QDate day = localDay(until);
    const qint64 daysAhead = localDay(now).daysTo(day);
    if (daysAhead <= 0) return timeOfDay(until);
    //: A day and a time of day, in little room: "Mon 8:00"
    const QString both = say(QT_TRANSLATE_NOOP("RowWords", "%1 %2"));
    if (daysAhead < kDaysOfNames) return both.arg(QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat), timeOfDay(until));
    return QLocale().toString(day, QLocale::ShortFormat);
}

QString untilText(Timestamp until, Timestamp now)
{
    const QDate today = localDay(now);
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMillis(until));
    return local.date() == today ? timeOfDay(until) : datedTime(local.date(), local.time(), today);
}

QString rowWords(const Thread& thread, Timestamp now)
{
    QStringList parts{personName(thread), channelTitle(thread.lastChannel)};
    if (thread.unread > 0) parts.append(QCoreApplication::translate("ThreadListModel", "%n unread", nullptr, thread.unread));
    if (!thread.draft.isEmpty()) parts.append(say(QT_TRANSLATE_NOOP("RowWords", "draft: %1")).arg(thread.draft));
    parts.append(thread.preview);
    if (hasFailed(thread)) parts.append(say(QT_TRANSLATE_NOOP("RowWords", "not delivered")));
    if (thread.hasMessages) parts.append(listTime(thread.lastMessageAt, now));
    if (thread.pinnedAt) parts.append(say(QT_TRANSLATE_NOOP("RowWords", "pinned")));
    if (thread.snoozedUntil)
        parts.append(say(QT_TRANSLATE_NOOP("RowWords", "snoozed until %1")).arg(returnText(*thread.snoozedUntil, now)));
    if (!thread.assigneeName.isEmpty()) parts.append(say(QT_TRANSLATE_NOOP("RowWords", "assigned to %1")).arg(thread.assigneeName));
    if (thread.state == ThreadState::Archived) parts.append(say(QT_TRANSLATE_NOOP("RowWords", "archived")));
    return parts.join(QStringLiteral(", "));
}

}  // namespace uinbox::ui
