// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "index/IndexedEntry.h"

#include "index/IndexTerms.h"

#include <QDateTime>
#include <QTimeZone>

namespace uinbox {

namespace {

bool hasLink(const QString& text)
{
    return text.contains(QLatin1String("http://"), Qt::CaseInsensitive) ||
           text.contains(QLatin1String("https://"), Qt::CaseInsensitive) ||
           text.contains(QLatin1String("www."), Qt::CaseInsensitive);
}

/// In UTC: who asks for a day asks for the months around it and looks at the moment itself.
void addMonth(IndexTerms& terms, Timestamp at)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(toMillis(at), Qt::UTC).date();
    terms.addMark(yearMark(day.year()));
    terms.addMark(monthMark(day.year(), day.month()));
}

}  // namespace

QString channelMark(const QString& channel)
{
    return u'c' + channel;
}

QString directionMark(const QString& direction)
{
    return u'd' + direction;
}

QString threadMark(ThreadId thread)
{
    // The random half of it: a mark is one of many in a row.
    return u't' + QString::fromLatin1(thread.uuid().toBytes().right(8).toHex());
}

QString yearMark(int year)
{
    return QStringLiteral("y%1").arg(year);
}

QString monthMark(int year, int month)
{
    return QStringLiteral("m%1").arg(year * 100 + month);
}

QString filesMark()
{
    return QStringLiteral("f");
}

QString linkMark()
{
    return QStringLiteral("l");
}

QString termsOf(const IndexedEntry& entry)
{
    IndexTerms terms;
    terms.addMark(threadMark(entry.thread));
    if (!entry.channel.isEmpty()) terms.addMark(channelMark(entry.channel));
    if (!entry.direction.isEmpty()) terms.addMark(directionMark(entry.direction));
    // Files are few, and the moment of their message may change behind them.
    if (entry.kind != EntryKind::File) addMonth(terms, entry.createdAt);
    if (entry.hasFiles) terms.addMark(filesMark());
    if (hasLink(entry.text)) terms.addMark(linkMark());
    terms.add(entry.subject);
    terms.add(entry.text);
    return terms.joined();
}

}  // namespace uinbox
