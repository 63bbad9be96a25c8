// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/Timeline.h"

#include "db/Database.h"
#include "notes/NoteRepository.h"
#include "threads/MessageRepository.h"

#include <algorithm>
#include <iterator>

namespace uinbox {

namespace {

constexpr EntryCursor kEnd{Timestamp::max(), EntryId()};

/// Two runs, each in the order of `before`, as one.
template <class Before>
std::vector<Entry> merged(std::vector<Message> messages, std::vector<Note> notes, Before before)
{
    std::vector<Entry> all;
    all.reserve(messages.size() + notes.size());
    for (Message& message : messages) all.emplace_back(std::move(message));
    const auto middle = static_cast<std::ptrdiff_t>(all.size());
    for (Note& note : notes) all.emplace_back(std::move(note));
    if (!notes.empty()) std::inplace_merge(all.begin(), all.begin() + middle, all.end(), before);
    return all;
}

/// One more than asked for is read, to know whether there are more.
bool takeSurplus(std::vector<Entry>& entries, int limit)
{
    const bool more = entries.size() > static_cast<size_t>(limit);
    if (more) entries.erase(entries.begin() + limit, entries.end());
    return more;
}

Result<EntryPage> readOlder(db::Connection& connection, ThreadId thread, UserId reader, const EntryCursor& before, int limit)
{
    const MessageCursor cursor{before.createdAt, MessageId(before.id.uuid())};
    UINBOX_ASSIGN(auto messages, MessageRepository(connection).olderThan(thread, cursor, limit + 1));
    UINBOX_ASSIGN(auto notes, NoteRepository(connection).olderThan(thread, reader, before, limit + 1));
    EntryPage page;
    page.entries =
        merged(std::move(messages), std::move(notes), [](const Entry& a, const Entry& b) { return b.cursor() < a.cursor(); });
    page.hasOlder = takeSurplus(page.entries, limit);
    std::reverse(page.entries.begin(), page.entries.end());
    return page;
}

Result<EntryPage> readNewer(db::Connection& connection, ThreadId thread, UserId reader, const EntryCursor& after, int limit)
{
    const MessageCursor cursor{after.createdAt, MessageId(after.id.uuid())};
    UINBOX_ASSIGN(auto messages, MessageRepository(connection).newerThan(thread, cursor, limit + 1));
    UINBOX_ASSIGN(auto notes, NoteRepository(connection).newerThan(thread, reader, after, limit + 1));
    EntryPage page;
    page.entries =
        merged(std::move(messages), std::move(notes), [](const Entry& a, const Entry& b) { return a.cursor() < b.cursor(); });
    page.hasNewer = takeSurplus(page.entries, limit);
    return page;
}

[[nodiscard]] bool mayRead(const Note& note, UserId reader)
{
    return note.visibility == NoteVisibility::Team || note.userId == reader;
}

Result<Entry> findEntry(db::Connection& connection, ThreadId thread, UserId reader, EntryId id)
{
    UINBOX_ASSIGN(auto message, MessageRepository(connection).find(MessageId(id.uuid())));
    if (message && message->threadId == thread) return Entry(std::move(*message));
    UINBOX_ASSIGN(auto note, NoteRepository(connection).find(NoteId(id.uuid())));
    if (note && note->threadId == thread && mayRead(*note, reader)) return Entry(std::move(*note));
    return fail(ErrorKind::NotFound, "entry");
}

}  // namespace

QFuture<Result<EntryPage>> Timeline::older(ThreadId thread, UserId reader, std::optional<EntryCursor> before, int limit) const
{
    return m_database->read([=](db::Connection& connection) -> Result<EntryPage> {
        UINBOX_ASSIGN(auto page, readOlder(connection, thread, reader, before.value_or(kEnd), limit));
        page.hasNewer = before.has_value();
        return page;
    });
}

QFuture<Result<EntryPage>> Timeline::newer(ThreadId thread, UserId reader, EntryCursor after, int limit) const
{
    return m_database->read([=](db::Connection& connection) -> Result<EntryPage> {
        UINBOX_ASSIGN(auto page, readNewer(connection, thread, reader, after, limit));
        page.hasOlder = true;
        return page;
    });
}

QFuture<Result<EntryPage>> Timeline::around(ThreadId thread, UserId reader, EntryId entry, int limit) const
{
    return m_database->read([=](db::Connection& connection) -> Result<EntryPage> {
        UINBOX_ASSIGN(auto middle, findEntry(connection, thread, reader, entry));
        const EntryCursor place = middle.cursor();
        UINBOX_ASSIGN(auto page, readOlder(connection, thread, reader, place, limit));
        UINBOX_ASSIGN(auto after, readNewer(connection, thread, reader, place, limit));
        page.entries.push_back(std::move(middle));
        std::move(after.entries.begin(), after.entries.end(), std::back_inserter(page.entries));
        page.hasNewer = after.hasNewer;
        return page;
    });
}

QFuture<Result<std::vector<Entry>>> Timeline::find(std::vector<MessageId> messages, std::vector<NoteId> notes, UserId reader) const
{
    return m_database->read([=](db::Connection& connection) -> Result<std::vector<Entry>> {
        std::vector<Entry> found;
        UINBOX_ASSIGN(auto now, MessageRepository(connection).find(messages));
        for (Message& message : now) found.emplace_back(std::move(message));
        NoteRepository repository(connection);
        for (const NoteId id : notes) {
            UINBOX_ASSIGN(auto note, repository.find(id));
            if (note && mayRead(*note, reader)) found.emplace_back(std::move(*note));
        }
        return found;
    });
}

QFuture<Result<std::optional<EntryId>>> Timeline::firstFrom(ThreadId thread, UserId reader, Timestamp from) const
{
    return m_database->read([=](db::Connection& connection) -> Result<std::optional<EntryId>> {
        UINBOX_ASSIGN(const auto first, TimelineRepository(connection).firstFrom(thread, reader, from));
        if (first) return std::optional(first->id);
        UINBOX_ASSIGN(const auto page, readOlder(connection, thread, reader, kEnd, 1));
        return page.entries.empty() ? std::nullopt : std::optional(page.entries.back().id());
    });
}

QFuture<Result<std::optional<Timestamp>>> Timeline::begins(ThreadId thread, UserId reader) const
{
    return m_database->read([=](db::Connection& connection) -> Result<std::optional<Timestamp>> {
        UINBOX_ASSIGN(const auto first, TimelineRepository(connection).firstFrom(thread, reader, Timestamp::min()));
        return first ? std::optional(first->createdAt) : std::nullopt;
    });
}

QFuture<Result<std::vector<PictureEntry>>> Timeline::pictures(ThreadId thread, int limit) const
{
    return m_database->read([=](db::Connection& connection) { return TimelineRepository(connection).pictures(thread, limit); });
}

}  // namespace uinbox
