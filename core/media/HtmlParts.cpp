// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/HtmlParts.h"

#include <algorithm>

namespace uinbox {

namespace {

/// A part is parted within its text sooner than between elements.
constexpr qsizetype kSlack = 8'000;

/// What has no place in HTML, and the marks that hide a part of a text from its order.
bool isUnwanted(QChar c)
{
    const char16_t u = c.unicode();
    return (u < 0x20 && u != u'\n' && u != u'\t') || (u >= 0x7F && u < 0xA0) || u == 0xFFFE || u == 0xFFFF || u == 0xFEFF ||
           u == 0xFFFC || (u >= 0xFDD0 && u <= 0xFDEF) || u == 0x2028 || u == 0x2029;
}

void appendEscaped(QString& html, QStringView text)
{
    for (const QChar c : text) {
        if (c == u'<')
            html += u"&lt;";
        else if (c == u'>')
            html += u"&gt;";
        else if (c == u'&')
            html += u"&amp;";
        else if (c == u'"')
            html += u"&quot;";
        else
            html += isUnwanted(c) ? QChar(u' ') : c;
    }
}

}  // namespace

void HtmlParts::open(const QString& name, const QString& attributes)
{
    if (m_part.size() >= m_partSize + kSlack) begin();
    m_open.push_back({name, u'<' + name + attributes + u'>'});
    m_part += m_open.back().tag;
}

void HtmlParts::close()
{
    m_part += QStringLiteral("</") + m_open.back().name + u'>';
    m_open.pop_back();
}

void HtmlParts::single(const QString& name, const QString& attributes)
{
    if (m_part.size() >= m_partSize + kSlack) begin();
    m_part += u'<' + name + attributes + u'>';
}

void HtmlParts::begin()
{
    for (auto it = m_open.rbegin(); it != m_open.rend(); ++it) m_part += QStringLiteral("</") + it->name + u'>';
    m_done.append(m_part);
    m_part.clear();
    for (const Open& each : m_open) m_part += each.tag;
}

void HtmlParts::text(QStringView text)
{
    constexpr qsizetype kLeast = 2'000;
    while (!text.isEmpty()) {
        if (m_part.size() >= m_partSize) begin();
        qsizetype length = std::min(text.size(), std::max(kLeast, m_partSize - m_part.size()));
        if (length < text.size()) {
            // Between words, where there are any; never within a character.
            const qsizetype blank = text.left(length).lastIndexOf(u' ');
            if (blank > length / 2) length = blank + 1;
            if (text.at(length - 1).isHighSurrogate()) ++length;
        }
        appendEscaped(m_part, text.left(length));
        text = text.mid(length);
    }
}

QStringList HtmlParts::take()
{
    while (!m_open.empty()) close();
    m_done.append(m_part);
    m_part.clear();
    return std::move(m_done);
}

}  // namespace uinbox
