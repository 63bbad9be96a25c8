// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

class QAbstractButton;
class QPushButton;
class QWidget;

namespace uinbox::ui {

/// What a button is for. Without one it is Secondary, or Primary where it is its dialog's default.
enum class ButtonKind {
    Primary,    ///< the one thing to do here
    Secondary,  ///< beside it
    Danger,     ///< destroys something
    Quiet,      ///< no ground until the pointer is over it
};

/// States that Qt's own controls do not know, kept at the control and drawn by the style. Main thread.
/// The widget is repainted; a call that changes nothing costs nothing.
void setButtonKind(QAbstractButton& button, ButtonKind kind);
/// Back to what it is without one.
void clearButtonKind(QAbstractButton& button);
[[nodiscard]] std::optional<ButtonKind> buttonKind(const QWidget* widget);

/// While something is under way: a circle turns beside the text, clicks, keys and the dialog's Enter do nothing, and a screen
/// reader is told. The text, the focus and the size stay.
void setBusy(QPushButton& button, bool isBusy);
[[nodiscard]] bool isBusy(const QWidget* widget);

/// An input whose text cannot be taken: its border says so. The words are FormField's.
void setInvalid(QWidget& field, bool isInvalid);
[[nodiscard]] bool isInvalid(const QWidget* widget);

/// A check box that is drawn as a switch. `at` is where its thumb is, 0 for off, 1 for on.
void setSwitch(QWidget& box, double at);
[[nodiscard]] std::optional<double> switchPosition(const QWidget* widget);

}  // namespace uinbox::ui
