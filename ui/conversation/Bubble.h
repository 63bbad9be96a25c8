// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversation/BubbleFiles.h"
#include "conversation/BubbleFooter.h"
#include "conversation/BubbleNotice.h"
#include "conversation/BubbleOriginal.h"
#include "conversation/BubbleParts.h"
#include "conversation/MapPlace.h"
#include "conversation/MessageText.h"
#include "conversation/Paragraph.h"
#include "notes/Entry.h"

#include <QDate>

class QPainter;

namespace uinbox::ui {

class Theme;

/// One message or note laid out for one width: the separators above it, the bubble with heading, text, files, time and ticks, and below it
/// what went wrong with what can be done. Coordinates are of the row. Main thread; kept in the view's cache.
class Bubble {
public:
    Bubble(const Entry& entry, const RowContext& context, const RowStyle& style);

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
    /// Everything that can be chosen in it, the default first.
    [[nodiscard]] std::vector<BubbleTarget> targets() const;
    /// Why it waits, in sentences; empty where it does not.
    [[nodiscard]] const QString& reason() const { return m_notice.reason().isEmpty() ? m_footer.reason() : m_notice.reason(); }
    [[nodiscard]] QString footer() const { return m_footer.text() + m_footer.history(); }
    /// The place in the text that is nearest to a point; 0 above it, the end below it.
    [[nodiscard]] int positionNear(QPoint point) const;

    void paint(QPainter& painter, QPoint origin, const Theme& theme, const BubbleMarks& marks) const;
    [[nodiscard]] BubbleHit hit(QPoint point) const;

private:
    enum class Kind { In, Out, Note };
    struct Colors {
        QColor ground;
        QColor text;
        QColor muted;
    };

    void layOutMessage(const Message& message, const RowStyle& style);
    void layOutNote(const Note& note, const RowStyle& style);
    void layOutText(const RowStyle& style, Paragraph::Formats formats);
    void place(const RowStyle& style);
    void placeFooter();
    /// Whether the footer stands beside the last line, and how wide the two are together.
    [[nodiscard]] int widthWithFooter();
    [[nodiscard]] QSize placeCard(const RowStyle& style) const;
    [[nodiscard]] Colors colors(const Theme& theme) const;
    void paintAbove(QPainter& painter, QPoint origin, const Theme& theme) const;
    void paintGround(QPainter& painter, QPoint origin, const Theme& theme, const BubbleMarks& marks) const;
    void paintHeading(QPainter& painter, QPoint origin, const Theme& theme, const BubbleMarks& marks) const;
    void paintPlace(QPainter& painter, QPoint origin, const Theme& theme) const;
    void paintText(QPainter& painter, QPoint origin, const Theme& theme, const BubbleMarks& marks) const;
    [[nodiscard]] Paragraph::Formats finds(const QString& text, const Theme& theme, const BubbleMarks& marks) const;

    RowContext m_context;
    int m_width = 0;
    int m_most = 0;  ///< the width of what is in the bubble
    Kind m_kind = Kind::In;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    bool m_large = false;  ///< nothing but emoji
    QDate m_today;
    QString m_day;
    int m_dayHeight = 0;
    int m_unreadHeight = 0;
    Paragraph m_heading;
    int m_headingHeight = 0;
    int m_headingIcon = 0;   ///< the size of the lock before it; 0 for none
    bool m_isFacts = false;  ///< what stands above the text is said by the program, not by the sender
    QString m_text;
    std::vector<TextLink> m_links;
    Paragraph m_body;
    BubbleFiles m_files;
    QPoint m_filesAt;
    std::optional<MapPlace> m_place;
    QRect m_placeRect;
    BubbleOriginal m_original;
    BubbleFooter m_footer;
    bool m_footerInline = false;
    BubbleNotice m_notice;
    QRect m_rect;
    QPoint m_textAt;
    int m_top = 0;  ///< where the bubble begins below the separators
    int m_height = 0;
};

/// A rounded label in the middle, as the day's.
void paintPill(QPainter& painter, const QRect& row, const QString& text, const Theme& theme);

}  // namespace uinbox::ui
