// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoSeeder.h"

#include "accounts/AccountRepository.h"
#include "channels/TemplateRepository.h"
#include "contacts/ContactRepository.h"
#include "db/Database.h"
#include "notes/MentionRepository.h"
#include "notes/NoteRepository.h"
#include "outbox/OutboxRepository.h"
#include "outbox/ScheduleRepository.h"
#include "threads/InboxRepository.h"
#include "threads/ThreadRepository.h"
#include "threads/ThreadWrites.h"

namespace uinbox::app {

namespace {

/// So many tries are behind a message that waits for a better connection.
constexpr int kTriesSoFar = 8;

OutboxState outboxStateOf(const Message& message)
{
    switch (message.status) {
        case MessageStatus::Scheduled:
        case MessageStatus::Pending: return OutboxState::Queued;
        case MessageStatus::Sending: return OutboxState::Sending;
        // It was looked up in vain already: a person must say.
        case MessageStatus::Unknown: return OutboxState::Unsure;
        case MessageStatus::Canceled: return OutboxState::Canceled;
        // With a sid the provider took it and the carrier failed it.
        case MessageStatus::Failed: return message.providerSid.isEmpty() ? OutboxState::Failed : OutboxState::Done;
        case MessageStatus::Sent:
        case MessageStatus::Delivered:
        case MessageStatus::Read:
        case MessageStatus::Received: return OutboxState::Done;
    }
    return OutboxState::Done;
}

OutboxRow outboxRowOf(const Message& message)
{
    OutboxRow row;
    row.id = OutboxId::generate(message.createdAt);
    row.messageId = message.id;
    row.threadId = message.threadId;
    row.channel = message.channel;
    row.state = outboxStateOf(message);
    row.attempt = row.state == OutboxState::Queued ? kTriesSoFar : 1;
    row.notBefore = message.nextAttemptAt.value_or(message.createdAt);
    row.claimedAt = message.createdAt;
    row.createdAt = message.createdAt;
    return row;
}

/// How many of the messages, from the first, have been read: all but the last `unread` inbound ones.
size_t countRead(const DemoThread& thread)
{
    size_t read = thread.messages.size();
    for (int left = thread.unread; left > 0 && read > 0; --read)
        if (thread.messages[read - 1].direction == Direction::Inbound) --left;
    return read;
}

Result<> addMessage(db::WriteScope& scope, const Message& message)
{
    UINBOX_TRY(ThreadWrites(scope, message.createdAt).add(message));
    if (message.direction == Direction::Inbound) return {};
    scope.changes().outbox = true;
    return OutboxRepository(scope.connection()).insert(outboxRowOf(message), {}, {});
}

Result<> addScheduled(db::WriteScope& scope, const DemoScheduled& scheduled)
{
    UINBOX_TRY(ThreadWrites(scope, scheduled.message.createdAt).add(scheduled.message));
    OutboxRow row = outboxRowOf(scheduled.message);
    row.state = scheduled.state;
    row.attempt = scheduled.state == OutboxState::Held ? 1 : 0;
    row.notBefore = scheduled.message.scheduledAt.value_or(scheduled.message.createdAt);
    row.claimedAt.reset();
    if (scheduled.state == OutboxState::Held) row.sendAt = scheduled.message.scheduledAt;
    UINBOX_TRY(OutboxRepository(scope.connection()).insert(row, {}, {}));
    scope.changes().schedule = true;
    return ScheduleRepository(scope.connection()).insert(scheduled.message.id, scheduled.schedule);
}

Result<> addNotes(db::WriteScope& scope, const DemoThread& thread)
{
    for (const Note& note : thread.notes) {
        UINBOX_TRY(NoteRepository(scope.connection()).insert(note));
        scope.changes().notes.insert(note.id);
    }
    for (const DemoNoteEdit& edit : thread.edits) {
        NoteRepository notes(scope.connection());
        UINBOX_ASSIGN(const auto before, notes.find(edit.note));
        if (before) UINBOX_TRY(notes.change(*before, edit.content, edit.at));
        if (!edit.mentions.empty()) UINBOX_TRY(MentionRepository(scope.connection()).set(edit.note, edit.mentions, edit.at));
    }
    return {};
}

Result<> setMarks(db::WriteScope& scope, const DemoThread& thread)
{
    if (thread.marks == ThreadMarks()) return {};
    InboxRepository inbox(scope.connection());
    UINBOX_ASSIGN(const auto now, inbox.marks(thread.id));
    ThreadMarks marks = thread.marks;
    marks.unread = now ? now->unread : 0;
    if (marks.snoozedUntil) scope.changes().snoozes = true;
    return inbox.setMarks(thread.id, marks);
}

Result<> addThread(db::WriteScope& scope, const DemoThread& thread)
{
    UINBOX_TRY(ContactRepository(scope.connection()).insert(thread.contact));
    scope.changes().contacts.insert(thread.contact.id);
    ThreadRepository threads(scope.connection());
    UINBOX_TRY(threads.insert(thread.id, thread.contact.id, thread.contact.createdAt));
    const size_t read = countRead(thread);
    for (size_t i = 0; i < thread.messages.size(); ++i) {
        if (i == read) UINBOX_TRY(threads.markRead(thread.id));
        UINBOX_TRY(addMessage(scope, thread.messages[i]));
    }
    for (const DemoScheduled& scheduled : thread.scheduled) UINBOX_TRY(addScheduled(scope, scheduled));
    if (read == thread.messages.size()) UINBOX_TRY(threads.markRead(thread.id));
    UINBOX_TRY(addNotes(scope, thread));
    UINBOX_TRY(setMarks(scope, thread));
    if (thread.draft.isEmpty()) return {};
    return threads.saveDraft({thread.id, Channel::Sms, thread.draft, thread.messages.back().createdAt});
}

Timestamp newestOf(const DemoWorld& world)
{
    return world.threads.empty() ? Timestamp() : world.threads.front().messages.back().createdAt;
}

}  // namespace

QFuture<Result<>> seedDemo(db::Database& database, const DemoWorld& world)
{
    return database.write([world](db::WriteScope& scope) -> Result<> {
        for (const User& user : world.users) UINBOX_TRY(AccountRepository(scope.connection()).insertUser(user));
        // The oldest first, as it would have come: rows of the outbox are worked off in their order.
        for (auto thread = world.threads.rbegin(); thread != world.threads.rend(); ++thread) UINBOX_TRY(addThread(scope, *thread));
        for (const Contact& person : world.people) {
            UINBOX_TRY(ContactRepository(scope.connection()).insert(person));
            scope.changes().contacts.insert(person.id);
        }
        for (const NoteId note : world.seen)
            UINBOX_TRY(MentionRepository(scope.connection()).markRead(world.users.front().id, note, newestOf(world)));
        scope.changes().inboundMessages.clear();
        scope.changes().templates = !world.templates.empty();
        return TemplateRepository(scope.connection()).replaceAll(world.templates);
    });
}

}  // namespace uinbox::app
