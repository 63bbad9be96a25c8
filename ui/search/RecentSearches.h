// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Preferences.h"

namespace uinbox::ui {

/// What was searched for on this computer, the last first.
inline const Preference<QStringList> kRecentSearches{"search/recent", {}};
inline constexpr int kMostRecentSearches = 8;

/// That text before the others, once, however it was written before. Pure.
[[nodiscard]] inline QStringList withSearch(QStringList recent, const QString& typed)
{
    const QString text = typed.simplified();
    if (text.isEmpty()) return recent;
    recent.removeIf([&text](const QString& each) { return each.compare(text, Qt::CaseInsensitive) == 0; });
    recent.prepend(text);
    while (recent.size() > kMostRecentSearches) recent.removeLast();
    return recent;
}

}  // namespace uinbox::ui
