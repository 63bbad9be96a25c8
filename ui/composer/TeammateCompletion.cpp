// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/TeammateCompletion.h"

#include <QStringList>

#include <algorithm>

namespace uinbox::ui {

std::vector<Teammate> teammatesFor(const QString& typed, const std::vector<Teammate>& team)
{
    const QStringList wanted = typed.split(u' ', Qt::SkipEmptyParts);
    std::vector<Teammate> found;
    for (const Teammate& each : team) {
        const QStringList words = each.name.split(u' ', Qt::SkipEmptyParts);
        const bool fits = std::all_of(wanted.begin(), wanted.end(), [&](const QString& begin) {
            return std::any_of(words.begin(), words.end(),
                               [&](const QString& word) { return word.startsWith(begin, Qt::CaseInsensitive); });
        });
        if (fits) found.push_back(each);
    }
    return found;
}

std::vector<Completion> teammatesOffered(const QString& typed, const std::vector<Teammate>& team)
{
    constexpr size_t kMostNames = 8;
    std::vector<Completion> offered;
    for (const Teammate& mate : teammatesFor(typed, team))
        if (offered.size() < kMostNames) offered.push_back({mate.name, u'@' + mate.name + u' ', mate.id.uuid().toBytes()});
    return offered;
}

}  // namespace uinbox::ui
