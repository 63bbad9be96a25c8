// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace uinbox {

// A text as the index has it: a set of terms, each a folded word (TextFold) of letters and digits. Pure.
//
// * A word of seven letters or more is there with its ends, from the fourth letter on and as long as four are left, so that "rechnung" finds
//   "Stromrechnung"; one written in Arabic or Hebrew from the second letter on, so that it is found without its article.
// * What is written without spaces between words (Chinese, Japanese, Thai, …; Korean and emoji, too) is there in overlapping pairs.
// * Groups of digits that a number is written in are there as one, too. "Müller" is there as "mueller", too.

/// The terms of one entry.
class IndexTerms {
public:
    /// All words of a text, those in front where there are more than anybody writes.
    void add(QStringView text);
    /// A mark, which no word of a text can be: what the entry is found by besides its words.
    void addMark(const QString& mark) { insert(markTerm(mark)); }

    /// As the index takes them: separated by blanks.
    [[nodiscard]] QString joined() const { return m_terms.join(u' '); }
    [[nodiscard]] const QStringList& all() const { return m_terms; }

    /// The term of a mark; of letters and digits.
    [[nodiscard]] static QString markTerm(const QString& mark) { return QChar(u'\uE000') + mark; }

private:
    void addFolded(QStringView folded);
    void addWord(QStringView word);
    void addPairs(QStringView run);
    void insert(const QString& term);

    QStringList m_terms;  ///< in the order in which they were found, so that the same text is the same row
    QSet<QString> m_known;
};

/// What a typed word asks the index for.
struct WantedTerm {
    QString term;
    bool isBeginning = true;  ///< of a term; else the whole of it

    friend bool operator==(const WantedTerm&, const WantedTerm&) = default;
};

/// A run of letters and digits that a person types, folded.
struct WantedWord {
    QString word;
    /// All of them are to be there.
    std::vector<WantedTerm> terms;
    /// The terms are there in texts that have the word's parts apart, too: it is to be looked for in the text itself.
    bool isToBeChecked = false;
};

/// The words of what a person types. As in a text they are runs of letters and digits; nothing else is looked for.
[[nodiscard]] std::vector<WantedWord> wantedWords(QStringView typed);

}  // namespace uinbox
