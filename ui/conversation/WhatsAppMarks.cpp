// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/WhatsAppMarks.h"

#include <algorithm>

namespace uinbox::ui {

namespace {

using Kind = WhatsAppMark::Kind;

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

/// Looks through one text for one mark after the other.
class Marks {
public:
    Marks(const QString& text, const std::vector<TextSpan>& apart) : m_text(text), m_isApart(static_cast<size_t>(text.size()))
    {
        for (const TextSpan& span : apart) setApart(span.start, span.length);
    }

    void findBlocks()
    {
        const auto fence = QStringLiteral("```");
        for (qsizetype at = m_text.indexOf(fence); at >= 0;) {
            const qsizetype end = m_text.indexOf(fence, at + 3);
            if (end < 0) return;
            const QStringView inside = QStringView(m_text).mid(at + 3, end - at - 3);
            if (!inside.trimmed().isEmpty() && !isApart(at)) add(Kind::Mono, at, end + 3 - at, 3);
            at = m_text.indexOf(fence, end + 3);
        }
    }
    void find(Kind kind, QChar mark)
    {
        for (qsizetype line = 0; line < m_text.size();) {
            qsizetype end = line;
            while (end < m_text.size() && !isLineEnd(m_text[end])) ++end;
            findInLine(kind, mark, line, end);
            line = end + 1;
        }
    }
    [[nodiscard]] std::vector<WhatsAppMark> take()
    {
        std::sort(m_found.begin(), m_found.end(), [](const WhatsAppMark& a, const WhatsAppMark& b) {
            return a.start != b.start ? a.start < b.start : a.length > b.length;
        });
        return std::move(m_found);
    }

private:
    void findInLine(Kind kind, QChar mark, qsizetype line, qsizetype end)
    {
        for (qsizetype at = line; at < end; ++at) {
            if (!opens(mark, at, line, end)) continue;
            qsizetype close = at + 2;
            while (close < end && !closes(mark, close, end)) ++close;
            // Nothing closes any more: what follows would look for the same.
            if (close >= end) return;
            add(kind, at, close + 1 - at, 1);
            at = close;
        }
    }
    [[nodiscard]] bool opens(QChar mark, qsizetype at, qsizetype line, qsizetype end) const
    {
        if (m_text[at] != mark || isApart(at) || at + 1 >= end) return false;
        const bool isEdge = at == line || (!m_text[at - 1].isLetterOrNumber() && m_text[at - 1] != mark);
        return isEdge && !m_text[at + 1].isSpace() && m_text[at + 1] != mark;
    }
    [[nodiscard]] bool closes(QChar mark, qsizetype at, qsizetype end) const
    {
        if (m_text[at] != mark || isApart(at) || m_text[at - 1].isSpace() || m_text[at - 1] == mark) return false;
        return at + 1 == end || (!m_text[at + 1].isLetterOrNumber() && m_text[at + 1] != mark);
    }
    [[nodiscard]] bool isApart(qsizetype at) const { return m_isApart[static_cast<size_t>(at)]; }
    void setApart(qsizetype start, qsizetype length)
    {
        const auto size = static_cast<qsizetype>(m_isApart.size());
        for (qsizetype at = qMax(qsizetype{0}, start); at < qMin(size, start + length); ++at)
            m_isApart[static_cast<size_t>(at)] = true;
    }
    void add(Kind kind, qsizetype start, qsizetype length, int mark)
    {
        m_found.push_back({kind, static_cast<int>(start), static_cast<int>(length), mark});
        if (kind == Kind::Mono) setApart(start, length);
    }

    const QString& m_text;
    std::vector<bool> m_isApart;
    std::vector<WhatsAppMark> m_found;
};

}  // namespace

std::vector<WhatsAppMark> whatsAppMarks(const QString& text, const std::vector<TextSpan>& apart)
{
    Marks marks(text, apart);
    marks.findBlocks();
    marks.find(Kind::Mono, u'`');
    marks.find(Kind::Bold, u'*');
    marks.find(Kind::Italic, u'_');
    marks.find(Kind::Strike, u'~');
    return marks.take();
}

}  // namespace uinbox::ui
