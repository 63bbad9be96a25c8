// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/FirstPaint.h"

#include "base/Logging.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace uinbox::app {

FirstPaint::FirstPaint(QWidget& widget) : QObject(&widget)
{
    widget.installEventFilter(this);
    widget.update();
}

bool FirstPaint::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // After it, when what was painted is on its way to the screen.
        QTimer::singleShot(0, this, [this] {
            qCInfo(lcApp, "the inbox is painted");
            deleteLater();
        });
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace uinbox::app
