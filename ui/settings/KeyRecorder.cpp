// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/KeyRecorder.h"

#include "actions/ActionRegistry.h"
#include "actions/KeyText.h"

#include <QKeyEvent>

#include <chrono>

namespace uinbox::ui {

namespace {

constexpr std::chrono::milliseconds kSecondKeyWithin{1000};

bool isModifier(int key)
{
    return key == Qt::Key_Control || key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Meta || key == Qt::Key_AltGr ||
           key == Qt::Key_unknown || key == 0;
}

}  // namespace

KeyRecorder::KeyRecorder(QWidget* parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setPlaceholderText(tr("Press the keys"));
    setContextMenuPolicy(Qt::NoContextMenu);
    m_more.setSingleShot(true);
    m_more.setInterval(kSecondKeyWithin);
}

void KeyRecorder::clearKeys()
{
    m_more.stop();
    m_keys = {};
    clear();
}

bool KeyRecorder::event(QEvent* event)
{
    // Otherwise the keys would do what they do.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyRecorder::keyPressEvent(QKeyEvent* event)
{
    event->accept();
    if (isModifier(event->key())) return;
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    const bool erases = isPlain && !m_keys.isEmpty() && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace);
    if (erases || (isPlain && event->key() == Qt::Key_Escape)) {
        // With nothing to give up, it closes what it stands in.
        if (m_keys.isEmpty()) return event->ignore();
        clearKeys();
        Q_EMIT recorded({});
        return;
    }
    auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    // "?" has its Shift in it.
    if (event->key() < Qt::Key_Escape && !QChar(event->key()).isLetterOrNumber() && !QChar(event->key()).isSpace())
        modifiers &= ~Qt::ShiftModifier;
    record(QKeyCombination(modifiers, event->key() == Qt::Key_Enter ? Qt::Key_Return : static_cast<Qt::Key>(event->key())));
}

void KeyRecorder::record(QKeyCombination pressed)
{
    const bool isSecond = m_more.isActive() && m_keys.count() == 1;
    m_keys = isSecond ? QKeySequence(m_keys[0], pressed) : QKeySequence(pressed);
    m_more.stop();
    if (!isSecond && isSingleKey(m_keys)) m_more.start();
    setText(keyText(m_keys));
    Q_EMIT recorded(m_keys);
}

}  // namespace uinbox::ui
