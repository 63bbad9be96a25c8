// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/MainMenu.h"

#include "actions/ActionRegistry.h"

#include <QHash>
#include <QKeyEvent>
#include <QSet>
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
    m_registry.refresh();
    QHash<QString, QMenu*> menus;
    QSet<QString> known;
    for (const ActionRegistry::Entry& entry : m_registry.entries()) {
        // Some have a second entry for a single letter, with the same words.
        const QString words = entry.group + u'\n' + entry.plainText();
        if (!entry.action || entry.action == m_command || known.contains(words)) continue;
        known.insert(words);
        QMenu*& menu = menus[entry.group];
        if (!menu) {
            menu = addMenu(entry.group);
            menu->setToolTipsVisible(true);
        }
        menu->addAction(entry.action);
    }
}

}  // namespace uinbox::ui
