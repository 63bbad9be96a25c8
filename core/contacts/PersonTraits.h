// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/Contact.h"

namespace uinbox {

/// Why two people may be one.
enum class DuplicateReason {
    SameNumber,      ///< on two channels
    MistypedNumber,  ///< the same but for a trunk zero or the country's code
    SimilarNumber,   ///< its last digits, and the name
    SameEmail,       ///< the part before the @, and the name
    SameName,        ///< the same words, in any order
    SimilarName,     ///< spelt a little differently, or with initials
};

/// What of a person is compared with others: a number by what is left of it without mistakes of trunk and country, an e-mail address by the
/// part before its @, a name by its folded words. Pure; a value.
class PersonTraits {
public:
    PersonTraits() = default;
    explicit PersonTraits(const QString& name);
    void add(AddressKind kind, const QString& value);

    /// Who has one of them in common may be one. A hash each: two texts with the same one are told apart by likenessTo().
    [[nodiscard]] std::vector<quint64> keys() const;

    [[nodiscard]] const QStringList& words() const { return m_words; }
    /// The spellings of a number that may mean it: digits alone.
    [[nodiscard]] const QStringList& numbers() const { return m_numbers; }
    [[nodiscard]] const QStringList& locals() const { return m_locals; }

private:
    friend struct Likeness;
    QStringList m_words;
    QStringList m_exact;    ///< numbers as they are
    QStringList m_numbers;  ///< and what they may have been meant to be
    QStringList m_locals;   ///< of e-mail addresses: without dots and what follows a plus sign; none that many people share
};

/// How likely it is that two people are one: 0 to 1, with all that speaks for it.
struct Likeness {
    double score = 0;
    std::vector<DuplicateReason> reasons{};

    [[nodiscard]] static Likeness of(const PersonTraits& a, const PersonTraits& b);
};

/// Less is not worth a person's look.
inline constexpr double kLeastLikeness = 0.6;

}  // namespace uinbox
