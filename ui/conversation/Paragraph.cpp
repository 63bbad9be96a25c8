// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/Paragraph.h"

#include <cmath>

namespace uinbox::ui {

QSize Paragraph::breakLines(qreal width)
{
    qreal height = 0;
    qreal widest = 0;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += std::ceil(line.height()) + 1;
        widest = qMax(widest, line.naturalTextWidth());
        m_lastLineWidth = line.naturalTextWidth();
    }
    m_layout.endLayout();
    return {static_cast<int>(std::ceil(widest)), static_cast<int>(height)};
}

void Paragraph::layOut(const QString& text, const QFont& font, int maxWidth, const Formats& formats)
{
    m_isRtl = text.isRightToLeft();
    m_layout.setText(text);
    m_layout.setFont(font);
    m_layout.setCacheEnabled(true);
    m_layout.setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(m_isRtl ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    m_layout.setTextOption(option);
    m_size = breakLines(maxWidth);
    if (!m_isRtl) return;
    // Right-to-left lines begin at the right edge of what they need together.
    option.setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    m_layout.setTextOption(option);
    m_size = breakLines(m_size.width() + 1);
    m_lastLineWidth = m_size.width();
}

void Paragraph::layOutAligned(const QString& text, const QFont& font, int maxWidth, Qt::LayoutDirection direction,
                              Qt::Alignment side, const Formats& formats)
{
    m_layout.setText(text);
    m_layout.setFont(font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    option.setTextDirection(direction);
    option.setAlignment(side | Qt::AlignAbsolute);
    m_layout.setTextOption(option);
    m_layout.setFormats(formats);
    m_size = breakLines(maxWidth);
    m_isRtl = direction == Qt::RightToLeft;
}

int Paragraph::positionAt(QPointF point) const
{
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        if (point.y() <= line.y() + line.height() || i == m_layout.lineCount() - 1) return line.xToCursor(point.x());
    }
    return -1;
}

QRectF Paragraph::rectOf(int start, int length) const
{
    const QTextLine line = m_layout.lineForTextPosition(start);
    if (!line.isValid()) return {};
    const int end = qMin(start + length, line.textStart() + line.textLength());
    const qreal a = line.cursorToX(start);
    const qreal b = line.cursorToX(end);
    return {qMin(a, b), line.y(), qAbs(b - a), line.height()};
}

void Paragraph::draw(QPainter& painter, QPointF at, const Formats& selections) const
{
    m_layout.draw(&painter, at, selections);
}

}  // namespace uinbox::ui
