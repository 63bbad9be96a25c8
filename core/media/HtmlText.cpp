// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/HtmlText.h"

#include "base/Utf8.h"
#include "media/HtmlDiet.h"
#include "media/HtmlTree.h"
#include "media/PlainTextWriter.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace uinbox {

namespace {

/// Of one document, in UTF-16 units: what a person could not read anyway.
constexpr qsizetype kMostRead = 32 * 1024 * 1024;

bool isElement(const GumboNode* node)
{
    return HtmlTree::isElement(node);
}

QString attribute(const GumboNode* node, const char* name)
{
    return HtmlTree::attribute(node, name);
}

template <size_t N>
bool isOneOf(GumboTag tag, const std::array<GumboTag, N>& tags)
{
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

bool isHidden(const GumboNode* node)
{
    static constexpr std::array kUnseen{GUMBO_TAG_HEAD,     GUMBO_TAG_SCRIPT,   GUMBO_TAG_STYLE,  GUMBO_TAG_TEMPLATE,
                                        GUMBO_TAG_TITLE,    GUMBO_TAG_IFRAME,   GUMBO_TAG_OBJECT, GUMBO_TAG_SELECT,
                                        GUMBO_TAG_TEXTAREA, GUMBO_TAG_SVG,      GUMBO_TAG_MATH,   GUMBO_TAG_VIDEO,
                                        GUMBO_TAG_AUDIO,    GUMBO_TAG_NOFRAMES, GUMBO_TAG_NOEMBED};
    if (isOneOf(node->v.element.tag, kUnseen)) return true;
    if (HtmlTree::hasAttribute(node, "hidden")) return true;
    // What a mail shows in the list of an inbox and nowhere else.
    static const QRegularExpression unseen(QStringLiteral("(^|;)\\s*(display\\s*:\\s*none|visibility\\s*:\\s*hidden)\\b"),
                                           QRegularExpression::CaseInsensitiveOption);
    return unseen.match(attribute(node, "style")).hasMatch();
}

/// How many line ends part an element from what is around it: 0 within a line, 1 for a line of its own, 2 for a paragraph.
int distanceOf(const GumboNode* node, bool isInList)
{
    static constexpr std::array kParagraphs{GUMBO_TAG_P,  GUMBO_TAG_H1,         GUMBO_TAG_H2,    GUMBO_TAG_H3,    GUMBO_TAG_H4,
                                            GUMBO_TAG_H5, GUMBO_TAG_H6,         GUMBO_TAG_PRE,   GUMBO_TAG_TABLE, GUMBO_TAG_DL,
                                            GUMBO_TAG_HR, GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_FIGURE};
    static constexpr std::array kLines{GUMBO_TAG_DIV,    GUMBO_TAG_LI,       GUMBO_TAG_TR,        GUMBO_TAG_DT,
                                       GUMBO_TAG_DD,     GUMBO_TAG_SECTION,  GUMBO_TAG_ARTICLE,   GUMBO_TAG_HEADER,
                                       GUMBO_TAG_FOOTER, GUMBO_TAG_ADDRESS,  GUMBO_TAG_NAV,       GUMBO_TAG_ASIDE,
                                       GUMBO_TAG_MAIN,   GUMBO_TAG_FORM,     GUMBO_TAG_CENTER,    GUMBO_TAG_CAPTION,
                                       GUMBO_TAG_BODY,   GUMBO_TAG_FIELDSET, GUMBO_TAG_FIGCAPTION};
    const GumboTag tag = node->v.element.tag;
    if (tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL) return isInList ? 1 : 2;
    if (isOneOf(tag, kParagraphs)) return 2;
    return isOneOf(tag, kLines) ? 1 : 0;
}

/// The address without what a person need not read.
QString shortened(const QString& address)
{
    static const QRegularExpression ornament(QStringLiteral("^(https?://|mailto:|tel:)|/$"),
                                             QRegularExpression::CaseInsensitiveOption);
    return QString(address).remove(ornament);
}

/// Walks a document and writes what a person would read. One step at a time: documents may be deeper than a stack.
class Reader {
public:
    QString read(const GumboNode* root)
    {
        struct Step {
            const GumboNode* node;
            unsigned next;
        };
        std::vector<Step> path;
        if (enter(root)) path.push_back({root, 0});
        while (!path.empty()) {
            Step& step = path.back();
            const GumboVector& children = step.node->v.element.children;
            if (step.next == children.length) {
                leave(step.node);
                path.pop_back();
                continue;
            }
            const auto* child = static_cast<const GumboNode*>(children.data[step.next++]);
            if (!isElement(child))
                writeText(child);
            else if (enter(child))
                path.push_back({child, 0});
        }
        return m_writer.text();
    }

private:
    struct List {
        bool isNumbered = false;
        int next = 1;
    };
    struct Link {
        QString address;
        qsizetype mark = 0;
    };

    void writeText(const GumboNode* node)
    {
        if (!HtmlTree::isText(node)) return;
        const QString text = textFromUtf8(node->v.text.text);
        if (m_verbatim > 0)
            m_writer.writeVerbatim(text);
        else
            m_writer.write(text);
    }

    /// False where nothing of what is in it is read.
    bool enter(const GumboNode* node)
    {
        if (isHidden(node)) return false;
        if (const int lines = distanceOf(node, !m_lists.empty()); lines > 0) m_writer.endBlock(lines);
        switch (node->v.element.tag) {
            case GUMBO_TAG_BR: m_writer.breakLine(); break;
            case GUMBO_TAG_HR: m_writer.write(u"----------"); break;
            case GUMBO_TAG_IMG: m_writer.write(attribute(node, "alt")); break;
            case GUMBO_TAG_TD:
            case GUMBO_TAG_TH: m_writer.space(); break;
            case GUMBO_TAG_PRE: ++m_verbatim; break;
            case GUMBO_TAG_BLOCKQUOTE: m_writer.indent(QStringLiteral("> "), QStringLiteral("> ")); break;
            case GUMBO_TAG_DD: m_writer.indent(QStringLiteral("  "), QStringLiteral("  ")); break;
            case GUMBO_TAG_UL: m_lists.push_back({false, 1}); break;
            case GUMBO_TAG_OL: m_lists.push_back({true, std::max(1, attribute(node, "start").toInt())}); break;
            case GUMBO_TAG_LI: enterItem(); break;
            case GUMBO_TAG_A: m_links.push_back({attribute(node, "href").trimmed(), m_writer.length()}); break;
            default: break;
        }
        return true;
    }

    void leave(const GumboNode* node)
    {
        switch (node->v.element.tag) {
            case GUMBO_TAG_PRE: --m_verbatim; break;
            case GUMBO_TAG_LI:
            case GUMBO_TAG_DD:
            case GUMBO_TAG_BLOCKQUOTE: m_writer.unindent(); break;
            case GUMBO_TAG_UL:
            case GUMBO_TAG_OL: m_lists.pop_back(); break;
            case GUMBO_TAG_A: leaveLink(); break;
            default: break;
        }
        if (const int lines = distanceOf(node, !m_lists.empty()); lines > 0) m_writer.endBlock(lines);
    }

    void enterItem()
    {
        const bool isNumbered = !m_lists.empty() && m_lists.back().isNumbered;
        const QString marker = isNumbered ? QString::number(m_lists.back().next++) + QStringLiteral(". ") : QStringLiteral("- ");
        m_writer.indent(marker, QString(marker.size(), u' '));
    }

    void leaveLink()
    {
        static const QRegularExpression useful(QStringLiteral("^(https?://|mailto:|tel:)."),
                                               QRegularExpression::CaseInsensitiveOption);
        const Link link = m_links.back();
        m_links.pop_back();
        if (!useful.match(link.address).hasMatch()) return;
        const QString text = m_writer.since(link.mark);
        if (text.isEmpty())
            m_writer.write(link.address);
        else if (shortened(text).compare(shortened(link.address), Qt::CaseInsensitive) != 0)
            m_writer.write(QStringLiteral(" (") + link.address + u')');
    }

    PlainTextWriter m_writer;
    std::vector<List> m_lists;
    std::vector<Link> m_links;
    int m_verbatim = 0;
};

}  // namespace

QString textFromHtml(const QString& html)
{
    const HtmlTree tree(leanHtml(html, kMostRead).html);
    return Reader().read(tree.root());
}

}  // namespace uinbox
