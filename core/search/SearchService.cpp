// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/SearchService.h"

#include "base/TextFold.h"
#include "contacts/PersonRepository.h"
#include "db/Database.h"
#include "index/IndexedEntry.h"
#include "search/SearchMatch.h"
#include "search/SearchRepository.h"

#include <QDateTime>
#include <QHash>
#include <QTimeZone>

#include <algorithm>
#include <limits>

namespace uinbox {

namespace {

/// Conversations that are named to the index, of people whose name is like that or with something unread. Where there are more, each row is
/// looked at instead: so many of them are wanted that a page is soon full.
constexpr int kMostThreads = 200;
/// Of so many words some may be a name; a name that more people have is none.
constexpr qsizetype kMostNamed = 4;
constexpr int kMostNamesakes = 50;
/// Rows that one page looks at: one whose words are nowhere together does not keep the reader for long.
constexpr int kMostRows = 2'000;
/// Nothing here is older, and nothing younger than the year that follows.
constexpr int kFirstYear = 2000;
constexpr int kLastYear = 2200;

QString quoted(const QString& term)
{
    return u'"' + term + u'"';
}

QString anyOf(const QStringList& marks)
{
    QStringList terms;
    for (const QString& mark : marks) terms.append(quoted(IndexTerms::markTerm(mark)));
    return u'(' + terms.join(QLatin1String(" OR ")) + u')';
}

/// The months that have a moment of [since, until) in them, whole years as years.
QStringList monthMarks(std::optional<Timestamp> since, std::optional<Timestamp> until)
{
    const auto dayOf = [](Timestamp at) { return QDateTime::fromMSecsSinceEpoch(toMillis(at), Qt::UTC).date(); };
    const QDate first = std::max(QDate(kFirstYear, 1, 1), since ? dayOf(*since) : QDate());
    const QDate last = std::min(QDate(kLastYear, 12, 31), until ? dayOf(*until) : QDate(kLastYear, 12, 31));
    QStringList marks;
    for (QDate month(first.year(), first.month(), 1); month <= last;) {
        const bool isWholeYear = month.month() == 1 && QDate(month.year(), 12, 31) <= last;
        marks.append(isWholeYear ? yearMark(month.year()) : monthMark(month.year(), month.month()));
        month = isWholeYear ? month.addYears(1) : month.addMonths(1);
    }
    return marks;
}

/// Conversations with people whose name, number or address is like that.
struct NamedThreads {
    QStringList marks{};
    bool areMore = false;  ///< than were asked for
};
Result<NamedThreads> threadsOf(db::Connection& connection, const QString& name, int limit)
{
    PeopleQuery wanted;
    wanted.search = name;
    wanted.limit = limit + 1;
    wanted.state = PeopleState::Everybody;
    UINBOX_ASSIGN(const auto people, PersonRepository(connection).list(wanted));
    NamedThreads threads;
    for (const Person& person : people)
        if (person.thread) threads.marks.append(threadMark(*person.thread));
    threads.areMore = static_cast<int>(people.size()) > limit;
    return threads;
}

/// One search, on one connection.
class OneSearch {
public:
    /// `threads`: marks of the conversations that are looked in; empty for all.
    OneSearch(db::Connection& connection, SearchKind kind, const SearchQuery& query, UserId reader, QStringList threads = {})
        : m_connection(connection), m_kind(kind), m_query(query), m_match(query), m_reader(reader), m_threads(std::move(threads))
    {
    }

    [[nodiscard]] Result<SearchAnswer> page(std::optional<std::int64_t> before, int limit)
    {
        SearchAnswer page;
        if (!m_query.concerns(m_kind)) return page;
        UINBOX_TRY(addTerms());
        if (m_isNothing) return page;
        FoundQuery wanted{m_terms.join(QLatin1String(" AND ")), m_reader};
        wanted.before = before.value_or(std::numeric_limits<std::int64_t>::max());
        wanted.since = m_query.since.value_or(Timestamp::min());
        wanted.until = m_query.until.value_or(Timestamp::max());
        wanted.limit = limit;
        std::vector<std::pair<int, SearchHit>> ranked;
        bool isMore = true;
        for (int looked = 0; isMore && static_cast<int>(ranked.size()) < limit && looked < kMostRows;) {
            UINBOX_ASSIGN(auto rows, SearchRepository(m_connection).find(m_kind, wanted));
            isMore = static_cast<int>(rows.size()) == wanted.limit;
            for (FoundRow& row : rows) {
                if (static_cast<int>(ranked.size()) == limit) {
                    isMore = true;
                    break;
                }
                ++looked;
                wanted.before = row.hit.seq;
                if (isHit(row)) ranked.emplace_back(m_match.rank(row.text, row.subject), hitOf(row));
            }
        }
        if (isMore) page.next = wanted.before;
        return sorted(std::move(ranked), std::move(page));
    }

private:
    [[nodiscard]] Result<> addTerms()
    {
        for (const WantedWord& word : m_query.words)
            for (const WantedTerm& term : word.terms)
                m_terms.append(quoted(term.term) + (term.isBeginning ? QStringLiteral("*") : QString()));
        if (m_query.channel) m_terms.append(anyOf({channelMark(channelName(*m_query.channel))}));
        if (m_query.hasFile && m_kind == SearchKind::Messages) m_terms.append(anyOf({filesMark()}));
        if (m_query.hasLink) m_terms.append(anyOf({linkMark()}));
        if (m_kind != SearchKind::Files && (m_query.since || m_query.until)) {
            const QStringList months = monthMarks(m_query.since, m_query.until);
            if (months.isEmpty()) m_isNothing = true;
            m_terms.append(anyOf(months));
        }
        UINBOX_TRY(addPeople());
        UINBOX_TRY(addUnread());
        if (m_terms.isEmpty()) m_terms.append(anyOf(everything()));
        return {};
    }
    /// Who wrote, and to whom.
    [[nodiscard]] Result<> addPeople()
    {
        if (!m_threads.isEmpty()) m_terms.append(anyOf(m_threads));
        const bool isIn = !m_query.from.isEmpty() || m_query.isToMe;
        const bool isOut = !m_query.to.isEmpty() || m_query.isFromMe;
        if (isIn && isOut) m_isNothing = true;
        if (isIn) m_terms.append(anyOf({directionMark(directionName(Direction::Inbound))}));
        if (isOut) m_terms.append(anyOf({directionMark(directionName(Direction::Outbound))}));
        // Of several names any will do: nobody has two.
        QStringList threads;
        bool areMore = false;
        for (const QString& name : m_query.from + m_query.to) {
            UINBOX_ASSIGN(const NamedThreads named, threadsOf(m_connection, name, kMostThreads));
            threads += named.marks;
            areMore = areMore || named.areMore;
        }
        if (m_query.from.isEmpty() && m_query.to.isEmpty()) return {};
        if (areMore || threads.size() > kMostThreads) {
            for (const QString& name : m_query.from + m_query.to)
                m_names.push_back(foldedText(name).split(u' ', Qt::SkipEmptyParts));
            return {};
        }
        if (threads.isEmpty()) m_isNothing = true;
        m_terms.append(anyOf(threads));
        return {};
    }
    [[nodiscard]] Result<> addUnread()
    {
        if (!m_query.isUnread) return {};
        UINBOX_ASSIGN(const auto unread, SearchRepository(m_connection).unread(-1));
        QStringList threads;
        for (const UnreadSince& each : unread) {
            m_unread.insert(each.thread, each.since);
            threads.append(threadMark(each.thread));
        }
        if (threads.isEmpty()) m_isNothing = true;
        m_terms.append(anyOf({directionMark(directionName(Direction::Inbound))}));
        if (threads.size() <= kMostThreads) m_terms.append(anyOf(threads));
        return {};
    }
    /// For a search that has nothing but what each row has.
    [[nodiscard]] QStringList everything() const
    {
        if (m_kind == SearchKind::Files) return {filesMark()};
        return monthMarks(std::nullopt, std::nullopt);
    }
    [[nodiscard]] bool isHit(const FoundRow& row) const
    {
        if (m_query.isUnread && row.hit.at < m_unread.value(row.hit.thread, Timestamp::max())) return false;
        return isNamed(row.hit) && m_match.holds(row.text, row.subject);
    }
    /// By the name and the address of the message.
    [[nodiscard]] bool isNamed(const SearchHit& hit) const
    {
        if (m_names.empty()) return true;
        const QString whole = hit.person + u' ' + hit.address;
        return std::any_of(m_names.begin(), m_names.end(), [&whole](const QStringList& parts) {
            return std::all_of(parts.begin(), parts.end(), [&whole](const QString& part) { return containsFolded(whole, part); });
        });
    }
    [[nodiscard]] SearchHit hitOf(FoundRow& row) const
    {
        row.hit.text = m_match.excerpt(row.text);
        if (!row.subject.isEmpty()) row.hit.subject = m_match.excerpt(row.subject);
        return std::move(row.hit);
    }
    [[nodiscard]] static SearchAnswer sorted(std::vector<std::pair<int, SearchHit>> ranked, SearchAnswer page)
    {
        std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) {
            return a.first != b.first ? a.first < b.first : a.second.at > b.second.at;
        });
        for (auto& [rank, hit] : ranked) page.hits.push_back(std::move(hit));
        return page;
    }

    db::Connection& m_connection;
    SearchKind m_kind;
    const SearchQuery& m_query;
    SearchMatch m_match;
    UserId m_reader;
    QStringList m_terms;               ///< all of them are to be there
    QStringList m_threads;             ///< marks of those that are looked in; empty for all
    std::vector<QStringList> m_names;  ///< any of which the person has; too many have them to name all conversations
    QHash<ThreadId, Timestamp> m_unread;
    bool m_isNothing = false;  ///< what is asked for cannot be there
};

/// A query of which some of the words are a person's name: the name, and what is left of the query.
struct NamedSearch {
    QString name;
    SearchQuery rest;
};

/// "maria invoice", "invoice maria lopez": the first or the last of the words as a name.
std::vector<NamedSearch> namedSearches(const SearchQuery& query)
{
    const auto count = static_cast<qsizetype>(query.words.size());
    const bool isAboutSomebody = !query.from.isEmpty() || !query.to.isEmpty();
    if (count < 2 || count > kMostNamed || isAboutSomebody || !query.phrases.isEmpty()) return {};
    std::vector<NamedSearch> all;
    const auto split = [&](qsizetype from, qsizetype to) {
        NamedSearch named{{}, query};
        QStringList name;
        QStringList text;
        named.rest.words.clear();
        for (qsizetype i = 0; i < count; ++i) {
            const WantedWord& word = query.words[static_cast<size_t>(i)];
            (i >= from && i < to ? name : text).append(word.word);
            if (i < from || i >= to) named.rest.words.push_back(word);
        }
        named.name = name.join(u' ');
        named.rest.text = text.join(u' ');
        all.push_back(std::move(named));
    };
    for (qsizetype size = 1; size < count; ++size) {
        split(0, size);
        split(count - size, count);
    }
    return all;
}

/// What else is found where some of the words are a name, behind what has all of them.
Result<> addNamed(db::Connection& connection, SearchKind kind, const SearchQuery& query, UserId reader, int limit,
                  SearchAnswer& answer)
{
    std::vector<SearchHit> more;
    for (const NamedSearch& named : namedSearches(query)) {
        UINBOX_ASSIGN(const NamedThreads threads, threadsOf(connection, named.name, kMostNamesakes));
        if (threads.marks.isEmpty() || threads.areMore) continue;
        UINBOX_ASSIGN(const SearchAnswer found,
                      OneSearch(connection, kind, named.rest, reader, threads.marks).page(std::nullopt, limit));
        for (const SearchHit& hit : found.hits) {
            const auto isSame = [&hit](const SearchHit& other) { return other.seq == hit.seq; };
            const bool isThere =
                std::any_of(answer.hits.begin(), answer.hits.end(), isSame) || std::any_of(more.begin(), more.end(), isSame);
            if (!isThere) more.push_back(hit);
        }
    }
    std::stable_sort(more.begin(), more.end(), [](const SearchHit& a, const SearchHit& b) { return a.at > b.at; });
    for (SearchHit& hit : more)
        if (static_cast<int>(answer.hits.size()) < limit) answer.hits.push_back(std::move(hit));
    return {};
}

}  // namespace

SearchService::SearchService(db::Database& database, QObject* parent) : QObject(parent), m_database(database) {}

QFuture<Result<SearchAnswer>> SearchService::find(SearchKind kind, SearchQuery query, UserId reader,
                                                  std::optional<std::int64_t> before, int limit)
{
    return m_database.read([=, query = std::move(query)](db::Connection& connection) -> Result<SearchAnswer> {
        auto answer = OneSearch(connection, kind, query, reader).page(before, limit);
        if (!answer || before || answer->next || static_cast<int>(answer->hits.size()) >= limit) return answer;
        if (const auto added = addNamed(connection, kind, query, reader, limit, *answer); !added) return fail(added.error());
        return answer;
    });
}

QFuture<Result<std::optional<Timestamp>>> SearchService::indexedSince()
{
    return m_database.read([](db::Connection& connection) { return SearchRepository(connection).indexedSince(); });
}

QFuture<Result<PeoplePage>> SearchService::people(const SearchQuery& query, int limit)
{
    if (!query.concerns(SearchKind::People)) return makeReady(Result<PeoplePage>(PeoplePage{}));
    return m_database.read([text = query.text, limit](db::Connection& connection) -> Result<PeoplePage> {
        PeopleQuery wanted;
        wanted.search = text;
        wanted.limit = limit + 1;
        wanted.state = PeopleState::Everybody;
        PeoplePage page;
        UINBOX_ASSIGN(page.people, PersonRepository(connection).list(wanted));
        page.hasMore = static_cast<int>(page.people.size()) > limit;
        if (page.hasMore) page.people.pop_back();
        return page;
    });
}

}  // namespace uinbox
