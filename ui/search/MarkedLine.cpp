// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/MarkedLine.h"

#include "theme/Tokens.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace uinbox::ui {

namespace {

/// In front of a find that is brought nearer.
constexpr int kBefore = 12;

/// Where a text is cut without taking a character apart.
int boundary(const QString& text, int at)
{
    return at > 0 && at < text.size() && text.at(at).isLowSurrogate() ? at - 1 : at;
}

QList<QTextLayout::FormatRange> formatsOf(const MarkedText& text, int shown, const Tokens& tokens)
{
    QList<QTextLayout::FormatRange> formats;
    for (const TextSpan& mark : text.marks) {
        if (mark.start >= shown) break;
        QTextLayout::FormatRange range;
        range.start = mark.start;
        range.length = qMin(mark.length, shown - mark.start);
        range.format.setFontWeight(QFont::DemiBold);
        range.format.setBackground(tokens.searchMark);
        range.format.setForeground(tokens.searchMarkText);
        formats.append(range);
    }
    return formats;
}

}  // namespace

MarkedText joined(const MarkedText& first, const QString& between, const MarkedText& second)
{
    if (first.text.isEmpty()) return second;
    if (second.text.isEmpty()) return first;
    MarkedText both{first.text + between + second.text, first.marks};
    const auto moved = static_cast<int>(first.text.size() + between.size());
    for (const TextSpan& mark : second.marks) both.marks.push_back({mark.start + moved, mark.length});
    return both;
}

MarkedText beginningNear(const MarkedText& text, int place)
{
    if (text.marks.empty() || text.marks.front().start + text.marks.front().length <= place) return text;
    const int from = boundary(text.text, qMax(0, text.marks.front().start - kBefore));
    if (from == 0) return text;
    MarkedText nearer{QChar(0x2026) + text.text.mid(from), {}};
    for (const TextSpan& mark : text.marks) nearer.marks.push_back({mark.start - from + 1, mark.length});
    return nearer;
}

void drawMarked(QPainter& painter, const QRect& rect, MarkedText text, const Tokens& tokens, Qt::LayoutDirection direction)
{
    if (rect.width() <= 0 || text.text.isEmpty()) return;
    const bool isRtl = text.text.isRightToLeft();
    // Finds are wider than the rest.
    QFont widest = painter.font();
    if (!text.marks.empty()) widest.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(widest);
    const auto cut = [&](const QString& whole) { return metrics.elidedText(whole, Qt::ElideRight, rect.width()); };
    QString shown = cut(text.text);
    if (shown != text.text) {
        text = beginningNear(text, static_cast<int>(shown.size()) - 1);
        shown = cut(text.text);
    }
    QTextLayout layout(shown, painter.font());
    QTextOption option(Qt::AlignAbsolute | (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    option.setTextDirection(isRtl ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFormats(formatsOf(text, static_cast<int>(shown.size()), tokens));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    layout.draw(&painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2));
}

}  // namespace uinbox::ui
