// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/SafeElements.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace uinbox {

namespace {

using Kind = SafeElement::Kind;

/// "written as: read as, read as". What is in no list is transparent.
constexpr char kBlocks[] =
    "div: div article section header footer main nav aside figure figcaption address center fieldset details summary dialog search hgroup "
    "legend; p: p; h1: h1; h2: h2; h3: h3; h4: h4; h5: h5; h6: h6; pre: pre listing xmp; blockquote: blockquote; dl: dl; dt: dt; dd: dd";
constexpr char kInlines[] =
    "b: b strong; i: i em cite var dfn; u: u ins; s: s strike del; big: big; small: small; sub: sub; sup: sup; code: code kbd samp tt; "
    "span: span font mark q abbr acronym label button bdi bdo time";
constexpr char kDropped[] =
    "head script style title template iframe object embed applet select datalist svg math video audio canvas noframes noembed frameset frame "
    "map meta link base input keygen param source track col colgroup progress meter dialog-backdrop portal";

void add(QHash<QString, SafeElement>& all, Kind kind, const char* lists)
{
    for (const QString& list : QString::fromLatin1(lists).split(QStringLiteral("; ")))
        for (const QString& name : list.section(QStringLiteral(": "), 1).split(u' '))
            all.insert(name, {kind, list.section(QStringLiteral(": "), 0, 0)});
}

QHash<QString, SafeElement> allElements()
{
    QHash<QString, SafeElement> all;
    add(all, Kind::Block, kBlocks);
    add(all, Kind::Inline, kInlines);
    add(all, Kind::Break, "br: br; hr: hr");
    add(all, Kind::Picture, "img: img image");
    add(all, Kind::Link, "a: a");
    add(all, Kind::List, "ul: ul menu dir; ol: ol");
    add(all, Kind::Item, "li: li");
    add(all, Kind::Table, "table: table");
    add(all, Kind::Row, "tr: tr");
    add(all, Kind::Cell, "td: td caption; th: th");
    for (const QString& name : QString::fromLatin1(kDropped).split(u' ')) all.insert(name, {Kind::Dropped, {}});
    return all;
}

QString nameOf(const GumboNode* node)
{
    if (node->v.element.tag != GUMBO_TAG_UNKNOWN) return QString::fromLatin1(gumbo_normalized_tagname(node->v.element.tag));
    GumboStringPiece piece = node->v.element.original_tag;
    gumbo_tag_from_original_text(&piece);
    return QString::fromUtf8(piece.data, static_cast<qsizetype>(piece.length)).toLower();
}

}  // namespace

SafeElement safeElement(const GumboNode* node)
{
    static const QHash<QString, SafeElement> all = allElements();
    if (node->type == GUMBO_NODE_TEMPLATE || node->v.element.tag_namespace != GUMBO_NAMESPACE_HTML) return {Kind::Dropped, {}};
    return all.value(nameOf(node), {Kind::Transparent, {}});
}

bool isMarkedHidden(const GumboNode* node)
{
    return HtmlTree::hasAttribute(node, "hidden");
}

bool isQuotedHistory(const GumboNode* node)
{
    if (node->v.element.tag == GUMBO_TAG_BLOCKQUOTE && HtmlTree::attribute(node, "type").compare(u"cite", Qt::CaseInsensitive) == 0)
        return true;
    static const QStringList classes{QStringLiteral("gmail_quote"),      QStringLiteral("gmail_quote_container"),
                                     QStringLiteral("moz-cite-prefix"),  QStringLiteral("yahoo_quoted"),
                                     QStringLiteral("protonmail_quote"), QStringLiteral("zmail_extra")};
    const QString own = HtmlTree::attribute(node, "class");
    if (own.isEmpty()) return false;
    const QStringList names = own.left(400).split(u' ', Qt::SkipEmptyParts);
    return std::any_of(names.begin(), names.end(), [](const QString& name) { return classes.contains(name); });
}

bool isLastOfBlock(const GumboNode* node)
{
    if (!node->parent || !HtmlTree::isElement(node->parent)) return false;
    const Kind kind = safeElement(node->parent).kind;
    if (kind != Kind::Block && kind != Kind::Cell && kind != Kind::Item) return false;
    const GumboVector& siblings = node->parent->v.element.children;
    for (auto i = static_cast<unsigned>(node->index_within_parent) + 1; i < siblings.length; ++i)
        if (static_cast<const GumboNode*>(siblings.data[i])->type != GUMBO_NODE_WHITESPACE) return false;
    return true;
}

bool beginsQuotedHistory(const GumboNode* node)
{
    const QString id = HtmlTree::attribute(node, "id");
    return id == u"divRplyFwdMsg" || id == u"appendonsend" || id == u"mail-editor-reference-message-container";
}

}  // namespace uinbox
