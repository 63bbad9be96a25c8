// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/NameLikeness.h"

#include "base/TextFold.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace uinbox {

namespace {

/// A name has a few words; of longer texts the first are compared.
constexpr qsizetype kMostWords = 8;
/// Letters of a word that are compared; the marks of both are kept in one word of memory each.
constexpr qsizetype kMostLetters = 64;
/// Two words less alike are two words.
constexpr double kSameWord = 0.88;
/// An initial may stand for any name that begins so.
constexpr double kInitial = 0.8;
/// "Ann Lee" and "Ann Maria Lee" may be one.
constexpr double kWordMore = 0.85;

bool hasDigit(QStringView word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

double wordLikeness(QStringView a, QStringView b)
{
    if (a == b) return 1;
    if (hasDigit(a) || hasDigit(b)) return 0;
    if (a.size() == 1 || b.size() == 1) return a.front() == b.front() ? kInitial : 0;
    const double likeness = jaroWinkler(a, b);
    return likeness < kSameWord ? 0 : likeness;
}

}  // namespace

QStringList nameWords(const QString& name)
{
    QStringList words;
    QString word;
    const QString folded = foldedText(name);
    const auto end = [&] {
        if (!word.isEmpty() && words.size() < kMostWords) words.append(word);
        word.clear();
    };
    for (const QChar c : folded) {
        // "O'Neil" is "ONeil"; any other sign stands between words.
        if (c.isLetterOrNumber() || c.isSurrogate() || c.isMark())
            word.append(c);
        else if (c != u'\'' && c != QChar(0x2019))
            end();
    }
    end();
    return words;
}

double jaroWinkler(QStringView first, QStringView second)
{
    const QStringView a = first.left(kMostLetters);
    const QStringView b = second.left(kMostLetters);
    if (a == b) return 1;
    if (a.isEmpty() || b.isEmpty()) return 0;
    const qsizetype reach = std::max<qsizetype>(0, std::max(a.size(), b.size()) / 2 - 1);
    std::array<QChar, kMostLetters> inA;
    std::array<bool, kMostLetters> isTaken{};
    size_t matches = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        const qsizetype end = std::min(b.size(), i + reach + 1);
        for (qsizetype j = std::max<qsizetype>(0, i - reach); j < end; ++j) {
            if (isTaken[static_cast<size_t>(j)] || a[i] != b[j]) continue;
            isTaken[static_cast<size_t>(j)] = true;
            inA[matches++] = a[i];
            break;
        }
    }
    if (matches == 0) return 0;
    size_t moved = 0;
    size_t at = 0;
    for (qsizetype j = 0; j < b.size(); ++j)
        if (isTaken[static_cast<size_t>(j)] && inA[at++] != b[j]) ++moved;
    const auto m = static_cast<double>(matches);
    const double jaro =
        (m / static_cast<double>(a.size()) + m / static_cast<double>(b.size()) + (m - static_cast<double>(moved) / 2) / m) / 3;
    qsizetype common = 0;
    while (common < std::min({a.size(), b.size(), qsizetype{4}}) && a[common] == b[common]) ++common;
    return jaro + static_cast<double>(common) * 0.1 * (1 - jaro);
}

double nameLikeness(const QStringList& a, const QStringList& b)
{
    const QStringList& fewer = a.size() <= b.size() ? a : b;
    const QStringList& more = a.size() <= b.size() ? b : a;
    if (fewer.isEmpty() || more.size() - fewer.size() > 1) return 0;
    // A first name alone says nothing of which of them it is.
    if (fewer.size() == 1 && more.size() > 1) return 0;
    std::array<bool, kMostWords> isTaken{};
    double sum = 0;
    int written = 0;  // words that are more than initials on both sides
    for (const QString& word : fewer) {
        double best = 0;
        qsizetype with = -1;
        for (qsizetype i = 0; i < more.size() && best < 1; ++i) {
            const double likeness = isTaken[static_cast<size_t>(i)] ? 0 : wordLikeness(word, more[i]);
            if (likeness <= best) continue;
            best = likeness;
            with = i;
        }
        if (with < 0) return 0;
        isTaken[static_cast<size_t>(with)] = true;
        if (word.size() > 1 && more[with].size() > 1) ++written;
        sum += best;
    }
    if (written == 0) return 0;
    const double mean = sum / static_cast<double>(fewer.size());
    if (more.size() == fewer.size()) return mean;
    for (qsizetype i = 0; i < more.size(); ++i)
        if (!isTaken[static_cast<size_t>(i)] && hasDigit(more[i])) return 0;
    return mean * kWordMore;
}

}  // namespace uinbox
