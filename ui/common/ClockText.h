// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace uinbox::ui {

/// How wrong this computer's clock is ("25 min ahead"), and what comes of it.
[[nodiscard]] QString clockText(std::chrono::seconds ahead);

}  // namespace uinbox::ui
