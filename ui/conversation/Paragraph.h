// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextLayout>

#include <vector>

namespace uinbox::ui {

/// A piece of text laid out in the direction its own words have, and what the pointer and the painter ask of it. Coordinates begin at its
/// upper left corner. Main thread; part of a Bubble.
class Paragraph {
public:
    using Formats = QList<QTextLayout::FormatRange>;

    /// Lays `text`, whose line ends are LINE SEPARATOR, out in lines of at most `maxWidth`.
    void layOut(const QString& text, const QFont& font, int maxWidth, const Formats& formats = {});
    /// The same, aligned to a side of `maxWidth` whatever the text's own direction is.
    void layOutAligned(const QString& text, const QFont& font, int maxWidth, Qt::LayoutDirection direction, Qt::Alignment side,
                       const Formats& formats);

    [[nodiscard]] bool isEmpty() const { return m_layout.lineCount() == 0; }
    [[nodiscard]] QString text() const { return m_layout.text(); }
    [[nodiscard]] bool isRightToLeft() const { return m_isRtl; }
    /// What it needs.
    [[nodiscard]] QSize size() const { return m_size; }
    [[nodiscard]] qreal lastLineWidth() const { return m_lastLineWidth; }
    /// Where in the text a point is, between two of its characters as people see them; the nearest where it is beside the text.
    [[nodiscard]] int positionAt(QPointF point) const;
    /// The first line's share of a stretch of the text.
    [[nodiscard]] QRectF rectOf(int start, int length) const;
    void draw(QPainter& painter, QPointF at, const Formats& selections = {}) const;

private:
    QSize breakLines(qreal width);

    QTextLayout m_layout;
    QSize m_size;
    qreal m_lastLineWidth = 0;
    bool m_isRtl = false;
};

}  // namespace uinbox::ui
