// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <optional>

namespace uinbox {

/// Why a file is not read, or no further, in Error::code of whatever reads address books. The numbers are none of SQLite's.
enum class ImportProblem {
    Unreadable = 91001,  ///< cannot be opened, or the disk gave an error
    Empty = 91002,       ///< nothing in it, or nothing but a header
    ExcelWorkbook,       ///< .xlsx: to be saved as CSV
    OldExcelWorkbook,    ///< .xls and other Microsoft documents of old
    OpenDocument,        ///< .ods and its like
    Archive,             ///< zip, gzip, 7z, rar
    Pdf,                 ///
    Picture,             ///
    WebPage,             ///< HTML, which some programs call .xls or .csv
    Binary,              ///< something else that is no text
    UnknownEncoding,     ///< this program cannot read the encoding that was chosen
    FieldTooLong,        ///< over 1 MB in one field: mostly a quote that is never closed
    RecordTooLong,       ///< over 4 MB in one row
    TooManyColumns,      ///< over 1,000
    TooManyRows,         ///< over 2,000,000
    NobodyReachable,     ///< no column is a number or an e-mail address
};

/// An Error of kind Invalid for a problem; `line` (from 1, 0 for none) can be read back with importLine().
[[nodiscard]] Error importError(ImportProblem problem, qint64 line = 0);
[[nodiscard]] Failure importFailure(ImportProblem problem, qint64 line = 0);
/// The problem an error is about, if it is one of these.
[[nodiscard]] std::optional<ImportProblem> importProblem(const Error& error);
/// The line of the file it happened in; 0 where it is about the whole of it.
[[nodiscard]] qint64 importLine(const Error& error);

}  // namespace uinbox
