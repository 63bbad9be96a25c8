// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/PlainLookAlikes.h"

#include <iterator>

namespace uinbox::ui {

namespace {

/// A run of characters and what is read the same.
struct LookAlike {
    char16_t first;
    char16_t last;
    const char* plain;
};

constexpr LookAlike kLookAlikes[] = {
    {0x00A0, 0x00A0, " "},    // no-break space
    {0x00AB, 0x00AB, "\""},   // left guillemet
    {0x00AD, 0x00AD, ""},     // soft hyphen
    {0x00B4, 0x00B4, "'"},    // acute accent
    {0x00BB, 0x00BB, "\""},   // right guillemet
    {0x2000, 0x200A, " "},    // spaces of many widths
    {0x200B, 0x200F, ""},     // invisible ones
    {0x2010, 0x2015, "-"},    // hyphens and dashes
    {0x2018, 0x201B, "'"},    // curly quotes
    {0x201C, 0x201F, "\""},   // and double ones
    {0x2022, 0x2022, "-"},    // bullet
    {0x2026, 0x2026, "..."},  // ellipsis
    {0x202F, 0x202F, " "},    // narrow no-break space
    {0x2032, 0x2032, "'"},    // prime
    {0x2033, 0x2033, "\""},   // double prime
    {0x2039, 0x203A, "'"},    // single guillemets
    {0x205F, 0x205F, " "},    // mathematical space
    {0x2060, 0x2060, ""},     // word joiner
    {0x2212, 0x2212, "-"},    // minus
    {0x3000, 0x3000, " "},    // ideographic space
    {0xFEFF, 0xFEFF, ""},     // byte order mark
};

}  // namespace

QString plainLookAlike(QStringView character)
{
    if (character.size() != 1) return {};
    const char16_t unit = character.front().unicode();
    for (const LookAlike& each : kLookAlikes)
        if (unit >= each.first && unit <= each.last) return QString::fromLatin1(each.plain);
    return {};
}

}  // namespace uinbox::ui
