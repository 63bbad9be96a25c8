// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/Mentions.h"

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

}  // namespace

std::vector<Mention> mentionsIn(QStringView text)
{
    std::vector<Mention> mentions;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isAtSign(text.at(at)) || !mayBegin(text, at)) continue;
        qsizetype end = at + 1;
        while (end < text.size() && end - at <= kMostName && isWord(text.at(end))) ++end;
        if (end == at + 1) continue;
        if (mayEnd(text.mid(end))) mentions.push_back({at, end - at, text.mid(at + 1, end - at - 1).toString()});
        at = end - 1;
    }
    return mentions;
}

}  // namespace uinbox
