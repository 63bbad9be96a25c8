// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/ActionRegistry.h"

#include "actions/FreshActions.h"
#include "actions/KeyText.h"
#include "actions/MenuKeys.h"

#include <QWidget>

#include <algorithm>

namespace uinbox::ui {

namespace {

/// Whether one focus can be in both.
bool overlap(const std::vector<QWidget*>& a, const std::vector<QWidget*>& b)
{
    if (a.empty() || b.empty()) return true;
    return std::any_of(a.begin(), a.end(), [&b](const QWidget* one) {
        return std::any_of(b.begin(), b.end(), [one](const QWidget* other) {
            return one == other || one->isAncestorOf(other) || other->isAncestorOf(one);
        });
    });
}

}  // namespace

bool meets(const QKeySequence& a, const QKeySequence& b)
{
    return a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch;
}

bool isSingleKey(const QKeySequence& keys)
{
    if (keys.isEmpty()) return false;
    const QKeyCombination first = keys[0];
    const auto modifiers = first.keyboardModifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return modifiers == Qt::NoModifier && first.key() < Qt::Key_Escape;
}

QString ActionRegistry::Entry::plainText() const
{
    return QString(text).remove(u'&').remove(u'…');
}

QString ActionRegistry::Entry::helpAnchor() const
{
    return QString(id).replace(u'.', u'-').toLower();
}

ActionRegistry::ActionRegistry(QWidget& owner) : QObject(&owner), m_owner(owner)
{
    new FreshActions(*this);
    // The last to come sees a key first: below an open menu nothing is carried out.
    new MenuKeys(this);
}

QAction& ActionRegistry::add(ActionSpec spec)
{
    auto* action = new QAction(spec.text, this);
    action->setObjectName(spec.id);
    action->setShortcutContext(spec.within.empty() ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [canRun = spec.canRun, run = std::move(spec.run)] {
        if (!canRun || canRun()) run();
    });
    if (spec.within.empty()) m_owner.addAction(action);
    for (QWidget* widget : spec.within) widget->addAction(action);
    m_entries.push_back({spec.id, spec.group, spec.text, spec.hint, spec.keys, spec.keys, action, spec.within, spec.canRun,
                         spec.isOffered, spec.icon});
    apply(m_entries.back());
    Q_EMIT changed();
    return *action;
}

void ActionRegistry::describe(ActionSpec spec)
{
    m_entries.push_back({spec.id, spec.group, spec.text, spec.hint, spec.keys, spec.keys, nullptr, spec.within, {}, {}, spec.icon});
    Q_EMIT changed();
}

const ActionRegistry::Entry* ActionRegistry::find(QStringView id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [id](const Entry& entry) { return entry.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

ActionRegistry::Entry* ActionRegistry::findEntry(QStringView id)
{
    return const_cast<Entry*>(find(id));
}

QAction* ActionRegistry::action(QStringView id) const
{
    const Entry* entry = find(id);
    return entry ? entry->action : nullptr;
}

void ActionRegistry::apply(Entry& entry) const
{
    if (!entry.action) return;
    QList<QKeySequence> working = entry.keys;
    if (!m_singleKeys) working.removeIf([](const QKeySequence& keys) { return isSingleKey(keys); });
    entry.action->setShortcuts(working);
    const QString says = entry.hint.isEmpty() ? entry.plainText() : entry.hint;
    const QString keys = entry.action->shortcut().isEmpty() ? QString() : keyText(entry.action->shortcut());
    // As plain text: a tool tip is HTML where it looks like it.
    entry.action->setToolTip((keys.isEmpty() ? says : QStringLiteral("%1 (%2)").arg(says, keys)).toHtmlEscaped());
}

void ActionRegistry::rebind(const QString& id, const QList<QKeySequence>& keys)
{
    Entry* entry = findEntry(id);
    if (!entry || !entry->action || entry->keys == keys) return;
    entry->keys = keys;
    apply(*entry);
    Q_EMIT changed();
}

void ActionRegistry::setSingleKeys(bool on)
{
    if (on == m_singleKeys) return;
    m_singleKeys = on;
    for (Entry& entry : m_entries) apply(entry);
    Q_EMIT changed();
}

void ActionRegistry::refresh() const
{
    for (const Entry& entry : m_entries)
        if (entry.action && (entry.canRun || entry.offered)) entry.action->setEnabled(entry.isRunnable());
}

void ActionRegistry::refreshForMenu() const
{
    for (const Entry& entry : m_entries)
        if (entry.action && (entry.canRun || entry.offered)) entry.action->setEnabled(entry.isOffered());
}

std::vector<ActionRegistry::Group> ActionRegistry::groups() const
{
    std::vector<Group> groups;
    for (const Entry& entry : m_entries) {
        auto group = std::find_if(groups.begin(), groups.end(), [&entry](const Group& each) { return each.title == entry.group; });
        if (group == groups.end()) group = groups.insert(groups.end(), {entry.group, {}});
        auto& commands = group->commands;
        const auto same = std::find_if(commands.begin(), commands.end(), [words = entry.plainText()](const Command& each) {
            return each.first().plainText() == words;
        });
        same == commands.end() ? commands.push_back({{&entry}}) : same->entries.push_back(&entry);
    }
    return groups;
}

const ActionRegistry::Entry* ActionRegistry::Command::run() const
{
    const auto found = std::find_if(entries.begin(), entries.end(), [](const Entry* entry) { return entry->action; });
    return found == entries.end() ? nullptr : *found;
}

QStringList ActionRegistry::Command::ids() const
{
    QStringList all;
    for (const Entry* entry : entries) all.append(entry->id);
    return all;
}

QList<QKeySequence> ActionRegistry::Command::keys() const
{
    QList<QKeySequence> all;
    for (const Entry* entry : entries) all += entry->keys;
    return all;
}

QList<QKeySequence> ActionRegistry::Command::ownKeys() const
{
    QList<QKeySequence> all;
    for (const Entry* entry : entries) all += entry->ownKeys;
    return all;
}

std::vector<const ActionRegistry::Entry*> ActionRegistry::conflicts(const QString& id, const QKeySequence& keys) const
{
    const Entry* own = find(id);
    std::vector<const Entry*> result;
    for (const Entry& other : m_entries) {
        if (&other == own || (own && !overlap(own->within, other.within))) continue;
        const bool hasKey =
            std::any_of(other.keys.begin(), other.keys.end(), [&keys](const QKeySequence& each) { return meets(each, keys); });
        if (hasKey) result.push_back(&other);
    }
    return result;
}

}  // namespace uinbox::ui
