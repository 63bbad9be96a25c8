// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/SmsSegments.h"

#include <vector>

class QColor;

namespace uinbox::ui {

class MessageEdit;

/// Underlines the characters that make an SMS dearer.
void markCostly(MessageEdit& edit, const std::vector<CostlyCharacter>& costly, const QColor& color);

/// Puts look-alikes of plain letters in their places, as one step that can be undone.
void replaceCostly(MessageEdit& edit, const std::vector<CostlyCharacter>& costly);

}  // namespace uinbox::ui
