// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mentions/MentionDelegate.h"

#include "common/RowPaint.h"
#include "common/TimeText.h"
#include "contacts/PersonPicture.h"
#include "mentions/MentionListModel.h"
#include "mentions/MentionWords.h"
#include "theme/Theme.h"

#include <QPainter>

namespace uinbox::ui {

namespace {

constexpr int kPicture = 40;
constexpr int kMargin = space::kS;
constexpr int kPadding = 10;
constexpr int kGap = 3;
constexpr int kDot = 8;

}  // namespace

int MentionDelegate::lineHeight() const
{
    return QFontMetrics(m_theme.font(type::kBody, QFont::Bold)).height();
}

QSize MentionDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, qMax(kPicture, 2 * lineHeight() + kGap) + 2 * kPadding};
}

void MentionDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QRect& box) const
{
    const Tokens& tokens = m_theme.tokens();
    const bool isChosen = option.state & QStyle::State_Selected;
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChosen ? tokens.accentSoft : option.state & QStyle::State_MouseOver ? tokens.hover : tokens.window);
    painter.drawRoundedRect(box, radius::kS, radius::kS);
    if (!(option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.focus, 2));
    painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), radius::kS, radius::kS);
}

void MentionDelegate::paintTime(QPainter& painter, QRect& line, const NoteMention& mention, const QString& time,
                                Qt::LayoutDirection direction) const
{
    const Tokens& tokens = m_theme.tokens();
    int right = line.right() + 1;
    if (!mention.readAt) {
        const QRect dot(right - kDot, line.center().y() - kDot / 2, kDot, kDot);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accent);
        painter.drawEllipse(mirrored(direction, dot, line));
        right -= kDot + space::kS;
    }
    painter.setFont(m_theme.font(type::kSmall, mention.readAt ? QFont::Normal : QFont::Medium));
    painter.setPen(mention.readAt ? tokens.textMuted : tokens.link);
    const int width = painter.fontMetrics().horizontalAdvance(time);
    painter.drawText(mirrored(direction, QRect(right - width, line.top(), width, line.height()), line), Qt::AlignCenter, time);
    line = mirrored(direction, QRect(line.left(), line.top(), right - width - space::kM - line.left(), line.height()), line);
}

void MentionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const MentionListModel*>(index.model());
    if (!model) return;
    const NoteMention& mention = model->mention(index.row());
    const QRect box = option.rect.adjusted(kMargin, 1, -kMargin, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    paintGround(*painter, option, box);
    const QRect inner = box.adjusted(space::kM, 0, -space::kM, 0);
    Contact about;
    about.id = mention.contact;
    about.name = mention.person;
    paintPerson(*painter,
                mirrored(option.direction, QRect(inner.left(), box.center().y() - kPicture / 2, kPicture, kPicture), inner), about,
                m_theme);
    const int line = lineHeight();
    const QRect lines(inner.left() + kPicture + space::kM, box.center().y() - (2 * line + kGap) / 2,
                      inner.width() - kPicture - space::kM, 2 * line + kGap);
    QRect top = mirrored(option.direction, QRect(lines.left(), lines.top(), lines.width(), line), inner);
    paintTime(*painter, top, mention, listTime(mention.at, model->clock().now()), option.direction);
    painter->setFont(m_theme.font(type::kBody, mention.readAt ? QFont::Medium : QFont::Bold));
    painter->setPen(m_theme.tokens().text);
    drawElided(*painter, top, mentionTitle(mention), option.direction);
    painter->setFont(m_theme.font(type::kBody - 1));
    painter->setPen(m_theme.tokens().textMuted);
    drawElided(*painter, mirrored(option.direction, QRect(lines.left(), lines.bottom() - line + 1, lines.width(), line), inner),
               mentionLine(mention), option.direction);
    painter->restore();
}

}  // namespace uinbox::ui
