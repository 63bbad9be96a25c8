// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/TimelineSearch.h"

#include "base/Async.h"
#include "base/TextFold.h"
#include "db/Database.h"
#include "notes/TimelineRepository.h"

#include <algorithm>

namespace uinbox {

namespace {

constexpr int kFirstPart = 500;  ///< small: what is found in it is shown at once
constexpr int kNextPart = 4'000;

bool isHit(const SearchedEntry& entry, const QString& words)
{
    return containsFolded(entry.content, words) || containsFolded(entry.subject, words) || containsFolded(entry.files, words);
}

}  // namespace

TimelineSearch::TimelineSearch(const Timeline& timeline, ThreadId thread, UserId reader, const QString& words, QObject* parent)
    : QObject(parent),
      m_timeline(timeline),
      m_thread(thread),
      m_reader(reader),
      m_words(foldedText(words.trimmed())),
      m_before{Timestamp::max(), EntryId()},
      m_limit(kFirstPart)
{
}

TimelineSearch::~TimelineSearch()
{
    *m_isCancelled = true;
}

void TimelineSearch::start()
{
    if (m_words.isEmpty()) return finish();
    readPart();
}

void TimelineSearch::readPart()
{
    const auto read = [thread = m_thread, reader = m_reader, words = m_words, before = m_before, limit = m_limit,
                       isCancelled = m_isCancelled](db::Connection& connection) -> Result<Part> {
        if (*isCancelled) return fail(ErrorKind::Cancelled, "search");
        TimelineRepository repository(connection);
        UINBOX_ASSIGN(auto entries, repository.messages(thread, before, limit));
        UINBOX_ASSIGN(auto notes, repository.notes(thread, reader, before, limit));
        const auto middle = static_cast<std::ptrdiff_t>(entries.size());
        std::move(notes.begin(), notes.end(), std::back_inserter(entries));
        std::inplace_merge(entries.begin(), entries.begin() + middle, entries.end(),
                           [](const SearchedEntry& a, const SearchedEntry& b) { return b.place < a.place; });
        // Of both kinds up to `limit` were read: only as far as that is known what comes next.
        const bool isMore = entries.size() >= static_cast<size_t>(limit);
        if (isMore) entries.resize(static_cast<size_t>(limit));
        Part part;
        for (const SearchedEntry& entry : entries) {
            if (*isCancelled) return fail(ErrorKind::Cancelled, "search");
            if (isHit(entry, words)) part.hits.push_back(entry.place);
        }
        if (isMore) part.next = entries.back().place;
        return part;
    };
    onFinished(m_timeline.database().read(read), this, [this](const Result<Part>& part) { onPart(part); });
}

void TimelineSearch::onPart(const Result<Part>& part)
{
    if (!part) return Q_EMIT failed(part.error());
    m_hits.insert(m_hits.end(), part->hits.begin(), part->hits.end());
    if (part->next) {
        m_before = *part->next;
        m_limit = kNextPart;
        readPart();
    }
    if (!part->hits.empty()) Q_EMIT found();
    if (!part->next) finish();
}

void TimelineSearch::finish()
{
    m_isFinished = true;
    Q_EMIT finished();
}

}  // namespace uinbox
