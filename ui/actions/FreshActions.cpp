// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/FreshActions.h"

#include "actions/ActionRegistry.h"

#include <QApplication>
#include <QEvent>
#include <QMenu>

namespace uinbox::ui {

FreshActions::FreshActions(ActionRegistry& registry) : QObject(&registry), m_registry(registry)
{
    qApp->installEventFilter(this);
}

bool FreshActions::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) m_registry.refresh();
    if (event->type() == QEvent::Show && qobject_cast<QMenu*>(watched)) m_registry.refreshForMenu();
    return QObject::eventFilter(watched, event);
}

}  // namespace uinbox::ui
