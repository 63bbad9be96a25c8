// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/import/CsvReader.h"

namespace uinbox {

CsvReader::CsvReader(QIODevice& device, const CsvFormat& format, CsvLimits limits, qsizetype chunk)
    : m_source(device, format.encoding, chunk), m_format(format), m_limits(limits), m_hasSeparatorLine(format.hasSeparatorLine)
{
}

Result<bool> CsvReader::next(CsvRecord& record)
{
    for (;;) {
        UINBOX_ASSIGN(const bool more, readRecord(record));
        if (!more) return false;
        const bool isFirst = m_hasSeparatorLine;
        m_hasSeparatorLine = false;
        if (isFirst) continue;
        // An empty field in quotes would be a row, but no program writes a table of one column so.
        if (record.fields.size() == 1 && record.fields.front().isEmpty()) continue;
        if (++m_rows > m_limits.rows) return importFailure(ImportProblem::TooManyRows, record.line);
        return true;
    }
}

Result<bool> CsvReader::readRecord(CsvRecord& record)
{
    record.fields.clear();
    record.isUnclosed = false;
    m_place = Place::Start;
    m_recordSize = 0;
    bool hasBegun = false;
    for (;;) {
        if (m_at == m_text.size()) {
            UINBOX_ASSIGN(const bool more, refill());
            if (!more && !hasBegun) return false;
            if (!more) {
                record.isUnclosed = m_place == Place::Quoted;
                UINBOX_TRY(endField(record));
                return true;
            }
        }
        if (!hasBegun) {
            // The rest of a CRLF that ended the row before.
            if (m_wasCr && m_text[m_at] == u'\n') {
                ++m_at;
                m_wasCr = false;
                continue;
            }
            m_wasCr = false;
            hasBegun = true;
            record.line = m_fieldLine = m_line;
        }
        UINBOX_ASSIGN(const bool ended, take(record));
        if (ended) return true;
    }
}

Result<bool> CsvReader::refill()
{
    UINBOX_ASSIGN(m_text, m_source.read());
    m_at = 0;
    return !m_text.isEmpty();
}

Result<bool> CsvReader::take(CsvRecord& record)
{
    const QChar c = m_text[m_at];
    if (c == u'"' && m_place != Place::Plain) {
        ++m_at;
        m_wasCr = false;
        takeQuote();
        return false;
    }
    if (c == u'\0') {
        ++m_at;
        return false;
    }
    if (m_place == Place::Quoted) {
        const qsizetype from = m_at;
        m_at = runEnd();
        if (m_at == from) countLine(m_text[m_at++]);
        UINBOX_TRY(append(from));
        return false;
    }
    if (c == m_format.separator) {
        ++m_at;
        UINBOX_TRY(endField(record));
        m_fieldLine = m_line;
        m_place = Place::Start;
        return false;
    }
    if (c == u'\n' || c == u'\r') {
        ++m_at;
        ++m_line;
        m_wasCr = c == u'\r';
        UINBOX_TRY(endField(record));
        return true;
    }
    // Behind the closing quote: text, as most programs take it.
    m_place = Place::Plain;
    const qsizetype from = m_at;
    m_at = runEnd();
    UINBOX_TRY(append(from));
    return false;
}

void CsvReader::takeQuote()
{
    switch (m_place) {
        case Place::Start: m_place = Place::Quoted; break;
        case Place::Quoted: m_place = Place::Closing; break;
        case Place::Closing:
            m_field += u'"';
            m_place = Place::Quoted;
            break;
        case Place::Plain: break;
    }
}

void CsvReader::countLine(QChar c)
{
    if (c == u'\r' || (c == u'\n' && !m_wasCr)) ++m_line;
    m_wasCr = c == u'\r';
}

qsizetype CsvReader::runEnd() const
{
    const QChar* begin = m_text.constData();
    const QChar* end = begin + m_text.size();
    const QChar* at = begin + m_at;
    if (m_place == Place::Quoted) {
        while (at < end && *at != u'"' && *at != u'\n' && *at != u'\r' && *at != u'\0') ++at;
    } else {
        const QChar separator = m_format.separator;
        while (at < end && *at != separator && *at != u'\n' && *at != u'\r' && *at != u'\0') ++at;
    }
    return at - begin;
}

Result<> CsvReader::append(qsizetype from)
{
    // A line break within quotes leaves the mark of a CR for the LF behind it; any other text takes it away.
    const QChar last = m_text[m_at - 1];
    if (last != u'\r') m_wasCr = false;
    const qsizetype size = m_at - from;
    if (m_field.size() + size > m_limits.field) return importFailure(ImportProblem::FieldTooLong, m_fieldLine);
    if (m_recordSize + m_field.size() + size > m_limits.record) return importFailure(ImportProblem::RecordTooLong, m_fieldLine);
    m_field.append(m_text.constData() + from, size);
    return {};
}

Result<> CsvReader::endField(CsvRecord& record)
{
    if (record.fields.size() >= m_limits.columns) return importFailure(ImportProblem::TooManyColumns, record.line);
    m_recordSize += m_field.size();
    record.fields.append(m_field);
    m_field.resize(0);
    return {};
}

}  // namespace uinbox
