// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/ThreadDelegate.h"

#include "common/Avatar.h"
#include "common/RowPaint.h"
#include "common/TimeText.h"
#include "inbox/ThreadListModel.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QPainter>

namespace uinbox::ui {

namespace {

constexpr int kAvatar = 40;
constexpr int kRowHeight = 68;
constexpr int kMargin = space::kS;  ///< between the row's ground and the list's edge
constexpr int kBadge = 20;

bool hasFailed(const Thread& thread)
{
    return thread.lastDirection == Direction::Outbound &&
           (thread.lastStatus == MessageStatus::Failed || thread.lastStatus == MessageStatus::Unknown);
}

}  // namespace

ThreadDelegate::ThreadDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QSize ThreadDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, kRowHeight};
}

QColor ThreadDelegate::ground(const QStyleOptionViewItem& option) const
{
    const Tokens& tokens = m_theme.tokens();
    if (option.state & QStyle::State_Selected) return tokens.accentSoft;
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
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground(option));
    painter->drawRoundedRect(box, radius::kS, radius::kS);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_theme.tokens().focus, 2));
        painter->drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), radius::kS, radius::kS);
    }

    const QRect inner = box.adjusted(space::kM, 0, -space::kM, 0);
    const QRect avatar(inner.left(), box.center().y() - kAvatar / 2, kAvatar, kAvatar);
    paintAvatar(*painter, mirrored(option.direction, avatar, inner), thread, m_theme, ground(option));
    const int textLeft = inner.left() + kAvatar + space::kM;
    const QRect top(textLeft, box.top() + 12, inner.right() - textLeft + 1, 20);
    const QRect bottom = top.translated(0, 23);
    const QString time = thread.hasMessages ? listTime(thread.lastMessageAt, model->clock().now()) : QString();
    paintTopLine(*painter, mirrored(option.direction, top, inner), thread, time, option.direction);
    paintBottomLine(*painter, mirrored(option.direction, bottom, inner), thread, option.direction);
    painter->restore();
}

void ThreadDelegate::paintTopLine(QPainter& painter, const QRect& line, const Thread& thread, const QString& time,
                                  Qt::LayoutDirection direction) const
{
    const Tokens& tokens = m_theme.tokens();
    const bool unread = thread.unread > 0;
    painter.setFont(m_theme.font(type::kSmall, unread ? QFont::Medium : QFont::Normal));
    painter.setPen(unread ? tokens.link : tokens.textMuted);
    const int timeWidth = painter.fontMetrics().horizontalAdvance(time);
    const QRect timeRect(line.right() - timeWidth + 1, line.top(), timeWidth, line.height());
    painter.drawText(mirrored(direction, timeRect, line), Qt::AlignCenter, time);
    painter.setFont(m_theme.font(type::kBody, unread ? QFont::Bold : QFont::Medium));
    painter.setPen(tokens.text);
    const QRect name = line.adjusted(0, 0, -(timeWidth + space::kS), 0);
    drawElided(painter, mirrored(direction, name, line), personName(thread), direction);
}

void ThreadDelegate::paintBottomLine(QPainter& painter, QRect line, const Thread& thread, Qt::LayoutDirection direction) const
{
    const Tokens& tokens = m_theme.tokens();
    const int badge = paintBadge(painter, line, thread, direction);
    line = mirrored(direction, line.adjusted(0, 0, -badge, 0), line);
    painter.setFont(m_theme.font(type::kBody - 1));
    QString lead;
    QString text = thread.preview;
    if (!thread.draft.isEmpty()) {
        lead = tr("Draft:");
        text = QString(thread.draft).replace(u'\n', u' ');
        painter.setPen(tokens.danger);
    } else if (thread.lastStatus == MessageStatus::Canceled) {
        text = tr("Message taken back");
    } else if (thread.lastStatus == MessageStatus::Scheduled && thread.hasMessages) {
        lead = tr("Scheduled:");
        painter.setPen(tokens.textMuted);
    } else if (thread.lastDirection == Direction::Outbound && thread.hasMessages) {
        lead = tr("You:");
        painter.setPen(tokens.textMuted);
    }
    if (!thread.hasMessages && thread.draft.isEmpty()) text = tr("No messages yet");
    if (!lead.isEmpty()) {
        const int width = painter.fontMetrics().horizontalAdvance(lead + u' ');
        const QRect leadRect(line.left(), line.top(), width, line.height());
        painter.drawText(mirrored(direction, leadRect, line), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), lead);
        line = mirrored(direction, line.adjusted(width, 0, 0, 0), line);
    }
    painter.setPen(tokens.textMuted);
    drawElided(painter, line, text, direction);
}

int ThreadDelegate::paintBadge(QPainter& painter, const QRect& line, const Thread& thread, Qt::LayoutDirection direction) const
{
    const Tokens& tokens = m_theme.tokens();
    if (thread.unread == 0 && !hasFailed(thread)) return 0;
    if (thread.unread == 0) {
        const QRect sign = mirrored(direction, QRect(line.right() - 16, line.center().y() - 8, 17, 17), line);
        painter.drawPixmap(sign.topLeft(), iconPixmap(Icon::Alert, tokens.danger, 17, painter.device()->devicePixelRatioF()));
        return 17 + space::kS;
    }
    const QString count = thread.unread > 99 ? QStringLiteral("99+") : QString::number(thread.unread);
    painter.setFont(m_theme.font(type::kSmall, QFont::Bold));
    const int width = qMax(kBadge, painter.fontMetrics().horizontalAdvance(count) + space::kM);
    const QRect badge =
        mirrored(direction, QRect(line.right() - width + 1, line.center().y() - kBadge / 2 + 1, width, kBadge), line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent);
    painter.drawRoundedRect(badge, kBadge / 2.0, kBadge / 2.0);
    painter.setPen(tokens.accentText);
    painter.drawText(badge, Qt::AlignCenter, count);
    return width + space::kS;
}

}  // namespace uinbox::ui
