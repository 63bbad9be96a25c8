// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/PasteLimits.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace uinbox::ui {

namespace {

using Limit = PasteRefusal::Limit;

/// Of U+1F000 and what follows.
bool isEmojiHalf(QChar c)
{
    return c.unicode() >= 0xD83C && c.unicode() <= 0xD83E;
}

qsizetype emojiOf(QStringView text)
{
    return std::count_if(text.begin(), text.end(), &isEmojiHalf);
}

std::optional<PasteRefusal> lineRefusal(QStringView line)
{
    const qsizetype emoji = emojiOf(line);
    if (line.size() + emoji * kEmojiCost <= kLongestLine) return std::nullopt;
    // Two units each: what makes it dear is named.
    const qsizetype letters = line.size() - 2 * emoji;
    if (letters > emoji * kEmojiCost) return PasteRefusal{Limit::LineCharacters, line.size(), kLongestLine - emoji * kEmojiCost};
    return PasteRefusal{Limit::LineEmoji, emoji, std::max<qsizetype>(0, (kLongestLine - letters) / (kEmojiCost + 2))};
}

QString say(const char* text)
{
    return QCoreApplication::translate("PasteLimits", text);
}

const char* sentenceOf(Limit limit)
{
    switch (limit) {
        case Limit::Characters:
            return QT_TRANSLATE_NOOP("PasteLimits", "%1 characters are too many to write in at once: %2 at most.");
        case Limit::Everything:
            return QT_TRANSLATE_NOOP("PasteLimits", "With it there would be %1 characters here, and that is too much: %2 at most.");
        case Limit::Lines: return QT_TRANSLATE_NOOP("PasteLimits", "%1 lines are too many to write in at once: %2 at most.");
        case Limit::Emoji: return QT_TRANSLATE_NOOP("PasteLimits", "%1 emoji are too many to write in at once: %2 at most.");
        case Limit::LineCharacters:
            return QT_TRANSLATE_NOOP("PasteLimits", "A line of %1 characters is too long to write in: %2 at most.");
        case Limit::LineEmoji: return QT_TRANSLATE_NOOP("PasteLimits", "%1 emoji are too many for one line: %2 at most.");
    }
    return "";
}

}  // namespace

std::optional<PasteRefusal> pasteRefusal(const QString& text, const PastePlace& place)
{
    if (text.size() > kMostPasted) return PasteRefusal{Limit::Characters, text.size(), kMostPasted};
    if (const qsizetype all = place.written + text.size(); all > 2 * kMostPasted)
        return PasteRefusal{Limit::Everything, all, 2 * kMostPasted};
    if (const qsizetype lines = text.count(u'\n') + 1; lines > kMostPastedLines)
        return PasteRefusal{Limit::Lines, lines, kMostPastedLines};
    if (const qsizetype emoji = emojiOf(text); emoji > kMostPastedEmoji) return PasteRefusal{Limit::Emoji, emoji, kMostPastedEmoji};
    const QString whole = place.before + text + place.after;
    for (const QStringView line : QStringView(whole).split(u'\n'))
        if (const auto refusal = lineRefusal(line)) return refusal;
    return std::nullopt;
}

QString pasteRefusalText(const PasteRefusal& refusal)
{
    const QLocale locale;
    return say(sentenceOf(refusal.limit)).arg(locale.toString(refusal.found), locale.toString(refusal.most));
}

}  // namespace uinbox::ui
