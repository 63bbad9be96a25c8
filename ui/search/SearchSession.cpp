// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/SearchSession.h"

#include "accounts/AccountService.h"
#include "base/Async.h"
#include "base/WallTime.h"
#include "search/SearchService.h"

#include <utility>

namespace uinbox::ui {

namespace {

constexpr int kPage = 50;

}  // namespace

SearchSession::SearchSession(const AppContext& context, SearchService& service, QObject* parent)
    : QObject(parent), m_context(context), m_service(service)
{
    readOwner();
}

/// Until it is known who looks, nobody's private notes are found.
void SearchSession::readOwner()
{
    onFinished(m_context.accounts.owner(), this, [this](const Result<User>& owner) {
        if (!owner) return;
        m_reader = owner->id;
        if (!m_wanted.isEmpty()) again();
    });
}

SearchQuery SearchSession::read(const QString& typed) const
{
    return readSearch(typed, m_context.clock.now(), localTimeZone(), QLocale());
}

void SearchSession::search(const QString& typed)
{
    if (typed == m_wanted) return;
    m_wanted = typed;
    if (!m_round) begin();
}

void SearchSession::again()
{
    if (!m_round) return begin();
    m_isToRepeat = true;
}

void SearchSession::begin()
{
    m_isToRepeat = false;
    auto round = std::make_shared<Round>();
    round->typed = m_wanted;
    round->query = read(m_wanted);
    std::vector<SearchKind> asked;
    for (const SearchKind kind : kSearchKinds)
        if (round->query.concerns(kind)) asked.push_back(kind);
    if (asked.empty()) {
        publish(*round);
        Q_EMIT underWayChanged();
        return;
    }
    round->left = static_cast<int>(asked.size());
    m_round = round;
    for (const SearchKind kind : asked) kind == SearchKind::People ? askPeople(round) : askHits(round, kind);
    Q_EMIT underWayChanged();
}

void SearchSession::askPeople(const std::shared_ptr<Round>& round)
{
    onFinished(m_service.people(round->query, kPage), this, [this, round](const Result<PeoplePage>& page) {
        if (page) {
            SearchFinds& finds = findsOf(round->findings, SearchKind::People);
            finds.people = page->people;
            finds.hasMore = page->hasMore;
        } else {
            round->error = page.error();
        }
        onAnswer(round);
    });
}

void SearchSession::askHits(const std::shared_ptr<Round>& round, SearchKind kind, std::optional<std::int64_t> before)
{
    onFinished(m_service.find(kind, round->query, m_reader, before, kPage), this,
               [this, round, kind](const Result<SearchAnswer>& page) {
                   // Rows without a hit: what is looked for may stand further back.
                   const bool isToGoOn = page && page->hits.empty() && page->next && m_wanted == round->typed && !m_isToRepeat;
                   if (isToGoOn) return askHits(round, kind, page->next);
                   if (page) {
                       SearchFinds& finds = findsOf(round->findings, kind);
                       finds.hits = page->hits;
                       finds.next = page->next;
                       finds.hasMore = page->next.has_value();
                   } else {
                       round->error = page.error();
                   }
                   onAnswer(round);
               });
}

void SearchSession::onAnswer(const std::shared_ptr<Round>& round)
{
    if (--round->left > 0) return;
    m_round.reset();
    // Typed on meanwhile: nobody asks for this any more.
    if (m_isToRepeat || m_wanted != round->typed) return begin();
    if (round->error && round->error->kind != ErrorKind::Cancelled) {
        Q_EMIT underWayChanged();
        return Q_EMIT failed(*round->error);
    }
    publish(*round);
    Q_EMIT underWayChanged();
}

void SearchSession::publish(Round& round)
{
    m_typed = round.typed;
    m_query = std::move(round.query);
    m_findings = std::move(round.findings);
    ++m_generation;
    m_isReadingMore = {};
    Q_EMIT found();
}

void SearchSession::more(SearchKind kind)
{
    bool& isReading = m_isReadingMore[static_cast<size_t>(kind)];
    const auto next = findsOf(m_findings, kind).next;
    if (isReading || !next) return;
    isReading = true;
    onFinished(m_service.find(kind, m_query, m_reader, next, kPage), this,
               [this, kind, generation = m_generation](const Result<SearchAnswer>& page) {
                   if (generation != m_generation) return;
                   m_isReadingMore[static_cast<size_t>(kind)] = false;
                   if (!page) return Q_EMIT failed(page.error());
                   SearchFinds& finds = findsOf(m_findings, kind);
                   finds.hits.insert(finds.hits.end(), page->hits.begin(), page->hits.end());
                   finds.next = page->next;
                   finds.hasMore = page->next.has_value();
                   Q_EMIT moreFound(kind);
                   // Rows without a hit: nobody can scroll on to make it go on.
                   if (page->hits.empty()) more(kind);
               });
}

}  // namespace uinbox::ui
