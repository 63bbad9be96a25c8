// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/MenuKeys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>

namespace uinbox::ui {

MenuKeys::MenuKeys(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool MenuKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride || !qobject_cast<QMenu*>(QApplication::activePopupWidget()))
        return QObject::eventFilter(watched, event);
    event->accept();
    return true;
}

}  // namespace uinbox::ui
