// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/SearchMatch.h"

#include <algorithm>

namespace uinbox {

namespace {

/// Of an excerpt, in UTF-16 units: a line or two of a list.
constexpr qsizetype kLength = 180;
/// In front of the first word.
constexpr qsizetype kBefore = 40;
/// Of a text, looked through for its first word: what stands behind is found, but not shown.
constexpr qsizetype kMostText = 20'000;
constexpr int kMostMarks = 20;

/// Whether a folded word begins somewhere in a folded text where a word does.
bool beginsIn(const QString& folded, const QString& word)
{
    for (qsizetype at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1))
        if (at == 0 || !folded.at(at - 1).isLetterOrNumber()) return true;
    return false;
}

/// Marks that touch or cover one another are one.
std::vector<TextSpan> merged(std::vector<TextSpan> marks)
{
    std::sort(marks.begin(), marks.end(), [](const TextSpan& a, const TextSpan& b) { return a.start < b.start; });
    std::vector<TextSpan> all;
    for (const TextSpan& mark : marks) {
        if (all.empty() || mark.start > all.back().start + all.back().length)
            all.push_back(mark);
        else
            all.back().length = std::max(all.back().length, mark.start + mark.length - all.back().start);
    }
    return all;
}

/// Not in the middle of a character, and at a blank where one is near.
qsizetype startNear(const QString& text, qsizetype at)
{
    if (at <= 0) return 0;
    const qsizetype blank = text.lastIndexOf(u' ', at);
    if (blank >= 0 && at - blank < 20) return blank + 1;
    return text.at(at).isLowSurrogate() ? at - 1 : at;
}

}  // namespace

SearchMatch::SearchMatch(const SearchQuery& query) : m_toBeChecked(query.phrases)
{
    for (const WantedWord& word : query.words) {
        m_words.append(word.word);
        if (word.isToBeChecked) m_toBeChecked.append(word.word);
    }
    if (m_words.size() > 1) m_together = foldedText(query.text).simplified();
    std::stable_sort(m_words.begin(), m_words.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
}

bool SearchMatch::holds(const QString& text, const QString& subject) const
{
    return std::all_of(m_toBeChecked.begin(), m_toBeChecked.end(),
                       [&](const QString& each) { return containsFolded(text, each) || containsFolded(subject, each); });
}

int SearchMatch::rank(const QString& text, const QString& subject) const
{
    if (m_words.isEmpty()) return 0;
    const QString folded = foldedText(QStringView(text).left(kMostText)) + u'\n' + foldedText(subject);
    if (!m_together.isEmpty() && folded.contains(m_together)) return 0;
    const bool isWhole = std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) { return beginsIn(folded, word); });
    return isWhole ? 1 : 2;
}

SearchExcerpt SearchMatch::excerpt(const QString& text) const
{
    QString line = text.left(kMostText);
    for (QChar& c : line)
        if (c.isSpace() || c.category() == QChar::Other_Control) c = u' ';
    qsizetype first = line.size();
    for (const QString& word : m_words) {
        const auto found = findFolded(line, word, 1);
        if (!found.empty()) first = std::min<qsizetype>(first, found.front().start);
    }
    const qsizetype start = first == line.size() ? 0 : startNear(line, first - kBefore);
    SearchExcerpt excerpt;
    excerpt.text = (start > 0 ? QStringLiteral("…") : QString()) + line.mid(start, kLength);
    if (!excerpt.text.isEmpty() && excerpt.text.back().isHighSurrogate()) excerpt.text.chop(1);
    if (start + kLength < text.size()) excerpt.text += QStringLiteral("…");
    std::vector<TextSpan> marks;
    for (const QString& word : m_words) {
        const auto found = findFolded(excerpt.text, word, kMostMarks);
        marks.insert(marks.end(), found.begin(), found.end());
    }
    excerpt.marks = merged(std::move(marks));
    return excerpt;
}

}  // namespace uinbox
