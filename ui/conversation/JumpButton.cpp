// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/JumpButton.h"

#include "actions/KeyTip.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QPainter>

namespace uinbox::ui {

namespace {

constexpr int kDisc = 40;
constexpr int kIcon = 20;
constexpr int kBadge = 18;

}  // namespace

JumpButton::JumpButton(const Theme& theme, QWidget* parent) : QAbstractButton(parent), m_theme(theme)
{
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
    KeyTip::set(*this, QStringLiteral("conversation.latest"), tr("Jump to the newest message"));
    setCount(0);
    resize(sizeHint());
}

void JumpButton::setCount(int count)
{
    m_count = count;
    setAccessibleName(count > 0 ? tr("Jump to the newest message, %n new", nullptr, count) : tr("Jump to the newest message"));
    update();
}

QSize JumpButton::sizeHint() const
{
    return {kDisc + kBadge / 2, kDisc + kBadge / 2};
}

void JumpButton::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF disc(0.5, kBadge / 2.0 - 0.5, kDisc - 1, kDisc - 1);
    painter.setPen(QPen(tokens.fieldLine, 1));
    painter.setBrush(underMouse() ? tokens.hover : tokens.field);
    painter.drawEllipse(disc);
    const QPointF at = disc.center() - QPointF(kIcon / 2.0, kIcon / 2.0);
    painter.drawPixmap(at, iconPixmap(Icon::ArrowDown, tokens.text, kIcon, devicePixelRatioF()));
    if (m_count == 0) return;
    painter.setFont(m_theme.font(type::kCaption, QFont::Bold));
    const QString text = m_count > 99 ? QStringLiteral("99+") : QString::number(m_count);
    const int width = qMax(kBadge, painter.fontMetrics().horizontalAdvance(text) + space::kS);
    const QRectF badge(this->width() - width, 0, width, kBadge);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent);
    painter.drawRoundedRect(badge, kBadge / 2.0, kBadge / 2.0);
    painter.setPen(tokens.accentText);
    painter.drawText(badge, Qt::AlignCenter, text);
}

}  // namespace uinbox::ui
