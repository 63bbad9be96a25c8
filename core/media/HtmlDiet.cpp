// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/HtmlDiet.h"

#include "media/OpenElements.h"

#include <QSet>

#include <algorithm>

namespace uinbox {

namespace {

constexpr qsizetype kMostValue = 8 * 1024;
/// Of an address: pictures may lie within it.
constexpr qsizetype kMostAddress = 700 * 1024;
constexpr int kMostAttributes = 24;
constexpr qsizetype kMostName = 24;

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isUseful(const QString& attribute)
{
    static const QSet<QString> names = [] {
        QSet<QString> set;
        constexpr char kNames[] =
            "style class id href src alt width height align valign bgcolor background color face size border cellpadding "
            "cellspacing colspan rowspan dir type start value hidden";
        for (const QString& name : QString::fromLatin1(kNames).split(u' ')) set.insert(name);
        return set;
    }();
    return names.contains(attribute);
}

/// Elements whose contents are not markup; a parser looks for nothing but their end. Those of the second kind are read all the same.
bool isUnseen(const QString& name)
{
    return name == u"script" || name == u"style" || name == u"iframe" || name == u"noembed" || name == u"noframes" ||
           name == u"title";
}
bool isVerbatim(const QString& name)
{
    return name == u"textarea" || name == u"xmp" || name == u"plaintext";
}

class Diet {
public:
    Diet(QStringView html, qsizetype most) : m_html(html.left(most)), m_lean{{}, html.size() > most}
    {
        m_lean.html.reserve(m_html.size());
    }

    LeanHtml run()
    {
        while (m_at < m_html.size()) {
            const qsizetype open = m_html.indexOf(u'<', m_at);
            m_lean.html += m_html.mid(m_at, open < 0 ? -1 : open - m_at);
            if (open < 0) break;
            m_at = open;
            readMarkup();
        }
        return std::move(m_lean);
    }

private:
    [[nodiscard]] QChar peek(qsizetype ahead) const { return m_at + ahead < m_html.size() ? m_html.at(m_at + ahead) : QChar(); }

    void readMarkup()
    {
        if (isAsciiLetter(peek(1))) return readStartTag();
        if (peek(1) == u'/' && isAsciiLetter(peek(2))) return readEndTag();
        if (peek(1) == u'!' && m_html.mid(m_at, 4) == u"<!--") return skipComment();
        if (peek(1) == u'!' || peek(1) == u'?' || peek(1) == u'/') return skipPast(u">");
        m_lean.html += u"&lt;";
        ++m_at;
    }
    void skipPast(QStringView end)
    {
        const qsizetype found = m_html.indexOf(end, m_at);
        m_at = found < 0 ? m_html.size() : found + end.size();
    }
    void skipComment()
    {
        m_at += 4;
        if (peek(0) == u'>') return void(++m_at);
        if (m_html.mid(m_at, 2) == u"->") return void(m_at += 2);
        skipPast(u"-->");
    }

    /// The name of a tag; `m_at` is behind it.
    QString readName()
    {
        const qsizetype start = m_at;
        while (m_at < m_html.size() && !isSpace(m_html.at(m_at)) && m_html.at(m_at) != u'/' && m_html.at(m_at) != u'>') ++m_at;
        const QStringView name = m_html.mid(start, m_at - start);
        const bool isPlain = name.size() <= kMostName && std::all_of(name.begin(), name.end(), [](QChar c) {
                                 return isAsciiLetter(c) || (c >= u'0' && c <= u'9') || c == u'-' || c == u':';
                             });
        return isPlain ? name.toString().toLower() : QStringLiteral("x");
    }

    /// Up to and with the ">"; what is worth keeping as it is written in a tag. False where the text ends before the tag does.
    bool readAttributes(QString& kept)
    {
        int count = 0;
        for (;;) {
            while (m_at < m_html.size() && (isSpace(m_html.at(m_at)) || m_html.at(m_at) == u'/')) ++m_at;
            if (m_at >= m_html.size()) return false;
            if (m_html.at(m_at) == u'>') return ++m_at, true;
            const qsizetype start = m_at++;
            while (m_at < m_html.size() && !isSpace(m_html.at(m_at)) && !QStringView(u"/>=").contains(m_html.at(m_at))) ++m_at;
            const QStringView name = m_html.mid(start, m_at - start);
            const QStringView value = readValue();
            if (count >= kMostAttributes || name.size() > kMostName) continue;
            const QString known = name.toString().toLower();
            if (!isUseful(known) || value.size() > (known == u"src" ? kMostAddress : kMostValue)) continue;
            ++count;
            kept += u' ' + known + QStringLiteral("=\"") + QString(value.toString()).replace(u'"', QStringLiteral("&quot;")) + u'"';
        }
    }
    QStringView readValue()
    {
        qsizetype at = m_at;
        while (at < m_html.size() && isSpace(m_html.at(at))) ++at;
        if (at >= m_html.size() || m_html.at(at) != u'=') return {};
        ++at;
        while (at < m_html.size() && isSpace(m_html.at(at))) ++at;
        m_at = at;
        if (at >= m_html.size() || m_html.at(at) == u'>') return {};
        const QChar quote = m_html.at(at);
        if (quote == u'"' || quote == u'\'') {
            const qsizetype end = m_html.indexOf(quote, at + 1);
            m_at = end < 0 ? m_html.size() : end + 1;
            return m_html.mid(at + 1, (end < 0 ? m_html.size() : end) - at - 1);
        }
        while (m_at < m_html.size() && !isSpace(m_html.at(m_at)) && m_html.at(m_at) != u'>') ++m_at;
        return m_html.mid(at, m_at - at);
    }

    void readEndTag()
    {
        m_at += 2;
        const QString name = readName();
        QString unused;
        if (!readAttributes(unused)) return;
        m_open.close(name);
        m_lean.html += QStringLiteral("</") + name + u'>';
    }

    void readStartTag()
    {
        ++m_at;
        const QString name = readName();
        QString attributes;
        if (!readAttributes(attributes)) return;
        if (isUnseen(name)) return void(contentsOf(name));
        if (isVerbatim(name)) {
            const QString text = contentsOf(name).toString().toHtmlEscaped();
            // A parser leaves out one line end after the tag.
            m_lean.html += QStringLiteral("<pre>") + text + QStringLiteral("</pre>");
            return;
        }
        if (!m_open.open(name)) return void(m_lean.cut = true);
        m_lean.html += u'<' + name + attributes + u'>';
    }

    /// What is in an element whose contents are not markup; `m_at` is behind its end tag.
    QStringView contentsOf(const QString& name)
    {
        const qsizetype start = m_at;
        const QString end = QStringLiteral("</") + name;
        for (qsizetype from = start; name != u"plaintext";) {
            const qsizetype found = m_html.indexOf(end, from, Qt::CaseInsensitive);
            if (found < 0) break;
            from = found + end.size();
            if (from < m_html.size() && !isSpace(m_html.at(from)) && m_html.at(from) != u'/' && m_html.at(from) != u'>') continue;
            m_at = from;
            QString unused;
            readAttributes(unused);
            return m_html.mid(start, found - start);
        }
        m_at = m_html.size();
        return m_html.mid(start);
    }

    QStringView m_html;
    qsizetype m_at = 0;
    LeanHtml m_lean;
    OpenElements m_open;
};

}  // namespace

LeanHtml leanHtml(QStringView html, qsizetype most)
{
    return Diet(html, most).run();
}

}  // namespace uinbox
