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
    /// The word that leads to what a note said before; empty where it says what it always did.
    [[nodiscard]] const QString& history() const { return m_history; }
    [[nodiscard]] const QRect& historyRect() const { return m_historyRect; }
    void moveTo(QPoint topLeft);
    [[nodiscard]] const QRect& undoRect() const { return m_undoRect; }
    void paint(QPainter& painter, QPoint origin, const Theme& theme, const QColor& muted) const;

private:
    void measure(const Theme& theme);
    void paintWord(QPainter& painter, const QRect& rect, const QString& word, const Theme& theme) const;

    std::optional<MessageStatus> m_status;  ///< of a message
    QString m_text;
    QString m_reason;
    QString m_undo;
    int m_undoWidth = 0;
    QString m_history;
    int m_historyWidth = 0;
    bool m_isRtl = false;  ///< the word stands before the rest, where the line ends
    int m_tick = 0;        ///< its size; 0 for none
    QSize m_size;
    QRect m_rect;
    QRect m_undoRect;
    QRect m_historyRect;
};

}  // namespace uinbox::ui
