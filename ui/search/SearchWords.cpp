// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/SearchWords.h"

#include "common/Avatar.h"
#include "common/FileText.h"
#include "common/TimeText.h"
#include "contacts/PhoneNumber.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace uinbox::ui {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("SearchWords", text);
}

/// Of another direction it turns no sentence round.
QString apart(const QString& text)
{
    return QChar(0x2068) + text + QChar(0x2069);
}

}  // namespace

QString kindTitle(SearchKind kind)
{
    switch (kind) {
        case SearchKind::People: return say(QT_TRANSLATE_NOOP("SearchWords", "People"));
        case SearchKind::Messages: return say(QT_TRANSLATE_NOOP("SearchWords", "Messages"));
        case SearchKind::Notes: return say(QT_TRANSLATE_NOOP("SearchWords", "Notes"));
        case SearchKind::Files: return say(QT_TRANSLATE_NOOP("SearchWords", "Files"));
    }
    return {};
}

Icon kindIcon(SearchKind kind)
{
    switch (kind) {
        case SearchKind::People: return Icon::User;
        case SearchKind::Messages: return Icon::Chat;
        case SearchKind::Notes: return Icon::Note;
        case SearchKind::Files: return Icon::File;
    }
    return Icon::Search;
}

QString countText(const SearchFinds& finds)
{
    const QString count = QLocale().toString(finds.count());
    return finds.hasMore ? count + u'+' : count;
}

QString remarkText(const SearchRemark& remark, const QString& typed)
{
    const QString piece = typed.mid(remark.place.start, remark.place.length);
    const QString name = apart(piece);
    switch (remark.problem) {
        case SearchProblem::NoSuchChannel:
            return say(QT_TRANSLATE_NOOP("SearchWords", "“%1” is left out: behind “in:” stands %2."))
                .arg(name, operatorValues(SearchOperator::In).join(QStringLiteral(", ")));
        case SearchProblem::NoSuchDay:
            return say(QT_TRANSLATE_NOOP(
                           "SearchWords",
                           "“%1” is left out: it is no day. Write 2026-05-17, 2026-05, 2026, today, or 7d for a week ago."))
                .arg(name);
        case SearchProblem::NoSuchThing: {
            const auto which = piece.startsWith(u"is:", Qt::CaseInsensitive) ? SearchOperator::Is : SearchOperator::Has;
            return say(QT_TRANSLATE_NOOP("SearchWords", "“%1” is left out: behind “%2:” stands %3."))
                .arg(name, operatorName(which), operatorValues(which).join(QStringLiteral(", ")));
        }
        case SearchProblem::OpenQuote:
            return say(QT_TRANSLATE_NOOP("SearchWords", "The quotation mark is not closed: %1 is looked for just as it stands."))
                .arg(name);
        case SearchProblem::NothingBehind: break;
    }
    return {};
}

bool canBecomeRight(const SearchRemark& remark, const QString& typed)
{
    const QString piece = typed.mid(remark.place.start, remark.place.length);
    const QString value = piece.section(u':', 1);
    const auto begins = [&value](SearchOperator which) {
        const QStringList values = operatorValues(which);
        return std::any_of(values.begin(), values.end(),
                           [&](const QString& each) { return each.startsWith(value, Qt::CaseInsensitive); });
    };
    switch (remark.problem) {
        case SearchProblem::NoSuchChannel: return begins(SearchOperator::In);
        case SearchProblem::NoSuchThing:
            return begins(piece.startsWith(u"is:", Qt::CaseInsensitive) ? SearchOperator::Is : SearchOperator::Has);
        case SearchProblem::NoSuchDay:
        case SearchProblem::NothingBehind:
        case SearchProblem::OpenQuote: break;
    }
    return true;
}

QString operatorText(SearchOperator each)
{
    switch (each) {
        case SearchOperator::From: return say(QT_TRANSLATE_NOOP("SearchWords", "What somebody wrote; from:me is what you wrote"));
        case SearchOperator::To: return say(QT_TRANSLATE_NOOP("SearchWords", "What you wrote to somebody"));
        case SearchOperator::In: return say(QT_TRANSLATE_NOOP("SearchWords", "One channel, or only notes, files or people"));
        case SearchOperator::Before: return say(QT_TRANSLATE_NOOP("SearchWords", "Older than a day, a month or a year"));
        case SearchOperator::After: return say(QT_TRANSLATE_NOOP("SearchWords", "From a day on"));
        case SearchOperator::On: return say(QT_TRANSLATE_NOOP("SearchWords", "Of one day"));
        case SearchOperator::Has: return say(QT_TRANSLATE_NOOP("SearchWords", "With a file, or with a link"));
        case SearchOperator::Is: return say(QT_TRANSLATE_NOOP("SearchWords", "Not read yet"));
    }
    return {};
}

QString operatorExample(SearchOperator each)
{
    switch (each) {
        case SearchOperator::From: return QStringLiteral("from:maria");
        case SearchOperator::To: return QStringLiteral("to:maria");
        case SearchOperator::In: return QStringLiteral("in:sms");
        case SearchOperator::Before: return QStringLiteral("before:2026-05");
        case SearchOperator::After: return QStringLiteral("after:2026-05-17");
        case SearchOperator::On: return QStringLiteral("on:yesterday");
        case SearchOperator::Has: return QStringLiteral("has:attachment");
        case SearchOperator::Is: return QStringLiteral("is:unread");
    }
    return {};
}

QString valueText(const QString& value)
{
    if (const auto channel = channelFromName(value)) return channelTitle(*channel);
    if (value == u"notes") return kindTitle(SearchKind::Notes);
    if (value == u"files") return kindTitle(SearchKind::Files);
    if (value == u"people") return kindTitle(SearchKind::People);
    if (value == u"attachment") return say(QT_TRANSLATE_NOOP("SearchWords", "With a file"));
    if (value == u"link") return say(QT_TRANSLATE_NOOP("SearchWords", "With a link"));
    if (value == u"unread") return say(QT_TRANSLATE_NOOP("SearchWords", "Not read yet"));
    return {};
}

QString hitPerson(const SearchHit& hit)
{
    if (!hit.person.isEmpty()) return hit.person;
    if (!hit.address.isEmpty()) return PhoneNumber::formatInternational(hit.address);
    return QCoreApplication::translate("Avatar", "Unknown");
}

QString hitWords(const SearchHit& hit, Timestamp now)
{
    QStringList words{hitPerson(hit)};
    if (hit.kind == SearchKind::Notes)
        words.append(say(QT_TRANSLATE_NOOP("SearchWords", "note by %1"))
                         .arg(hit.author.isEmpty() ? say(QT_TRANSLATE_NOOP("SearchWords", "somebody who left")) : hit.author));
    else if (hit.channel)
        words.append(channelTitle(*hit.channel));
    if (hit.direction == Direction::Outbound) words.append(say(QT_TRANSLATE_NOOP("SearchWords", "from you")));
    words.append(listTime(hit.at, now));
    if (!hit.subject.text.isEmpty()) words.append(hit.subject.text);
    words.append(hit.text.text);
    if (hit.kind == SearchKind::Files && hit.size > 0) words.append(sizeText(hit.size));
    return words.join(QStringLiteral(", "));
}

}  // namespace uinbox::ui
