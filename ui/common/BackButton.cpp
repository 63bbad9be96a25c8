// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/BackButton.h"

#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QEvent>

namespace uinbox::ui {

namespace {

constexpr int kSide = 36;
constexpr int kIcon = 20;

}  // namespace

BackButton::BackButton(const Theme& theme, QWidget* parent) : QToolButton(parent), m_theme(theme)
{
    setAccessibleName(tr("Back to the list"));
    setToolTip(tr("Back to the list (Esc)"));
    setAutoRaise(true);
    setIconSize({kIcon, kIcon});
    setFixedSize(kSide, kSide);
    connect(&theme, &Theme::changed, this, &BackButton::paintIcon);
    paintIcon();
}

void BackButton::changeEvent(QEvent* event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) paintIcon();
}

void BackButton::paintIcon()
{
    // The arrow that points down, turned to where the list is.
    const bool isRtl = layoutDirection() == Qt::RightToLeft;
    const QPixmap down = iconPixmap(Icon::ArrowDown, m_theme.tokens().text, kIcon, devicePixelRatioF());
    setIcon(down.transformed(QTransform().rotate(isRtl ? -90 : 90)));
}

}  // namespace uinbox::ui
