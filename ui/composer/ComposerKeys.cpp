// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/ComposerKeys.h"

#include "composer/Composer.h"

#include <QKeyEvent>

namespace uinbox::ui {

ComposerKeys::ComposerKeys(std::vector<ComposerCommand> commands, Composer& composer)
    : QObject(&composer), m_composer(composer), m_commands(std::move(commands))
{
}

void ComposerKeys::watch(QWidget& widget)
{
    widget.installEventFilter(this);
}

void ComposerKeys::makeActions(ActionRegistry& registry)
{
    registerCommands(m_commands, m_composer, registry);
    m_registry = &registry;
}

void ComposerKeys::refresh()
{
    if (m_registry) m_registry->refresh();
}

bool ComposerKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (m_registry || event->type() != QEvent::KeyPress) return QObject::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    const ComposerCommand* command = commandFor(m_commands, key);
    if (!command) return QObject::eventFilter(watched, event);
    if (!key.isAutoRepeat()) command->run();
    return true;
}

}  // namespace uinbox::ui
