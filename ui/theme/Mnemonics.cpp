// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Mnemonics.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QTabBar>

namespace uinbox::ui {

Mnemonics::Mnemonics(QObject* parent) : QObject(parent)
{
    if (qApp) qApp->installEventFilter(this);
}

bool Mnemonics::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
        case QEvent::KeyPress:
        case QEvent::KeyRelease:
            if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt) show(event->type() == QEvent::KeyPress);
            break;
        // Alt+Tab: its release goes elsewhere.
        case QEvent::ApplicationDeactivate:
        case QEvent::WindowDeactivate: show(false); break;
        default: break;
    }
    return QObject::eventFilter(watched, event);
}

void Mnemonics::show(bool shown)
{
    if (std::exchange(m_areShown, shown) == shown) return;
    const auto widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets) {
        const bool hasWords =
            qobject_cast<QAbstractButton*>(widget) || qobject_cast<QLabel*>(widget) || qobject_cast<QTabBar*>(widget);
        if (hasWords && widget->isVisible()) widget->update();
    }
}

}  // namespace uinbox::ui
