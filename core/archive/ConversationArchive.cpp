// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/ConversationArchive.h"

#include "archive/ArchiveRepository.h"
#include "contacts/ContactRepository.h"
#include "db/Database.h"
#include "media/FileStore.h"
#include "threads/ThreadRepository.h"

#include <algorithm>

namespace uinbox {

namespace {

constexpr int kAtOnce = 100;

}  // namespace

ConversationArchive::ConversationArchive(db::Database& database, FileStore* files, const Clock& clock, QThreadPool& pool,
                                         QObject* parent)
    : QObject(parent), m_database(database), m_fileStore(files), m_clock(clock), m_pool(pool)
{
}

ConversationArchive::~ConversationArchive()
{
    letGo();
}

void ConversationArchive::letGo()
{
    // What is taken away of it is taken away by another thread.
    if (m_sink) m_pool.start([sink = std::move(m_sink)]() mutable { sink.reset(); });
    m_sink.reset();
}

QFuture<Result<ConversationHead>> ConversationArchive::head() const
{
    return m_database.read([request = m_request, now = m_clock.now()](db::Connection& connection) -> Result<ConversationHead> {
        ConversationHead head{request.thread, {}, now, request.since, 0};
        UINBOX_ASSIGN(const auto thread, ThreadRepository(connection).find(request.thread));
        if (!thread) return fail(ErrorKind::NotFound, "thread");
        UINBOX_ASSIGN(auto contact, ContactRepository(connection).find(thread->contactId));
        if (!contact) return fail(ErrorKind::NotFound, "contact");
        head.contact = std::move(*contact);
        UINBOX_ASSIGN(head.entries, ArchiveRepository(connection).count(request));
        return head;
    });
}

void ConversationArchive::start(const ArchiveRequest& request, std::unique_ptr<ArchiveSink> sink)
{
    Q_ASSERT(!m_sink);
    m_request = request;
    m_sink = std::move(sink);
    // Whatever is of that moment is behind it: no entry has the null id.
    m_after = {request.since.value_or(Timestamp::min()), EntryId()};
    onFinished(head(), this, [this](const Result<ConversationHead>& head) {
        if (!head) return end(head.error());
        m_total = head->entries;
        Q_EMIT progressed(0, m_total);
        work([head = *head](ArchiveSink& to) { return to.begin(head); }, [this] { next(); });
    });
}

void ConversationArchive::work(std::function<Result<>(ArchiveSink&)> job, std::function<void()> then)
{
    const auto done = workOut(m_pool, [sink = m_sink, job = std::move(job)]() -> Result<> { return job(*sink); });
    onFinished(done, this, [this, then = std::move(then)](const Result<>& result) {
        if (!result) return end(result.error());
        if (m_isCancelled) return end({ErrorKind::Cancelled, QStringLiteral("archive"), 0, std::chrono::seconds{0}});
        then();
    });
}

void ConversationArchive::next()
{
    onFinished(Timeline(m_database).newer(m_request.thread, m_request.reader, m_after, kAtOnce), this,
               [this](const Result<EntryPage>& page) { onPage(page); });
}

void ConversationArchive::onPage(const Result<EntryPage>& page)
{
    if (!page) return end(page.error());
    if (!page->entries.empty()) m_after = page->entries.back().cursor();
    m_isLast = !page->hasNewer;
    auto entries = std::make_shared<std::vector<Entry>>();
    std::copy_if(page->entries.begin(), page->entries.end(), std::back_inserter(*entries),
                 [this](const Entry& entry) { return entry.message() || m_request.notes == ArchiveNotes::With; });
    auto files = std::make_shared<Files>();
    for (const Entry& entry : *entries)
        if (const Message* message = entry.message(); message && m_fileStore)
            std::copy_if(message->attachments.begin(), message->attachments.end(), std::back_inserter(*files),
                         [this](const Attachment& file) { return !file.contentHash.isEmpty() && m_sink->wants(file); });
    copyFiles(files, 0, entries);
}

/// One after the other: each may be large.
void ConversationArchive::copyFiles(const std::shared_ptr<const Files>& files, size_t at,
                                    const std::shared_ptr<const std::vector<Entry>>& entries)
{
    if (at >= files->size()) return put(entries);
    onFinished(m_fileStore->read((*files)[at].contentHash), this, [=, this](const Result<QByteArray>& bytes) {
        // One that is not there, or damaged, is named all the same.
        if (!bytes && bytes.error().kind != ErrorKind::Cancelled) return copyFiles(files, at + 1, entries);
        if (!bytes) return end(bytes.error());
        work([file = (*files)[at], bytes = *bytes](ArchiveSink& sink) { return sink.file(file, bytes); },
             [=, this] { copyFiles(files, at + 1, entries); });
    });
}

void ConversationArchive::put(const std::shared_ptr<const std::vector<Entry>>& entries)
{
    work([entries](ArchiveSink& sink) { return sink.put(*entries); },
         [this, count = static_cast<qint64>(entries->size())] {
             m_done += count;
             Q_EMIT progressed(m_done, std::max(m_done, m_total));
             if (!m_isLast) return next();
             const auto ended = workOut(m_pool, [sink = m_sink]() -> Result<> { return sink->end(); });
             // Complete is complete: a cancellation comes too late now.
             onFinished(ended, this, [this](const Result<>& result) {
                 if (!result) return end(result.error());
                 letGo();
                 Q_EMIT finished(m_done);
             });
         });
}

void ConversationArchive::end(const Error& error)
{
    letGo();
    Q_EMIT failed(error);
}

}  // namespace uinbox
