// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QPixmap>

#include <vector>

class QWidget;

namespace uinbox::ui {
class MainWindow;
class Theme;
}  // namespace uinbox::ui

namespace uinbox::app {

// What the pictures are taken of, and how: the windows of the program as they lie on the screen. Main thread.

/// Dialogs, menus and popups that are open, the lowest first.
[[nodiscard]] std::vector<QWidget*> openOverlays();
/// The dialog that was opened last; null for none.
[[nodiscard]] QWidget* openDialog();
void closeOverlays();
/// Dialogs are no larger than the window they lie over, as on a screen of its size.
void fitDialogs(const QWidget& window);

/// Runs the window's command of those keys.
void trigger(const ui::MainWindow& window, const QKeySequence& keys);
/// Runs the window's command of that id.
void trigger(const ui::MainWindow& window, QStringView id);
/// Types into what has the keyboard of a widget.
void type(QWidget& into, const QString& text);
void press(QWidget& widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

/// A window of the program with everything that lies over it, or another widget alone.
[[nodiscard]] QPixmap pictureOf(QWidget& target, const ui::Theme& theme);

}  // namespace uinbox::app
