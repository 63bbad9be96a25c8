// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/BubbleText.h"
#include "notes/Note.h"

#include <QRect>

class QPainter;

namespace uinbox::ui {

struct RowStyle;
class Theme;

/// The small line at the end of a bubble: the time, how far the message is, and for a few seconds how to take it back; of a note that it is
/// one. Coordinates are of its row, once it is placed. Main thread; part of a Bubble.
class BubbleFooter {
public:
    void layOutMessage(const Message& message, bool endsGroup, const RowStyle& style);
    void layOutNote(const Note& note, const RowStyle& style);

    [[nodiscard]] bool isEmpty() const { return m_size.isEmpty(); }
    [[nodiscard]] QSize size() const { return m_size; }
    [[nodiscard]] const QString& text() const { return m_text; }
    /// Why it waits, where nothing leaves at the moment.
    [[nodiscard]] const QString& reason() const { return m_reason; }
    [[nodiscard]] bool hasUndo() const { return !m_undo.isEmpty(); }
    [[nodiscard]] const QString& undo() const { return m_undo; }
    void moveTo(QPoint topLeft);
    [[nodiscard]] const QRect& undoRect() const { return m_undoRect; }
    void paint(QPainter& painter, QPoint origin, const Theme& theme, const QColor& muted) const;

private:
    void measure(const Theme& theme);

    std::optional<MessageStatus> m_status;  ///< of a message
    QString m_text;
    QString m_reason;
    QString m_undo;
    int m_undoWidth = 0;
    int m_tick = 0;  ///< its size; 0 for none
    QSize m_size;
    QRect m_rect;
    QRect m_undoRect;
};

}  // namespace uinbox::ui
