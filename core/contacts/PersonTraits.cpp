// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/PersonTraits.h"

#include "contacts/NameLikeness.h"

#include <QHashFunctions>

#include <algorithm>
#include <array>

namespace uinbox {

namespace {

/// Shorter ones are short codes, and ends of anything.
constexpr qsizetype kShortestNumber = 7;
constexpr qsizetype kTail = 7;
/// Names from here on are one name spelt in two ways.
constexpr double kAlike = 0.9;

/// Of functions, not of people.
constexpr std::array kShared{u"info",    u"office",  u"contact", u"hello",   u"sales",    u"support", u"admin", u"mail",
                             u"service", u"kontakt", u"post",    u"billing", u"contacto", u"noreply", u"team"};

/// How many digits the code of a number's country has (ITU-T E.164, as assigned).
qsizetype countryDigits(QStringView digits)
{
    if (digits.startsWith(u'1') || digits.startsWith(u'7')) return 1;
    static constexpr std::array kTwo{20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54,
                                     55, 56, 57, 58, 60, 61, 62, 63, 64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95, 98};
    return std::binary_search(kTwo.begin(), kTwo.end(), digits.left(2).toInt()) ? 2 : 3;
}

QStringView withoutZeros(QStringView digits)
{
    while (digits.startsWith(u'0')) digits = digits.mid(1);
    return digits;
}

/// Keys of one kind do not meet those of another.
quint64 keyOf(char16_t kind, QStringView a, QStringView b = {})
{
    return qHash(b, qHash(a, size_t{kind} * 0x9E3779B97F4A7C15ULL) * 31);
}

bool intersects(const QStringList& a, const QStringList& b)
{
    return std::any_of(a.begin(), a.end(), [&b](const QString& each) { return b.contains(each); });
}

bool haveSameTail(const QStringList& a, const QStringList& b)
{
    return std::any_of(a.begin(), a.end(), [&b](const QString& one) {
        return std::any_of(b.begin(), b.end(), [&](const QString& other) { return one.right(kTail) == other.right(kTail); });
    });
}

}  // namespace

PersonTraits::PersonTraits(const QString& name) : m_words(nameWords(name)) {}

void PersonTraits::add(AddressKind kind, const QString& value)
{
    if (kind == AddressKind::Email) {
        QString local = value.section(u'@', 0, 0).section(u'+', 0, 0).remove(u'.').toLower();
        const bool isShared =
            std::any_of(kShared.begin(), kShared.end(), [&](const auto* each) { return local == QStringView(each); });
        if (local.size() > 2 && !isShared) m_locals.append(std::move(local));
        return;
    }
    if (kind == AddressKind::Handle || !value.startsWith(u'+') || value.size() <= kShortestNumber) return;
    const QStringView digits = QStringView(value).mid(1);
    if (!m_exact.contains(digits)) m_exact.append(digits.toString());
    // "+44 0171 …" has a zero too many, "+44 44171 …" its country twice; in "+415 555 2671" the country is missing.
    const QStringView country = digits.left(countryDigits(digits));
    QStringView national = withoutZeros(digits.mid(country.size()));
    const bool isTwice = national.startsWith(country) && national.size() > 10;
    if (isTwice) national = withoutZeros(national.mid(country.size()));
    for (const QStringView each : {digits, national})
        if (each.size() >= kShortestNumber && !m_numbers.contains(each)) m_numbers.append(each.toString());
}

std::vector<quint64> PersonTraits::keys() const
{
    std::vector<quint64> keys;
    for (const QString& number : m_numbers) keys.push_back(keyOf(u'n', number));
    for (const QString& local : m_locals) keys.push_back(keyOf(u'l', local));
    if (m_words.isEmpty()) return keys;
    QStringList sorted = m_words;
    sorted.sort();
    const QString whole = sorted.join(u' ');
    keys.push_back(keyOf(u'w', whole));
    // With a letter of the name: the same end of a number alone is no reason to look.
    for (const QString& number : m_exact) keys.push_back(keyOf(u't', number.right(kTail), QStringView(sorted.front()).left(1)));
    if (m_words.size() < 2) return keys;
    // One end as it is, the other by its first letter: whichever of them is spelt differently, or an initial, and in either order.
    for (const auto& [a, b] : {std::pair(m_words.front(), m_words.back()), std::pair(m_words.back(), m_words.front())})
        keys.push_back(keyOf(u'i', a, QStringView(b).left(1)));
    return keys;
}

Likeness Likeness::of(const PersonTraits& a, const PersonTraits& b)
{
    const double names = nameLikeness(a.m_words, b.m_words);
    const bool isOneUnnamed = a.m_words.isEmpty() || b.m_words.isEmpty();
    Likeness likeness;
    double doubt = 1;
    const auto speaks = [&](DuplicateReason reason, double score) {
        likeness.reasons.push_back(reason);
        doubt *= 1 - score;
    };
    if (intersects(a.m_exact, b.m_exact))
        speaks(DuplicateReason::SameNumber, 0.95);
    else if (intersects(a.m_numbers, b.m_numbers))
        speaks(DuplicateReason::MistypedNumber, names >= kAlike ? 0.9 : isOneUnnamed ? 0.75 : 0.5);
    else if (names >= kAlike && haveSameTail(a.m_exact, b.m_exact))
        speaks(DuplicateReason::SimilarNumber, 0.6);
    const bool isSameLocal = intersects(a.m_locals, b.m_locals);
    if (isSameLocal && (names > 0 || isOneUnnamed)) speaks(DuplicateReason::SameEmail, names > 0 ? 0.7 : 0.6);
    if (names >= 1)
        speaks(DuplicateReason::SameName, a.m_words.size() > 1 ? 0.75 : 0.5);
    else if (names > 0)
        speaks(DuplicateReason::SimilarName, names * 0.7);
    likeness.score = 1 - doubt;
    return likeness;
}

}  // namespace uinbox
