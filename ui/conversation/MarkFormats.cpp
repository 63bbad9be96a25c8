// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/MarkFormats.h"

#include "conversation/LinkFinder.h"
#include "conversation/WhatsAppMarks.h"

namespace uinbox::ui {

namespace {

QTextCharFormat formatOf(WhatsAppMark::Kind kind)
{
    QTextCharFormat format;
    switch (kind) {
        case WhatsAppMark::Kind::Bold: format.setFontWeight(QFont::Bold); break;
        case WhatsAppMark::Kind::Italic: format.setFontItalic(true); break;
        case WhatsAppMark::Kind::Strike: format.setFontStrikeOut(true); break;
        case WhatsAppMark::Kind::Mono:
            format.setFontFamilies({QStringLiteral("monospace")});
            format.setFontFixedPitch(true);
            break;
    }
    return format;
}

QTextLayout::FormatRange rangeOf(int start, int length, const QTextCharFormat& format)
{
    QTextLayout::FormatRange range;
    range.start = start;
    range.length = length;
    range.format = format;
    return range;
}

}  // namespace

Paragraph::Formats markFormats(const QString& text)
{
    if (!text.contains(u'*') && !text.contains(u'_') && !text.contains(u'~') && !text.contains(u'`')) return {};
    std::vector<TextSpan> links;
    for (const TextLink& link : findLinks(text)) links.push_back({link.start, link.length});
    QTextCharFormat hidden;
    hidden.setProperty(QTextFormat::FontPixelSize, 1);
    hidden.setForeground(Qt::transparent);
    Paragraph::Formats formats;
    const auto marks = whatsAppMarks(text, links);
    for (const WhatsAppMark& mark : marks) formats.append(rangeOf(mark.start, mark.length, formatOf(mark.kind)));
    for (const WhatsAppMark& mark : marks) {
        formats.append(rangeOf(mark.start, mark.mark, hidden));
        formats.append(rangeOf(mark.start + mark.length - mark.mark, mark.mark, hidden));
    }
    return formats;
}

}  // namespace uinbox::ui
