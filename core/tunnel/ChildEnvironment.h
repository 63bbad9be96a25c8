// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QStringList>

namespace uinbox {

/// What of `ours` a program gets that is not of us: what it needs to find its files, its language and the network, and what `kept` names
/// ("NAME", or "NAME_*" for all that begin so). An allow-list: a variable that nobody named may be a secret. Pure.
[[nodiscard]] QProcessEnvironment childEnvironment(const QProcessEnvironment& ours, const QStringList& kept);

}  // namespace uinbox
