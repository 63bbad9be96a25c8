// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/WheelGuard.h"

#include <QEvent>
#include <QWidget>

namespace uinbox::ui {

bool WheelGuard::eventFilter(QObject* watched, QEvent* event)
{
    const auto* control = qobject_cast<const QWidget*>(watched);
    if (event->type() != QEvent::Wheel || !control || control->hasFocus()) return QObject::eventFilter(watched, event);
    // Not taken: what holds the control scrolls instead.
    event->ignore();
    return true;
}

}  // namespace uinbox::ui
