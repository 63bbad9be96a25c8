// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Async.h"
#include "base/Clock.h"
#include "contacts/ContactRepository.h"
#include "contacts/Person.h"
#include "db/Database.h"

#include <QFuture>
#include <QObject>

namespace uinbox {

/// What a person or the API gives to make or change a contact. Absent fields stay as they are; an empty phone or e-mail removes it.
struct ContactInput {
    std::optional<QString> name;
    std::optional<QString> phone;
    std::optional<QString> email;
    std::optional<QString> timeZone;
    std::optional<QJsonObject> handles;
    std::optional<QJsonObject> metadata;
};

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

    [[nodiscard]] QFuture<Result<Contact>> create(ContactInput input);
    [[nodiscard]] QFuture<Result<Contact>> update(ContactId contact, ContactInput input);
    /// The contact and its conversation. Conflict while a message to them may be on its way.
    [[nodiscard]] QFuture<Result<>> remove(ContactId contact);
    [[nodiscard]] QFuture<Result<Contact>> contact(ContactId contact);
    [[nodiscard]] QFuture<Result<ContactPage>> list(ContactQuery query);
    /// As windows list and search them: by an index, in a few milliseconds among 100,000. A search has no second page: who wants others
    /// than the first types more.
    [[nodiscard]] QFuture<Result<PeoplePage>> people(PeopleQuery query);

    /// Within a transaction: the contact that has this address, or a new one with it. `name` is used for a new one only.
    [[nodiscard]] static Result<ContactAddress> findOrCreate(db::WriteScope& scope, AddressKind kind, const QString& value,
                                                             const QString& name, Timestamp now);

private:
    db::Database& m_database;
    const Clock& m_clock;
    QString m_defaultRegion;
};

}  // namespace uinbox
