// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/NoteService.h"

#include "db/Database.h"
#include "notes/MentionRepository.h"
#include "notes/NoteRepository.h"

namespace uinbox {

namespace {

[[nodiscard]] Result<> check(const QString& content)
{
    if (content.trimmed().isEmpty()) return fail(ErrorKind::Invalid, "empty note");
    if (content.size() > NoteService::kMostCharacters) return fail(ErrorKind::Invalid, "long note");
    return {};
}

[[nodiscard]] bool mayRead(const Note& note, UserId reader)
{
    return note.visibility == NoteVisibility::Team || note.userId == reader;
}

/// The note, where it is its author who asks. To others a private one is not there.
[[nodiscard]] Result<Note> ownNote(NoteRepository& notes, NoteId id, UserId author)
{
    UINBOX_ASSIGN(const auto found, notes.find(id));
    if (!found || !mayRead(*found, author)) return fail(ErrorKind::NotFound, "note");
    if (found->userId != author) return fail(ErrorKind::Rejected, "somebody else's note");
    return *found;
}

void record(db::WriteScope& scope, const Note& note)
{
    scope.changes().notes.insert(note.id);
    scope.changes().threads.insert(note.threadId);
}

}  // namespace

NoteService::NoteService(db::Database& database, const Clock& clock, QObject* parent)
    : QObject(parent), m_database(database), m_clock(clock)
{
}

QFuture<Result<NoteId>> NoteService::add(ThreadId thread, UserId author, QString content, NoteVisibility visibility,
                                         std::vector<UserId> mentions)
{
    Note note;
    note.createdAt = m_clock.now();
    note.id = NoteId::generate(note.createdAt);
    note.threadId = thread;
    note.userId = author;
    note.visibility = visibility;
    note.content = std::move(content);
    note.mentions = std::move(mentions);
    return m_database.write([note = std::move(note)](db::WriteScope& scope) -> Result<NoteId> {
        UINBOX_TRY(check(note.content));
        NoteRepository notes(scope.connection());
        UINBOX_ASSIGN(const bool isThere, notes.hasThread(note.threadId));
        if (!isThere) return fail(ErrorKind::NotFound, "thread");
        UINBOX_TRY(notes.insert(note));
        record(scope, note);
        return note.id;
    });
}

QFuture<Result<>> NoteService::edit(NoteId id, UserId author, QString content, std::vector<UserId> mentions)
{
    return m_database.write(
        [=, now = m_clock.now(), content = std::move(content), mentions = std::move(mentions)](db::WriteScope& scope) -> Result<> {
            UINBOX_TRY(check(content));
            NoteRepository notes(scope.connection());
            UINBOX_ASSIGN(const Note before, ownNote(notes, id, author));
            if (before.content != content) UINBOX_TRY(notes.change(before, content, now));
            UINBOX_TRY(MentionRepository(scope.connection()).set(id, mentions, now));
            record(scope, before);
            return {};
        });
}

QFuture<Result<>> NoteService::remove(NoteId id, UserId author)
{
    return m_database.write([=, now = m_clock.now()](db::WriteScope& scope) -> Result<> {
        NoteRepository notes(scope.connection());
        UINBOX_ASSIGN(const Note note, ownNote(notes, id, author));
        UINBOX_TRY(notes.setRemoved(id, now));
        record(scope, note);
        return {};
    });
}

QFuture<Result<>> NoteService::restore(NoteId id, UserId author)
{
    return m_database.write([=](db::WriteScope& scope) -> Result<> {
        NoteRepository notes(scope.connection());
        // What is not its author's stays removed: the job is undone as a whole.
        UINBOX_TRY(notes.setRemoved(id, std::nullopt));
        UINBOX_ASSIGN(const Note note, ownNote(notes, id, author));
        record(scope, note);
        return {};
    });
}

QFuture<Result<std::vector<Note>>> NoteService::notes(ThreadId thread, UserId reader, Timestamp from, Timestamp until, int limit)
{
    return m_database.read(
        [=](db::Connection& connection) { return NoteRepository(connection).between(thread, reader, from, until, limit); });
}

QFuture<Result<std::vector<Note>>> NoteService::find(std::vector<NoteId> ids, UserId reader)
{
    return m_database.read([=, ids = std::move(ids)](db::Connection& connection) -> Result<std::vector<Note>> {
        std::vector<Note> found;
        NoteRepository notes(connection);
        for (const NoteId id : ids) {
            UINBOX_ASSIGN(auto note, notes.find(id));
            if (note && mayRead(*note, reader)) found.push_back(std::move(*note));
        }
        return found;
    });
}

QFuture<Result<std::vector<NoteRevision>>> NoteService::revisions(NoteId id, UserId reader)
{
    return m_database.read([=](db::Connection& connection) -> Result<std::vector<NoteRevision>> {
        NoteRepository notes(connection);
        UINBOX_ASSIGN(const auto note, notes.find(id));
        if (!note || !mayRead(*note, reader)) return fail(ErrorKind::NotFound, "note");
        return notes.revisions(id);
    });
}

}  // namespace uinbox
