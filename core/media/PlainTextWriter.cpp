// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/PlainTextWriter.h"

#include <QStringList>

#include <algorithm>

namespace uinbox {

namespace {

/// HTML's white space; a no-break space is none.
bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

}  // namespace

void PlainTextWriter::write(QStringView text)
{
    for (const QChar c : text) {
        if (isSpace(c))
            m_hasSpace = true;
        else
            put(c);
    }
}

void PlainTextWriter::writeVerbatim(QStringView text)
{
    for (const QChar c : text) {
        if (c == u'\n')
            breakLine();
        else if (c != u'\r')
            put(c);
    }
}

void PlainTextWriter::breakLine()
{
    m_hasSpace = false;
    m_breaks += 1;
    m_isLineEmpty = true;
}

void PlainTextWriter::endBlock(int lines)
{
    m_hasSpace = false;
    m_isLineEmpty = true;
    m_breaks = std::max(m_breaks, lines);
}

void PlainTextWriter::indent(const QString& first, const QString& others)
{
    m_margins.push_back({first, others});
}

void PlainTextWriter::unindent()
{
    m_margins.pop_back();
}

void PlainTextWriter::beginLine()
{
    QString margin;
    for (Margin& each : m_margins) {
        margin += each.first;
        each.first = each.others;
    }
    // Blank lines within a quote are part of it, those before and after it are not.
    QString blank;
    m_depth = std::min(m_depth, m_margins.size());
    for (size_t i = 0; i < m_depth; ++i) blank += m_margins[i].others;
    m_depth = m_margins.size();
    for (int i = 0; i < m_breaks && !m_text.isEmpty(); ++i) m_text += i == 0 ? QStringLiteral("\n") : blank.trimmed() + u'\n';
    m_text += margin;
    m_breaks = 0;
}

void PlainTextWriter::put(QChar c)
{
    if (m_isLineEmpty)
        beginLine();
    else if (m_hasSpace)
        m_text += u' ';
    m_hasSpace = false;
    m_isLineEmpty = false;
    m_text += c == QChar::Nbsp ? QChar(u' ') : c;
}

QString PlainTextWriter::text() const
{
    QStringList lines = m_text.split(u'\n');
    for (QString& line : lines)
        while (line.endsWith(u' ') || line.endsWith(u'\t')) line.chop(1);
    while (!lines.isEmpty() && lines.first().isEmpty()) lines.removeFirst();
    while (!lines.isEmpty() && lines.last().isEmpty()) lines.removeLast();
    return lines.join(u'\n');
}

}  // namespace uinbox
