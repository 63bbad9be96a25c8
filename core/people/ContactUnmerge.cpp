// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/ContactUnmerge.h"

#include "contacts/ContactWrites.h"
#include "contacts/DuplicateRepository.h"
#include "contacts/PersonRepository.h"
#include "index/EntryIndex.h"
#include "people/RowCopy.h"
#include "threads/ThreadWrites.h"

#include <algorithm>

namespace uinbox {

namespace {

// Columns of a conversation's row, by their place in it.
constexpr qsizetype kState = 3;
constexpr qsizetype kUnread = 4;
constexpr qsizetype kFirstOfLast = 5;  // what the list shows of its last message
constexpr qsizetype kEndOfLast = 11;
constexpr qsizetype kSnoozed = 12;
constexpr qsizetype kActivity = 15;

QJsonArray rowOf(const QJsonObject& state, QStringView name)
{
    return state.value(name).toArray();
}

std::optional<ThreadId> threadIn(const QJsonArray& row)
{
    const auto uuid = Uuid::fromBytes(QByteArray::fromHex(row.at(1).toString().toLatin1()));
    return uuid && !row.isEmpty() ? std::optional(ThreadId(*uuid)) : std::nullopt;
}

/// What is unread of the two, after something came in or was read since.
struct Unread {
    qint64 kept = 0;
    qint64 other = 0;
};
Unread unreadOf(qint64 keptBefore, qint64 otherBefore, qint64 after, qint64 now, int newerOfOther)
{
    const qint64 added = now - after;
    if (added < 0) {
        const qint64 kept = std::min(keptBefore, now);
        return {kept, std::min(otherBefore, now - kept)};
    }
    const qint64 ofOther = std::min<qint64>(added, newerOfOther);
    return {keptBefore + added - ofOther, otherBefore + ofOther};
}

}  // namespace

Result<> ContactUnmerge::undo(ContactMergeId merge)
{
    UINBOX_ASSIGN(Work work, load(merge));
    UINBOX_TRY(restorePeople(work));
    UINBOX_TRY(restoreThread(work));
    if (work.otherThread) UINBOX_TRY(moveConversation(work));
    UINBOX_TRY(m_merges.moveAddresses(merge, work.record.kept, work.record.merged));
    UINBOX_TRY(m_merges.moveTwins(merge, work.record.kept, work.record.merged));
    UINBOX_TRY(m_merges.placeAddresses(merge, work.record.merged));
    UINBOX_TRY(restoreDrafts(work));
    UINBOX_TRY(restoreKeptThread(work));
    if (work.otherThread) UINBOX_TRY(restoreOtherThread(work));
    UINBOX_TRY(restoreDistinct(work));
    PersonRepository people(m_scope.connection());
    UINBOX_TRY(people.index(work.record.kept));
    UINBOX_TRY(people.index(work.record.merged));
    UINBOX_TRY(tell(work));
    return m_merges.remove(merge);
}

Result<ContactUnmerge::Work> ContactUnmerge::load(ContactMergeId merge)
{
    Work work;
    UINBOX_ASSIGN(const auto record, m_merges.find(merge));
    if (!record) return fail(ErrorKind::NotFound, "merge");
    work.record = *record;
    UINBOX_ASSIGN(const auto states, m_merges.states(merge));
    std::tie(work.before, work.after) = states;
    UINBOX_TRY(ContactWrites::existing(m_scope.connection(), record->kept));
    UINBOX_ASSIGN(const bool isInFlight, ContactRepository(m_scope.connection()).hasMessageInFlight(record->kept));
    if (isInFlight)
        return fail(ErrorKind::Conflict, "A message to this contact may be on its way. Try again when its fate is known.");
    UINBOX_ASSIGN(work.thread, ThreadRepository(m_scope.connection()).findByContact(record->kept));
    work.otherThread = threadIn(rowOf(work.before, u"otherThread"));
    if (!work.thread) return work;
    UINBOX_ASSIGN(work.threadNow, m_rows.row(WholeRow::Thread, work.thread->uuid()));
    UINBOX_ASSIGN(const auto older, m_merges.kept(merge, MergedRow::Message));
    UINBOX_ASSIGN(work.newerIn, m_merges.keepNewer(merge, *work.thread, record->kept));
    UINBOX_ASSIGN(const auto all, m_merges.kept(merge, MergedRow::Message));
    work.hasNewer = all.size() > older.size();
    return work;
}

Result<> ContactUnmerge::restorePeople(const Work& work)
{
    UINBOX_TRY(m_rows.insertRow(WholeRow::Contact, rowOf(work.before, u"other")));
    UINBOX_ASSIGN(const QJsonArray now, m_rows.row(WholeRow::Contact, work.record.kept.uuid()));
    return m_rows.updateRow(WholeRow::Contact, takenBack(rowOf(work.before, u"contact"), rowOf(work.after, u"contact"), now));
}

Result<> ContactUnmerge::restoreDistinct(const Work& work)
{
    for (const QJsonValue each : work.after.value(u"distinct").toArray()) {
        const auto third = ContactId::fromString(each.toString());
        if (third) UINBOX_TRY(DuplicateRepository(m_scope.connection()).removeDistinct(work.record.kept, *third));
    }
    return m_rows.insertDistinct(rowOf(work.before, u"distinct"));
}

/// The conversation that went is there again, or one for what came since.
Result<> ContactUnmerge::restoreThread(Work& work)
{
    if (work.otherThread) return m_rows.insertRow(WholeRow::Thread, rowOf(work.before, u"otherThread"));
    if (!work.hasNewer) return {};
    work.otherThread = ThreadId::generate(m_now);
    return ThreadRepository(m_scope.connection()).insert(*work.otherThread, work.record.merged, m_now);
}

Result<> ContactUnmerge::moveConversation(const Work& work)
{
    UINBOX_ASSIGN(const auto rows, m_merges.indexedRows(work.record.id));
    EntryIndex index(m_scope.connection());
    UINBOX_TRY(index.remove(EntryKind::Message, rows.messages));
    UINBOX_TRY(index.remove(EntryKind::Note, rows.notes));
    UINBOX_TRY(index.remove(EntryKind::File, rows.files));
    UINBOX_TRY(m_merges.moveConversation(work.record.id, *work.otherThread, work.record.merged));
    UINBOX_TRY(index.add(EntryKind::Message, rows.messages));
    UINBOX_TRY(index.add(EntryKind::Note, rows.notes));
    return index.add(EntryKind::File, rows.files);
}

Result<> ContactUnmerge::restoreDrafts(const Work& work)
{
    if (!work.thread || rowOf(work.before, u"otherThread").isEmpty()) return {};
    UINBOX_ASSIGN(const QJsonArray now, m_rows.row(WholeRow::Draft, work.thread->uuid()));
    // It was sent, or written on: whoever did that has it.
    if (now != rowOf(work.after, u"draft")) return {};
    const QJsonArray draft = rowOf(work.before, u"draft");
    const QJsonArray other = rowOf(work.before, u"otherDraft");
    if (!now.isEmpty()) UINBOX_TRY(m_rows.removeRow(WholeRow::Draft, work.thread->uuid()));
    if (!draft.isEmpty()) UINBOX_TRY(m_rows.insertRow(WholeRow::Draft, draft));
    return other.isEmpty() ? Result<>() : m_rows.insertRow(WholeRow::Draft, other);
}

Result<> ContactUnmerge::restoreKeptThread(const Work& work)
{
    if (!work.thread) return {};
    const QJsonArray before = rowOf(work.before, u"thread");
    const QJsonArray after = rowOf(work.after, u"thread");
    const QJsonArray& now = work.threadNow;
    // The merge did nothing to it, or made it.
    const bool wasThere = !before.isEmpty();
    if (!wasThere && !after.isEmpty()) {
        UINBOX_ASSIGN(const bool isEmpty, m_merges.isEmpty(*work.thread));
        if (isEmpty) return m_rows.removeRow(WholeRow::Thread, work.thread->uuid());
    }
    QJsonArray row = wasThere ? takenBack(before, after, now) : now;
    const qint64 otherBefore = rowOf(work.before, u"otherThread").at(kUnread).toInteger();
    const qint64 unreadNow = now.at(kUnread).toInteger();
    const qint64 keptBefore = wasThere ? before.at(kUnread).toInteger() : 0;
    row[kUnread] = after.isEmpty() ? std::max<qint64>(0, unreadNow - work.newerIn)
                                   : unreadOf(keptBefore, otherBefore, after.at(kUnread).toInteger(), unreadNow, work.newerIn).kept;
    bool isAsLeft = !after.isEmpty() || !work.hasNewer;
    for (qsizetype i = kFirstOfLast; i < kEndOfLast && !after.isEmpty(); ++i) isAsLeft = isAsLeft && now.at(i) == after.at(i);
    if (!wasThere && !after.isEmpty()) isAsLeft = false;
    UINBOX_TRY(m_rows.updateRow(WholeRow::Thread, row));
    if (isAsLeft) return m_merges.refreshThread(*work.thread);
    return showLast(*work.thread, wasThere ? before.at(kActivity).toInteger() : 0);
}

Result<> ContactUnmerge::restoreOtherThread(const Work& work)
{
    const QJsonArray before = rowOf(work.before, u"otherThread");
    const QJsonArray after = rowOf(work.after, u"thread");
    UINBOX_ASSIGN(QJsonArray row, m_rows.row(WholeRow::Thread, work.otherThread->uuid()));
    if (!work.threadNow.isEmpty() && !after.isEmpty()) {
        const qint64 kept = rowOf(work.before, u"thread").at(kUnread).toInteger();
        row[kUnread] = unreadOf(kept, before.at(kUnread).toInteger(), after.at(kUnread).toInteger(),
                                work.threadNow.at(kUnread).toInteger(), work.newerIn)
                           .other;
    } else {
        row[kUnread] = std::min<qint64>(work.newerIn, work.threadNow.at(kUnread).toInteger());
    }
    if (work.newerIn > 0) {
        // Somebody wrote, which opens any conversation.
        row[kState] = threadStateName(ThreadState::Open);
        row[kSnoozed] = QJsonValue();
    }
    UINBOX_TRY(m_rows.updateRow(WholeRow::Thread, row));
    if (!work.hasNewer) return m_merges.refreshThread(*work.otherThread);
    return showLast(*work.otherThread, before.isEmpty() ? 0 : before.at(kActivity).toInteger());
}

Result<> ContactUnmerge::showLast(ThreadId thread, std::int64_t activity)
{
    UINBOX_ASSIGN(const auto last, MessageRepository(m_scope.connection()).lastSaid(thread));
    UINBOX_TRY(ThreadRepository(m_scope.connection()).setLast(thread, last));
    return m_merges.setActivity(thread, activity);
}

Result<> ContactUnmerge::tell(const Work& work)
{
    db::ChangeSet& changes = m_scope.changes();
    changes.contacts << work.record.kept << work.record.merged;
    changes.snoozes = true;
    changes.schedule = true;
    if (work.thread) changes.threads.insert(*work.thread);
    if (work.otherThread) changes.threads.insert(*work.otherThread);
    UINBOX_ASSIGN(const auto messages, m_merges.kept(work.record.id, MergedRow::Message));
    for (const Uuid& id : messages) changes.messages.insert(MessageId(id));
    UINBOX_ASSIGN(const auto notes, m_merges.kept(work.record.id, MergedRow::Note));
    for (const Uuid& id : notes) changes.notes.insert(NoteId(id));
    return {};
}

}  // namespace uinbox
