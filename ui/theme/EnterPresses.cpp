// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/EnterPresses.h"

#include <QAbstractButton>
#include <QKeyEvent>

namespace uinbox::ui {

bool EnterPresses::eventFilter(QObject* watched, QEvent* event)
{
    const bool isAsked = event->type() == QEvent::ShortcutOverride;
    if (!isAsked && event->type() != QEvent::KeyPress) return QObject::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    auto* button = qobject_cast<QAbstractButton*>(watched);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!button || !isEnter || !isPlain || !button->hasFocus()) return QObject::eventFilter(watched, event);
    event->accept();
    // A key that is held presses once.
    if (!isAsked && !key->isAutoRepeat() && button->isEnabled()) button->click();
    return true;
}

}  // namespace uinbox::ui
