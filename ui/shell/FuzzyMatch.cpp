// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/FuzzyMatch.h"

#include <algorithm>

namespace uinbox::ui {

namespace {

constexpr int kAtWord = 10;
constexpr int kBeside = 6;
constexpr int kAtStart = 8;

/// The letter itself, small and bare.
QChar folded(QChar c)
{
    const QString parts = QString(c).normalized(QString::NormalizationForm_KD);
    return parts.isEmpty() ? c : parts.front().toCaseFolded();
}

bool isWordStart(const QString& text, int at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

/// The whole word where it begins a word of the text; else letter by letter. Places are added; the score is -1 where it is not there.
int matchWord(const QString& text, const QString& small, const QString& word, std::vector<int>& places)
{
    for (qsizetype at = small.indexOf(word); at >= 0; at = small.indexOf(word, at + 1)) {
        if (!isWordStart(text, static_cast<int>(at))) continue;
        for (qsizetype i = 0; i < word.size(); ++i) places.push_back(static_cast<int>(at + i));
        return kAtWord + kBeside * static_cast<int>(word.size()) + (at == 0 ? kAtStart : 0);
    }
    int score = 0;
    qsizetype from = 0;
    int before = -2;
    for (const QChar letter : word) {
        // The beginning of a later word is what an abbreviation means.
        qsizetype at = small.indexOf(letter, from);
        if (at < 0) return -1;
        if (at != before + 1)
            for (qsizetype later = at; later >= 0; later = small.indexOf(letter, later + 1))
                if (isWordStart(text, static_cast<int>(later))) {
                    at = later;
                    break;
                }
        const auto place = static_cast<int>(at);
        score += place == before + 1 ? kBeside : isWordStart(text, place) ? kAtWord : 1;
        places.push_back(place);
        before = place;
        from = at + 1;
    }
    return score;
}

}  // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString& text, const QString& query)
{
    FuzzyMatch match;
    QString small;
    for (const QChar c : text) small += folded(c);
    QString wanted;
    for (const QChar c : query) wanted += folded(c);
    for (const QString& word : wanted.split(u' ', Qt::SkipEmptyParts)) {
        const int score = matchWord(text, small, word, match.places);
        if (score < 0) return std::nullopt;
        match.score += score;
    }
    std::sort(match.places.begin(), match.places.end());
    match.places.erase(std::unique(match.places.begin(), match.places.end()), match.places.end());
    // Of two that match alike the shorter is meant.
    match.score = match.score * 100 - static_cast<int>(qMin(text.size(), qsizetype(99)));
    return match;
}

}  // namespace uinbox::ui
