// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace uinbox {

// How alike names of people and businesses are, whatever the case, accents, punctuation and order of their words. Pure.

/// The words of a name, folded (TextFold), without punctuation, in the order in which they were written.
[[nodiscard]] QStringList nameWords(const QString& name);

/// 0 (nothing alike) to 1 (equal), of two folded texts: Jaro's measure with Winkler's bonus for a common beginning
/// (W. E. Winkler, "String Comparator Metrics", 1990).
[[nodiscard]] double jaroWinkler(QStringView a, QStringView b);

/// Of two names given by their words: 1 for the same words in any order; less where some are spelt a little differently, an initial stands for
/// a word, or one name has a word more; 0 where a word that has digits, or any word, has no like in the other.
[[nodiscard]] double nameLikeness(const QStringList& a, const QStringList& b);

}  // namespace uinbox
