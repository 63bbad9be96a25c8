// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/HelpRowDelegate.h"

#include "theme/Theme.h"

#include <QPainter>

namespace uinbox::ui {

HelpRowDelegate::HelpRowDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void HelpRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& tokens = m_theme.tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isChosen = option.state & QStyle::State_Selected;
    if (isChosen || option.state & QStyle::State_MouseOver) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isChosen ? tokens.accentSoft : tokens.hover);
        painter->drawRoundedRect(option.rect, radius::kS, radius::kS);
    }
    QRect room = option.rect.adjusted(space::kS, space::kXs, -space::kS, -space::kXs);
    const QString below = index.data(kBelowRole).toString();
    const QFont title = m_theme.font(type::kBody);
    const bool isWords = index.flags() & Qt::ItemIsEnabled;
    const int lines = Qt::AlignLeading | (below.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop) | (isWords ? 0 : Qt::TextWordWrap);
    painter->setFont(title);
    painter->setPen(isWords ? tokens.text : tokens.textMuted);
    const QString text = index.data().toString();
    painter->drawText(room, lines, isWords ? QFontMetrics(title).elidedText(text, Qt::ElideRight, room.width()) : text);
    if (!below.isEmpty()) {
        const QFont small = m_theme.font(type::kSmall);
        painter->setFont(small);
        painter->setPen(tokens.textMuted);
        painter->drawText(room, Qt::AlignLeading | Qt::AlignBottom,
                          QFontMetrics(small).elidedText(below, Qt::ElideRight, room.width()));
    }
    painter->restore();
}

QSize HelpRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics title(m_theme.font(type::kBody));
    int height = title.height();
    if (!(index.flags() & Qt::ItemIsEnabled))
        height =
            title.boundingRect(QRect(0, 0, option.rect.width() - 2 * space::kS, 1000), Qt::TextWordWrap, index.data().toString())
                .height();
    if (!index.data(kBelowRole).toString().isEmpty()) height += QFontMetrics(m_theme.font(type::kSmall)).height();
    return {0, height + 2 * space::kXs + space::kXs};
}

}  // namespace uinbox::ui
