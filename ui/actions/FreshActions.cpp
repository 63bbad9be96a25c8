// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/FreshActions.h"

#include "actions/ActionRegistry.h"

#include <QApplication>
#include <QEvent>
#include <QMenu>

namespace uinbox::ui {

namespace {

/// What can run follows what is seen, but not with each frame of it.
constexpr int kSoonMs = 40;

}  // namespace

FreshActions::FreshActions(ActionRegistry& registry) : QObject(&registry), m_registry(registry)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &FreshActions::refreshSoon);
    qApp->installEventFilter(this);
}

bool FreshActions::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) m_registry.refresh();
    if (event->type() == QEvent::Show && qobject_cast<QMenu*>(watched)) m_registry.refreshForMenu();
    if (event->type() == QEvent::UpdateRequest && !m_soon.isActive()) m_soon.start();
    return QObject::eventFilter(watched, event);
}

void FreshActions::refreshSoon()
{
    // A menu that is open goes on showing what was offered as it opened.
    if (!QApplication::activePopupWidget()) m_registry.refresh();
}

}  // namespace uinbox::ui
