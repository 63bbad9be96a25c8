// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/ScheduledDelegate.h"

#include "common/Avatar.h"
#include "common/RowPaint.h"
#include "schedule/ScheduledListModel.h"
#include "theme/Theme.h"
#include "threads/Thread.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace uinbox::ui {

namespace {

constexpr int kAvatar = 40;
constexpr int kRowHeight = 88;
constexpr int kAskingHeight = 132;
constexpr int kHeading = 36;
constexpr int kLinesAbove = 11;  ///< room above the first line
constexpr int kLineStep = 21;
constexpr int kLine = 20;
constexpr int kIconButton = 32;
constexpr int kTextButton = 32;

QRect boxOf(const QStyleOptionViewItem& option, const Theme& theme)
{
    const QRect all = option.rect.adjusted(space::kL, 2, -space::kL, -2);
    const int width = qMin(all.width(), theme.scaled(ScheduledDelegate::kWidest));
    return QRect(all.center().x() - width / 2, all.top(), width, all.height());
}

QRect innerOf(const QStyleOptionViewItem& option, const Theme& theme)
{
    return boxOf(option, theme).adjusted(space::kL, 0, -space::kM, 0);
}

bool asksAt(const ScheduledListModel& model, int row)
{
    return model.at(row).state == OutboxState::Asking;
}

bool isBusyWith(const QStyleOptionViewItem& option)
{
    return option.state & (QStyle::State_Selected | QStyle::State_MouseOver);
}

}  // namespace

QString actionText(ScheduledAction action, bool asks)
{
    switch (action) {
        case ScheduledAction::Edit: return asks ? ScheduledDelegate::tr("New time") : ScheduledDelegate::tr("Edit");
        case ScheduledAction::SendNow: return ScheduledDelegate::tr("Send now");
        case ScheduledAction::Cancel: return asks ? ScheduledDelegate::tr("Do not send") : ScheduledDelegate::tr("Cancel");
    }
    return {};
}

ScheduledDelegate::ScheduledDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

QSize ScheduledDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const ScheduledListModel*>(index.model());
    if (!model) return {320, m_theme.scaled(kRowHeight)};
    const int heading = model->sectionOf(index.row()).isEmpty() ? 0 : m_theme.scaled(kHeading);
    const int buttons = asksAt(*model, index.row()) ? kAskingHeight - kRowHeight - kTextButton + textButton() : 0;
    return {320, heading + m_theme.scaled(kRowHeight) + buttons};
}

int ScheduledDelegate::textButton() const
{
    return qMax(kTextButton, m_theme.scaled(kTextButton));
}

QStyleOptionViewItem ScheduledDelegate::rowOf(const QStyleOptionViewItem& option, const ScheduledListModel& model, int row) const
{
    QStyleOptionViewItem below = option;
    if (!model.sectionOf(row).isEmpty()) below.rect.setTop(option.rect.top() + m_theme.scaled(kHeading));
    return below;
}

void ScheduledDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QString& heading) const
{
    if (heading.isEmpty()) return;
    const QRect box = boxOf(option, m_theme);
    const QRect line(box.left() + space::kXs, option.rect.top() + space::kS, box.width() - space::kXs,
                     m_theme.scaled(kHeading) - space::kS - 2);
    painter.setFont(m_theme.font(type::kSmall, QFont::DemiBold));
    painter.setPen(m_theme.tokens().textMuted);
    drawElided(painter, line, heading, option.direction);
}

QColor ScheduledDelegate::ground(const QStyleOptionViewItem& option, bool asks) const
{
    const Tokens& tokens = m_theme.tokens();
    if (asks) return tokens.banner;
    if (option.state & QStyle::State_Selected) return tokens.accentSoft;
    return option.state & QStyle::State_MouseOver ? tokens.hover : tokens.panel;
}

std::vector<ScheduledDelegate::Button> ScheduledDelegate::buttons(const QStyleOptionViewItem& option,
                                                                  const QModelIndex& index) const
{
    const auto* model = qobject_cast<const ScheduledListModel*>(index.model());
    if (!model || !canBeChanged(model->at(index.row()))) return {};
    const bool asks = asksAt(*model, index.row());
    if (!asks && !isBusyWith(option)) return {};
    const QRect inner = innerOf(option, m_theme);
    std::vector<Button> all;
    if (asks) {
        const QFontMetrics metrics(m_theme.font(type::kBody, QFont::Medium));
        const std::array actions{ScheduledAction::SendNow, ScheduledAction::Edit, ScheduledAction::Cancel};
        const auto widthOf = [&](ScheduledAction action) {
            return metrics.horizontalAdvance(actionText(action, asks)) + 2 * space::kM;
        };
        int total = 2 * space::kS;
        for (const ScheduledAction action : actions) total += widthOf(action);
        // Below the words, or the picture where there is no room for all of them.
        const int beside = kAvatar + space::kM;
        int left = inner.left() + (total + beside <= inner.width() ? beside : 0);
        for (const ScheduledAction action : actions) {
            const QString text = actionText(action, asks);
            const int width = qMin(widthOf(action), inner.right() + 1 - left);
            const QRect rect(left, inner.bottom() - space::kM - textButton() + 1, width, textButton());
            all.push_back({action, mirrored(option.direction, rect, inner), text, Icon::Compose});
            left += width + space::kS;
        }
        return all;
    }
    int right = inner.right() + 1;
    for (const auto& [action, icon] :
         {std::pair(ScheduledAction::Cancel, Icon::Close), std::pair(ScheduledAction::SendNow, Icon::Send),
          std::pair(ScheduledAction::Edit, Icon::Compose)}) {
        const QRect rect(right - kIconButton, inner.bottom() - space::kS - kIconButton, kIconButton, kIconButton);
        all.push_back({action, mirrored(option.direction, rect, inner), {}, icon});
        right -= kIconButton + space::kXs;
    }
    return all;
}

std::optional<ScheduledAction> ScheduledDelegate::actionAt(const QStyleOptionViewItem& option, const QModelIndex& index,
                                                           const QPoint& place) const
{
    const auto* model = qobject_cast<const ScheduledListModel*>(index.model());
    if (!model) return std::nullopt;
    for (const Button& button : buttons(rowOf(option, *model, index.row()), index))
        if (button.rect.contains(place)) return button.action;
    return std::nullopt;
}

void ScheduledDelegate::paint(QPainter* painter, const QStyleOptionViewItem& whole, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const ScheduledListModel*>(index.model());
    if (!model) return;
    const bool asks = asksAt(*model, index.row());
    const QStyleOptionViewItem option = rowOf(whole, *model, index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    paintHeading(*painter, whole, model->sectionOf(index.row()));
    paintGround(*painter, option, asks);
    const QRect inner = innerOf(option, m_theme);
    const QRect avatar(inner.left(), boxOf(option, m_theme).top() + (m_theme.scaled(kRowHeight) - 4 - kAvatar) / 2, kAvatar,
                       kAvatar);
    paintAvatar(*painter, mirrored(option.direction, avatar, inner), recipientOf(model->at(index.row())), m_theme,
                ground(option, asks));
    paintLines(*painter, option, *model, index.row());
    for (const Button& button : buttons(option, index)) paintButton(*painter, button, asks);
    painter->restore();
}

void ScheduledDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option, bool asks) const
{
    const Tokens& tokens = m_theme.tokens();
    const QRectF box = boxOf(option, m_theme);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground(option, asks));
    painter.drawRoundedRect(box, radius::kM, radius::kM);
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool hasKeys = option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange;
    if (!hasKeys && !(asks && isSelected)) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(hasKeys ? tokens.focus : tokens.bannerText, hasKeys ? 2 : 1));
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius::kM, radius::kM);
}

void ScheduledDelegate::paintLines(QPainter& painter, const QStyleOptionViewItem& option, const ScheduledListModel& model,
                                   int row) const
{
    const Tokens& tokens = m_theme.tokens();
    const ScheduledMessage& scheduled = model.at(row);
    const bool asks = scheduled.state == OutboxState::Asking;
    const QColor text = asks ? tokens.bannerText : tokens.text;
    const QColor muted = asks ? tokens.bannerText : tokens.textMuted;
    const QRect inner = innerOf(option, m_theme);
    const int left = inner.left() + kAvatar + space::kM;
    const auto line = [&](int number, int right) {
        const int top = inner.top() + m_theme.scaled(kLinesAbove + number * kLineStep);
        const QRect rect(left, top, right - left, m_theme.scaled(kLine));
        return mirrored(option.direction, rect, inner);
    };

    const QString when = asks ? QString() : model.whenOf(row);
    painter.setFont(m_theme.font(type::kBody, QFont::Medium));
    painter.setPen(text);
    const int whenWidth = painter.fontMetrics().horizontalAdvance(when);
    const QRect whenRect(inner.right() + 1 - whenWidth, inner.top() + m_theme.scaled(kLinesAbove), whenWidth,
                         m_theme.scaled(kLine));
    painter.drawText(mirrored(option.direction, whenRect, inner), Qt::AlignCenter, when);
    painter.setFont(m_theme.font(type::kBody, QFont::DemiBold));
    drawElided(painter, line(0, whenRect.left() - space::kM), personName(recipientOf(scheduled)), option.direction);

    const bool hasIcons = !asks && isBusyWith(option) && canBeChanged(scheduled);
    const int right = inner.right() + 1 - (hasIcons ? 3 * (kIconButton + space::kXs) + space::kS : 0);
    painter.setFont(m_theme.font(type::kBody));
    painter.setPen(text);
    drawElided(painter, line(1, right), previewOf(scheduled.message), option.direction);
    painter.setFont(m_theme.font(type::kSmall, asks ? QFont::Medium : QFont::Normal));
    painter.setPen(muted);
    const QString note = asks ? model.whenOf(row) : model.noteOf(row);
    drawElided(painter, line(2, right), note, option.direction);
}

void ScheduledDelegate::paintButton(QPainter& painter, const Button& button, bool asks) const
{
    const Tokens& tokens = m_theme.tokens();
    const bool isMain = asks && button.action == ScheduledAction::SendNow;
    const bool isPointed = button.rect.contains(m_pointer);
    painter.setPen(asks && !isMain ? QPen(tokens.fieldLine, 1) : QPen(Qt::NoPen));
    QColor color = isMain ? tokens.accent : asks ? tokens.field : QColor(Qt::transparent);
    if (isPointed) color = isMain ? tokens.accent.darker(108) : tokens.hover;
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(button.rect).adjusted(0.5, 0.5, -0.5, -0.5), radius::kS, radius::kS);
    if (button.text.isEmpty()) {
        const QColor ink = button.action == ScheduledAction::Cancel ? tokens.danger : tokens.text;
        const QPixmap icon = iconPixmap(button.icon, ink, 18, painter.device()->devicePixelRatioF(), painter.layoutDirection());
        painter.drawPixmap(button.rect.center() - QPoint(8, 8), icon);
        return;
    }
    painter.setPen(isMain ? tokens.accentText : button.action == ScheduledAction::Cancel ? tokens.danger : tokens.text);
    painter.setFont(m_theme.font(type::kBody, QFont::Medium));
    painter.drawText(button.rect, Qt::AlignCenter, button.text);
}

}  // namespace uinbox::ui
