// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/RailButton.h"

#include "theme/Theme.h"

#include <QAction>
#include <QPainter>

namespace uinbox::ui {

namespace {

/// Of the button's side.
constexpr double kBadge = 17.0 / 44;
constexpr double kDigits = 11.0 / 44;
constexpr int kMost = 99;

}  // namespace

RailButton::RailButton(QAction& action, const Theme& theme, QWidget* parent) : QToolButton(parent), m_theme(theme)
{
    setDefaultAction(&action);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    m_name = QString(action.text()).remove(u'&').remove(QStringLiteral("…"));
    setAccessibleName(m_name);
    // A button of an action takes over its tool tip; this one says the name, with the keys it has now.
    const auto describe = [this, &action] {
        const QString keys = action.shortcut().toString(QKeySequence::NativeText);
        setToolTip(keys.isEmpty() ? m_name : QStringLiteral("%1 (%2)").arg(m_name, keys));
    };
    connect(&action, &QAction::changed, this, describe);
    describe();
}

void RailButton::setBadge(int count, const QString& words)
{
    m_count = count;
    setAccessibleName(count > 0 ? QStringLiteral("%1, %2").arg(m_name, words) : m_name);
    update();
}

void RailButton::paintEvent(QPaintEvent* event)
{
    QToolButton::paintEvent(event);
    if (m_count <= 0) return;
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QString text = m_count > kMost ? locale().toString(kMost) + u'+' : locale().toString(m_count);
    QFont digits = m_theme.font(type::kCaption, QFont::Bold);
    // Where the window is too low for buttons as large as the words are, the number fits its button.
    digits.setPixelSize(qRound(this->width() * kDigits));
    painter.setFont(digits);
    const int height = qRound(this->width() * kBadge);
    const int width = qMax(height, painter.fontMetrics().horizontalAdvance(text) + height / 2);
    const QRect badge = QStyle::visualRect(layoutDirection(), rect(), QRect(rect().right() - width, 2, width, height));
    painter.setPen(QPen(tokens.rail, 2));
    painter.setBrush(tokens.danger);
    painter.drawRoundedRect(QRectF(badge).adjusted(-1, -1, 1, 1), height / 2.0 + 1, height / 2.0 + 1);
    // On the danger colour the ground of the page reads in every appearance.
    painter.setPen(tokens.window);
    painter.drawText(badge, Qt::AlignCenter, text);
}

}  // namespace uinbox::ui
