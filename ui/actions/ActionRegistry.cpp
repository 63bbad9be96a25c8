// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/ActionRegistry.h"

#include <QWidget>

#include <algorithm>

namespace uinbox::ui {

ActionRegistry::ActionRegistry(QWidget& owner) : QObject(&owner), m_owner(owner) {}

QAction& ActionRegistry::add(ActionSpec spec)
{
    auto* action = new QAction(spec.text, this);
    action->setObjectName(spec.id);
    action->setShortcuts(spec.keys);
    if (!spec.hint.isEmpty()) action->setToolTip(spec.hint);
    action->setShortcutContext(spec.within.empty() ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [canRun = spec.canRun, run = std::move(spec.run)] {
        if (!canRun || canRun()) run();
    });
    if (spec.within.empty()) m_owner.addAction(action);
    for (QWidget* widget : spec.within) widget->addAction(action);
    m_entries.push_back({spec.group, spec.text, spec.keys, action, spec.id, spec.within, spec.canRun});
    return *action;
}

QAction& ActionRegistry::add(const QString& group, const QString& text, const QList<QKeySequence>& keys, std::function<void()> run)
{
    return add({.id = {}, .group = group, .text = text, .keys = keys, .run = std::move(run)});
}

void ActionRegistry::describe(const QString& group, const QString& text, const QList<QKeySequence>& keys)
{
    m_entries.push_back({group, text, keys, nullptr});
}

QAction* ActionRegistry::action(QStringView id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [id](const Entry& entry) { return entry.id == id; });
    return found == m_entries.end() ? nullptr : found->action;
}

}  // namespace uinbox::ui
