// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/ContactMerge.h"

#include "contacts/ContactWrites.h"
#include "contacts/DuplicateRepository.h"
#include "contacts/PersonRepository.h"
#include "index/EntryIndex.h"
#include "people/MergedProfile.h"
#include "threads/InboxRepository.h"
#include "threads/MergedDraft.h"
#include "threads/ThreadWrites.h"

#include <algorithm>

namespace uinbox {

Result<ContactMerge::Pair> ContactMerge::pairOf(db::Connection& connection, ContactId kept, ContactId other)
{
    if (kept == other) return fail(ErrorKind::Invalid, "contact: A person cannot be merged with themselves.");
    Pair pair;
    UINBOX_ASSIGN(pair.kept, ContactWrites::existing(connection, kept));
    UINBOX_ASSIGN(pair.other, ContactWrites::existing(connection, other));
    UINBOX_ASSIGN(pair.thread, ThreadRepository(connection).findByContact(kept));
    UINBOX_ASSIGN(pair.otherThread, ThreadRepository(connection).findByContact(other));
    return pair;
}

Result<MergePreview> ContactMerge::preview(db::Connection& connection, ContactId kept, ContactId other)
{
    UINBOX_ASSIGN(const Pair pair, pairOf(connection, kept, other));
    MergePreview preview;
    preview.result = mergedProfile(pair.kept, pair.other, &preview.conflicts);
    ContactRepository contacts(connection);
    UINBOX_ASSIGN(const bool isKeptInFlight, contacts.hasMessageInFlight(kept));
    UINBOX_ASSIGN(const bool isOtherInFlight, contacts.hasMessageInFlight(other));
    preview.isInFlight = isKeptInFlight || isOtherInFlight;
    if (!pair.otherThread) return preview;
    UINBOX_ASSIGN(const auto counts, ContactMergeRepository(connection).counts(*pair.otherThread));
    preview.messages = counts.messages;
    preview.notes = counts.notes;
    if (!pair.thread) return preview;
    UINBOX_ASSIGN(const auto draft, ThreadRepository(connection).draft(*pair.thread));
    UINBOX_ASSIGN(const auto otherDraft, ThreadRepository(connection).draft(*pair.otherThread));
    preview.hasTwoDrafts = draft && otherDraft;
    return preview;
}

Result<MergeRecord> ContactMerge::merge(ContactId kept, ContactId other)
{
    UINBOX_ASSIGN(Pair pair, pairOf(m_scope.connection(), kept, other));
    for (const ContactId each : {kept, other}) {
        UINBOX_ASSIGN(const bool isInFlight, m_contacts.hasMessageInFlight(each));
        if (isInFlight)
            return fail(ErrorKind::Conflict, "A message to this contact may be on its way. Try again when its fate is known.");
    }
    const MergeRecord record{ContactMergeId::generate(m_now), kept, other, m_now, pair.other.name};
    UINBOX_TRY(m_merges.insert(record));
    UINBOX_ASSIGN(const QJsonObject before, this->before(pair));
    if (pair.otherThread) UINBOX_TRY(joinConversations(record, pair));
    UINBOX_TRY(moveAddresses(record, pair));
    UINBOX_ASSIGN(const QJsonArray distinct, carryDistinct(pair));
    UINBOX_TRY(removeOther(pair));
    Contact merged = mergedProfile(pair.kept, pair.other);
    merged.updatedAt = m_now;
    UINBOX_TRY(m_contacts.update(merged));
    UINBOX_ASSIGN(const QJsonObject after, this->after(pair, distinct));
    UINBOX_TRY(m_merges.setStates(record.id, before, after));
    UINBOX_TRY(tell(record, pair));
    return record;
}

Result<QJsonObject> ContactMerge::before(const Pair& pair)
{
    QJsonObject before;
    UINBOX_ASSIGN(before[u"contact"], m_rows.row(WholeRow::Contact, pair.kept.id.uuid()));
    UINBOX_ASSIGN(before[u"other"], m_rows.row(WholeRow::Contact, pair.other.id.uuid()));
    UINBOX_ASSIGN(before[u"distinct"], m_rows.distinctRows(pair.other.id));
    if (!pair.otherThread) return before;
    UINBOX_ASSIGN(before[u"otherThread"], m_rows.row(WholeRow::Thread, pair.otherThread->uuid()));
    UINBOX_ASSIGN(before[u"otherDraft"], m_rows.row(WholeRow::Draft, pair.otherThread->uuid()));
    if (!pair.thread) return before;
    UINBOX_ASSIGN(before[u"thread"], m_rows.row(WholeRow::Thread, pair.thread->uuid()));
    UINBOX_ASSIGN(before[u"draft"], m_rows.row(WholeRow::Draft, pair.thread->uuid()));
    return before;
}

Result<QJsonObject> ContactMerge::after(const Pair& pair, const QJsonArray& distinct)
{
    QJsonObject after{{QStringLiteral("distinct"), distinct}};
    UINBOX_ASSIGN(after[u"contact"], m_rows.row(WholeRow::Contact, pair.kept.id.uuid()));
    if (!pair.otherThread) return after;
    UINBOX_ASSIGN(after[u"thread"], m_rows.row(WholeRow::Thread, pair.thread->uuid()));
    UINBOX_ASSIGN(after[u"draft"], m_rows.row(WholeRow::Draft, pair.thread->uuid()));
    return after;
}

Result<> ContactMerge::joinConversations(const MergeRecord& record, Pair& pair)
{
    pair.isThreadNew = !pair.thread;
    UINBOX_ASSIGN(pair.thread, ThreadWrites(m_scope, m_now).threadOf(pair.kept.id));
    const ThreadId thread = *pair.thread;
    const ThreadId otherThread = *pair.otherThread;
    UINBOX_TRY(m_merges.keepConversation(record.id, otherThread));
    UINBOX_ASSIGN(const auto rows, m_merges.indexedRows(record.id));
    EntryIndex index(m_scope.connection());
    UINBOX_TRY(index.remove(EntryKind::Message, rows.messages));
    UINBOX_TRY(index.remove(EntryKind::Note, rows.notes));
    UINBOX_TRY(index.remove(EntryKind::File, rows.files));
    UINBOX_TRY(m_merges.moveConversation(record.id, thread, pair.kept.id));
    UINBOX_TRY(index.add(EntryKind::Message, rows.messages));
    UINBOX_TRY(index.add(EntryKind::Note, rows.notes));
    UINBOX_TRY(index.add(EntryKind::File, rows.files));
    UINBOX_TRY(joinDrafts(thread, otherThread));
    UINBOX_TRY(joinMarks(pair));
    return m_merges.joinThreads(thread, otherThread, pair.isThreadNew);
}

Result<> ContactMerge::joinMarks(const Pair& pair)
{
    InboxRepository inbox(m_scope.connection());
    UINBOX_ASSIGN(const auto kept, inbox.marks(*pair.thread));
    UINBOX_ASSIGN(const auto other, inbox.marks(*pair.otherThread));
    ThreadMarks marks = pair.isThreadNew ? *other : mergedMarks(*kept, *other);
    if (pair.kept.blockedAt) {
        marks.state = ThreadState::Archived;
        marks.snoozedUntil.reset();
        marks.unread = 0;
    }
    if (marks.snoozedUntil || other->snoozedUntil) m_scope.changes().snoozes = true;
    return inbox.setMarks(*pair.thread, marks);
}

Result<> ContactMerge::joinDrafts(ThreadId thread, ThreadId otherThread)
{
    ThreadRepository threads(m_scope.connection());
    UINBOX_ASSIGN(auto added, threads.draft(otherThread));
    if (!added) return {};
    UINBOX_ASSIGN(const auto before, threads.draft(thread));
    UINBOX_ASSIGN(auto returned, threads.returned(thread));
    UINBOX_ASSIGN(const auto addedReturned, threads.returned(otherThread));
    returned.insert(returned.end(), addedReturned.begin(), addedReturned.end());
    added->threadId = thread;
    Draft draft = before ? mergedDraft(*before, *added) : *added;
    draft.updatedAt = before ? std::max(before->updatedAt, added->updatedAt) : added->updatedAt;
    UINBOX_TRY(threads.removeDraft(otherThread));
    return threads.saveDraft(draft, returned);
}

Result<> ContactMerge::moveAddresses(const MergeRecord& record, const Pair& pair)
{
    UINBOX_TRY(m_merges.keepAddresses(record.id, pair.other.id));
    UINBOX_TRY(m_merges.moveAddresses(record.id, pair.other.id, pair.kept.id));
    // Behind those of the kept person, whose first ones stay the first.
    std::vector<ContactAddressId> moved;
    for (const ContactAddress& address : pair.other.addresses) moved.push_back(address.id);
    return m_contacts.orderAddresses(moved);
}

Result<QJsonArray> ContactMerge::carryDistinct(const Pair& pair)
{
    DuplicateRepository duplicates(m_scope.connection());
    UINBOX_ASSIGN(const auto all, duplicates.distinct());
    QJsonArray added;
    for (const auto& [first, second] : all) {
        if (first != pair.other.id && second != pair.other.id) continue;
        const ContactId third = first == pair.other.id ? second : first;
        if (third == pair.kept.id) continue;
        UINBOX_ASSIGN(const bool isNew, duplicates.addDistinct(pair.kept.id, third, m_now));
        if (isNew) added.append(third.toString());
    }
    return added;
}

Result<> ContactMerge::removeOther(const Pair& pair)
{
    UINBOX_TRY(PersonRepository(m_scope.connection()).forget(pair.other.id));
    if (pair.otherThread) UINBOX_TRY(m_rows.removeRow(WholeRow::Thread, pair.otherThread->uuid()));
    return m_rows.removeRow(WholeRow::Contact, pair.other.id.uuid());
}

Result<> ContactMerge::tell(const MergeRecord& record, const Pair& pair)
{
    db::ChangeSet& changes = m_scope.changes();
    changes.contacts << pair.kept.id << pair.other.id;
    if (pair.thread) changes.threads.insert(*pair.thread);
    if (!pair.otherThread) return {};
    changes.threads.insert(*pair.otherThread);
    changes.schedule = true;
    UINBOX_ASSIGN(const auto messages, m_merges.kept(record.id, MergedRow::Message));
    for (const Uuid& id : messages) changes.messages.insert(MessageId(id));
    UINBOX_ASSIGN(const auto notes, m_merges.kept(record.id, MergedRow::Note));
    for (const Uuid& id : notes) changes.notes.insert(NoteId(id));
    return {};
}

}  // namespace uinbox
