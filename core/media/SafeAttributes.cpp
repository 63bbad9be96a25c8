// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/SafeAttributes.h"

#include <algorithm>

namespace uinbox {

namespace {

constexpr int kMostSide = 2'000;
/// Wider tables are as wide as the page.
constexpr int kWidestTable = 760;
constexpr double kSmallestLetter = 10, kLargestLetter = 40;

void readSize(const GumboNode* node, CssStyle& style)
{
    if (style.width == 0) {
        const QString width = HtmlTree::attribute(node, "width").trimmed();
        style.isWidthPercent = width.endsWith(u'%');
        style.width = SafeAttributes::number(width, style.isWidthPercent ? 100 : kMostSide);
        // "0" is a size for a picture that is not to be seen.
        if (width == u"0") style.width = 1;
    }
    if (style.height == 0) {
        const QString height = HtmlTree::attribute(node, "height").trimmed();
        style.height = height.endsWith(u'%') ? 0 : SafeAttributes::number(height, kMostSide);
        if (height == u"0") style.height = 1;
    }
}

}  // namespace

int SafeAttributes::number(const QString& value, int most)
{
    qsizetype digits = 0;
    const QString trimmed = value.trimmed();
    while (digits < trimmed.size() && digits < 6 && trimmed.at(digits).isDigit()) ++digits;
    return std::min(trimmed.left(digits).toInt(), most);
}

QString SafeAttributes::quoted(const char* name, const QString& value)
{
    return value.isEmpty() ? QString() : u' ' + QLatin1String(name) + QStringLiteral("=\"") + value.toHtmlEscaped() + u'"';
}

void SafeAttributes::readOld(const GumboNode* node, CssStyle& style)
{
    if (style.background.isEmpty()) style.background = cssColor(HtmlTree::attribute(node, "bgcolor"));
    if (style.align.isEmpty()) {
        const QString align = HtmlTree::attribute(node, "align").trimmed().toLower();
        for (const QStringView known : {u"left", u"right", u"center", u"justify"})
            if (align == known) style.align = align;
        if (align == u"middle" || node->v.element.tag == GUMBO_TAG_CENTER) style.align = QStringLiteral("center");
    }
    if (style.direction.isEmpty()) {
        const QString dir = HtmlTree::attribute(node, "dir").toLower();
        if (dir == u"rtl" || dir == u"ltr") style.direction = dir;
    }
    if (node->v.element.tag == GUMBO_TAG_FONT) {
        if (style.color.isEmpty()) style.color = cssColor(HtmlTree::attribute(node, "color"));
        static constexpr double kSizes[] = {10, 12, 14, 17, 21, 28, 36};
        const int size = number(HtmlTree::attribute(node, "size"), 7);
        if (size > 0 && style.fontPixels <= 0) style.fontPixels = kSizes[size - 1];
    }
    readSize(node, style);
}

QString SafeAttributes::styleOf(const CssStyle& style) const
{
    QString css;
    const auto add = [&css](QStringView property, const QString& value) { css += property.toString() + u':' + value + u';'; };
    if (options.colors == HtmlSanitizer::Colors::Keep) {
        if (!style.color.isEmpty()) add(u"color", style.color);
        if (!style.background.isEmpty()) add(u"background-color", style.background);
    }
    if (style.fontPixels > 0)
        add(u"font-size", QString::number(qRound(std::clamp(style.fontPixels, kSmallestLetter, kLargestLetter) * options.zoom)) +
                              QStringLiteral("px"));
    for (const CssStyle::Declaration& each : style.declarations) add(each.property, each.value);
    return quoted("style", css);
}

QString SafeAttributes::block(const CssStyle& style) const
{
    return quoted("align", style.align) + quoted("dir", style.direction) + styleOf(style);
}

QString SafeAttributes::list(const GumboNode* node, const CssStyle& style) const
{
    const int start = number(HtmlTree::attribute(node, "start"), 100'000);
    return (start > 1 ? quoted("start", QString::number(start)) : QString()) + quoted("dir", style.direction) + styleOf(style);
}

QString SafeAttributes::width(const CssStyle& style)
{
    if (style.width <= 1) return {};
    if (style.isWidthPercent) return quoted("width", QString::number(style.width) + u'%');
    return quoted("width", style.width > kWidestTable ? QStringLiteral("100%") : QString::number(style.width));
}

QString SafeAttributes::table(const GumboNode* node, const CssStyle& style) const
{
    CssStyle own = style;
    // One with lines is a table to read: it stands off from the text around it.
    const bool hasLines = number(HtmlTree::attribute(node, "border"), 24) > 0;
    if (hasLines)
        own.declarations.insert(own.declarations.begin(), {{QStringLiteral("margin-top"), QStringLiteral("8px")},
                                                           {QStringLiteral("margin-bottom"), QStringLiteral("8px")}});
    QString attributes = width(style) + styleOf(own);
    // To the side it would stand within the text.
    if (style.align == u"center") attributes += quoted("align", style.align);
    for (const char* name : {"border", "cellpadding", "cellspacing"})
        attributes += quoted(name, QString::number(number(HtmlTree::attribute(node, name), 24)));
    return attributes;
}

}  // namespace uinbox
