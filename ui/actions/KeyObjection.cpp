// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/KeyObjection.h"

#include "actions/ActionRegistry.h"
#include "actions/KeyText.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace uinbox::ui {

namespace {

/// What the fields of Qt do themselves with the keys the system has for it.
constexpr std::array kEditing{QKeySequence::Copy,
                              QKeySequence::Cut,
                              QKeySequence::Paste,
                              QKeySequence::Undo,
                              QKeySequence::Redo,
                              QKeySequence::SelectAll,
                              QKeySequence::MoveToNextWord,
                              QKeySequence::MoveToPreviousWord,
                              QKeySequence::MoveToStartOfDocument,
                              QKeySequence::MoveToEndOfDocument,
                              QKeySequence::SelectNextWord,
                              QKeySequence::SelectPreviousWord,
                              QKeySequence::SelectStartOfDocument,
                              QKeySequence::SelectEndOfDocument,
                              QKeySequence::DeleteStartOfWord,
                              QKeySequence::DeleteEndOfWord};

/// Alone or with Shift they edit, move, or press a button.
constexpr std::array kPlain{Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_Insert, Qt::Key_Return,  Qt::Key_Enter,
                            Qt::Key_Space,     Qt::Key_Left,   Qt::Key_Right,  Qt::Key_Up,      Qt::Key_Down,
                            Qt::Key_Home,      Qt::Key_End,    Qt::Key_PageUp, Qt::Key_PageDown};

constexpr std::array kWithAlt{Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Escape, Qt::Key_Space};
constexpr std::array kWithCtrlAlt{Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,
                                  Qt::Key_Down,   Qt::Key_L,         Qt::Key_T,    Qt::Key_Tab};

template <class Keys>
bool has(const Keys& keys, Qt::Key key)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

bool isOfDesktop(QKeyCombination pressed)
{
    const Qt::Key key = pressed.key();
    const auto modifiers = pressed.keyboardModifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    const bool isFunction = key >= Qt::Key_F1 && key <= Qt::Key_F12;
    if (modifiers.testFlag(Qt::MetaModifier) || key == Qt::Key_Print || key == Qt::Key_SysReq) return true;
    if (modifiers == Qt::AltModifier) return isFunction || has(kWithAlt, key);
    if (modifiers == (Qt::ControlModifier | Qt::AltModifier)) return isFunction || has(kWithCtrlAlt, key);
    return modifiers == Qt::ControlModifier && key == Qt::Key_Escape;
}

bool isEditing(QKeyCombination pressed)
{
    const auto modifiers = pressed.keyboardModifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if (modifiers == Qt::NoModifier && has(kPlain, pressed.key())) return true;
    return std::any_of(kEditing.begin(), kEditing.end(), [pressed](QKeySequence::StandardKey standard) {
        return QKeySequence::keyBindings(standard).contains(QKeySequence(pressed));
    });
}

QString say(const char* text)
{
    return QCoreApplication::translate("KeyObjection", text);
}

}  // namespace

KeyObjection objectionTo(const QKeySequence& keys)
{
    if (keys.isEmpty()) return KeyObjection::None;
    if (isOfDesktop(keys[0])) return KeyObjection::Desktop;
    if (isEditing(keys[0])) return KeyObjection::Editing;
    return isSingleKey(keys) && keys.count() == 1 ? KeyObjection::Letter : KeyObjection::None;
}

QString objectionText(KeyObjection objection, const QKeySequence& keys)
{
    switch (objection) {
        case KeyObjection::None: return {};
        case KeyObjection::Letter:
            return say(QT_TRANSLATE_NOOP("KeyObjection",
                                         "While you write, %1 alone stays a character; it runs the command only elsewhere. "
                                         "Press a second key at once to make it two."))
                .arg(keyText(keys));
        case KeyObjection::Editing:
            return say(QT_TRANSLATE_NOOP("KeyObjection",
                                         "%1 edits text and moves in it: while you write it keeps doing that, and runs the "
                                         "command only elsewhere."))
                .arg(keyText(keys));
        case KeyObjection::Desktop:
            return say(QT_TRANSLATE_NOOP("KeyObjection",
                                         "Many desktops keep %1 for themselves: then it never reaches this program. Another "
                                         "key is safer."))
                .arg(keyText(keys));
    }
    return {};
}

}  // namespace uinbox::ui
