// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ActionRegistry.h"

#include <QWidget>

namespace uinbox::ui {

ActionRegistry::ActionRegistry(QWidget& owner) : QObject(&owner), m_owner(owner) {}

QAction& ActionRegistry::add(const QString& group, const QString& text, const QList<QKeySequence>& keys, std::function<void()> run)
{
    auto* action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, std::move(run));
    m_owner.addAction(action);
    m_entries.push_back({group, text, keys, action});
    return *action;
}

void ActionRegistry::describe(const QString& group, const QString& text, const QList<QKeySequence>& keys)
{
    m_entries.push_back({group, text, keys, nullptr});
}

}  // namespace uinbox::ui
