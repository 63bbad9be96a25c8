// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace uinbox::ui {

/// What stands for a costly character without changing what is read: a straight quote for a curly one, "-" for a dash, "..." for an
/// ellipsis, a blank for a blank of another width, nothing for what is invisible. A null string where there is none. Pure.
[[nodiscard]] QString plainLookAlike(QStringView character);

}  // namespace uinbox::ui
