// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/PeopleService.h"

#include "analytics/AnalyticsRepository.h"
#include "contacts/ContactWrites.h"
#include "people/ContactMarkWrites.h"
#include "people/ContactMerge.h"
#include "people/ContactUnmerge.h"
#include "threads/ThreadRepository.h"

namespace uinbox {

PeopleService::PeopleService(db::Database& database, const Clock& clock, QObject* parent)
    : QObject(parent), m_database(database), m_clock(clock)
{
}

QFuture<Result<ContactMarkChanges>> PeopleService::block(std::vector<ContactId> contacts)
{
    return m_database.write([contacts = std::move(contacts), now = m_clock.now()](db::WriteScope& scope) {
        return ContactMarkWrites(scope, now).block(contacts);
    });
}

QFuture<Result<ContactMarkChanges>> PeopleService::unblock(std::vector<ContactId> contacts)
{
    return m_database.write([contacts = std::move(contacts), now = m_clock.now()](db::WriteScope& scope) {
        return ContactMarkWrites(scope, now).unblock(contacts);
    });
}

QFuture<Result<ContactMarkChanges>> PeopleService::archive(std::vector<ContactId> contacts)
{
    return m_database.write([contacts = std::move(contacts), now = m_clock.now()](db::WriteScope& scope) {
        return ContactMarkWrites(scope, now).archive(contacts);
    });
}

QFuture<Result<ContactMarkChanges>> PeopleService::unarchive(std::vector<ContactId> contacts)
{
    return m_database.write([contacts = std::move(contacts), now = m_clock.now()](db::WriteScope& scope) {
        return ContactMarkWrites(scope, now).unarchive(contacts);
    });
}

QFuture<Result<>> PeopleService::restore(ContactMarkChanges changes)
{
    return m_database.write([changes = std::move(changes), now = m_clock.now()](db::WriteScope& scope) {
        return ContactMarkWrites(scope, now).restore(changes);
    });
}

QFuture<Result<std::vector<DuplicatePair>>> PeopleService::duplicates(int most)
{
    return m_database.read([most](db::Connection& connection) { return DuplicateFinder(connection).all(most); });
}

QFuture<Result<std::vector<DuplicatePair>>> PeopleService::duplicatesOf(Contact contact, int most)
{
    return m_database.read([contact = std::move(contact), most](db::Connection& connection) {
        return DuplicateFinder(connection).duplicatesOf(contact, most);
    });
}

QFuture<Result<>> PeopleService::setDistinct(ContactId a, ContactId b)
{
    return m_database.write([=, now = m_clock.now()](db::WriteScope& scope) -> Result<> {
        for (const ContactId each : {a, b}) UINBOX_TRY(ContactWrites::existing(scope.connection(), each));
        UINBOX_ASSIGN(const bool isNew, DuplicateRepository(scope.connection()).addDistinct(a, b, now));
        if (isNew) scope.changes().contacts << a << b;
        return {};
    });
}

QFuture<Result<>> PeopleService::forgetDistinct(ContactId a, ContactId b)
{
    return m_database.write([=](db::WriteScope& scope) -> Result<> {
        UINBOX_ASSIGN(const bool wasThere, DuplicateRepository(scope.connection()).removeDistinct(a, b));
        if (wasThere) scope.changes().contacts << a << b;
        return {};
    });
}

QFuture<Result<MergeRecord>> PeopleService::merge(ContactId kept, ContactId other)
{
    return m_database.write(
        [=, now = m_clock.now()](db::WriteScope& scope) { return ContactMerge(scope, now).merge(kept, other); });
}

QFuture<Result<MergePreview>> PeopleService::previewMerge(ContactId kept, ContactId other)
{
    return m_database.read([=](db::Connection& connection) { return ContactMerge::preview(connection, kept, other); });
}

QFuture<Result<>> PeopleService::undoMerge(ContactMergeId merge)
{
    return m_database.write([=, now = m_clock.now()](db::WriteScope& scope) { return ContactUnmerge(scope, now).undo(merge); });
}

QFuture<Result<std::vector<MergeRecord>>> PeopleService::mergesOf(ContactId kept)
{
    return m_database.read([=](db::Connection& connection) { return ContactMergeRepository(connection).ofKept(kept); });
}

QFuture<Result<std::optional<MergeRecord>>> PeopleService::mergeOf(ContactId gone)
{
    return m_database.read([gone](db::Connection& connection) { return ContactMergeRepository(connection).ofMerged(gone); });
}

QFuture<Result<PersonFigures>> PeopleService::figures(ContactId contact)
{
    return m_database.read([=, now = m_clock.now()](db::Connection& connection) -> Result<PersonFigures> {
        UINBOX_TRY(ContactWrites::existing(connection, contact));
        UINBOX_ASSIGN(const auto thread, ThreadRepository(connection).findByContact(contact));
        if (!thread) return PersonFigures();
        PersonTally tally;
        UINBOX_TRY(AnalyticsRepository(connection).messagesOf(*thread, [&tally](const CountedMessage& each) { tally.add(each); }));
        PersonFigures figures = tally.figures(now);
        UINBOX_ASSIGN(const WaitingMessages waiting, ThreadRepository(connection).waiting(*thread));
        figures.thread = thread;
        figures.scheduled = waiting.count;
        figures.nextScheduledAt = waiting.next;
        return figures;
    });
}

}  // namespace uinbox
