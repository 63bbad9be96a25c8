// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/Paragraph.h"

#include <QRect>

class QPainter;

namespace uinbox {
struct Message;
}

namespace uinbox::ui {

struct RowStyle;

/// The line in the bubble of an e-mail that leads to how it was sent, where its text does not show that. Coordinates are of its row, once it
/// is placed. Main thread; part of a Bubble.
class BubbleOriginal {
public:
    /// Nothing for a message whose text says it all.
    void layOut(const Message& message, const RowStyle& style, int maxWidth);
    [[nodiscard]] bool isEmpty() const { return m_line.isEmpty(); }
    [[nodiscard]] QSize size() const { return m_size; }
    /// For those who hear it.
    [[nodiscard]] const QString& name() const { return m_name; }
    void moveTo(QPoint topLeft) { m_at = topLeft; }
    [[nodiscard]] QRect rect() const { return {m_at, m_size}; }
    void paint(QPainter& painter, QPoint origin, const QColor& color) const;

private:
    Paragraph m_line;
    QString m_name;
    QSize m_size{0, 0};
    int m_icon = 0;
    bool m_isRtl = false;
    QPoint m_at;
};

}  // namespace uinbox::ui
