// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/import/CsvReader.h"
#include "contacts/import/HeaderWords.h"
#include "contacts/import/RawPerson.h"

namespace uinbox {

/// What is made of one column. A person may choose otherwise.
struct ColumnChoice {
    QString header{};  ///< as the file has it; empty where there is none
    ColumnTarget target = ColumnTarget::Ignore;
    QString field{};        ///< what the custom field is called, of Field and Company
    QStringList samples{};  ///< some of its values, their beginnings
};

/// Which column of a table is what. A value: guessed, shown, changed, used.
struct ColumnMapping {
    bool hasHeader = true;
    std::vector<ColumnChoice> columns{};

    /// A row as a person. Cells that a spreadsheet was kept from computing ("'+1 415…") are themselves again.
    [[nodiscard]] RawPerson person(const CsvRecord& record) const;
    /// False where nothing in it leads to a number or an e-mail address.
    [[nodiscard]] bool reachesAnybody() const;
};

/// Whether the first row is one of headers.
enum class HeaderRow { Guess, Present, Absent };

/// The likeliest mapping by the first rows of a table: by its headers, and by what stands beneath where they say nothing or are none.
/// `region` is whose spelling of numbers is known, as for PhoneNumber. Pure.
[[nodiscard]] ColumnMapping guessColumns(const std::vector<CsvRecord>& first, const QString& region,
                                         HeaderRow header = HeaderRow::Guess);

}  // namespace uinbox
