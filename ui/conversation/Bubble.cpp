// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/Bubble.h"

#include "common/ErrorText.h"
#include "common/MessageFacts.h"
#include "common/TimeText.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace uinbox::ui {

namespace {

constexpr int kMostBubbleWidth = 520;
constexpr qreal kBubbleShare = 0.7;
constexpr int kPadX = 14;
constexpr int kPadY = 9;
constexpr int kRound = 14;
constexpr int kTightCorner = 5;
constexpr int kGapInGroup = 3;
constexpr int kGapBetweenGroups = 10;
constexpr int kSeparator = 44;
constexpr int kUnreadBar = 36;
constexpr int kEdge = space::kXl;
constexpr int kBelowFiles = 6;
constexpr int kBelowSubject = 4;
constexpr int kFooterGap = 10;
constexpr int kTick = 15;
constexpr int kLargeEmoji = 36;
constexpr int kMostColumn = 1080;  ///< on a wide window the two sides do not drift apart

QString say(const char* text)
{
    return QCoreApplication::translate("Bubble", text);
}

/// Lays `layout` out within `width`; gives the size of what it needs, and the width of the last line.
QSize breakLines(QTextLayout& layout, qreal width, qreal* lastLine)
{
    qreal height = 0;
    qreal widest = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += std::ceil(line.height()) + 1;
        widest = qMax(widest, line.naturalTextWidth());
        if (lastLine) *lastLine = line.naturalTextWidth();
    }
    layout.endLayout();
    return {static_cast<int>(std::ceil(widest)), static_cast<int>(height)};
}

/// The same for a text that has a direction of its own: right-to-left lines begin at the right edge of what they need together.
QSize layOutParagraph(QTextLayout& layout, int maxWidth, qreal* lastLine)
{
    const bool rtl = layout.text().isRightToLeft();
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(rtl ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    layout.setTextOption(option);
    const QSize size = breakLines(layout, maxWidth, lastLine);
    if (!rtl) return size;
    option.setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    layout.setTextOption(option);
    return breakLines(layout, size.width() + 1, lastLine);
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

Bubble::Bubble(const Message& message, const RowContext& context, const RowStyle& style)
    : m_context(context),
      m_width(style.width),
      m_side(message.direction),
      m_status(message.status),
      m_direction(style.direction),
      m_large(isEmojiOnly(message.content) && message.attachments.empty() && message.subject.isEmpty() &&
              messageFacts(message).isEmpty()),
      m_text(toLayoutText(shownText(message.content)))
{
    m_today = localDay(style.now);
    if (context.dayAbove) m_day = dayName(localDay(message.createdAt), m_today);
    const int column = qMin(style.width, kMostColumn) - 2 * kEdge;
    const int most = qMax(120, qMin(kMostBubbleWidth, static_cast<int>(column * kBubbleShare)));
    m_files = BubbleFiles(message.attachments, style.theme, style.direction, style.pictures, most - 2 * kPadX);
    layOutSubject(message, style, most - 2 * kPadX);
    layOutText(style, most - 2 * kPadX);
    layOutFooter(message, style);
    layOutNotice(message, style, qMax(most, column - 80));
    place(style);
}

void Bubble::layOutSubject(const Message& message, const RowStyle& style, int maxWidth)
{
    const QString subject = message.channel == Channel::Email ? message.subject.simplified() : QString();
    const QString facts = messageFacts(message);
    if (subject.isEmpty() && facts.isEmpty()) return;
    m_subject.setText(toLayoutText(subject.isEmpty() || facts.isEmpty() ? subject + facts : facts + u'\n' + subject));
    m_isFacts = subject.isEmpty();
    m_subject.setFont(m_isFacts ? style.theme.font(type::kSmall) : style.theme.font(type::kBody, QFont::DemiBold));
    m_subject.setCacheEnabled(true);
    m_subjectSize = layOutParagraph(m_subject, maxWidth, nullptr);
    m_subjectSize.rheight() += kBelowSubject;
}

void Bubble::layOutText(const RowStyle& style, int maxWidth)
{
    if (m_text.isEmpty()) return;
    m_links = findLinks(m_text);
    m_layout.setText(m_text);
    m_layout.setFont(style.theme.font(m_large ? kLargeEmoji : type::kBody));
    m_layout.setCacheEnabled(true);
    QList<QTextLayout::FormatRange> formats;
    for (const TextLink& link : m_links) {
        QTextLayout::FormatRange range;
        range.start = link.start;
        range.length = link.length;
        range.format.setFontUnderline(true);
        if (m_side == Direction::Inbound) range.format.setForeground(style.theme.tokens().link);
        formats.append(range);
    }
    m_layout.setFormats(formats);
    m_textSize = layOutParagraph(m_layout, maxWidth, &m_lastLineWidth);
    if (m_text.isRightToLeft()) m_lastLineWidth = m_textSize.width();
}

void Bubble::layOutFooter(const Message& message, const RowStyle& style)
{
    if (!m_context.endsGroup && isSettled(message.status)) return;
    const bool isScheduled = message.status == MessageStatus::Scheduled;
    m_time = isScheduled ? scheduledText(message, style.now) : timeOfDay(message.createdAt);
    const bool isQueued = message.status == MessageStatus::Pending && !hasFailedBefore(message);
    if (isQueued && !style.waitingFor.isEmpty()) {
        m_time = say(QT_TRANSLATE_NOOP("Bubble", "Waiting to be sent"));
        m_reason = style.waitingFor;
    }
    if (isQueued) m_undo = say(QT_TRANSLATE_NOOP("Bubble", "Undo"));
    const QFontMetrics metrics(style.theme.font(type::kCaption));
    int width = metrics.horizontalAdvance(m_time);
    if (tickOf(message.status)) width += 4 + kTick;
    if (!m_undo.isEmpty()) width += metrics.horizontalAdvance(m_undo) + space::kM;
    m_footerSize = {width, qMax(metrics.height(), kTick)};
}

void Bubble::layOutNotice(const Message& message, const RowStyle& style, int maxWidth)
{
    const auto actions = noticeActions(message);
    if (actions.empty()) return;
    QString text = wordsFor(message, message.nextAttemptAt ? timeOfDay(*message.nextAttemptAt) : QString()).oneLine();
    m_waits = isWaiting(message);
    if (m_waits) m_reason = std::exchange(text, say(QT_TRANSLATE_NOOP("Bubble", "Waiting to be sent.")));
    QList<QTextLayout::FormatRange> formats;
    for (const MessageAction action : actions) {
        text += m_noticeActions.empty() ? QStringLiteral("  ") : QStringLiteral(" · ");
        // A choice is not torn apart at the end of a line.
        const bool isNext = m_waits && action == MessageAction::SendAgain;
        QString label = isNext ? say(QT_TRANSLATE_NOOP("Bubble", "Try now")) : actionText(action);
        label.replace(u' ', QChar::Nbsp);
        m_noticeActions.push_back({static_cast<int>(text.size()), static_cast<int>(label.size()), action});
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(text.size());
        range.length = static_cast<int>(label.size());
        range.format.setFontUnderline(true);
        range.format.setFontWeight(QFont::DemiBold);
        formats.append(range);
        text += label;
    }
    m_notice.setText(text);
    m_notice.setFont(style.theme.font(type::kSmall));
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    option.setTextDirection(style.direction);
    option.setAlignment((style.direction == Qt::LeftToRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    m_notice.setTextOption(option);
    m_notice.setFormats(formats);
    const QSize size = breakLines(m_notice, maxWidth, nullptr);
    m_noticeRect = QRect(0, 0, maxWidth, size.height());
}

void Bubble::place(const RowStyle& style)
{
    m_top = (m_context.dayAbove ? kSeparator : 0) + (m_context.unreadAbove ? kUnreadBar : 0) +
            (m_context.startsGroup ? kGapBetweenGroups : kGapInGroup);
    const int inner = qMax(m_files.size().width(), qMax(m_textSize.width(), m_subjectSize.width()));
    const int filesHeight = m_files.size().height() + (m_files.isEmpty() || m_text.isEmpty() ? 0 : kBelowFiles);
    const bool hasFooter = !m_footerSize.isEmpty();
    const int most =
        qMax(120, qMin(kMostBubbleWidth, static_cast<int>((qMin(style.width, kMostColumn) - 2 * kEdge) * kBubbleShare)));
    const int beside = static_cast<int>(std::ceil(m_lastLineWidth)) + kFooterGap + m_footerSize.width();
    m_footerInline = hasFooter && !m_text.isEmpty() && !m_large && beside <= most - 2 * kPadX;
    int width = qMax(inner, m_footerInline ? beside : m_footerSize.width());
    int height = m_subjectSize.height() + filesHeight + m_textSize.height();
    if (hasFooter && !m_footerInline) height += m_footerSize.height() + 2;
    width += 2 * kPadX;
    height += 2 * kPadY;

    const int margin = qMax(0, (style.width - kMostColumn) / 2) + kEdge;
    const bool atLeft = (m_side == Direction::Inbound) == (style.direction == Qt::LeftToRight);
    m_rect = QRect(atLeft ? margin : style.width - margin - width, m_top, width, height);
    m_textAt = m_rect.topLeft() + QPoint(kPadX, kPadY + m_subjectSize.height() + filesHeight);
    m_filesAt = m_rect.topLeft() + QPoint(kPadX, kPadY + m_subjectSize.height());
    if (style.direction == Qt::RightToLeft) m_filesAt.setX(m_rect.right() + 1 - kPadX - m_files.size().width());
    if (m_text.isRightToLeft()) m_textAt.setX(m_rect.right() + 1 - kPadX - m_textSize.width() - 1);
    if (hasFooter) {
        const bool footerLeft = m_footerInline && m_text.isRightToLeft();
        const int x = footerLeft ? m_rect.left() + kPadX : m_rect.right() + 1 - kPadX - m_footerSize.width();
        m_footerRect = QRect(QPoint(x, m_rect.bottom() + 1 - kPadY + 1 - m_footerSize.height()), m_footerSize);
        if (!m_undo.isEmpty()) {
            const int undo = QFontMetrics(style.theme.font(type::kCaption)).horizontalAdvance(m_undo);
            m_undoRect = QRect(m_footerRect.left(), m_footerRect.top() - 4, undo, m_footerRect.height() + 8);
        }
    }
    m_height = m_rect.bottom() + 1;
    if (m_notice.lineCount() > 0) {
        const bool ltr = style.direction == Qt::LeftToRight;
        m_noticeRect.moveTopLeft({ltr ? m_rect.right() + 1 - m_noticeRect.width() : m_rect.left(), m_height + 5});
        m_height = m_noticeRect.bottom() + 3;
    }
}

std::vector<MessageAction> Bubble::actions() const
{
    std::vector<MessageAction> actions;
    for (const ActionRange& range : m_noticeActions) actions.push_back(range.action);
    if (!m_undo.isEmpty()) actions.push_back(MessageAction::TakeBack);
    return actions;
}

QColor Bubble::textColor(const Theme& theme) const
{
    return m_side == Direction::Inbound ? theme.tokens().bubbleInText : theme.tokens().bubbleOutText;
}

QColor Bubble::mutedColor(const Theme& theme) const
{
    if (m_large) return theme.tokens().textMuted;
    return m_side == Direction::Inbound ? theme.tokens().bubbleInMuted : theme.tokens().bubbleOutMuted;
}

void Bubble::paint(QPainter& painter, QPoint origin, const Theme& theme, const BubbleMarks& marks) const
{
    paintAbove(painter, origin, theme);
    paintBody(painter, origin, theme, marks);
    paintFooter(painter, origin, theme);
    if (m_notice.lineCount() > 0) {
        painter.setPen(m_waits ? theme.tokens().textMuted : theme.tokens().danger);
        m_notice.draw(&painter, QPointF(origin + m_noticeRect.topLeft()));
    }
}

void Bubble::paintAbove(QPainter& painter, QPoint origin, const Theme& theme) const
{
    if (m_context.dayAbove) paintPill(painter, QRect(origin.x(), origin.y(), m_width, kSeparator), m_day, theme);
    if (!m_context.unreadAbove) return;
    const QRect bar(origin.x(), origin.y() + (m_context.dayAbove ? kSeparator : 0) + 6, m_width, kUnreadBar - 10);
    painter.fillRect(bar, theme.tokens().accentSoft);
    painter.setFont(theme.font(type::kSmall, QFont::DemiBold));
    painter.setPen(theme.tokens().link);
    painter.drawText(bar, Qt::AlignCenter, say(QT_TRANSLATE_NOOP("Bubble", "New messages")));
}

void Bubble::paintBody(QPainter& painter, QPoint origin, const Theme& theme, const BubbleMarks& marks) const
{
    const QRectF box(m_rect.translated(origin));
    const bool atLeft = (m_side == Direction::Inbound) == (m_direction == Qt::LeftToRight);
    const qreal above = m_context.startsGroup ? kRound : kTightCorner;
    const qreal below = m_context.endsGroup ? kRound : kTightCorner;
    const QPainterPath shape =
        atLeft ? roundedRect(box, above, kRound, kRound, below) : roundedRect(box, kRound, above, below, kRound);
    if (!m_large) painter.fillPath(shape, m_side == Direction::Inbound ? theme.tokens().bubbleIn : theme.tokens().bubbleOut);
    if (marks.focused) {
        painter.setPen(QPen(theme.tokens().focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), kRound + 2, kRound + 2);
    }
    painter.setPen(textColor(theme));
    if (m_subject.lineCount() > 0) {
        const bool rtl = m_subject.text().isRightToLeft();
        const int x = rtl ? m_rect.right() + 1 - kPadX - m_subjectSize.width() - 1 : m_rect.left() + kPadX;
        if (m_isFacts) painter.setPen(mutedColor(theme));
        m_subject.draw(&painter, QPointF(origin + QPoint(x, m_rect.top() + kPadY)));
    }
    painter.setPen(textColor(theme));
    m_files.paint(painter, origin + m_filesAt, theme, textColor(theme), mutedColor(theme));
    if (m_text.isEmpty()) return;
    QList<QTextLayout::FormatRange> selections;
    if (marks.selectionLength > 0) {
        QTextLayout::FormatRange range;
        range.start = marks.selectionStart;
        range.length = marks.selectionLength;
        // The bubble's own colours turned round: seen on both grounds.
        range.format.setBackground(textColor(theme));
        range.format.setForeground(m_side == Direction::Inbound ? theme.tokens().bubbleIn : theme.tokens().bubbleOut);
        selections.append(range);
    }
    painter.setPen(m_large ? theme.tokens().text : textColor(theme));
    m_layout.draw(&painter, QPointF(origin + m_textAt), selections);
}

void Bubble::paintFooter(QPainter& painter, QPoint origin, const Theme& theme) const
{
    if (m_footerRect.isEmpty()) return;
    const QRect rect = m_footerRect.translated(origin);
    painter.setPen(mutedColor(theme));
    int right = rect.right() + 1;
    if (const auto tick = tickOf(m_status)) {
        const qreal ratio = painter.device()->devicePixelRatioF();
        // Those who do not see the colour find "Read" in the details and hear it from the screen reader.
        const QColor color = m_status == MessageStatus::Read ? theme.tokens().bubbleOutRead : mutedColor(theme);
        painter.drawPixmap(right - kTick, rect.center().y() - kTick / 2, iconPixmap(*tick, color, kTick, ratio));
        right -= kTick + 4;
    }
    painter.setFont(theme.font(type::kCaption));
    painter.drawText(QRect(rect.left(), rect.top(), right - rect.left(), rect.height()),
                     static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), m_time);
    if (m_undo.isEmpty()) return;
    QFont underlined = theme.font(type::kCaption, QFont::DemiBold);
    underlined.setUnderline(true);
    painter.setFont(underlined);
    painter.drawText(QRect(rect.left(), rect.top(), m_undoRect.width() + 8, rect.height()),
                     static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), m_undo);
}

BubbleHit Bubble::hit(QPoint point) const
{
    BubbleHit hit;
    if (m_undoRect.contains(point)) hit.action = MessageAction::TakeBack;
    if (hit.action) return hit;
    const auto positionIn = [](const QTextLayout& layout, QPointF at) {
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            if (at.y() <= line.y() + line.height() || i == layout.lineCount() - 1) return line.xToCursor(at.x());
        }
        return -1;
    };
    if (m_notice.lineCount() > 0 && m_noticeRect.contains(point)) {
        const int position = positionIn(m_notice, point - m_noticeRect.topLeft());
        for (const ActionRange& range : m_noticeActions)
            if (position >= range.start && position < range.start + range.length) hit.action = range.action;
        return hit;
    }
    hit.file = m_files.fileAt(point - m_filesAt);
    if (hit.file >= 0 || m_text.isEmpty() || !m_rect.contains(point)) return hit;
    hit.inText = true;
    hit.position = positionIn(m_layout, point - m_textAt);
    const QRect textRect(m_textAt, m_textSize);
    for (const TextLink& link : m_links)
        if (textRect.contains(point) && hit.position >= link.start && hit.position < link.start + link.length) hit.link = link.url;
    return hit;
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
