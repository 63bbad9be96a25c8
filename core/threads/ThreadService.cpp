// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/ThreadService.h"

#include "contacts/ContactRepository.h"
#include "db/Database.h"
#include "threads/MessageRepository.h"
#include "threads/ThreadRepository.h"
#include "threads/ThreadWrites.h"

#include <algorithm>

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

}  // namespace

ThreadService::ThreadService(db::Database& database, const Clock& clock, QObject* parent)
    : QObject(parent), m_database(database), m_clock(clock)
{
}

QFuture<Result<ThreadPage>> ThreadService::inbox(ThreadState state, std::optional<ThreadCursor> after, int limit)
{
    return m_database.read([=](db::Connection& connection) -> Result<ThreadPage> {
        ThreadPage page;
        UINBOX_ASSIGN(
            page.threads,
            ThreadRepository(connection).list(state, after.value_or(ThreadCursor{Timestamp::max(), ThreadId()}), limit + 1));
        page.hasMore = takeSurplus(page.threads, limit);
        return page;
    });
}

QFuture<Result<int>> ThreadService::unreadThreads(ThreadState state)
{
    return m_database.read([=](db::Connection& connection) { return ThreadRepository(connection).countUnread(state); });
}

QFuture<Result<std::vector<Thread>>> ThreadService::threads(std::vector<ThreadId> ids)
{
    return m_database.read([ids = std::move(ids)](db::Connection& connection) -> Result<std::vector<Thread>> {
        std::vector<Thread> found;
        ThreadRepository threads(connection);
        for (const ThreadId id : ids) {
            UINBOX_ASSIGN(auto thread, threads.find(id));
            if (thread) found.push_back(std::move(*thread));
        }
        return found;
    });
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

QFuture<Result<>> ThreadService::setState(ThreadId thread, ThreadState state)
{
    return m_database.write([=](db::WriteScope& scope) -> Result<> {
        UINBOX_TRY(ThreadRepository(scope.connection()).setState(thread, state));
        scope.changes().threads.insert(thread);
        return {};
    });
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
    Draft draft{thread, channel, std::move(content), m_clock.now(), std::move(subject)};
    return m_database.write([draft = std::move(draft)](db::WriteScope& scope) -> Result<> {
        ThreadRepository threads(scope.connection());
        const bool isEmpty = draft.content.isEmpty() && draft.subject.isEmpty();
        UINBOX_TRY(isEmpty ? threads.removeDraft(draft.threadId) : threads.saveDraft(draft));
        scope.changes().threads.insert(draft.threadId);
        return {};
    });
}

QFuture<Result<std::optional<Draft>>> ThreadService::draft(ThreadId thread)
{
    return m_database.read([=](db::Connection& connection) { return ThreadRepository(connection).draft(thread); });
}

}  // namespace uinbox
