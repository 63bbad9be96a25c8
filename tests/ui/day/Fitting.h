// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

class QWidget;

namespace uinbox::test {

/// What of a page cannot be read or reached: words that are cut without being there in a tool tip, controls out of what is seen without
/// anything to scroll, controls that lie over one another. Empty where all fits. Main thread.
[[nodiscard]] std::vector<std::string> faultsOf(const QWidget& top);

/// How large each label, button, field and row of a list is, and with which font.
[[nodiscard]] std::vector<std::string> measuresOf(const QWidget& top);

}  // namespace uinbox::test
