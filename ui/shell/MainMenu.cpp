// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/MainMenu.h"

#include "actions/ActionRegistry.h"

#include <QKeyEvent>
#include <QToolButton>

namespace uinbox::ui {

MainMenu::MainMenu(ActionRegistry& registry, QWidget& window)
    : QMenu(&window),
      m_registry(registry),
      m_window(window),
      m_command(&registry.add({.id = QStringLiteral("app.menu"),
                               .group = tr("General"),
                               .text = tr("&Menu"),
                               .keys = {QKeySequence(Qt::Key_F10)},
                               .run = [this] { open(); },
                               .hint = tr("Every command, by what it is about")}))
{
    setAccessibleName(tr("Menu"));
}

void MainMenu::open()
{
    fill();
    QPoint place = m_window.mapToGlobal(m_window.rect().center());
    for (QObject* each : m_command->associatedObjects()) {
        const auto* button = qobject_cast<QToolButton*>(each);
        if (!button || !button->isVisible()) continue;
        const int beside = layoutDirection() == Qt::RightToLeft ? -sizeHint().width() : button->width();
        place = button->mapToGlobal(QPoint(beside, 0));
    }
    popup(place);
    // Not setActiveAction(): that opens the menu in it as well.
    QKeyEvent down(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier);
    keyPressEvent(&down);
}

void MainMenu::fill()
{
    clear();
    qDeleteAll(findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly));
    for (const ActionRegistry::Group& group : m_registry.groups()) {
        QMenu* menu = nullptr;
        for (const ActionRegistry::Command& command : group.commands) {
            const ActionRegistry::Entry* entry = command.run();
            if (!entry || entry->action == m_command) continue;
            if (!menu) {
                menu = addMenu(group.title);
                menu->setToolTipsVisible(true);
            }
            menu->addAction(entry->action);
        }
    }
}

}  // namespace uinbox::ui
