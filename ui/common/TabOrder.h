// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;

namespace uinbox::ui {

/// Tab goes through what is in the layout as it lies there, not as it was made. Where controls come or go it is called again. Main thread.
void tabAsLaidOut(const QLayout& layout);

}  // namespace uinbox::ui
