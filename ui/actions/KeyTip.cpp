// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/KeyTip.h"

#include "actions/ActionRegistry.h"
#include "actions/KeyText.h"
#include "common/PlainToolTip.h"

#include <QEvent>
#include <QWidget>

namespace uinbox::ui {

namespace {

ActionRegistry* registryOf(const QWidget& widget)
{
    return widget.window()->findChild<ActionRegistry*>(QString(), Qt::FindDirectChildrenOnly);
}

QString keysIn(const ActionRegistry* registry, const QString& command)
{
    const ActionRegistry::Entry* entry = registry && !command.isEmpty() ? registry->find(command) : nullptr;
    if (!entry) return {};
    // Of a command those that work now: single keys may be off.
    const QKeySequence keys = entry->action ? entry->action->shortcut() : entry->keys.value(0);
    return keys.isEmpty() ? QString() : keyText(keys);
}

}  // namespace

KeyTip::KeyTip(QWidget& widget) : QObject(&widget), m_widget(widget)
{
    widget.installEventFilter(this);
}

void KeyTip::set(QWidget& widget, const QString& command, const QString& text)
{
    auto* tip = widget.findChild<KeyTip*>(QString(), Qt::FindDirectChildrenOnly);
    if (!tip) tip = new KeyTip(widget);
    tip->m_command = command;
    tip->m_text = text;
    tip->refresh();
}

QString KeyTip::keysOf(const QWidget& widget, const QString& command)
{
    return keysIn(registryOf(widget), command);
}

void KeyTip::refresh()
{
    if (!m_registry) {
        m_registry = registryOf(m_widget);
        if (m_registry) connect(m_registry, &ActionRegistry::changed, this, &KeyTip::refresh);
    }
    const QString keys = keysIn(m_registry, m_command);
    m_widget.setToolTip(plainToolTip(keys.isEmpty() ? m_text : QStringLiteral("%1 (%2)").arg(m_text, keys)));
}

bool KeyTip::eventFilter(QObject* watched, QEvent* event)
{
    // When it was made it may not have been in its window yet.
    if (event->type() == QEvent::Show && !m_registry) refresh();
    return QObject::eventFilter(watched, event);
}

}  // namespace uinbox::ui
