// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/ControlState.h"
#include "theme/Look.h"

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionToolButton;

namespace uinbox::ui {

/// One of the buttons above a month.
[[nodiscard]] bool isInCalendar(const QWidget* widget);
/// What a push button is drawn as: its own kind, or Primary for the default one.
[[nodiscard]] ButtonKind shownKind(const QStyleOptionButton& option, const QWidget* widget);
/// Ground, border and focus ring of a push button.
void paintButtonGround(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget, const Look& look);
/// Its icon, or the turning circle while it is busy, and its text.
void paintButtonLabel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget, const Look& look);

/// A tool button whole. `style` draws its label.
void paintToolButton(QPainter& painter, const QStyleOptionToolButton& option, const QWidget* widget, const QStyle& style,
                     const Look& look);
/// Only its ground: what Qt asks for where a button is drawn in parts.
void paintToolGround(QPainter& painter, const QStyleOption& option, const Look& look);

void paintCheckBox(QPainter& painter, const QStyleOption& option, const Look& look);
void paintRadioButton(QPainter& painter, const QStyleOption& option, const Look& look);
/// `at` is where the thumb is: 0 for off, 1 for on.
void paintSwitch(QPainter& painter, const QStyleOption& option, double at, const Look& look);

}  // namespace uinbox::ui
