// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/ContactDelegate.h"

#include "common/AppearancePreferences.h"
#include "common/Badge.h"
#include "common/RowPaint.h"
#include "common/TimeText.h"
#include "contacts/ContactListModel.h"
#include "contacts/PersonPicture.h"
#include "contacts/PersonText.h"
#include "theme/Theme.h"

#include <QPainter>

namespace uinbox::ui {

namespace {

constexpr int kComfortable = 64;
constexpr int kCompact = 52;
constexpr int kLine = 20;
constexpr int kMostPicture = 56;

QString addressesOf(const Contact& contact)
{
    if (!contact.name.isEmpty()) return PersonText::addresses(contact);
    // The first stands in the place of the name.
    Contact others = contact;
    if (!others.addresses.empty()) others.addresses.erase(others.addresses.begin());
    return PersonText::addresses(others);
}

BadgeKind badgeOf(const Contact& contact)
{
    return contact.blockedAt ? BadgeKind::Danger : BadgeKind::Neutral;
}

}  // namespace

ContactDelegate::ContactDelegate(const Theme& theme, const Preferences& preferences, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_preferences(preferences)
{
}

QSize ContactDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, m_theme.scaled(m_preferences.get(kDensity) == u"compact" ? kCompact : kComfortable)};
}

void ContactDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const ContactListModel*>(index.model());
    if (!model) return;
    const Tokens& tokens = m_theme.tokens();
    const Person& person = model->person(index.row());
    const QRect box = option.rect.adjusted(space::kS, 1, -space::kS, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    painter->setPen(Qt::NoPen);
    const bool isChosen = option.state & QStyle::State_Selected;
    painter->setBrush(isChosen ? tokens.accentSoft : option.state & QStyle::State_MouseOver ? tokens.hover : tokens.panel);
    painter->drawRoundedRect(box, radius::kS, radius::kS);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(tokens.focus, 2));
        painter->drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), radius::kS, radius::kS);
    }
    const QRect inner = box.adjusted(space::kM, 0, -space::kM, 0);
    const int size = qMin(kMostPicture, box.height() - 2 * space::kS - 4);
    paintPerson(*painter, mirrored(option.direction, QRect(inner.left(), box.center().y() - size / 2, size, size), inner),
                person.contact, m_theme);
    const QRect text = inner.adjusted(size + space::kM, 0, 0, 0);
    const int line = m_theme.scaled(kLine);
    const QRect top(text.left(), box.center().y() - line, text.width(), line);
    const QString time = person.lastMessageAt ? listTime(*person.lastMessageAt, model->clock().now()) : QString();
    painter->setFont(m_theme.font(type::kSmall));
    painter->setPen(tokens.textMuted);
    const int width = painter->fontMetrics().horizontalAdvance(time);
    painter->drawText(mirrored(option.direction, QRect(top.right() - width + 1, top.top(), width, top.height()), inner),
                      Qt::AlignCenter, time);
    paintNames(*painter, option, person.contact, inner, top, time.isEmpty() ? 0 : width + space::kS);
    painter->restore();
}

/// The name, with what keeps them out of the list of the active ones behind it, and the addresses below. `taken` is what the time has.
void ContactDelegate::paintNames(QPainter& painter, const QStyleOptionViewItem& option, const Contact& contact, const QRect& inner,
                                 const QRect& top, int taken) const
{
    const Tokens& tokens = m_theme.tokens();
    drawElided(painter, mirrored(option.direction, top.translated(0, top.height()), inner), addressesOf(contact), option.direction);
    const QString state = PersonText::state(contact);
    QRect room = top.adjusted(0, 0, -taken, 0);
    if (!state.isEmpty()) {
        const QSize size = badgeSize(state, m_theme);
        const QRect badge(room.right() - size.width() + 1, room.center().y() - size.height() / 2, size.width(), size.height());
        paintBadge(painter, mirrored(option.direction, badge, inner), state, badgeOf(contact), m_theme);
        room.adjust(0, 0, -(size.width() + space::kS), 0);
    }
    painter.setFont(m_theme.font(type::kBody, QFont::Medium));
    painter.setPen(tokens.text);
    drawElided(painter, mirrored(option.direction, room, inner), shownName(contact), option.direction);
}

}  // namespace uinbox::ui
