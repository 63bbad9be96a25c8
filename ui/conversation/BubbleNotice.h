// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/BubbleText.h"
#include "conversation/Paragraph.h"

#include <QRect>

class QPainter;

namespace uinbox::ui {

class Theme;

/// The line below a bubble that says what went wrong with a message, or why it waits, with what can be done about it. Coordinates are of
/// its row, once it is placed. Main thread; part of a Bubble.
class BubbleNotice {
public:
    /// One of the things that can be done, in the line.
    struct Choice {
        MessageAction action = MessageAction::Details;
        QString label;
        int start = 0;
        int length = 0;
    };

    /// Nothing where nothing is to be said of the message.
    void layOut(const Message& message, const Theme& theme, Qt::LayoutDirection direction, int maxWidth);
    /// Why a message that nothing is wrong with waits, with nothing to do about it.
    void layOutReason(const QString& reason, const Theme& theme, Qt::LayoutDirection direction, int maxWidth);
    [[nodiscard]] bool isEmpty() const { return m_line.isEmpty(); }
    /// Why it waits, in sentences; empty where it does not.
    [[nodiscard]] const QString& reason() const { return m_reason; }
    [[nodiscard]] const std::vector<Choice>& choices() const { return m_choices; }
    [[nodiscard]] QSize size() const { return {m_width, m_height}; }
    void moveTo(QPoint topLeft) { m_at = topLeft; }
    [[nodiscard]] QRect rect() const { return {m_at, size()}; }
    /// Where a choice is painted.
    [[nodiscard]] QRect rectOf(const Choice& choice) const;
    [[nodiscard]] std::optional<MessageAction> actionAt(QPoint point) const;
    void paint(QPainter& painter, QPoint origin, const Theme& theme) const;

private:
    void layOutLine(const QString& text, const Theme& theme, Qt::LayoutDirection direction, int maxWidth,
                    const Paragraph::Formats& formats);

    Paragraph m_line;
    std::vector<Choice> m_choices;
    QString m_reason;
    bool m_waits = false;  ///< nothing is wrong with it: it leaves by itself
    QPoint m_at;
    int m_width = 0;
    int m_height = 0;
};

}  // namespace uinbox::ui
