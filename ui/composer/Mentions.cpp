// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/Mentions.h"

#include <QStringList>

#include <algorithm>

namespace uinbox::ui {

namespace {

/// The longest name that stands at a place; null where none does. "@Ann Lee" is not "@Ann".
const Teammate* nameAt(QStringView text, qsizetype at, const std::vector<Teammate>& team)
{
    const Teammate* best = nullptr;
    for (const Teammate& each : team) {
        const qsizetype length = each.name.size();
        if (length == 0 || text.mid(at, length).compare(each.name, Qt::CaseInsensitive) != 0) continue;
        const bool goesOn = at + length < text.size() && text[at + length].isLetterOrNumber();
        if (!goesOn && (!best || length > best->name.size())) best = &each;
    }
    return best;
}

template <class Fn>
void forEachMention(const QString& text, const std::vector<Teammate>& team, Fn fn)
{
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        // An e-mail address names nobody.
        if (at > 0 && text[at - 1].isLetterOrNumber()) continue;
        if (const Teammate* named = nameAt(text, at + 1, team)) fn(at, *named);
    }
}

}  // namespace

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

std::vector<UserId> mentionsIn(const QString& text, const std::vector<Teammate>& team, const std::vector<UserId>& chosen)
{
    std::vector<UserId> mentioned;
    const auto add = [&mentioned](UserId id) {
        if (std::find(mentioned.begin(), mentioned.end(), id) == mentioned.end()) mentioned.push_back(id);
    };
    forEachMention(text, team, [&](qsizetype, const Teammate& named) {
        bool wasChosen = false;
        for (const Teammate& other : team) {
            if (other.name.compare(named.name, Qt::CaseInsensitive) != 0) continue;
            if (std::find(chosen.begin(), chosen.end(), other.id) == chosen.end()) continue;
            add(other.id);
            wasChosen = true;
        }
        if (!wasChosen) add(named.id);
    });
    return mentioned;
}

std::vector<std::pair<int, int>> mentionPlaces(const QString& text, const std::vector<Teammate>& team)
{
    std::vector<std::pair<int, int>> places;
    forEachMention(text, team, [&](qsizetype at, const Teammate& named) {
        places.emplace_back(static_cast<int>(at), static_cast<int>(named.name.size()) + 1);
    });
    return places;
}

}  // namespace uinbox::ui
