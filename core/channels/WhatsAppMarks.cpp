// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/WhatsAppMarks.h"

#include <algorithm>
#include <array>

namespace uinbox {

namespace {

constexpr QChar kMono = u'`';
constexpr qsizetype kBlockMark = 3;
constexpr std::array kLineStyles{WhatsAppStyle::Bold, WhatsAppStyle::Italic, WhatsAppStyle::Struck};

bool isWord(QStringView text, qsizetype at)
{
    if (at < 0 || at >= text.size()) return false;
    const QChar c = text.at(at);
    return c.isLetterOrNumber() || c.isSurrogate();
}

bool isBlank(QStringView text, qsizetype at)
{
    return at < 0 || at >= text.size() || text.at(at).isSpace();
}

bool is(QStringView text, qsizetype at, QChar c)
{
    return at >= 0 && at < text.size() && text.at(at) == c;
}

/// A mark alone: of two in a row neither is one.
bool mayOpen(QStringView text, qsizetype at, QChar mark)
{
    return !isWord(text, at - 1) && !is(text, at - 1, mark) && !isBlank(text, at + 1) && !is(text, at + 1, mark);
}

bool mayClose(QStringView text, qsizetype at, QChar mark)
{
    return !isBlank(text, at - 1) && !is(text, at - 1, mark) && !isWord(text, at + 1) && !is(text, at + 1, mark);
}

bool isBlankAll(QStringView text)
{
    return text.trimmed().isEmpty();
}

/// ```blocks```, over lines.
void findBlocks(QStringView text, std::vector<WhatsAppSpan>& found)
{
    const QString mark(kBlockMark, kMono);
    qsizetype open = text.indexOf(mark);
    while (open >= 0) {
        const qsizetype inside = open + kBlockMark;
        const qsizetype close = text.indexOf(mark, inside);
        if (close < 0) return;
        if (isBlankAll(text.mid(inside, close - inside))) {
            open = close;
            continue;
        }
        found.push_back({WhatsAppStyle::Mono, inside, close - inside, kBlockMark});
        open = text.indexOf(mark, close + kBlockMark);
    }
}

/// What one mark spans on each line, where `isOpaque` says what is mono already.
void findOnLines(QStringView text, QChar mark, WhatsAppStyle style, const std::vector<bool>& isOpaque,
                 std::vector<WhatsAppSpan>& found)
{
    qsizetype open = -1;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) == u'\n') open = -1;
        if (text.at(at) != mark || isOpaque[static_cast<size_t>(at)]) continue;
        if (open >= 0 && mayClose(text, at, mark)) {
            found.push_back({style, open + 1, at - open - 1, 1});
            open = -1;
        } else if (open < 0 && mayOpen(text, at, mark)) {
            open = at;
        }
    }
}

void makeOpaque(const std::vector<WhatsAppSpan>& spans, std::vector<bool>& isOpaque)
{
    for (const WhatsAppSpan& span : spans)
        std::fill_n(isOpaque.begin() + (span.start - span.mark), span.length + 2 * span.mark, true);
}

/// Of two that cross, the one that begins later is none.
std::vector<WhatsAppSpan> withoutCrossing(std::vector<WhatsAppSpan> spans)
{
    std::sort(spans.begin(), spans.end(), [](const WhatsAppSpan& a, const WhatsAppSpan& b) { return a.start < b.start; });
    std::vector<WhatsAppSpan> kept;
    std::vector<qsizetype> ends;  // of those that are open at a place, the innermost last
    for (const WhatsAppSpan& span : spans) {
        while (!ends.empty() && ends.back() <= span.start) ends.pop_back();
        const qsizetype end = span.start + span.length;
        if (!ends.empty() && end > ends.back()) continue;
        ends.push_back(end);
        kept.push_back(span);
    }
    return kept;
}

}  // namespace

QString whatsAppMark(WhatsAppStyle style)
{
    switch (style) {
        case WhatsAppStyle::Bold: return QStringLiteral("*");
        case WhatsAppStyle::Italic: return QStringLiteral("_");
        case WhatsAppStyle::Struck: return QStringLiteral("~");
        case WhatsAppStyle::Mono: return QString(kBlockMark, kMono);
    }
    return {};
}

std::vector<WhatsAppSpan> whatsAppSpans(QStringView text, const std::vector<TextSpan>& apart)
{
    std::vector<WhatsAppSpan> mono;
    std::vector<bool> isOpaque(static_cast<size_t>(text.size()), false);
    findBlocks(text, mono);
    makeOpaque(mono, isOpaque);
    findOnLines(text, kMono, WhatsAppStyle::Mono, isOpaque, mono);
    makeOpaque(mono, isOpaque);
    for (const TextSpan& span : apart) std::fill_n(isOpaque.begin() + span.start, span.length, true);
    std::vector<WhatsAppSpan> spans = mono;
    for (const WhatsAppStyle style : kLineStyles) findOnLines(text, whatsAppMark(style).front(), style, isOpaque, spans);
    return withoutCrossing(std::move(spans));
}

}  // namespace uinbox
