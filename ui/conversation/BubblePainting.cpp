// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a bubble is drawn.
#include "base/TextFold.h"
#include "conversation/Bubble.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace uinbox::ui {

namespace {

constexpr int kPadX = 14;
constexpr int kPadY = 9;
constexpr int kRound = 14;
constexpr int kTightCorner = 5;
constexpr int kPlaceIcon = 24;

QString say(const char* text)
{
    return QCoreApplication::translate("Bubble", text);
}

QPainterPath roundedRect(const QRectF& r, qreal topLeft, qreal topRight, qreal bottomRight, qreal bottomLeft)
{
    QPainterPath path;
    path.moveTo(r.left() + topLeft, r.top());
    path.lineTo(r.right() - topRight, r.top());
    path.quadTo(r.topRight(), {r.right(), r.top() + topRight});
    path.lineTo(r.right(), r.bottom() - bottomRight);
    path.quadTo(r.bottomRight(), {r.right() - bottomRight, r.bottom()});
    path.lineTo(r.left() + bottomLeft, r.bottom());
    path.quadTo(r.bottomLeft(), {r.left(), r.bottom() - bottomLeft});
    path.lineTo(r.left(), r.top() + topLeft);
    path.quadTo(r.topLeft(), {r.left() + topLeft, r.top()});
    return path;
}

}  // namespace

Bubble::Colors Bubble::colors(const Theme& theme) const
{
    const Tokens& tokens = theme.tokens();
    if (m_large) return {tokens.window, tokens.text, tokens.textMuted};
    switch (m_kind) {
        case Kind::In: return {tokens.bubbleIn, tokens.bubbleInText, tokens.bubbleInMuted};
        case Kind::Out: return {tokens.bubbleOut, tokens.bubbleOutText, tokens.bubbleOutMuted};
        case Kind::Note: return {tokens.note, tokens.noteText, tokens.noteText};
    }
    return {};
}

void Bubble::paint(QPainter& painter, QPoint origin, const Theme& theme, const BubbleMarks& marks) const
{
    paintAbove(painter, origin, theme);
    paintGround(painter, origin, theme, marks);
    paintHeading(painter, origin, theme, marks);
    const Colors own = colors(theme);
    painter.setPen(own.text);
    m_files.paint(painter, origin + m_filesAt, theme, own.text, own.muted);
    paintPlace(painter, origin, theme);
    paintText(painter, origin, theme, marks);
    m_original.paint(painter, origin, m_kind == Kind::In ? theme.tokens().link : own.text);
    m_footer.paint(painter, origin, theme, own.muted);
    m_notice.paint(painter, origin, theme);
    const auto all = marks.target < 0 ? std::vector<BubbleTarget>() : targets();
    if (marks.target < 0 || marks.target >= static_cast<int>(all.size())) return;
    const BubbleTarget& target = all[static_cast<size_t>(marks.target)];
    const bool isOnGround = target.kind != BubbleTarget::Kind::Action || m_rect.contains(target.rect);
    painter.setPen(QPen(isOnGround ? own.text : theme.tokens().focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(target.rect.translated(origin)).adjusted(-2, -1, 2, 1), 4, 4);
}

void Bubble::paintAbove(QPainter& painter, QPoint origin, const Theme& theme) const
{
    if (m_context.dayAbove) paintPill(painter, QRect(origin.x(), origin.y(), m_width, m_dayHeight), m_day, theme);
    if (!m_context.unreadAbove) return;
    const QRect bar(origin.x(), origin.y() + m_dayHeight + 6, m_width, m_unreadHeight - 10);
    painter.fillRect(bar, theme.tokens().accentSoft);
    painter.setFont(theme.font(type::kSmall, QFont::DemiBold));
    painter.setPen(theme.tokens().link);
    painter.drawText(bar, Qt::AlignCenter, say(QT_TRANSLATE_NOOP("Bubble", "New messages")));
}

void Bubble::paintGround(QPainter& painter, QPoint origin, const Theme& theme, const BubbleMarks& marks) const
{
    const QRectF box(m_rect.translated(origin));
    if (marks.isShownOff)
        painter.fillRect(QRectF(origin.x(), box.top() - 3, m_width, m_height - m_top + 6), theme.tokens().accentSoft);
    const bool atLeft = (m_kind == Kind::In) == (m_direction == Qt::LeftToRight);
    const qreal above = m_context.startsGroup ? kRound : kTightCorner;
    const qreal below = m_context.endsGroup ? kRound : kTightCorner;
    const QPainterPath shape =
        atLeft ? roundedRect(box, above, kRound, kRound, below) : roundedRect(box, kRound, above, below, kRound);
    if (!m_large) painter.fillPath(shape, colors(theme).ground);
    // Pictures have no text that could be turned round.
    if (marks.isWhole || marks.focused || (marks.isFound && !marks.words.isEmpty())) {
        const QColor ring = marks.focused || marks.isFound ? theme.tokens().focus : theme.tokens().accent;
        painter.setPen(QPen(ring, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), kRound + 2, kRound + 2);
    }
}

void Bubble::paintHeading(QPainter& painter, QPoint origin, const Theme& theme, const BubbleMarks& marks) const
{
    if (m_heading.isEmpty()) return;
    const Colors own = colors(theme);
    const QRect line(m_rect.left() + kPadX, m_rect.top() + kPadY, m_rect.width() - 2 * kPadX, m_heading.size().height());
    QRect words(line.topLeft(), m_heading.size());
    if (m_headingIcon > 0) {
        const QRect lock = QStyle::visualRect(m_direction, line, QRect(line.topLeft(), QSize(m_headingIcon, m_headingIcon)));
        const qreal ratio = painter.device()->devicePixelRatioF();
        painter.drawPixmap(origin + lock.topLeft(), iconPixmap(Icon::Lock, own.text, m_headingIcon, ratio));
        words.translate(m_headingIcon + space::kXs, 0);
        words = QStyle::visualRect(m_direction, line, words);
    } else if (m_kind == Kind::Note) {
        words = QStyle::visualRect(m_direction, line, words);
    } else if (m_heading.isRightToLeft()) {
        words.moveLeft(line.right() + 1 - words.width() - 1);
    }
    painter.setPen(m_isFacts ? own.muted : own.text);
    m_heading.draw(painter, QPointF(origin + words.topLeft()), finds(m_heading.text(), theme, marks));
}

void Bubble::paintPlace(QPainter& painter, QPoint origin, const Theme& theme) const
{
    if (!m_place) return;
    const Colors own = colors(theme);
    const QRect card = m_placeRect.translated(origin);
    QColor ground = own.muted;
    ground.setAlphaF(0.16F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(card, radius::kS, radius::kS);
    const QRect icon = QStyle::visualRect(
        m_direction, card, QRect(card.left() + space::kM, card.center().y() - kPlaceIcon / 2, kPlaceIcon, kPlaceIcon));
    painter.drawPixmap(icon.topLeft(), iconPixmap(Icon::Location, own.text, kPlaceIcon, painter.device()->devicePixelRatioF()));
    const QRect words =
        QStyle::visualRect(m_direction, card, card.adjusted(kPlaceIcon + 2 * space::kM, space::kS, -space::kM, -space::kS));
    const int align = static_cast<int>(QStyle::visualAlignment(m_direction, Qt::AlignLeft) | Qt::AlignAbsolute);
    painter.setPen(own.text);
    painter.setFont(theme.font(type::kBody));
    const QFontMetrics metrics = painter.fontMetrics();
    const QString name = m_place->name.isEmpty() ? say(QT_TRANSLATE_NOOP("Bubble", "Location")) : m_place->name;
    painter.drawText(QRect(words.left(), words.top(), words.width(), metrics.height()), align | Qt::AlignVCenter,
                     metrics.elidedText(name, Qt::ElideRight, words.width()));
    painter.setPen(own.muted);
    painter.setFont(theme.font(type::kSmall));
    painter.drawText(words.adjusted(0, metrics.height(), 0, 0), align | Qt::AlignVCenter, m_place->coordinates);
}

Paragraph::Formats Bubble::finds(const QString& text, const Theme& theme, const BubbleMarks& marks) const
{
    Paragraph::Formats formats;
    if (marks.words.isEmpty()) return formats;
    const Colors own = colors(theme);
    const bool isNote = m_kind == Kind::Note;
    for (const TextSpan& span : findFolded(text, marks.words)) {
        QTextLayout::FormatRange range;
        range.start = span.start;
        range.length = span.length;
        // The one that is looked at in the bubble's own colours turned round; the others as with a marker.
        range.format.setBackground(marks.isFound ? own.text : isNote ? theme.tokens().accentSoft : theme.tokens().note);
        range.format.setForeground(marks.isFound ? own.ground : isNote ? theme.tokens().text : theme.tokens().noteText);
        formats.append(range);
    }
    return formats;
}

void Bubble::paintText(QPainter& painter, QPoint origin, const Theme& theme, const BubbleMarks& marks) const
{
    if (m_text.isEmpty()) return;
    const Colors own = colors(theme);
    Paragraph::Formats formats = finds(m_text, theme, marks);
    if (marks.selectionLength > 0) {
        QTextLayout::FormatRange range;
        range.start = marks.selectionStart;
        range.length = marks.selectionLength;
        // The bubble's own colours turned round: seen on all grounds.
        range.format.setBackground(own.text);
        range.format.setForeground(own.ground);
        formats.append(range);
    }
    painter.setPen(own.text);
    m_body.draw(painter, QPointF(origin + m_textAt), formats);
}

void paintPill(QPainter& painter, const QRect& row, const QString& text, const Theme& theme)
{
    painter.setFont(theme.font(type::kSmall, QFont::Medium));
    const QFontMetrics metrics = painter.fontMetrics();
    QRect pill(0, 0, metrics.horizontalAdvance(text) + 2 * space::kM, metrics.height() + space::kS);
    pill.moveCenter(row.center());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.tokens().bubbleIn);
    painter.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    painter.setPen(theme.tokens().bubbleInMuted);
    painter.drawText(pill, Qt::AlignCenter, text);
}

}  // namespace uinbox::ui
