// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/import/CsvFormat.h"
#include "contacts/import/TextSource.h"

#include <QStringList>

namespace uinbox {

/// What a table may not exceed; memory is bounded by it.
struct CsvLimits {
    qsizetype field = 1024 * 1024;       ///< characters
    qsizetype record = 4 * 1024 * 1024;  ///< characters
    int columns = 1000;
    qint64 rows = 2'000'000;
};

/// One row. `line` is where it begins, from 1; rows with line breaks in quotes take several.
struct CsvRecord {
    qint64 line = 0;
    QStringList fields{};
    bool isUnclosed = false;  ///< the file ended within its quotes
};

/// Reads a table row by row: RFC 4180, and what programs write in its name. A row ends with LF, CRLF or CR; a field in quotes may hold
/// separators, line breaks and doubled quotes; quotes that do not begin a field are text; blanks belong to their field; rows may be of
/// any number of fields; empty lines are none; NUL characters are left out. Constant memory: the size of the longest row and one piece.
/// The device is borrowed. Any thread, one at a time.
class CsvReader {
public:
    CsvReader(QIODevice& device, const CsvFormat& format, CsvLimits limits = {}, qsizetype chunk = 64 * 1024);

    /// True with the next row in `record`, false at the end. An ImportProblem with its line; nothing more can be read after one.
    [[nodiscard]] Result<bool> next(CsvRecord& record);
    /// As TextSource::encoding().
    [[nodiscard]] const QByteArray& encoding() const { return m_source.encoding(); }

private:
    enum class Place { Start, Plain, Quoted, Closing };

    [[nodiscard]] Result<bool> readRecord(CsvRecord& record);
    [[nodiscard]] Result<bool> refill();
    /// Takes the character at m_at, and what follows it of the same kind. True where it ended the row.
    [[nodiscard]] Result<bool> take(CsvRecord& record);
    [[nodiscard]] Result<> endField(CsvRecord& record);
    [[nodiscard]] Result<> append(qsizetype from);
    void takeQuote();
    void countLine(QChar c);
    [[nodiscard]] qsizetype runEnd() const;

    TextSource m_source;
    CsvFormat m_format;
    CsvLimits m_limits;
    QString m_text;
    qsizetype m_at = 0;
    QString m_field;
    Place m_place = Place::Start;
    qsizetype m_recordSize = 0;
    qint64 m_rows = 0;
    qint64 m_line = 1;
    qint64 m_fieldLine = 1;
    bool m_wasCr = false;
    bool m_hasSeparatorLine;
};

}  // namespace uinbox
