// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/FocusOverlay.h"

#include "theme/Theme.h"

#include <QAbstractScrollArea>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>

namespace uinbox::ui {

namespace {

bool isMove(int key)
{
    return (key >= Qt::Key_Home && key <= Qt::Key_PageDown) || key == Qt::Key_Tab || key == Qt::Key_Backtab;
}

}  // namespace

FocusOverlay::FocusOverlay(QAbstractScrollArea& area, const Theme& theme) : QWidget(&area), m_area(area), m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setVisible(area.hasFocus());
    area.installEventFilter(this);
}

bool FocusOverlay::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::Resize) {
        setGeometry(m_area.rect());
        raise();
    }
    if (event->type() == QEvent::FocusIn) {
        // Whoever clicked knows where they are.
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        const bool isByKey = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
        setVisible(isByKey || m_area.window()->testAttribute(Qt::WA_KeyboardFocusChange));
    }
    // Whoever clicked and then goes on by keys does not.
    if (event->type() == QEvent::KeyPress && m_area.hasFocus() && isHidden() && isMove(static_cast<QKeyEvent*>(event)->key()))
        show();
    if (event->type() == QEvent::FocusOut) hide();
    return QWidget::eventFilter(watched, event);
}

void FocusOverlay::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.tokens().focus, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::kS, radius::kS);
}

}  // namespace uinbox::ui
