// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/HtmlSanitizer.h"

#include "media/CssStyle.h"
#include "media/HtmlDiet.h"
#include "media/HtmlParts.h"
#include "media/SafeAddress.h"
#include "media/SafeAttributes.h"
#include "media/SafeElements.h"
#include "media/TableShape.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace uinbox {

namespace {

using Kind = SafeElement::Kind;

constexpr size_t kMostDepth = 60;
constexpr int kMostPictures = 300;
/// Of a picture.
constexpr int kMostPixels = 680;
/// A line of text that never ends is ended: to break it into lines would take long.
constexpr qsizetype kLongRun = 8'000;

bool isWhite(const QString& color)
{
    return color == u"#ffffff" || color == u"white";
}

/// Walks a document and writes what is safe of it. One step at a time: documents may be deeper than a stack.
class Writer {
public:
    Writer(SafeHtml& result, const HtmlSanitizer::Options& options)
        : m_result(result), m_options(options), m_attributes{m_options}, m_parts(options.partSize)
    {
    }

    void write(const GumboNode* root)
    {
        std::vector<Step> path;
        if (Step first{root}; enter(first)) path.push_back(first);
        while (!path.empty()) {
            Step& step = path.back();
            const GumboVector& children = step.node->v.element.children;
            if (step.next == children.length) {
                leave(step);
                path.pop_back();
                continue;
            }
            // What Qt lays out runs from left to right: the cells of a table that does not are written the other way round.
            const unsigned at = step.isReversed ? children.length - 1 - step.next : step.next;
            Step child{static_cast<const GumboNode*>(children.data[at])};
            ++step.next;
            child.isRightToLeft = step.isRightToLeft;
            if (!HtmlTree::isElement(child.node)) {
                if (HtmlTree::isText(child.node)) writeText(QString::fromUtf8(child.node->v.text.text));
            } else if (beginsQuotedHistory(child.node) && m_quoteDepth == 0) {
                beginQuote();
                step.parentOfQuote = true;
                if (enter(child)) path.push_back(child);
            } else if (enter(child)) {
                path.push_back(child);
            }
        }
        finish();
    }

private:
    struct Step {
        const GumboNode* node;
        unsigned next = 0;
        int opened = 0;  ///< elements of ours
        Kind kind = Kind::Transparent;
        bool isVerbatim = false;
        bool isRightToLeft = false;
        bool isReversed = false;
        bool isQuote = false;
        bool parentOfQuote = false;  ///< it ends where this ends
    };

    void finish()
    {
        const bool isWhole = m_parts.isWhole();
        m_result.parts = m_parts.take();
        // Collapsed is only what nothing follows: an answer written between the lines of the other's is read as it is.
        for (const auto& [stretch, seen] : m_quotes)
            if (isWhole && m_result.parts.size() == 1 && seen == m_seen && seen > 0) m_result.quoted.push_back(stretch);
    }

    void writeText(const QString& text)
    {
        if (m_tables.isBetweenCells()) return;
        QString shown;
        for (const QChar c : text) {
            const bool isBlank = c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
            if (isBlank && m_verbatim == 0) {
                if (m_wasBlank) continue;
                shown += u' ';
            } else {
                shown += c == u'\r' ? QChar(u'\n') : c;
            }
            m_wasBlank = isBlank;
            if (!isBlank && m_quoteDepth == 0) ++m_seen;
            if (c == u'\n' && m_verbatim > 0) m_run = 0;
            if (++m_run < kLongRun || (!isBlank && m_run < 2 * kLongRun) || c.isHighSurrogate()) continue;
            m_parts.text(shown);
            shown.clear();
            m_parts.single(QStringLiteral("br"), {});
            m_run = 0;
        }
        m_parts.text(shown);
    }

    /// False where nothing of what is in it is shown.
    bool enter(Step& step)
    {
        const SafeElement element = safeElement(step.node);
        step.kind = element.kind;
        if (element.kind == Kind::Dropped || isMarkedHidden(step.node)) return false;
        CssStyle style = CssStyle::parse(HtmlTree::attribute(step.node, "style"));
        if (style.isHidden) {
            if (element.kind == Kind::Picture) countTracker(step.node);
            return false;
        }
        SafeAttributes::readOld(step.node, style);
        if (element.kind == Kind::Table) placeTable(step.node, style);
        if (!style.background.isEmpty() && !isWhite(style.background)) m_result.paintsGround = true;
        if (!style.direction.isEmpty()) step.isRightToLeft = style.direction == u"rtl";
        step.isReversed = element.kind == Kind::Row && step.isRightToLeft;
        if (isOfWrapper(step, style)) step.kind = Kind::Transparent;
        if (m_quoteDepth > 0) {
            ++m_quoteDepth;
        } else if (isQuotedHistory(step.node)) {
            beginQuote();
            step.isQuote = true;
        }
        step.isVerbatim = element.name == u"pre" || std::any_of(style.declarations.begin(), style.declarations.end(),
                                                                [](const auto& each) { return each.property == u"white-space"; });
        if (step.isVerbatim) ++m_verbatim;
        if (!isWithinLine(step.kind) && step.kind != Kind::Break) beginLine();
        // A table that was begun is written as one, however deep it is by now.
        if (m_parts.depth() < kMostDepth || (m_tables.isReal() && (step.kind == Kind::Row || step.kind == Kind::Cell)))
            openElement(step, {step.kind, element.name}, style);
        else
            m_tables.enterFlat(step.kind);
        if (element.kind != Kind::Break && element.kind != Kind::Picture) return true;
        leave(step);
        return false;
    }

    /// A table of one cell around other tables is there for the place of those, and for the page's ground: it is left out, because tables
    /// within tables are neither laid out well nor cheaply. So is the body.
    bool isOfWrapper(const Step& step, const CssStyle& style)
    {
        const GumboNode* cell = step.kind == Kind::Table ? TableShape::cellOfWrapper(step.node) : nullptr;
        if (cell) m_wrappers += {step.node, cell->parent, cell};
        const bool isBody = step.node->v.element.tag == GUMBO_TAG_BODY;
        if (!isBody && !m_wrappers.contains(step.node)) return false;
        if (m_result.ground.isEmpty()) m_result.ground = style.background;
        if (step.kind == Kind::Cell && style.align == u"center") m_centered.insert(step.node);
        return true;
    }
    /// It stands where a wrapper has it.
    void placeTable(const GumboNode* node, CssStyle& style) const
    {
        if (style.align.isEmpty() && node->parent && m_centered.contains(node->parent)) style.align = QStringLiteral("center");
    }

    void leave(const Step& step)
    {
        if (step.parentOfQuote) endQuote();
        for (int i = 0; i < step.opened; ++i) m_parts.close();
        m_tables.leave(step.kind);
        if (step.isVerbatim) --m_verbatim;
        if (!isWithinLine(step.kind)) beginLine();
        if (step.isQuote)
            endQuote();
        else if (m_quoteDepth > 1)
            --m_quoteDepth;
    }

    static bool isWithinLine(Kind kind)
    {
        return kind == Kind::Inline || kind == Kind::Link || kind == Kind::Transparent || kind == Kind::Picture;
    }
    void beginLine()
    {
        m_run = 0;
        m_wasBlank = true;
    }

    void beginQuote()
    {
        m_quoteStart = m_parts.position();
        m_quoteDepth = 1;
    }
    void endQuote()
    {
        m_quotes.push_back({{m_quoteStart, m_parts.position() - m_quoteStart}, m_seen});
        m_quoteDepth = 0;
    }

    void open(Step& step, const QString& name, const QString& attributes)
    {
        m_parts.open(name, attributes);
        ++step.opened;
    }

    void openElement(Step& step, const SafeElement& element, const CssStyle& style)
    {
        switch (element.kind) {
            case Kind::Dropped:
            case Kind::Transparent: return;
            case Kind::Inline: return openInline(step, element.name, style);
            case Kind::Block: return open(step, element.name, m_attributes.block(style));
            case Kind::Break: return writeBreak(step.node, element.name);
            case Kind::Picture: return writePicture(step.node, style);
            case Kind::Link: return openLink(step, style);
            case Kind::List: return open(step, element.name, m_attributes.list(step.node, style));
            case Kind::Item: return openItem(step, style);
            case Kind::Table:
                if (m_tables.enterTable()) return open(step, element.name, m_attributes.table(step.node, style));
                return open(step, QStringLiteral("div"), m_attributes.block(style));
            case Kind::Row: return openRow(step, style);
            case Kind::Cell: return openCell(step, element.name, style);
        }
    }

    /// A line end at the end of a block ends nothing; where nothing else is in the block, it is an empty line.
    void writeBreak(const GumboNode* node, const QString& name)
    {
        if (m_tables.isBetweenCells()) return;
        if (name != u"br" || !isLastOfBlock(node)) return m_parts.single(name, {});
        if (m_wasBlank) m_parts.text(u"\u00A0");
    }

    void openInline(Step& step, const QString& name, const CssStyle& style)
    {
        const QString attributes = m_attributes.styleOf(style);
        if (name == u"span" && attributes.isEmpty()) return;
        open(step, name, attributes);
    }
    void openLink(Step& step, const CssStyle& style)
    {
        const QString target = safeLink(HtmlTree::attribute(step.node, "href"));
        if (target.isEmpty()) return openInline(step, QStringLiteral("span"), style);
        open(step, QStringLiteral("a"), SafeAttributes::quoted("href", target) + m_attributes.styleOf(style));
    }
    void openItem(Step& step, const CssStyle& style)
    {
        // An item of no list is a line.
        const GumboNode* parent = step.node->parent;
        const bool isListed = parent && HtmlTree::isElement(parent) && safeElement(parent).kind == Kind::List;
        open(step, isListed ? QStringLiteral("li") : QStringLiteral("div"), m_attributes.block(style));
    }
    void openRow(Step& step, const CssStyle& style)
    {
        if (!m_tables.isReal()) return open(step, QStringLiteral("div"), m_attributes.block(style));
        beginRow();
        QString attributes;
        if (m_options.colors == HtmlSanitizer::Colors::Keep && !style.background.isEmpty())
            attributes += SafeAttributes::quoted("style", QStringLiteral("background-color:") + style.background);
        open(step, QStringLiteral("tr"), attributes);
    }
    void beginRow()
    {
        if (m_tables.enterRow() == TableShape::Place::Here) return;
        // Too ragged: a table of its own begins.
        m_parts.close();
        m_parts.open(QStringLiteral("table"), QString());
    }
    void openCell(Step& step, const QString& name, const CssStyle& style)
    {
        if (!m_tables.isReal()) return m_tables.enterFlat(Kind::Cell), open(step, QStringLiteral("div"), m_attributes.block(style));
        if (step.node->v.element.tag == GUMBO_TAG_CAPTION) {
            beginRow();
            open(step, QStringLiteral("tr"), {});
        }
        const int columns = std::max(1, SafeAttributes::number(HtmlTree::attribute(step.node, "colspan"), TableShape::kMostSpan));
        if (m_tables.enterCell(columns) == TableShape::Place::AfterBreak) {
            // Too many in one row: it goes on in the next.
            m_parts.close();
            m_parts.open(QStringLiteral("tr"), QString());
        }
        QString attributes = m_attributes.block(style);
        if (columns > 1) attributes += SafeAttributes::quoted("colspan", QString::number(columns));
        const int rows = SafeAttributes::number(HtmlTree::attribute(step.node, "rowspan"), TableShape::kMostSpan);
        if (rows > 1) attributes += SafeAttributes::quoted("rowspan", QString::number(rows));
        open(step, name, attributes + SafeAttributes::width(style));
    }

    void countTracker(const GumboNode* node)
    {
        if (!remotePicture(HtmlTree::attribute(node, "src")).isEmpty()) ++m_result.trackers;
    }

    void writePicture(const GumboNode* node, const CssStyle& style)
    {
        MailPicture picture;
        const QString src = HtmlTree::attribute(node, "src");
        picture.width = style.isWidthPercent ? 0 : style.width;
        picture.height = style.height;
        picture.alt = HtmlTree::attribute(node, "alt").simplified().left(500);
        if (picture.width > kMostPixels) {
            picture.height = picture.height * kMostPixels / picture.width;
            picture.width = kMostPixels;
        }
        const bool isDot = (picture.width > 0 && picture.width <= 2) || (picture.height > 0 && picture.height <= 2);
        if (const QString id = contentIdOf(src); !id.isEmpty()) {
            picture.source = MailPicture::Source::Attached;
            picture.address = id;
        } else if (picture.bytes = embeddedPicture(src); !picture.bytes.isEmpty()) {
            picture.source = MailPicture::Source::Embedded;
        } else {
            picture.address = remotePicture(src);
            if (picture.address.isEmpty() || isDot) {
                if (!picture.address.isEmpty()) ++m_result.trackers;
                return writeText(picture.alt);
            }
        }
        if (isDot || m_tables.isBetweenCells()) return;
        const int place = placeOf(picture);
        if (place < 0) return writeText(picture.alt);
        if (m_quoteDepth == 0) ++m_seen;
        QString attributes = SafeAttributes::quoted("src", QStringLiteral("picture:%1").arg(place));
        if (picture.width > 0) attributes += SafeAttributes::quoted("width", QString::number(picture.width));
        if (picture.height > 0) attributes += SafeAttributes::quoted("height", QString::number(picture.height));
        m_parts.single(QStringLiteral("img"), attributes + SafeAttributes::quoted("alt", picture.alt));
        m_wasBlank = false;
    }
    /// In the list of pictures; -1 where there are too many.
    int placeOf(const MailPicture& picture)
    {
        const QString key = QString::number(static_cast<int>(picture.source)) + picture.address + QString::number(picture.width) +
                            u'x' + QString::number(picture.height);
        if (picture.bytes.isEmpty())
            if (const auto it = m_places.constFind(key); it != m_places.cend()) return *it;
        if (m_result.pictures.size() >= kMostPictures) return m_result.cut = true, -1;
        const int place = static_cast<int>(m_result.pictures.size());
        m_result.pictures.push_back(picture);
        m_places.insert(key, place);
        return place;
    }

    SafeHtml& m_result;
    HtmlSanitizer::Options m_options;
    SafeAttributes m_attributes;
    HtmlParts m_parts;
    TableShape m_tables;
    QHash<QString, int> m_places;
    struct Quote {
        SafeHtml::Stretch stretch;
        qsizetype seen = 0;
    };
    std::vector<Quote> m_quotes;
    qsizetype m_quoteStart = 0;
    QSet<const GumboNode*> m_wrappers;  ///< tables, rows and cells that are left out
    QSet<const GumboNode*> m_centered;
    int m_quoteDepth = 0;
    qsizetype m_seen = 0;  ///< what a person sees outside of what is quoted, in characters
    qsizetype m_run = 0;   ///< characters since a line began
    int m_verbatim = 0;
    bool m_wasBlank = true;
};

}  // namespace

int SafeHtml::remotePictures() const
{
    return static_cast<int>(std::count_if(pictures.begin(), pictures.end(),
                                          [](const MailPicture& each) { return each.source == MailPicture::Source::Remote; }));
}

QString SafeHtml::withoutQuoted() const
{
    QString html = parts.front();
    for (auto it = quoted.rbegin(); it != quoted.rend(); ++it) html.remove(it->start, it->length);
    return html;
}

SafeHtml HtmlSanitizer::sanitize(const QString& html, const Options& options)
{
    SafeHtml result;
    const LeanHtml lean = leanHtml(html, options.mostRead);
    result.cut = lean.cut;
    const HtmlTree tree(lean.html);
    Writer(result, options).write(tree.root());
    return result;
}

}  // namespace uinbox
