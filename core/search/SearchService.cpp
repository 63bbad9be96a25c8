// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/SearchService.h"

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

/// People whose name is like that, and conversations with something unread, at most.
constexpr int kMostThreads = 200;
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

/// One search, on one connection.
class OneSearch {
public:
    OneSearch(db::Connection& connection, SearchKind kind, const SearchQuery& query, UserId reader)
        : m_connection(connection), m_kind(kind), m_query(query), m_match(query), m_reader(reader)
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
        const bool isIn = !m_query.from.isEmpty() || m_query.isToMe;
        const bool isOut = !m_query.to.isEmpty() || m_query.isFromMe;
        if (isIn && isOut) m_isNothing = true;
        if (isIn) m_terms.append(anyOf({directionMark(directionName(Direction::Inbound))}));
        if (isOut) m_terms.append(anyOf({directionMark(directionName(Direction::Outbound))}));
        const QStringList names = m_query.from + m_query.to;
        if (names.isEmpty()) return {};
        PeopleQuery wanted;
        wanted.search = names.join(u' ');
        wanted.limit = kMostThreads;
        wanted.state = PeopleState::Everybody;
        UINBOX_ASSIGN(const auto people, PersonRepository(m_connection).list(wanted));
        QStringList threads;
        for (const Person& person : people)
            if (person.thread) threads.append(threadMark(*person.thread));
        if (threads.isEmpty()) m_isNothing = true;
        m_terms.append(anyOf(threads));
        return {};
    }
    [[nodiscard]] Result<> addUnread()
    {
        if (!m_query.isUnread) return {};
        UINBOX_ASSIGN(const auto unread, SearchRepository(m_connection).unread(kMostThreads));
        QStringList threads;
        for (const UnreadSince& each : unread) {
            m_unread.insert(each.thread, each.since);
            threads.append(threadMark(each.thread));
        }
        if (threads.isEmpty()) m_isNothing = true;
        m_terms.append(anyOf({directionMark(directionName(Direction::Inbound))}));
        m_terms.append(anyOf(threads));
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
        return m_match.holds(row.text, row.subject);
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
    QStringList m_terms;  ///< all of them are to be there
    QHash<ThreadId, Timestamp> m_unread;
    bool m_isNothing = false;  ///< what is asked for cannot be there
};

}  // namespace

SearchService::SearchService(db::Database& database, QObject* parent) : QObject(parent), m_database(database) {}

QFuture<Result<SearchAnswer>> SearchService::find(SearchKind kind, SearchQuery query, UserId reader,
                                                  std::optional<std::int64_t> before, int limit)
{
    return m_database.read([=, query = std::move(query)](db::Connection& connection) {
        return OneSearch(connection, kind, query, reader).page(before, limit);
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
