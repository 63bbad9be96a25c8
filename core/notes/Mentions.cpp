// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/Mentions.h"

#include <algorithm>

namespace uinbox {

namespace {

constexpr qsizetype kMostName = 20;

bool isWord(QChar c)
{
    return c == u'_' || (c.unicode() < 128 && c.isLetterOrNumber());
}

bool isAtSign(QChar c)
{
    return c == u'@' || c == u'\uFF20';
}

bool isAccentedLatin(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0xC0 && u <= 0x24F && u != 0xD7 && u != 0xF7) || (u >= 0x250 && u <= 0x28F) || u == 0x2BB ||
           (u >= 0x300 && u <= 0x36F) || (u >= 0x1E00 && u <= 0x1EFF);
}

/// "RT" or "RT:" right before `at`, a word of its own.
bool followsRetweet(QStringView text, qsizetype at)
{
    if (at > 0 && text.at(at - 1) == u':') --at;
    if (at < 2 || text.mid(at - 2, 2).compare(u"rt", Qt::CaseInsensitive) != 0) return false;
    if (at == 2) return true;
    const QChar before = text.at(at - 3);
    return !isWord(before) && !QStringView(u"+~.-").contains(before);
}

bool mayBegin(QStringView text, qsizetype at)
{
    if (at == 0) return true;
    const QChar before = text.at(at - 1);
    if (!isWord(before) && !isAtSign(before) && !QStringView(u"!#$%&*").contains(before)) return true;
    return followsRetweet(text, at);
}

bool mayEnd(QStringView rest)
{
    return rest.isEmpty() || !(isAtSign(rest.front()) || isAccentedLatin(rest.front()) || rest.startsWith(u"://"));
}

/// Where a name of letters, digits and "_" ends that begins at `at`.
qsizetype endOfHandle(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && end - at < kMostName && isWord(text.at(end))) ++end;
    return end;
}

/// The longest name of the team that stands at a place; null where none does.
const Teammate* nameAt(QStringView text, qsizetype at, const std::vector<Teammate>& team)
{
    const Teammate* best = nullptr;
    for (const Teammate& each : team) {
        const qsizetype length = each.name.size();
        if (length == 0 || text.mid(at, length).compare(each.name, Qt::CaseInsensitive) != 0) continue;
        const bool goesOn = at + length < text.size() && text.at(at + length).isLetterOrNumber();
        if (!goesOn && (!best || length > best->name.size())) best = &each;
    }
    return best;
}

/// All mentions, where `endOfName` gives the end of the name that begins at a place, or that place where there is none.
template <class EndOfName>
std::vector<Mention> findMentions(QStringView text, EndOfName endOfName)
{
    std::vector<Mention> mentions;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isAtSign(text.at(at)) || !mayBegin(text, at)) continue;
        const qsizetype end = endOfName(at + 1);
        if (end == at + 1) continue;
        if (mayEnd(text.mid(end))) mentions.push_back({at, end - at, text.mid(at + 1, end - at - 1).toString()});
        at = end - 1;
    }
    return mentions;
}

}  // namespace

std::vector<Mention> mentionsIn(QStringView text)
{
    return findMentions(text, [text](qsizetype at) { return endOfHandle(text, at); });
}

std::vector<Mention> mentionsIn(QStringView text, const std::vector<Teammate>& team)
{
    return findMentions(text, [&](qsizetype at) {
        const Teammate* named = nameAt(text, at, team);
        return named ? at + named->name.size() : at;
    });
}

std::vector<UserId> mentionedIn(QStringView text, const std::vector<Teammate>& team, const std::vector<UserId>& chosen)
{
    std::vector<UserId> mentioned;
    const auto contains = [](const std::vector<UserId>& ids, UserId id) {
        return std::find(ids.begin(), ids.end(), id) != ids.end();
    };
    for (const Mention& mention : mentionsIn(text, team)) {
        const Teammate* first = nullptr;
        bool wasChosen = false;
        for (const Teammate& mate : team) {
            if (mate.name.compare(mention.name, Qt::CaseInsensitive) != 0) continue;
            if (!first) first = &mate;
            if (!contains(chosen, mate.id)) continue;
            wasChosen = true;
            if (!contains(mentioned, mate.id)) mentioned.push_back(mate.id);
        }
        if (first && !wasChosen && !contains(mentioned, first->id)) mentioned.push_back(first->id);
    }
    return mentioned;
}

}  // namespace uinbox
