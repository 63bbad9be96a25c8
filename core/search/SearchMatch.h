// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/SearchHit.h"

namespace uinbox {

/// A query looked for in texts themselves, behind what the index found. A value for one search; any thread.
class SearchMatch {
public:
    explicit SearchMatch(const SearchQuery& query);

    /// What the index cannot tell: words that stand as they were typed where it knows their parts alone, and phrases. Each is in one of the two.
    [[nodiscard]] bool holds(const QString& text, const QString& subject) const;
    /// How well it fits; less is better. A text that has all that was typed one behind the other, then one whose words begin so, then the rest.
    [[nodiscard]] int rank(const QString& text, const QString& subject) const;
    /// The place of the first word with what is around it, on one line; the beginning where no word is in it.
    [[nodiscard]] SearchExcerpt excerpt(const QString& text) const;

private:
    QStringList m_toBeChecked;  ///< folded
    QStringList m_words;        ///< folded, longest first, so that a mark is as long as can be
    QString m_together;         ///< folded; empty for one word
};

}  // namespace uinbox
