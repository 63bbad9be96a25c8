// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/EmailAddress.h"
#include "contacts/PhoneNumber.h"
#include "contacts/export/CsvCell.h"
#include "contacts/import/ColumnMapping.h"
#include "contacts/import/NameOrder.h"

#include <algorithm>

namespace uinbox {

namespace {

constexpr int kSamples = 5;
constexpr qsizetype kMaxSample = 120;
constexpr qsizetype kMaxFieldName = 100;

bool isEmail(const QString& cell)
{
    return cell.contains(u'@') && normalizeEmail(cell).has_value();
}

/// Something a person would call a phone number: digits with what is written between them, and in use somewhere.
bool isPhone(const QString& cell, const QString& region)
{
    const auto digits = std::count_if(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
    const bool hasOther = std::any_of(cell.begin(), cell.end(), [](QChar c) {
        return !c.isDigit() && !c.isSpace() && !QStringView(u"+-().'/").contains(c) && c.category() != QChar::Other_Format;
    });
    if (digits < 7 || digits > 15 || hasOther) return false;
    const auto number = PhoneNumber::parse(cell, region);
    return number && number->isValid();
}

/// What the cells of a column are, most of them.
enum class Contents { Nothing, Phones, Emails, Words, Other };

Contents contentsOf(const std::vector<CsvRecord>& rows, size_t from, qsizetype column, const QString& region)
{
    int filled = 0;
    int phones = 0;
    int emails = 0;
    int words = 0;
    for (size_t i = from; i < rows.size(); ++i) {
        const QString cell = withoutFormulaGuard(rows[i].fields.value(column)).trimmed();
        if (cell.isEmpty()) continue;
        ++filled;
        const bool isMadeOfWords = std::all_of(cell.begin(), cell.end(), [](QChar c) {
            return c.isLetter() || c.isMark() || c.isSpace() || c.isSurrogate() || QStringView(u"-.'’,&").contains(c);
        });
        if (isEmail(cell))
            ++emails;
        else if (isPhone(cell, region))
            ++phones;
        else if (isMadeOfWords)
            ++words;
    }
    if (filled == 0) return Contents::Nothing;
    if (emails * 10 >= filled * 6) return Contents::Emails;
    if (phones * 10 >= filled * 6) return Contents::Phones;
    return words * 10 >= filled * 8 ? Contents::Words : Contents::Other;
}

/// No header is a number or an e-mail address; and where one is known, it is a header.
bool hasHeader(const std::vector<CsvRecord>& rows, const QString& region)
{
    if (rows.empty()) return false;
    const QStringList& first = rows.front().fields;
    for (const QString& each : first) {
        const QString cell = withoutFormulaGuard(each).trimmed();
        if (isEmail(cell) || isPhone(cell, region)) return false;
    }
    return true;
}

/// Whose header says nothing: what is in it. Numbers only where they look like it: order numbers are valid somewhere, too.
ColumnTarget byContents(Contents contents, bool isNamed)
{
    switch (contents) {
        case Contents::Phones: return ColumnTarget::Phone;
        case Contents::Emails: return ColumnTarget::Email;
        case Contents::Nothing: return isNamed ? ColumnTarget::Field : ColumnTarget::Ignore;
        case Contents::Words:
        case Contents::Other: return isNamed ? ColumnTarget::Field : ColumnTarget::Ignore;
    }
    return ColumnTarget::Ignore;
}

bool looksWritten(const std::vector<CsvRecord>& rows, qsizetype column)
{
    // "+1 415…", "(415) …": nobody writes an order's number so.
    return std::any_of(rows.begin() + 1, rows.end(), [column](const CsvRecord& row) {
        const QString cell = row.fields.value(column);
        return cell.contains(u'+') || cell.contains(u'(') || cell.trimmed().contains(u' ') || cell.contains(u'-');
    });
}

/// "Name" beside "Vorname" is the family's, "Nombre" beside "Apellidos" the given one.
void settleNames(std::vector<ColumnChoice>& columns)
{
    const auto find = [&columns](ColumnTarget target) {
        return std::find_if(columns.begin(), columns.end(), [target](const auto& column) { return column.target == target; });
    };
    const auto full = find(ColumnTarget::FullName);
    if (full == columns.end()) return;
    const bool hasGiven = find(ColumnTarget::GivenName) != columns.end();
    const bool hasFamily = find(ColumnTarget::FamilyName) != columns.end();
    if (hasGiven && !hasFamily) full->target = ColumnTarget::FamilyName;
    if (hasFamily && !hasGiven) full->target = ColumnTarget::GivenName;
}

/// Without headers: the first column of words is the name; two of single words beside each other are its parts.
void nameByContents(const std::vector<CsvRecord>& rows, const std::vector<Contents>& contents, std::vector<ColumnChoice>& columns)
{
    const auto it = std::find(contents.begin(), contents.end(), Contents::Words);
    if (it == contents.end()) return;
    const auto first = static_cast<size_t>(it - contents.begin());
    const auto isSingle = [&rows](size_t column) {
        const auto single = std::count_if(rows.begin(), rows.end(), [column](const CsvRecord& row) {
            return !row.fields.value(static_cast<qsizetype>(column)).trimmed().contains(u' ');
        });
        return single * 10 >= static_cast<qsizetype>(rows.size()) * 8;
    };
    const bool isInParts =
        first + 1 < contents.size() && contents[first + 1] == Contents::Words && isSingle(first) && isSingle(first + 1);
    if (!isInParts) {
        columns[first].target = ColumnTarget::FullName;
        return;
    }
    const auto familyFirst = std::count_if(rows.begin(), rows.end(), [first](const CsvRecord& row) {
        return isEastAsian(row.fields.value(static_cast<qsizetype>(first)).trimmed());
    });
    const bool isFamilyFirst = familyFirst * 2 > static_cast<qsizetype>(rows.size());
    columns[first].target = isFamilyFirst ? ColumnTarget::FamilyName : ColumnTarget::GivenName;
    columns[first + 1].target = isFamilyFirst ? ColumnTarget::GivenName : ColumnTarget::FamilyName;
}

QString headerText(const QString& cell)
{
    const QString header = withoutFormulaGuard(cell);
    return header.startsWith(QStringView(kFieldPrefix)) ? header : beginningOf(header.trimmed(), 200);
}

QString fieldName(const QString& header)
{
    const QStringView prefix(kFieldPrefix);
    return header.startsWith(prefix) ? header.mid(prefix.size()) : beginningOf(header.simplified(), kMaxFieldName);
}

}  // namespace

ColumnMapping guessColumns(const std::vector<CsvRecord>& first, const QString& region, HeaderRow header)
{
    ColumnMapping mapping;
    mapping.hasHeader = !first.empty() && (header == HeaderRow::Guess ? hasHeader(first, region) : header == HeaderRow::Present);
    const size_t from = mapping.hasHeader ? 1 : 0;
    qsizetype width = 0;
    for (const CsvRecord& row : first) width = std::max(width, row.fields.size());
    std::vector<Contents> contents;
    for (qsizetype i = 0; i < width; ++i) {
        ColumnChoice column;
        if (mapping.hasHeader) column.header = headerText(first.front().fields.value(i));
        contents.push_back(contentsOf(first, from, i, region));
        const auto known = targetOfHeader(column.header);
        const bool isNamed = !column.header.isEmpty();
        column.target = known.value_or(byContents(contents.back(), isNamed));
        if (!known && isNamed && column.target == ColumnTarget::Phone && !looksWritten(first, i))
            column.target = ColumnTarget::Field;
        if (isNamed) column.field = fieldName(column.header);
        for (size_t row = from; row < first.size() && column.samples.size() < kSamples; ++row) {
            const QString cell = withoutFormulaGuard(first[row].fields.value(i)).trimmed();
            if (!cell.isEmpty()) column.samples.append(beginningOf(cell, kMaxSample));
        }
        mapping.columns.push_back(std::move(column));
    }
    if (mapping.hasHeader)
        settleNames(mapping.columns);
    else
        nameByContents(first, contents, mapping.columns);
    return mapping;
}

}  // namespace uinbox
