// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace uinbox::ui {

class ActionRegistry;

/// Describes the keys that the composer's fields handle themselves, for the sheet and the manual.
void describeWidgetKeys(ActionRegistry& registry, QWidget& composer);

}  // namespace uinbox::ui
