// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Async.h"
#include "base/Clock.h"
#include "contacts/DuplicateFinder.h"
#include "db/Database.h"
#include "people/ContactMarks.h"
#include "people/MergeRecord.h"
#include "people/PersonFigures.h"

#include <QFuture>
#include <QObject>

namespace uinbox {

/// What is done with people as a whole: blocking, putting away, making two one. Each change is one transaction on the writer;
/// listen to Database::committed for what changed. Main thread; owned by the composition root.
class PeopleService final : public QObject {
    Q_OBJECT

public:
    PeopleService(db::Database& database, const Clock& clock, QObject* parent = nullptr);

    // Any number of people in one transaction. Those who are gone, or so already, are left out; the answer is what restore() takes back.
    /// Nothing of theirs is told, counted or answered from now on, and nothing goes to them (ARCHITECTURE.md, "People").
    [[nodiscard]] QFuture<Result<ContactMarkChanges>> block(std::vector<ContactId> contacts);
    [[nodiscard]] QFuture<Result<ContactMarkChanges>> unblock(std::vector<ContactId> contacts);
    [[nodiscard]] QFuture<Result<ContactMarkChanges>> archive(std::vector<ContactId> contacts);
    [[nodiscard]] QFuture<Result<ContactMarkChanges>> unarchive(std::vector<ContactId> contacts);
    [[nodiscard]] QFuture<Result<>> restore(ContactMarkChanges changes);

    /// Who is likely one with whom, the likeliest first.
    [[nodiscard]] QFuture<Result<std::vector<DuplicatePair>>> duplicates(int most);
    /// Who is likely this person: one who is there, or who is being written (a null id, addresses normalized).
    [[nodiscard]] QFuture<Result<std::vector<DuplicatePair>>> duplicatesOf(Contact contact, int most);
    /// They are two, whatever they have in common. NotFound where one is not there.
    [[nodiscard]] QFuture<Result<>> setDistinct(ContactId a, ContactId b);
    /// And nobody said so.
    [[nodiscard]] QFuture<Result<>> forgetDistinct(ContactId a, ContactId b);

    /// Makes `other` one with `kept`, who stays (ContactMerge). NotFound, Conflict while a message to either may be on its way.
    [[nodiscard]] QFuture<Result<MergeRecord>> merge(ContactId kept, ContactId other);
    [[nodiscard]] QFuture<Result<MergePreview>> previewMerge(ContactId kept, ContactId other);
    /// Takes it back (ContactUnmerge), however long ago it was. NotFound where it was already; Conflict as above.
    [[nodiscard]] QFuture<Result<>> undoMerge(ContactMergeId merge);
    /// Who was made one with that person, the newest first.
    [[nodiscard]] QFuture<Result<std::vector<MergeRecord>>> mergesOf(ContactId kept);

    /// With whom that person, who is not there any more, was made one last; absent where nobody did.
    [[nodiscard]] QFuture<Result<std::optional<MergeRecord>>> mergeOf(ContactId gone);

    /// What a profile tells.
    [[nodiscard]] QFuture<Result<PersonFigures>> figures(ContactId contact);

private:
    db::Database& m_database;
    const Clock& m_clock;
};

}  // namespace uinbox
