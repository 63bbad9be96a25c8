// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/DuplicateFinder.h"

#include "contacts/ContactRepository.h"
#include "index/IndexTerms.h"

#include <algorithm>
#include <numeric>

namespace uinbox {

namespace {

/// Those who have a key in common are all compared up to that number: names that more people share say nothing by themselves.
constexpr size_t kFew = 16;
/// Of more than that, each is compared with so many that follow.
constexpr size_t kNear = 6;
/// Looked at for each word or number of one person.
constexpr int kCandidates = 50;

void sortByScore(std::vector<DuplicatePair>& pairs, int most)
{
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const DuplicatePair& a, const DuplicatePair& b) { return a.likeness.score > b.likeness.score; });
    if (pairs.size() > static_cast<size_t>(most)) pairs.resize(static_cast<size_t>(most));
}

bool isByNameAlone(const Likeness& likeness)
{
    return std::all_of(likeness.reasons.begin(), likeness.reasons.end(), [](DuplicateReason reason) {
        return reason == DuplicateReason::SameName || reason == DuplicateReason::SimilarName;
    });
}

/// Everybody, and who of them is to be compared.
class Crowd {
public:
    void add(const DuplicateRepository::Row& row)
    {
        if (m_ids.empty() || m_ids.back() != row.id) {
            m_ids.push_back(row.id);
            m_people.emplace_back(row.name);
        }
        m_people.back().add(row.kind, row.value);
    }

    /// Each pair once.
    [[nodiscard]] std::vector<DuplicatePair> pairs(const std::set<DuplicateRepository::Pair>& distinct)
    {
        groupByKey();
        std::sort(m_candidates.begin(), m_candidates.end());
        std::vector<DuplicatePair> pairs;
        quint64 last = ~quint64{0};
        for (const quint64 candidate : m_candidates) {
            if (candidate >> 1 == last >> 1) continue;  // the one that needs no more reasons comes first
            last = candidate;
            const auto a = static_cast<size_t>(candidate >> 32);
            const auto b = static_cast<size_t>(candidate >> 1 & 0x7FFFFFFF);
            Likeness likeness = Likeness::of(m_people[a], m_people[b]);
            const bool isNone = likeness.score < kLeastLikeness || ((candidate & 1) != 0 && isByNameAlone(likeness));
            if (isNone || distinct.contains(DuplicateRepository::pairOf(m_ids[a], m_ids[b]))) continue;
            pairs.push_back({m_ids[a], m_ids[b], std::move(likeness)});
        }
        return pairs;
    }

private:
    using Keyed = std::pair<quint64, quint32>;

    void groupByKey()
    {
        std::vector<Keyed> keyed;
        keyed.reserve(m_people.size() * 6);
        for (size_t i = 0; i < m_people.size(); ++i)
            for (const quint64 key : m_people[i].keys()) keyed.emplace_back(key, static_cast<quint32>(i));
        std::sort(keyed.begin(), keyed.end());
        keyed.erase(std::unique(keyed.begin(), keyed.end()), keyed.end());
        for (auto from = keyed.begin(); from != keyed.end();) {
            const auto until =
                std::find_if(from, keyed.end(), [key = from->first](const Keyed& each) { return each.first != key; });
            addGroup(from, until);
            from = until;
        }
    }

    void addGroup(std::vector<Keyed>::iterator from, std::vector<Keyed>::iterator until)
    {
        const auto size = static_cast<size_t>(until - from);
        const bool areFew = size <= kFew;
        if (!areFew)
            std::sort(from, until,
                      [this](const Keyed& a, const Keyed& b) { return m_people[a.second].words() < m_people[b.second].words(); });
        const auto reach = static_cast<std::ptrdiff_t>(areFew ? size : kNear);
        for (auto one = from; one != until; ++one)
            for (auto other = one + 1; other != until && other - one <= reach; ++other) {
                const auto [a, b] = std::minmax(one->second, other->second);
                m_candidates.push_back(quint64{a} << 32 | quint64{b} << 1 | (areFew ? 0U : 1U));
            }
    }

    std::vector<ContactId> m_ids;
    std::vector<PersonTraits> m_people;
    std::vector<quint64> m_candidates;  ///< two places, and whether the name alone is no reason
};

QString quoted(const QString& term, bool isBeginning)
{
    return u'"' + term + (isBeginning ? QStringLiteral("\"*") : QStringLiteral("\""));
}

QString wholeOf(const WantedWord& word)
{
    QStringList terms;
    for (const WantedTerm& term : word.terms) terms.append(quoted(term.term, false));
    return terms.join(u' ');
}

/// As PersonTraits::keys() has it: both ends of the name, or one of them by its first letter.
void addNames(QStringList& expressions, const QString& name)
{
    const std::vector<WantedWord> words = wantedWords(name);
    if (words.empty()) return;
    const WantedWord& front = words.front();
    const WantedWord& back = words.back();
    expressions.append(wholeOf(front) + u' ' + wholeOf(back));
    if (words.size() < 2) return;
    expressions.append(wholeOf(front) + u' ' + quoted(back.word.left(1), true));
    expressions.append(wholeOf(back) + u' ' + quoted(front.word.left(1), true));
}

/// What leads to people who are worth a comparison with this one.
QStringList expressionsFor(const Contact& contact, const PersonTraits& traits)
{
    QStringList expressions;
    addNames(expressions, contact.name);
    for (const QString& number : traits.numbers()) expressions.append(quoted(number, false));
    for (const ContactAddress& address : contact.addresses) {
        if (address.kind != AddressKind::Email) continue;
        QStringList words;
        for (const WantedWord& word : wantedWords(address.value.section(u'@', 0, 0).section(u'+', 0, 0)))
            words.append(wholeOf(word));
        if (!words.isEmpty()) expressions.append(words.join(u' '));
    }
    expressions.removeDuplicates();
    return expressions;
}

PersonTraits traitsOf(const Contact& contact)
{
    PersonTraits traits(contact.name);
    for (const ContactAddress& address : contact.addresses) traits.add(address.kind, address.value);
    return traits;
}

}  // namespace

Result<std::vector<DuplicatePair>> DuplicateFinder::all(int most)
{
    DuplicateRepository repository(m_connection);
    UINBOX_ASSIGN(const auto distinct, repository.distinct());
    Crowd crowd;
    UINBOX_TRY(repository.everybody([&crowd](const DuplicateRepository::Row& row) { crowd.add(row); }));
    auto pairs = crowd.pairs(distinct);
    sortByScore(pairs, most);
    return pairs;
}

Result<std::vector<DuplicatePair>> DuplicateFinder::duplicatesOf(const Contact& contact, int most)
{
    DuplicateRepository repository(m_connection);
    const PersonTraits traits = traitsOf(contact);
    std::set<ContactId> candidates;
    for (const QString& expression : expressionsFor(contact, traits)) {
        UINBOX_ASSIGN(const auto found, repository.matching(expression, kCandidates));
        candidates.insert(found.begin(), found.end());
    }
    candidates.erase(contact.id);
    std::vector<DuplicatePair> pairs;
    for (const ContactId id : candidates) {
        UINBOX_ASSIGN(const auto other, ContactRepository(m_connection).find(id));
        if (!other) continue;
        Likeness likeness = Likeness::of(traits, traitsOf(*other));
        if (likeness.score < kLeastLikeness) continue;
        UINBOX_ASSIGN(const bool areDistinct, repository.areDistinct(contact.id, id));
        if (!areDistinct) pairs.push_back({contact.id, id, std::move(likeness)});
    }
    sortByScore(pairs, most);
    return pairs;
}

}  // namespace uinbox
