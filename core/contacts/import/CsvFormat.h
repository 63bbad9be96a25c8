// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace uinbox {

/// How a table is written down: what it is read in, and what stands between its fields.
struct CsvFormat {
    QByteArray encoding{};  ///< empty: whatever it turns out to be
    QChar separator = u',';
    bool hasSeparatorLine = false;  ///< "sep=;" before the first row, as Excel writes and reads it

    friend bool operator==(const CsvFormat&, const CsvFormat&) = default;
};

/// The likeliest of comma, semicolon, tab and pipe, by which of them makes rows of the same number of fields. `isWhole`: the text does
/// not go on. Pure.
[[nodiscard]] CsvFormat guessCsvFormat(const QString& head, bool isWhole);

}  // namespace uinbox
