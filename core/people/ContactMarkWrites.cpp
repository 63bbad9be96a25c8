// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/ContactMarkWrites.h"

#include "contacts/ContactRepository.h"
#include "outbox/OutboxCascade.h"
#include "threads/InboxWrites.h"
#include "threads/ThreadRepository.h"

#include <limits>

namespace uinbox {

namespace {

ContactMarks marksOf(const Contact& contact)
{
    return {contact.blockedAt, contact.archivedAt};
}

}  // namespace

Result<ContactMarkChanges> ContactMarkWrites::change(const std::vector<ContactId>& contacts,
                                                     const std::function<void(ContactMarks&)>& set)
{
    ContactRepository repository(m_scope.connection());
    ContactMarkChanges changes;
    for (const ContactId id : contacts) {
        UINBOX_ASSIGN(const auto contact, repository.find(id));
        if (!contact) continue;
        ContactMarks after = marksOf(*contact);
        set(after);
        if (after == marksOf(*contact)) continue;
        changes.rows.push_back({id, marksOf(*contact), after});
        UINBOX_TRY(store(*contact, after));
    }
    return changes;
}

Result<> ContactMarkWrites::store(Contact contact, const ContactMarks& marks)
{
    contact.blockedAt = marks.blockedAt;
    contact.archivedAt = marks.archivedAt;
    m_scope.changes().contacts.insert(contact.id);
    return ContactRepository(m_scope.connection()).setMarks(contact);
}

Result<ContactMarkChanges> ContactMarkWrites::block(const std::vector<ContactId>& contacts)
{
    UINBOX_ASSIGN(auto changes, change(contacts, [this](ContactMarks& marks) {
                      if (!marks.blockedAt) marks.blockedAt = m_now;
                  }));
    std::vector<ThreadId> threads;
    for (const ContactMarkChanges::Row& row : changes.rows) {
        UINBOX_ASSIGN(const auto thread, ThreadRepository(m_scope.connection()).findByContact(row.id));
        if (!thread) continue;
        threads.push_back(*thread);
        UINBOX_TRY(OutboxCascade(m_scope, m_now, {}).blocked(*thread));
    }
    UINBOX_ASSIGN(changes.threads, InboxWrites(m_scope).change(threads, [](ThreadMarks& marks) {
        const auto assignee = marks.assigneeId;
        marks = {};
        marks.state = ThreadState::Archived;
        marks.assigneeId = assignee;
    }));
    return changes;
}

Result<ContactMarkChanges> ContactMarkWrites::unblock(const std::vector<ContactId>& contacts)
{
    return change(contacts, [](ContactMarks& marks) { marks.blockedAt.reset(); });
}

Result<ContactMarkChanges> ContactMarkWrites::archive(const std::vector<ContactId>& contacts)
{
    return change(contacts, [this](ContactMarks& marks) {
        if (!marks.archivedAt) marks.archivedAt = m_now;
    });
}

Result<ContactMarkChanges> ContactMarkWrites::unarchive(const std::vector<ContactId>& contacts)
{
    return change(contacts, [](ContactMarks& marks) { marks.archivedAt.reset(); });
}

Result<> ContactMarkWrites::restore(ContactMarkChanges changes)
{
    ContactRepository repository(m_scope.connection());
    for (const auto& [id, before, after] : changes.rows) {
        UINBOX_ASSIGN(const auto contact, repository.find(id));
        if (!contact) continue;
        const ContactMarks now = marksOf(*contact);
        ContactMarks restored = now;
        if (now.blockedAt == after.blockedAt) restored.blockedAt = before.blockedAt;
        if (now.archivedAt == after.archivedAt) restored.archivedAt = before.archivedAt;
        if (restored != now) UINBOX_TRY(store(*contact, restored));
    }
    // What came in from somebody who was blocked opened nothing, so it keeps nothing open.
    changes.threads.lastMessage = std::numeric_limits<std::int64_t>::max();
    return InboxWrites(m_scope).restore(changes.threads);
}

}  // namespace uinbox
