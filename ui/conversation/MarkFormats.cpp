// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/MarkFormats.h"

#include "channels/WhatsAppMarks.h"
#include "conversation/LinkFinder.h"

namespace uinbox::ui {

namespace {

QTextCharFormat formatOf(WhatsAppStyle style)
{
    QTextCharFormat format;
    switch (style) {
        case WhatsAppStyle::Bold: format.setFontWeight(QFont::Bold); break;
        case WhatsAppStyle::Italic: format.setFontItalic(true); break;
        case WhatsAppStyle::Struck: format.setFontStrikeOut(true); break;
        case WhatsAppStyle::Mono:
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
    const auto spans = whatsAppSpans(text, links);
    const auto at = [](qsizetype place) { return static_cast<int>(place); };
    for (const WhatsAppSpan& span : spans)
        formats.append(rangeOf(at(span.start - span.mark), at(span.length + 2 * span.mark), formatOf(span.style)));
    for (const WhatsAppSpan& span : spans) {
        formats.append(rangeOf(at(span.start - span.mark), at(span.mark), hidden));
        formats.append(rangeOf(at(span.start + span.length), at(span.mark), hidden));
    }
    return formats;
}

}  // namespace uinbox::ui
