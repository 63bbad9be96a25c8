// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/SearchRow.h"

#include "search/SearchWords.h"

#include <QCoreApplication>

#include <algorithm>

namespace uinbox::ui {

namespace {

constexpr std::array kOperators{SearchOperator::From,   SearchOperator::To,    SearchOperator::In, SearchOperator::Has,
                                SearchOperator::Before, SearchOperator::After, SearchOperator::On, SearchOperator::Is};

QString say(const char* text)
{
    return QCoreApplication::translate("SearchRow", text);
}

/// So many of a kind stand among the others.
int fewOf(SearchKind kind)
{
    switch (kind) {
        case SearchKind::People: return 3;
        case SearchKind::Messages: return 8;
        case SearchKind::Notes:
        case SearchKind::Files: break;
    }
    return 4;
}

QString idOf(SearchKind kind)
{
    return QString::number(static_cast<int>(kind));
}

/// The one kind that was found; absent for none and for several.
std::optional<SearchKind> onlyFound(const SearchFindings& findings)
{
    std::optional<SearchKind> found;
    for (const SearchKind kind : kSearchKinds) {
        if (findsOf(findings, kind).count() == 0) continue;
        if (found) return std::nullopt;
        found = kind;
    }
    return found;
}

void addFinds(std::vector<SearchRow>& rows, const SearchFinds& finds, SearchKind kind, int most)
{
    for (const Person& person : finds.people) {
        if (most-- <= 0) return;
        rows.push_back({.kind = SearchRow::Kind::Person, .id = u'p' + person.contact.id.toString(), .of = kind, .person = person});
    }
    for (const SearchHit& hit : finds.hits) {
        if (most-- <= 0) return;
        rows.push_back({.kind = SearchRow::Kind::Hit, .id = idOf(kind) + QString::number(hit.seq), .of = kind, .hit = hit});
    }
}

}  // namespace

std::optional<SearchKind> endlessKind(const SearchFindings& findings, std::optional<SearchKind> only)
{
    return only ? only : onlyFound(findings);
}

std::vector<SearchRow> resultRows(const SearchFindings& findings, std::optional<SearchKind> only)
{
    std::vector<SearchRow> rows;
    const auto whole = endlessKind(findings, only);
    for (const SearchKind kind : kSearchKinds) {
        const SearchFinds& finds = findsOf(findings, kind);
        if (finds.count() == 0 || (whole && *whole != kind)) continue;
        rows.push_back({.kind = SearchRow::Kind::Heading,
                        .id = u'h' + idOf(kind),
                        .text = kindTitle(kind),
                        .detail = countText(finds),
                        .of = kind});
        const int most = whole ? finds.count() : fewOf(kind);
        addFinds(rows, finds, kind, most);
        if (finds.count() <= most) continue;
        //: Of messages, notes …
        const QString all = say(QT_TRANSLATE_NOOP("SearchRow", "Show all (%1)")).arg(countText(finds));
        rows.push_back({.kind = SearchRow::Kind::ShowAll, .id = u'a' + idOf(kind), .text = all, .of = kind});
    }
    return rows;
}

std::vector<SearchRow> startRows(const QStringList& recent)
{
    std::vector<SearchRow> rows;
    if (!recent.isEmpty()) {
        rows.push_back({.id = QStringLiteral("recent"), .text = say(QT_TRANSLATE_NOOP("SearchRow", "Searched for before"))});
        for (const QString& each : recent) rows.push_back({.kind = SearchRow::Kind::Recent, .id = u'r' + each, .text = each});
        rows.push_back({.kind = SearchRow::Kind::ForgetRecent,
                        .id = QStringLiteral("forget"),
                        .text = say(QT_TRANSLATE_NOOP("SearchRow", "Forget these"))});
    }
    rows.push_back({.id = QStringLiteral("narrow"), .text = say(QT_TRANSLATE_NOOP("SearchRow", "Narrow a search"))});
    for (const SearchOperator each : kOperators)
        rows.push_back({.kind = SearchRow::Kind::Operator,
                        .id = u'o' + operatorName(each),
                        .text = operatorExample(each),
                        .detail = operatorText(each)});
    return rows;
}

}  // namespace uinbox::ui
