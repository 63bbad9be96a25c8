// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/ThreadDelegate.h"

#include "common/Avatar.h"
#include "common/RowPaint.h"
#include "common/TimeText.h"
#include "inbox/RowWords.h"
#include "inbox/ThreadListModel.h"
#include "inbox/ThreadListView.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QPainter>

namespace uinbox::ui {

namespace {

constexpr int kAvatar = 40;
constexpr int kLowestRow = 68;
constexpr int kMargin = space::kS;  ///< between the row's ground and the list's edge
constexpr int kPadding = 11;        ///< above the first line, below the second
constexpr int kGap = 4;             ///< between the lines
constexpr int kIcon = 15;
constexpr int kCheck = 20;
constexpr int kMostShown = 99;

/// What is at the trailing end of a line, mirrored; the line goes on before it.
QRect takeTrailing(QRect& line, int width, int height, Qt::LayoutDirection direction)
{
    const QRect place(line.right() - width + 1, line.center().y() - height / 2, width, height);
    const QRect mirroredPlace = mirrored(direction, place, line);
    line = mirrored(direction, line.adjusted(0, 0, -(width + space::kS - 2), 0), line);
    return mirroredPlace;
}

}  // namespace

ThreadDelegate::ThreadDelegate(const Theme& theme, ThreadListView* view) : QStyledItemDelegate(view), m_theme(theme), m_view(view)
{
}

QSize ThreadDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const int lines =
        QFontMetrics(m_theme.font(type::kBody, QFont::Bold)).height() + QFontMetrics(m_theme.font(type::kBody - 1)).height();
    return {200, qMax(kLowestRow, lines + kGap + 2 * kPadding + 2)};
}

QRect ThreadDelegate::avatarRect(const QRect& row, Qt::LayoutDirection direction)
{
    const QRect inner = row.adjusted(kMargin + space::kM, 1, -kMargin - space::kM, -1);
    return mirrored(direction, QRect(inner.left(), inner.center().y() - kAvatar / 2, kAvatar, kAvatar), inner);
}

QColor ThreadDelegate::ground(const QStyleOptionViewItem& option, const Thread& thread) const
{
    const Tokens& tokens = m_theme.tokens();
    const bool isChosen = m_view->isSelecting() ? option.state.testFlag(QStyle::State_Selected) : m_view->isOpen(thread.id);
    if (isChosen) return tokens.accentSoft;
    return option.state & QStyle::State_MouseOver ? tokens.hover : tokens.panel;
}

void ThreadDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const ThreadListModel*>(index.model());
    if (!model) return;
    const Thread& thread = model->thread(index.row());
    const QRect box = option.rect.adjusted(kMargin, 1, -kMargin, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    const Row row{*painter, thread, option.direction, box.adjusted(space::kM, 0, -space::kM, 0), ground(option, thread)};
    painter->setPen(Qt::NoPen);
    painter->setBrush(row.ground);
    painter->drawRoundedRect(box, radius::kS, radius::kS);
    const bool isCursor = option.state & QStyle::State_HasFocus;
    if (isCursor && (m_view->isSelecting() || option.state & QStyle::State_KeyboardFocusChange)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_theme.tokens().focus, 2));
        painter->drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), radius::kS, radius::kS);
    }
    paintAvatarOrCheck(row, option);
    const int top = QFontMetrics(m_theme.font(type::kBody, QFont::Bold)).height();
    const int bottom = QFontMetrics(m_theme.font(type::kBody - 1)).height();
    const QRect lines(row.inner.left() + kAvatar + space::kM, box.center().y() - (top + kGap + bottom) / 2,
                      row.inner.width() - kAvatar - space::kM, top + kGap + bottom);
    paintTopLine(row, mirrored(option.direction, QRect(lines.left(), lines.top(), lines.width(), top), row.inner));
    paintBottomLine(row,
                    mirrored(option.direction, QRect(lines.left(), lines.bottom() - bottom + 1, lines.width(), bottom), row.inner));
    painter->restore();
}

void ThreadDelegate::paintAvatarOrCheck(const Row& row, const QStyleOptionViewItem& option) const
{
    const QRect avatar = avatarRect(option.rect, option.direction);
    const bool isHovered = option.state & QStyle::State_MouseOver;
    if (!m_view->isSelecting() && !isHovered) return paintAvatar(row.painter, avatar, row.thread, m_theme, row.ground);
    paintCheck(row, avatar, m_view->isSelecting() && option.state & QStyle::State_Selected);
    paintChannelMark(row.painter, avatar, row.thread.lastChannel, m_theme, Qt::transparent);
}

void ThreadDelegate::paintCheck(const Row& row, const QRect& avatar, bool isOn) const
{
    const Tokens& tokens = m_theme.tokens();
    QPainter& painter = row.painter;
    QRectF box(0, 0, kCheck, kCheck);
    box.moveCenter(QRectF(avatar).center());
    painter.setPen(isOn ? QPen(Qt::NoPen) : QPen(tokens.textMuted, 1.5));
    painter.setBrush(isOn ? tokens.accent : tokens.field);
    painter.drawRoundedRect(box, 6, 6);
    if (!isOn) return;
    painter.setPen(QPen(tokens.accentText, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        QPolygonF{box.topLeft() + QPointF(5, 10.4), box.topLeft() + QPointF(8.6, 14), box.topLeft() + QPointF(15, 6.6)});
}

void ThreadDelegate::paintTopLine(const Row& row, QRect line) const
{
    paintTime(row, line);
    if (row.thread.pinnedAt) paintIcon(row, line, static_cast<int>(Icon::Pin), m_theme.tokens().textMuted);
    row.painter.setFont(m_theme.font(type::kBody, row.thread.unread > 0 ? QFont::Bold : QFont::Medium));
    row.painter.setPen(m_theme.tokens().text);
    drawElided(row.painter, line, personName(row.thread), row.direction);
}

void ThreadDelegate::paintTime(const Row& row, QRect& line) const
{
    const Tokens& tokens = m_theme.tokens();
    const Thread& thread = row.thread;
    const auto& clock = qobject_cast<const ThreadListModel*>(m_view->model())->clock();
    const bool isUnread = thread.unread > 0;
    row.painter.setFont(m_theme.font(type::kSmall, isUnread ? QFont::Medium : QFont::Normal));
    const QString time = thread.snoozedUntil  ? returnText(*thread.snoozedUntil, clock.now())
                         : thread.hasMessages ? listTime(thread.lastMessageAt, clock.now())
                                              : QString();
    if (time.isEmpty()) return;
    const QRect place = takeTrailing(line, row.painter.fontMetrics().horizontalAdvance(time), line.height(), row.direction);
    row.painter.setPen(isUnread || thread.snoozedUntil ? tokens.link : tokens.textMuted);
    row.painter.drawText(place, Qt::AlignCenter, time);
    if (thread.snoozedUntil) paintIcon(row, line, static_cast<int>(Icon::Clock), tokens.link);
}

void ThreadDelegate::paintIcon(const Row& row, QRect& line, int icon, const QColor& color) const
{
    const QRect place = takeTrailing(line, kIcon, kIcon, row.direction);
    row.painter.drawPixmap(place.topLeft(),
                           iconPixmap(static_cast<Icon>(icon), color, kIcon, row.painter.device()->devicePixelRatioF()));
}

void ThreadDelegate::paintAssignee(const Row& row, QRect& line) const
{
    const Thread& thread = row.thread;
    if (!thread.assigneeId || thread.assigneeId == m_view->user()) return;
    const Tokens& tokens = m_theme.tokens();
    row.painter.setFont(m_theme.font(type::kCaption, QFont::DemiBold));
    const QString letters = initials(thread.assigneeName);
    const int height = row.painter.fontMetrics().height() + 2;
    const int width = qMax(height, row.painter.fontMetrics().horizontalAdvance(letters) + space::kS);
    const QRect place = takeTrailing(line, width, height, row.direction);
    row.painter.setPen(QPen(tokens.textMuted, 1));
    row.painter.setBrush(Qt::NoBrush);
    row.painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), height / 2.0, height / 2.0);
    row.painter.drawText(place, Qt::AlignCenter, letters);
}

void ThreadDelegate::paintUnread(const Row& row, QRect& line) const
{
    if (row.thread.unread == 0) return;
    const Tokens& tokens = m_theme.tokens();
    const QString count =
        row.thread.unread > kMostShown ? QStringLiteral("%1+").arg(kMostShown) : QString::number(row.thread.unread);
    row.painter.setFont(m_theme.font(type::kSmall, QFont::Bold));
    const int height = row.painter.fontMetrics().height() + 4;
    const int width = qMax(height, row.painter.fontMetrics().horizontalAdvance(count) + space::kM);
    const QRect badge = takeTrailing(line, width, height, row.direction);
    row.painter.setPen(Qt::NoPen);
    row.painter.setBrush(tokens.accent);
    row.painter.drawRoundedRect(badge, height / 2.0, height / 2.0);
    row.painter.setPen(tokens.accentText);
    row.painter.drawText(badge, Qt::AlignCenter, count);
}

void ThreadDelegate::paintBottomLine(const Row& row, QRect line) const
{
    const Tokens& tokens = m_theme.tokens();
    paintUnread(row, line);
    if (hasFailed(row.thread)) paintIcon(row, line, static_cast<int>(Icon::Alert), tokens.danger);
    paintAssignee(row, line);
    const RowPreview preview = rowPreview(row.thread);
    row.painter.setFont(m_theme.font(type::kBody - 1));
    if (!preview.lead.isEmpty()) {
        const int width = row.painter.fontMetrics().horizontalAdvance(preview.lead + u' ');
        const QRect lead(line.left(), line.top(), qMin(width, line.width()), line.height());
        row.painter.setPen(preview.tone == RowPreview::Tone::Danger ? tokens.danger : tokens.textMuted);
        row.painter.drawText(mirrored(row.direction, lead, line), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading),
                             preview.lead);
        line = mirrored(row.direction, line.adjusted(width, 0, 0, 0), line);
    }
    row.painter.setPen(tokens.textMuted);
    if (line.width() > 0) drawElided(row.painter, line, preview.text, row.direction);
}

}  // namespace uinbox::ui
