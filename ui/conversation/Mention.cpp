// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/Mention.h"

namespace uinbox::ui {

namespace {

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'_' || c == u'-' || c.isSurrogate();
}

int lengthOfName(const QString& text, int at, const QStringList& names)
{
    int longest = 0;
    for (const QString& name : names) {
        const auto length = static_cast<int>(name.size());
        const bool isHere = length > longest && QStringView(text).mid(at, length).compare(name, Qt::CaseInsensitive) == 0;
        const bool isWhole = isHere && (at + length == text.size() || !isOfWord(text.at(at + length)));
        if (isWhole) longest = length;
    }
    if (longest > 0) return longest;
    int end = at;
    while (end < text.size() && isOfWord(text.at(end))) ++end;
    return end - at;
}

}  // namespace

std::vector<TextSpan> mentionSpans(const QString& text, const QStringList& names)
{
    std::vector<TextSpan> spans;
    for (qsizetype found = text.indexOf(u'@'); found >= 0; found = text.indexOf(u'@', found + 1)) {
        const auto at = static_cast<int>(found);
        // An address has something before it: "ann@example.org".
        if (at > 0 && isOfWord(text.at(at - 1))) continue;
        const int length = lengthOfName(text, at + 1, names);
        if (length > 0) spans.push_back({at, length + 1});
    }
    return spans;
}

}  // namespace uinbox::ui
