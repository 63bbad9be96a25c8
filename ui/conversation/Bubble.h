// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/BubbleFiles.h"
#include "conversation/BubbleText.h"
#include "conversation/MessageText.h"

#include <QDate>
#include <QTextLayout>

#include <optional>

class QPainter;

namespace uinbox::ui {

class Theme;

/// How a row stands among its neighbours.
struct RowContext {
    bool dayAbove = false;     ///< a separator with the day is above it
    bool unreadAbove = false;  ///< and the bar "New messages"
    bool startsGroup = true;   ///< nothing of the same sender within 15 minutes before
    bool endsGroup = true;     ///< nor after: the time is shown

    friend bool operator==(const RowContext&, const RowContext&) = default;
};

/// What a row is painted with besides the message.
struct RowStyle {
    const Theme& theme;
    int width = 0;  ///< of the view
    Qt::LayoutDirection direction = Qt::LeftToRight;
    Timestamp now{};
    QString waitingFor{};  ///< why nothing leaves at the moment; empty where messages do
    PictureCache* pictures = nullptr;
};

/// Something under the pointer.
struct BubbleHit {
    bool inText = false;
    int position = -1;  ///< in the text, where inText
    QUrl link;
    std::optional<MessageAction> action;
    int file = -1;  ///< of the message's files
};

/// What is marked in a bubble at the moment.
struct BubbleMarks {
    int selectionStart = 0;
    int selectionLength = 0;
    bool focused = false;
};

/// One message laid out for one width: the separators above it, the bubble with subject, text, files, time and ticks, and below it what went
/// wrong with what can be done. Coordinates are of the row. Main thread; kept in the view's cache.
class Bubble {
public:
    Bubble(const Message& message, const RowContext& context, const RowStyle& style);

    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] const RowContext& context() const { return m_context; }
    [[nodiscard]] int width() const { return m_width; }
    /// The day it was laid out on: "Today" is another one after midnight.
    [[nodiscard]] QDate today() const { return m_today; }
    /// The bubble itself.
    [[nodiscard]] const QRect& rect() const { return m_rect; }
    /// As laid out: line ends are LINE SEPARATOR.
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] const std::vector<TextLink>& links() const { return m_links; }
    /// In the order they are shown; the first is the default.
    [[nodiscard]] std::vector<MessageAction> actions() const;
    /// Why it waits, in sentences; empty where it does not.
    [[nodiscard]] const QString& reason() const { return m_reason; }
    [[nodiscard]] const QString& footer() const { return m_time; }

    void paint(QPainter& painter, QPoint origin, const Theme& theme, const BubbleMarks& marks) const;
    [[nodiscard]] BubbleHit hit(QPoint point) const;

private:
    struct ActionRange {
        int start = 0;
        int length = 0;
        MessageAction action = MessageAction::Details;
    };
    void layOutText(const RowStyle& style, int maxWidth);
    void layOutSubject(const Message& message, const RowStyle& style, int maxWidth);
    void layOutFooter(const Message& message, const RowStyle& style);
    void layOutNotice(const Message& message, const RowStyle& style, int maxWidth);
    void place(const RowStyle& style);
    [[nodiscard]] QColor textColor(const Theme& theme) const;
    [[nodiscard]] QColor mutedColor(const Theme& theme) const;
    void paintAbove(QPainter& painter, QPoint origin, const Theme& theme) const;
    void paintBody(QPainter& painter, QPoint origin, const Theme& theme, const BubbleMarks& marks) const;
    void paintFooter(QPainter& painter, QPoint origin, const Theme& theme) const;

    RowContext m_context;
    int m_width = 0;
    Direction m_side = Direction::Inbound;
    MessageStatus m_status = MessageStatus::Received;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    bool m_large = false;  ///< nothing but emoji
    QDate m_today;
    QString m_day;
    QTextLayout m_subject;
    QSize m_subjectSize;
    bool m_isFacts = false;  ///< what stands above the text is said by the program, not by the sender
    QString m_text;
    std::vector<TextLink> m_links;
    QTextLayout m_layout;
    QSize m_textSize;
    qreal m_lastLineWidth = 0;
    BubbleFiles m_files;
    QPoint m_filesAt;
    QString m_time;
    QString m_reason;
    bool m_waits = false;  ///< nothing is wrong with it: it leaves by itself
    QString m_undo;
    QSize m_footerSize;
    bool m_footerInline = false;
    QTextLayout m_notice;
    std::vector<ActionRange> m_noticeActions;
    QRect m_noticeRect;
    QRect m_rect;
    QPoint m_textAt;
    QRect m_footerRect;
    QRect m_undoRect;
    int m_top = 0;  ///< where the bubble begins below the separators
    int m_height = 0;
};

/// A rounded label in the middle, as the day's.
void paintPill(QPainter& painter, const QRect& row, const QString& text, const Theme& theme);

}  // namespace uinbox::ui
