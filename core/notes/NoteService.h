// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Async.h"
#include "base/Clock.h"
#include "notes/MentionInbox.h"
#include "notes/Timeline.h"

#include <QFuture>
#include <QObject>

namespace uinbox {

namespace db {
class Database;
}

/// Notes about people: one transaction on the writer each; Database::committed says which (ChangeSet::notes, and the thread they belong
/// to). Main thread; owned by the composition root.
class NoteService final : public QObject {
    Q_OBJECT

public:
    /// Longer ones are refused: nobody reads them, and they would slow down the conversation.
    static constexpr qsizetype kMostCharacters = 20'000;

    NoteService(db::Database& database, const Clock& clock, QObject* parent = nullptr);

    /// Invalid where nothing is written, or too much; NotFound where the conversation is not there.
    [[nodiscard]] QFuture<Result<NoteId>> add(ThreadId thread, UserId author, QString content, NoteVisibility visibility,
                                              std::vector<UserId> mentions = {});
    /// Its author changes what it says; what it said is kept. NotFound where it is gone, Rejected for everybody else.
    [[nodiscard]] QFuture<Result<>> edit(NoteId note, UserId author, QString content, std::vector<UserId> mentions = {});
    /// Its author takes it away; restore() brings it back. NotFound where it is gone, Rejected for everybody else.
    [[nodiscard]] QFuture<Result<>> remove(NoteId note, UserId author);
    [[nodiscard]] QFuture<Result<>> restore(NoteId note, UserId author);

    /// Of one conversation, what `reader` may see of the time [from, until), oldest first; the newest `limit` of them.
    [[nodiscard]] QFuture<Result<std::vector<Note>>> notes(ThreadId thread, UserId reader, Timestamp from, Timestamp until,
                                                           int limit);
    /// These notes as they are now, those `reader` may see; missing ones are left out.
    [[nodiscard]] QFuture<Result<std::vector<Note>>> find(std::vector<NoteId> ids, UserId reader);
    /// Notes and messages of the conversations together.
    [[nodiscard]] Timeline timeline() const { return Timeline(m_database); }
    /// Where notes name somebody who looks.
    [[nodiscard]] MentionInbox mentions() const { return {m_database, m_clock}; }
    /// What it said before, oldest first. NotFound where `reader` may not see it.
    [[nodiscard]] QFuture<Result<std::vector<NoteRevision>>> revisions(NoteId note, UserId reader);

private:
    db::Database& m_database;
    const Clock& m_clock;
};

}  // namespace uinbox
