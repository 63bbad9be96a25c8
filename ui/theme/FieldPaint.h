// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionSpinBox;

namespace uinbox::ui {

/// Ground and border of an input: under the pointer, focused, with something wrong, or not to be used.
void paintField(QPainter& painter, const QStyleOption& option, const QWidget* widget, const Look& look);
/// A list to choose from, or a date: its border and what opens it.
void paintComboBox(QPainter& painter, const QStyleOptionComboBox& option, const QWidget* widget, const QStyle& style,
                   const Look& look);
/// A number with its two arrows.
void paintSpinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QWidget* widget, const QStyle& style,
                  const Look& look);

/// The field within a list, a number or a date: its frame is that of the whole.
[[nodiscard]] bool isInsideField(const QWidget* widget);

}  // namespace uinbox::ui
