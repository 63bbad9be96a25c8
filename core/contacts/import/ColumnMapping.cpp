// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/import/ColumnMapping.h"

#include "contacts/export/CsvCell.h"
#include "contacts/import/NameOrder.h"

#include <algorithm>

namespace uinbox {

namespace {

/// What is gathered of a row until its name can be put together.
struct NameParts {
    QString full;
    QString company;
    NameInParts parts;

    [[nodiscard]] QString name() const
    {
        if (!full.isEmpty()) return full;
        const QString joined = joinedName(parts);
        return joined.isEmpty() ? company : joined;
    }
};

void addTo(QStringList& parts, const QString& cell)
{
    if (!cell.isEmpty()) parts.append(cell);
}

bool takeName(NameParts& name, ColumnTarget target, const QString& cell)
{
    switch (target) {
        case ColumnTarget::FullName:
            if (name.full.isEmpty()) name.full = cell;
            return true;
        case ColumnTarget::NamePrefix: addTo(name.parts.prefix, cell); return true;
        case ColumnTarget::GivenName: addTo(name.parts.given, cell); return true;
        case ColumnTarget::MiddleName: addTo(name.parts.middle, cell); return true;
        case ColumnTarget::FamilyName: addTo(name.parts.family, cell); return true;
        case ColumnTarget::NameSuffix: addTo(name.parts.suffix, cell); return true;
        case ColumnTarget::Company:
            if (name.company.isEmpty()) name.company = cell;
            return false;
        case ColumnTarget::Ignore:
        case ColumnTarget::Phone:
        case ColumnTarget::WhatsApp:
        case ColumnTarget::Email:
        case ColumnTarget::Language:
        case ColumnTarget::TimeZone:
        case ColumnTarget::OptedOut:
        case ColumnTarget::OptedOutOfPhones:
        case ColumnTarget::OptedOutOfEmail:
        case ColumnTarget::Field: return false;
    }
    return false;
}

/// "Unsubscribed: ann@example.com ::: +1415…", as we write it, or a word for yes.
void takeOptOut(RawPerson& person, const QString& cell)
{
    if (cell.contains(u'@') || cell.contains(u'+')) {
        for (const QString& address : cell.split(QStringLiteral(":::"))) person.optedOut.append(address.trimmed());
        return;
    }
    const bool hasOptedOut = saysOptedOut(cell);
    person.hasOptedOutOfPhones = person.hasOptedOutOfPhones || hasOptedOut;
    person.hasOptedOutOfEmail = person.hasOptedOutOfEmail || hasOptedOut;
}

void take(RawPerson& person, const ColumnChoice& column, const QString& cell)
{
    const RawValue value{cell, column.header};
    switch (column.target) {
        case ColumnTarget::Phone: return person.phones.push_back(value);
        case ColumnTarget::WhatsApp: return person.whatsApps.push_back(value);
        case ColumnTarget::Email: return person.emails.push_back(value);
        case ColumnTarget::Language:
            if (person.language.text.isEmpty()) person.language = value;
            return;
        case ColumnTarget::TimeZone:
            if (person.timeZone.text.isEmpty()) person.timeZone = value;
            return;
        case ColumnTarget::OptedOut: return takeOptOut(person, cell);
        case ColumnTarget::OptedOutOfPhones: person.hasOptedOutOfPhones = person.hasOptedOutOfPhones || saysOptedOut(cell); return;
        case ColumnTarget::OptedOutOfEmail: person.hasOptedOutOfEmail = person.hasOptedOutOfEmail || saysOptedOut(cell); return;
        case ColumnTarget::Company:
        case ColumnTarget::Field: return person.addField(column.field, cell);
        case ColumnTarget::Ignore:
        case ColumnTarget::FullName:
        case ColumnTarget::NamePrefix:
        case ColumnTarget::GivenName:
        case ColumnTarget::MiddleName:
        case ColumnTarget::FamilyName:
        case ColumnTarget::NameSuffix: return;
    }
}

QString rowText(const CsvRecord& record)
{
    QString text;
    for (const QString& field : record.fields) {
        if (text.size() >= kMaxRowText) break;
        if (!text.isEmpty()) text += QStringLiteral(", ");
        text += QStringView(field).left(kMaxRowText);
    }
    return beginningOf(text, kMaxRowText).simplified();
}

}  // namespace

RawPerson ColumnMapping::person(const CsvRecord& record) const
{
    RawPerson person;
    person.line = record.line;
    person.text = rowText(record);
    if (record.isUnclosed) person.refusal = RowReason::Unfinished;
    NameParts name;
    const size_t count = std::min(columns.size(), static_cast<size_t>(record.fields.size()));
    for (size_t i = 0; i < count; ++i) {
        if (columns[i].target == ColumnTarget::Ignore) continue;
        const QString cell = withoutFormulaGuard(record.fields[static_cast<qsizetype>(i)]).trimmed();
        if (cell.isEmpty()) continue;
        if (!takeName(name, columns[i].target, cell)) take(person, columns[i], cell);
    }
    // Who has a column for the whole name and leaves it empty is nobody by name.
    const bool hasFullName =
        std::any_of(columns.begin(), columns.end(), [](const auto& column) { return column.target == ColumnTarget::FullName; });
    if (hasFullName) name.company.clear();
    person.name = name.name();
    return person;
}

bool ColumnMapping::reachesAnybody() const
{
    return std::any_of(columns.begin(), columns.end(), [](const ColumnChoice& column) {
        return column.target == ColumnTarget::Phone || column.target == ColumnTarget::WhatsApp ||
               column.target == ColumnTarget::Email;
    });
}

}  // namespace uinbox
