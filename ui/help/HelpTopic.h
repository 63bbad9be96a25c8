// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/HelpBook.h"

class QWidget;

namespace uinbox::ui {

/// The place of the manual that is about a part of the window: of the widget or, where it has none of its own, of what it stands in.
void setHelpPlace(QWidget& widget, const HelpPlace& place);
/// None where nobody said.
[[nodiscard]] std::optional<HelpPlace> helpPlaceOf(const QWidget* widget);

}  // namespace uinbox::ui
