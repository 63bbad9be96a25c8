// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/ThreadService.h"

#include "contacts/ContactRepository.h"
#include "db/Database.h"
#include "threads/DraftWrites.h"
#include "threads/InboxRepository.h"
#include "threads/InboxWrites.h"
#include "threads/MessageRepository.h"
#include "threads/ThreadRepository.h"
#include "threads/ThreadWrites.h"

#include <algorithm>
#include <limits>

namespace uinbox {

namespace {

/// One more than asked for is read, to know whether there are more.
template <class T>
bool takeSurplus(std::vector<T>& rows, int limit)
{
    const bool more = rows.size() > static_cast<size_t>(limit);
    if (more) rows.resize(static_cast<size_t>(limit));
    return more;
}

Result<std::vector<Thread>> findAll(db::Connection& connection, const std::vector<ThreadId>& ids)
{
    std::vector<Thread> found;
    ThreadRepository threads(connection);
    for (const ThreadId id : ids) {
        UINBOX_ASSIGN(auto thread, threads.find(id));
        if (thread) found.push_back(std::move(*thread));
    }
    return found;
}

}  // namespace

ThreadService::ThreadService(db::Database& database, const Clock& clock, QObject* parent)
    : QObject(parent), m_database(database), m_clock(clock)
{
}

QFuture<Result<ThreadPage>> ThreadService::inbox(InboxQuery query, std::optional<InboxCursor> after, int limit)
{
    return m_database.read([=](db::Connection& connection) -> Result<ThreadPage> {
        ThreadPage page;
        UINBOX_ASSIGN(auto ids, InboxRepository(connection).page(query, after, limit + 1));
        page.hasMore = takeSurplus(ids, limit);
        UINBOX_ASSIGN(page.threads, findAll(connection, ids));
        return page;
    });
}

QFuture<Result<ThreadPage>> ThreadService::inboxUp(InboxQuery query, std::optional<InboxCursor> before, int limit)
{
    return m_database.read([=](db::Connection& connection) -> Result<ThreadPage> {
        ThreadPage page;
        UINBOX_ASSIGN(auto ids, InboxRepository(connection).pageUp(query, before, limit + 1));
        page.hasMore = ids.size() > static_cast<size_t>(limit);
        if (page.hasMore) ids.erase(ids.begin());
        UINBOX_ASSIGN(page.threads, findAll(connection, ids));
        return page;
    });
}

QFuture<Result<std::vector<ThreadId>>> ThreadService::wholeInbox(InboxQuery query)
{
    return m_database.read([=](db::Connection& connection) {
        return InboxRepository(connection).page(query, std::nullopt, std::numeric_limits<int>::max());
    });
}

QFuture<Result<bool>> ThreadService::hasSent()
{
    return m_database.read([](db::Connection& connection) { return MessageRepository(connection).hasOutbound(); });
}

QFuture<Result<InboxCounts>> ThreadService::counts(std::optional<UserId> user)
{
    return m_database.read([=](db::Connection& connection) { return InboxRepository(connection).counts(user); });
}

QFuture<Result<int>> ThreadService::unreadThreads(ThreadState state)
{
    return m_database.read([=](db::Connection& connection) { return InboxRepository(connection).countUnread(state); });
}

QFuture<Result<std::vector<Thread>>> ThreadService::threads(std::vector<ThreadId> ids)
{
    return m_database.read([ids = std::move(ids)](db::Connection& connection) { return findAll(connection, ids); });
}

QFuture<Result<MessagePage>> ThreadService::older(ThreadId thread, std::optional<MessageCursor> before, int limit)
{
    return m_database.read([=](db::Connection& connection) -> Result<MessagePage> {
        MessagePage page;
        UINBOX_ASSIGN(page.messages,
                      MessageRepository(connection)
                          .olderThan(thread, before.value_or(MessageCursor{Timestamp::max(), MessageId()}), limit + 1));
        page.hasOlder = takeSurplus(page.messages, limit);
        page.hasNewer = before.has_value();
        std::reverse(page.messages.begin(), page.messages.end());
        return page;
    });
}

QFuture<Result<MessagePage>> ThreadService::newer(ThreadId thread, MessageCursor after, int limit)
{
    return m_database.read([=](db::Connection& connection) -> Result<MessagePage> {
        MessagePage page;
        UINBOX_ASSIGN(page.messages, MessageRepository(connection).newerThan(thread, after, limit + 1));
        page.hasNewer = takeSurplus(page.messages, limit);
        page.hasOlder = true;
        return page;
    });
}

QFuture<Result<std::vector<Message>>> ThreadService::messages(std::vector<MessageId> ids)
{
    return m_database.read([ids = std::move(ids)](db::Connection& connection) { return MessageRepository(connection).find(ids); });
}

QFuture<Result<std::vector<SubjectMatch>>> ThreadService::bySubject(QString words, int limit)
{
    return m_database.read([=](db::Connection& connection) -> Result<std::vector<SubjectMatch>> {
        ThreadRepository threads(connection);
        UINBOX_ASSIGN(const auto found, threads.bySubject(words, limit));
        std::vector<SubjectMatch> matches;
        for (const auto& [id, subject] : found) {
            UINBOX_ASSIGN(auto thread, threads.find(id));
            if (thread) matches.push_back({std::move(*thread), subject});
        }
        return matches;
    });
}

QFuture<Result<std::vector<UnansweredThread>>> ThreadService::unanswered(Timestamp since, Timestamp until, int limit)
{
    return m_database.read(
        [=](db::Connection& connection) { return ThreadRepository(connection).unanswered(since, until, limit); });
}

QFuture<Result<>> ThreadService::markRead(ThreadId thread)
{
    return m_database.write([=](db::WriteScope& scope) -> Result<> {
        UINBOX_ASSIGN(const bool changed, ThreadRepository(scope.connection()).markRead(thread));
        if (changed) scope.changes().threads.insert(thread);
        return {};
    });
}

QFuture<Result<ThreadChanges>> ThreadService::change(std::vector<ThreadId> threads, std::function<void(ThreadMarks&)> set)
{
    return m_database.write([threads = std::move(threads), set = std::move(set)](db::WriteScope& scope) {
        return InboxWrites(scope).change(threads, set);
    });
}

QFuture<Result<ThreadChanges>> ThreadService::archive(std::vector<ThreadId> threads)
{
    return change(std::move(threads), [](ThreadMarks& marks) {
        marks.state = ThreadState::Archived;
        marks.snoozedUntil.reset();
    });
}

QFuture<Result<ThreadChanges>> ThreadService::reopen(std::vector<ThreadId> threads)
{
    return change(std::move(threads), [](ThreadMarks& marks) {
        marks.state = ThreadState::Open;
        marks.snoozedUntil.reset();
    });
}

QFuture<Result<ThreadChanges>> ThreadService::snooze(std::vector<ThreadId> threads, Timestamp until)
{
    if (until <= m_clock.now())
        return makeReady(Result<ThreadChanges>(fail(ErrorKind::Invalid, "snoozedUntil: Not a time to come.")));
    return change(std::move(threads), [until](ThreadMarks& marks) {
        marks.state = ThreadState::Snoozed;
        marks.snoozedUntil = until;
    });
}

QFuture<Result<ThreadChanges>> ThreadService::unsnooze(std::vector<ThreadId> threads)
{
    return change(std::move(threads), [](ThreadMarks& marks) {
        if (marks.state == ThreadState::Snoozed) marks.state = ThreadState::Open;
        marks.snoozedUntil.reset();
    });
}

QFuture<Result<ThreadChanges>> ThreadService::pin(std::vector<ThreadId> threads)
{
    return change(std::move(threads), [now = m_clock.now()](ThreadMarks& marks) {
        if (!marks.pinnedAt) marks.pinnedAt = now;
    });
}

QFuture<Result<ThreadChanges>> ThreadService::unpin(std::vector<ThreadId> threads)
{
    return change(std::move(threads), [](ThreadMarks& marks) { marks.pinnedAt.reset(); });
}

QFuture<Result<ThreadChanges>> ThreadService::assign(std::vector<ThreadId> threads, std::optional<UserId> user)
{
    return m_database.write([threads = std::move(threads), user](db::WriteScope& scope) -> Result<ThreadChanges> {
        if (user) {
            UINBOX_ASSIGN(const bool isThere, InboxRepository(scope.connection()).hasUser(*user));
            if (!isThere) return fail(ErrorKind::NotFound, "user");
        }
        return InboxWrites(scope).change(threads, [user](ThreadMarks& marks) { marks.assigneeId = user; });
    });
}

QFuture<Result<ThreadChanges>> ThreadService::markRead(std::vector<ThreadId> threads)
{
    return change(std::move(threads), [](ThreadMarks& marks) { marks.unread = 0; });
}

QFuture<Result<ThreadChanges>> ThreadService::markUnread(std::vector<ThreadId> threads)
{
    return change(std::move(threads), [](ThreadMarks& marks) {
        if (marks.unread == 0) marks.unread = 1;
    });
}

QFuture<Result<>> ThreadService::restore(ThreadChanges changes)
{
    return m_database.write([changes = std::move(changes)](db::WriteScope& scope) { return InboxWrites(scope).restore(changes); });
}

QFuture<Result<ThreadId>> ThreadService::openWith(ContactId contact)
{
    return m_database.write([=, now = m_clock.now()](db::WriteScope& scope) -> Result<ThreadId> {
        UINBOX_ASSIGN(const auto found, ContactRepository(scope.connection()).find(contact));
        if (!found) return fail(ErrorKind::NotFound, "contact");
        return ThreadWrites(scope, now).threadOf(contact);
    });
}

QFuture<Result<std::optional<Timestamp>>> ThreadService::whatsAppWindow(ContactId id)
{
    return m_database.read([=, now = m_clock.now()](db::Connection& connection) -> Result<std::optional<Timestamp>> {
        UINBOX_ASSIGN(const auto contact, ContactRepository(connection).find(id));
        if (!contact) return fail(ErrorKind::NotFound, "contact");
        std::optional<Timestamp> last;
        for (const ContactAddress& address : contact->addresses) {
            if (address.kind != AddressKind::WhatsApp && address.kind != AddressKind::Phone) continue;
            UINBOX_ASSIGN(const auto at, MessageRepository(connection).lastWhatsAppFrom(address.value));
            last = std::max(last, at);
        }
        if (!last || *last + kWhatsAppWindow <= now) return std::nullopt;
        return *last + kWhatsAppWindow;
    });
}

QFuture<Result<ReplyContext>> ThreadService::replyContext(ThreadId thread)
{
    return m_database.read([=](db::Connection& connection) { return ThreadRepository(connection).replyContext(thread); });
}

QFuture<Result<WaitingMessages>> ThreadService::waiting(ThreadId thread)
{
    return m_database.read([=](db::Connection& connection) { return ThreadRepository(connection).waiting(thread); });
}

QFuture<Result<>> ThreadService::saveDraft(ThreadId thread, Channel channel, QString content, QString subject)
{
    return saveDraft({thread, channel, std::move(content), {}, std::move(subject)});
}

QFuture<Result<>> ThreadService::saveDraft(Draft draft)
{
    return m_database.write([draft = std::move(draft), now = m_clock.now()](db::WriteScope& scope) -> Result<> {
        return DraftWrites(scope, now).save(draft);
    });
}

QFuture<Result<>> ThreadService::giveBack(Draft added)
{
    return m_database.write([added = std::move(added), now = m_clock.now()](db::WriteScope& scope) -> Result<> {
        return DraftWrites(scope, now).giveBack(added);
    });
}

QFuture<Result<std::vector<ReturnedDraft>>> ThreadService::returned(ThreadId thread)
{
    return m_database.read([=](db::Connection& connection) { return ThreadRepository(connection).returned(thread); });
}

QFuture<Result<std::optional<Draft>>> ThreadService::draft(ThreadId thread)
{
    return m_database.read([=](db::Connection& connection) { return ThreadRepository(connection).draft(thread); });
}

}  // namespace uinbox
