// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/Contact.h"
#include "db/Database.h"
#include "people/ContactMarks.h"

#include <functional>

namespace uinbox {

/// Blocking and putting away people, any number of them within a transaction of the writer. Those who are gone are left out.
class ContactMarkWrites {
public:
    ContactMarkWrites(db::WriteScope& scope, Timestamp now) : m_scope(scope), m_now(now) {}

    /// Their conversations are archived, read and neither pinned nor snoozed; what a provider holds for them comes back and waits here.
    [[nodiscard]] Result<ContactMarkChanges> block(const std::vector<ContactId>& contacts);
    /// Their conversations stay where they are until somebody opens them, or they write.
    [[nodiscard]] Result<ContactMarkChanges> unblock(const std::vector<ContactId>& contacts);
    /// Their conversations stay as they are.
    [[nodiscard]] Result<ContactMarkChanges> archive(const std::vector<ContactId>& contacts);
    [[nodiscard]] Result<ContactMarkChanges> unarchive(const std::vector<ContactId>& contacts);
    /// The very marks that were there, of people and conversations. What is no longer as it was left was set anew since, and stays.
    [[nodiscard]] Result<> restore(ContactMarkChanges changes);

private:
    [[nodiscard]] Result<ContactMarkChanges> change(const std::vector<ContactId>& contacts,
                                                    const std::function<void(ContactMarks&)>& set);
    [[nodiscard]] Result<> store(Contact contact, const ContactMarks& marks);

    db::WriteScope& m_scope;
    Timestamp m_now;
};

}  // namespace uinbox
