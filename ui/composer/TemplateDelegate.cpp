// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/TemplateDelegate.h"

#include "composer/TemplateListModel.h"
#include "theme/Theme.h"

#include <QPainter>
#include <QStyle>

namespace uinbox::ui {

namespace {

constexpr int kHeight = 58;
constexpr int kLine = 18;

int leading(const QStyleOptionViewItem& option)
{
    return static_cast<int>(Qt::AlignAbsolute | Qt::AlignVCenter) |
           static_cast<int>(option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
}

}  // namespace

QSize TemplateDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, m_theme.scaled(kHeight)};
}

void TemplateDelegate::paintFirstLine(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                                      const QRect& area) const
{
    const Tokens& tokens = m_theme.tokens();
    const bool usable = index.flags() & Qt::ItemIsEnabled;
    const auto place = [&](const QRect& rect) { return QStyle::visualRect(option.direction, area, rect); };
    const QString badge = index.data(TemplateListModel::BadgeRole).toString();
    const QFontMetrics captions(m_theme.font(type::kCaption));
    const int line = m_theme.scaled(kLine);
    const QSize badgeSize(captions.horizontalAdvance(badge) + 2 * space::kS, line);
    const QRect badgeRect = place(QRect(QPoint(area.right() + 1 - badgeSize.width(), area.top()), badgeSize));
    painter.setPen(usable ? tokens.success : tokens.textMuted);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(badgeRect).adjusted(0.5, 0.5, -0.5, -0.5), line / 2.0, line / 2.0);
    painter.setFont(m_theme.font(type::kCaption));
    painter.drawText(badgeRect, Qt::AlignCenter, badge);

    const QString language = index.data(TemplateListModel::LanguageRole).toString();
    const int languageWidth = captions.horizontalAdvance(language) + 2;
    const int languageAt = area.right() + 1 - badgeSize.width() - space::kS - languageWidth;
    painter.setPen(tokens.textMuted);
    painter.drawText(place(QRect(languageAt, area.top(), languageWidth, line)), leading(option), language);
    const int nameWidth = languageAt - space::kS - area.left();
    painter.setFont(m_theme.font(type::kBody, QFont::DemiBold));
    painter.setPen(usable ? tokens.text : tokens.textMuted);
    painter.drawText(place(QRect(area.left(), area.top(), nameWidth, line)), leading(option),
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, nameWidth));
}

void TemplateDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    const bool usable = index.flags() & Qt::ItemIsEnabled;
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF row = QRectF(option.rect).adjusted(4, 2, -4, -2);
    if (selected || (usable && option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? tokens.accentSoft : tokens.hover);
        painter->drawRoundedRect(row, radius::kS, radius::kS);
    }
    const QRect area = option.rect.adjusted(space::kM + 4, 8, -space::kM - 4, -8);
    paintFirstLine(*painter, option, index, area);
    const QString reason = index.data(TemplateListModel::ReasonRole).toString();
    const QString second = reason.isEmpty() ? index.data(TemplateListModel::BodyRole).toString() : reason;
    painter->setFont(m_theme.font(type::kSmall));
    painter->setPen(reason.isEmpty() ? tokens.textMuted : tokens.warning);
    const int line = m_theme.scaled(kLine);
    painter->drawText(QRect(area.left(), area.top() + line + space::kXs, area.width(), line), leading(option),
                      painter->fontMetrics().elidedText(second, Qt::ElideRight, area.width()));
    painter->restore();
}

}  // namespace uinbox::ui
