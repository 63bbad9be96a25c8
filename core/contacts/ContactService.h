// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Async.h"
#include "base/Clock.h"
#include "contacts/ContactInput.h"
#include "contacts/ContactRepository.h"
#include "contacts/Person.h"
#include "db/Database.h"

#include <QFuture>
#include <QObject>

namespace uinbox {

/// A run of contacts by name. `hasMore` says whether asking after the last gives more.
struct ContactPage {
    std::vector<Contact> contacts;
    bool hasMore = false;
};

/// The rules about people: what a contact needs, one contact per address, numbers in E.164.
/// Errors of kind Invalid are "field: reason"; Conflict has the id of the contact that has the address as its whole detail.
/// Main thread; owned by the composition root.
class ContactService final : public QObject {
    Q_OBJECT

public:
    ContactService(db::Database& database, const Clock& clock, QObject* parent = nullptr);

    /// The region whose national spelling of numbers is accepted ("US"); without one only international spelling is.
    void setDefaultRegion(const QString& region) { m_defaultRegion = region; }

    [[nodiscard]] const QString& defaultRegion() const { return m_defaultRegion; }

    /// Taken back by remove().
    [[nodiscard]] QFuture<Result<Contact>> create(ContactInput input);
    [[nodiscard]] QFuture<Result<Contact>> update(ContactId contact, ContactInput input);
    /// The same, with what there was before: restore() takes it.
    [[nodiscard]] QFuture<Result<ContactChange>> change(ContactId contact, ContactInput input);
    /// Takes a change back in one transaction, but for what somebody set since. Conflict where an address is another person's meanwhile.
    [[nodiscard]] QFuture<Result<>> restore(ContactChange change);
    /// The contact and its conversation. Conflict while a message to them may be on its way.
    [[nodiscard]] QFuture<Result<>> remove(ContactId contact);
    [[nodiscard]] QFuture<Result<Contact>> contact(ContactId contact);
    [[nodiscard]] QFuture<Result<ContactPage>> list(ContactQuery query);
    /// As windows list and search them: by an index, in a few milliseconds among 100,000. A search has no second page: who wants others
    /// than the first types more.
    [[nodiscard]] QFuture<Result<PeoplePage>> people(PeopleQuery query);

    /// Everybody of that list or search, whatever its limit.
    [[nodiscard]] QFuture<Result<std::vector<ContactId>>> ids(PeopleQuery query);
    [[nodiscard]] QFuture<Result<PeopleCounts>> counts();
    /// These as they are now, in this order; those who are not there are left out.
    [[nodiscard]] QFuture<Result<std::vector<Contact>>> contacts(std::vector<ContactId> ids);

    /// Within a transaction: the contact that has this address, or a new one with it. `name` is used for a new one only.
    [[nodiscard]] static Result<ContactAddress> findOrCreate(db::WriteScope& scope, AddressKind kind, const QString& value,
                                                             const QString& name, Timestamp now);

private:
    db::Database& m_database;
    const Clock& m_clock;
    QString m_defaultRegion;
};

}  // namespace uinbox
