// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/import/NameOrder.h"

#include <QChar>

#include <algorithm>

namespace uinbox {

namespace {

bool isEastAsianLetter(char32_t c)
{
    switch (QChar::script(c)) {
        case QChar::Script_Han:
        case QChar::Script_Hangul:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Bopomofo: return true;
        default: break;
    }
    // The long vowel and the dot between names belong to no one script.
    return c == U'ー' || c == U'・';
}

}  // namespace

bool isEastAsian(const QString& text)
{
    const auto letters = text.toUcs4();
    return !letters.isEmpty() &&
           std::all_of(letters.begin(), letters.end(), [](auto c) { return isEastAsianLetter(static_cast<char32_t>(c)); });
}

QString joinedName(const NameInParts& name)
{
    const QString given = name.given.join(u' ');
    const QString family = name.family.join(u' ');
    QStringList parts = name.prefix;
    if (isEastAsian(given) && isEastAsian(family))
        parts << family + given << name.middle;
    else
        parts << given << name.middle << family;
    parts << name.suffix;
    parts.removeAll(QString());
    return parts.join(u' ');
}

}  // namespace uinbox
