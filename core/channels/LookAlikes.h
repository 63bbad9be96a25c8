// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace uinbox {

/// True where `stored` is what a provider that keeps SMS within GSM-7 may have made of `sent`: curly quotes, dashes, spaces, the ellipsis
/// and letters with foreign accents replaced by plain ones, all else unchanged. Also for the same text. A text that has characters
/// without a look-alike (an emoji, Cyrillic) is not changed by anybody. White space at the ends is not looked at. Pure.
[[nodiscard]] bool isSameButLookAlikes(QStringView sent, QStringView stored);

}  // namespace uinbox
