// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>

namespace uinbox::ui {

/// Keys as they are read: "Ctrl+Enter", "G then I". The key has "Enter" on it; Qt calls it Return.
[[nodiscard]] QString keyText(const QKeySequence& keys);
/// All of them: "Ctrl+/  or  ?".
[[nodiscard]] QString keyText(const QList<QKeySequence>& keys);

}  // namespace uinbox::ui
