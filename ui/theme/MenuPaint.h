// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QSize>

class QPainter;
class QStyleOption;
class QStyleOptionMenuItem;
class QWidget;

namespace uinbox::ui {

/// What lies behind the corners of what opens over the page: the page, nothing as they are cut off, or they are none.
enum class Corners { Clear, Cut, Square };

/// The ground of menus, lists that open and tool tips.
void paintPopup(QPainter& painter, const QStyleOption& option, Corners corners, const Look& look);
/// One line of a menu: mark or icon, text, shortcut, arrow.
void paintMenuItem(QPainter& painter, const QStyleOptionMenuItem& option, const Look& look);
/// A menu's name in a menu bar.
void paintMenuBarItem(QPainter& painter, const QStyleOptionMenuItem& option, const Look& look);
/// How large a line of a menu must be; `text` is the size of its text without the shortcut.
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& text, const Look& look);

}  // namespace uinbox::ui
