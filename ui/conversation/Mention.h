// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/TextFold.h"

#include <QStringList>

namespace uinbox::ui {

/// Where a note mentions somebody: "@" at the beginning of a word, then one of `names` whatever its case, the longest that fits, or else
/// the word itself. Pure.
[[nodiscard]] std::vector<TextSpan> mentionSpans(const QString& text, const QStringList& names);

}  // namespace uinbox::ui
