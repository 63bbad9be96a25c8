// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/ThreadService.h"

#include "contacts/ContactRepository.h"
#include "outbox/OutboxRepository.h"

#include "Conversation.h"

#include <algorithm>

using namespace uinbox;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

/// A conversation and the service that a window reads it by.
struct Inbox : Conversation {
    ThreadService service{*database, clock};

    std::vector<Thread> list(ThreadState state = ThreadState::Open)
    {
        const auto page = await(service.inbox({.state = state}, std::nullopt, 100));
        REQUIRE(page);
        return page->threads;
    }
    /// `count` messages, three to a millisecond: their order rests on the id as well.
    std::vector<MessageId> fill(int count)
    {
        std::vector<MessageId> ids;
        REQUIRE(database.write([&](db::WriteScope& scope) -> Result<> {
            for (int i = 0; i < count; ++i) {
                if (i % 3 == 2) clock.advance(1ms);
                Message message;
                message.id = MessageId::generate(clock.now());
                message.threadId = threadId;
                message.contactId = address.contactId;
                message.createdAt = clock.now();
                UINBOX_TRY(ThreadWrites(scope, clock.now()).add(message));
                ids.push_back(message.id);
            }
            return {};
        }));
        return ids;
    }
};

std::vector<MessageId> idsOf(const std::vector<Message>& messages)
{
    std::vector<MessageId> ids;
    for (const Message& message : messages) ids.push_back(message.id);
    return ids;
}

MessageCursor cursorOf(const Message& message)
{
    return {message.createdAt, message.id};
}

}  // namespace

TEST_CASE("a scheduled message is the last of its conversation only once it leaves")
{
    Inbox inbox;
    const bool isFirst = GENERATE(false, true);
    if (!isFirst) inbox.inbound(QStringLiteral("Are you open on Monday?"));
    inbox.clock.advance(1min);
    Message later = inbox.outbound(QStringLiteral("Good morning, we are open."), MessageStatus::Scheduled);
    CHECK(inbox.thread().preview == (isFirst ? later.content : QStringLiteral("Are you open on Monday?")));
    CHECK(inbox.thread().lastStatus == (isFirst ? MessageStatus::Scheduled : MessageStatus::Received));
    CHECK((inbox.thread().lastMessageAt == later.createdAt) == isFirst);

    inbox.clock.advance(1h);
    later.status = MessageStatus::Pending;
    later.createdAt = inbox.clock.now();
    REQUIRE(inbox.database.write([&](db::WriteScope& scope) { return ThreadWrites(scope, inbox.clock.now()).enter(later); }));
    CHECK(inbox.thread().preview == later.content);
    CHECK(inbox.thread().lastStatus == MessageStatus::Pending);
    CHECK(inbox.thread().lastMessageAt == later.createdAt);
}

TEST_CASE("incoming messages count as unread, outgoing ones do not, and reading clears the count once")
{
    Inbox inbox;
    inbox.inbound(QStringLiteral("one"));
    inbox.inbound(QStringLiteral("two"));
    inbox.outbound(QStringLiteral("three"), MessageStatus::Sent);
    CHECK(inbox.thread().unread == 2);
    (void)inbox.database.takeChanges();
    REQUIRE(await(inbox.service.markRead(inbox.threadId)));
    CHECK(inbox.thread().unread == 0);
    CHECK(inbox.database.takeChanges().threads.contains(inbox.threadId));
    REQUIRE(await(inbox.service.markRead(inbox.threadId)));
    CHECK(inbox.database.takeChanges().isEmpty());
}

TEST_CASE("a commit announces a new message, its thread, and that it came in")
{
    Inbox inbox;
    const Message in = inbox.inbound(QStringLiteral("hi"));
    auto changes = inbox.database.takeChanges();
    CHECK(changes.messages == QSet<MessageId>{in.id});
    CHECK(changes.inboundMessages == QSet<MessageId>{in.id});
    CHECK(changes.threads == QSet<ThreadId>{inbox.threadId});
    inbox.outbound(QStringLiteral("hi"), MessageStatus::Sent);
    CHECK(inbox.database.takeChanges().inboundMessages.isEmpty());
}

TEST_CASE("a conversation shows its last message in one line")
{
    Inbox inbox;
    CHECK_FALSE(inbox.thread().hasMessages);
    inbox.clock.advance(1min);
    inbox.inbound(QStringLiteral("  two\n\tlines ") + QString(5000, u'x'));
    const Thread thread = inbox.thread();
    CHECK(thread.hasMessages);
    CHECK(thread.preview.startsWith(QStringLiteral("two lines xxx")));
    CHECK(thread.preview.size() == 160);
    CHECK(thread.lastMessageAt == inbox.clock.now());
    CHECK(thread.lastDirection == Direction::Inbound);
    CHECK(thread.contactName == QStringLiteral("Ann"));
    CHECK(thread.contactAddress == QStringLiteral("+14155552671"));
}

TEST_CASE("a message that is older than the last one does not take its place")
{
    Inbox inbox;
    inbox.clock.advance(1h);
    inbox.inbound(QStringLiteral("new"));
    inbox.clock.advance(-30min);
    inbox.inbound(QStringLiteral("fetched later"));
    CHECK(inbox.thread().preview == QStringLiteral("new"));
    CHECK(inbox.thread().unread == 2);
}

TEST_CASE("a message that comes in opens an archived or snoozed conversation, one that goes out does not")
{
    const auto state = GENERATE(ThreadState::Archived, ThreadState::Snoozed);
    Inbox inbox;
    REQUIRE(await(state == ThreadState::Archived ? inbox.service.archive({inbox.threadId})
                                                 : inbox.service.snooze({inbox.threadId}, inbox.clock.now() + 1h)));
    CHECK(inbox.list().empty());
    REQUIRE(inbox.list(state).size() == 1);
    inbox.outbound(QStringLiteral("out"), MessageStatus::Sent);
    CHECK(inbox.list().empty());
    inbox.inbound(QStringLiteral("in"));
    CHECK(inbox.list().size() == 1);
    CHECK(inbox.list(state).empty());
    CHECK_FALSE(inbox.thread().snoozedUntil);
}

TEST_CASE("older pages from the newest cover every message once, in order")
{
    Inbox inbox;
    const auto expected = inbox.fill(100);
    for (const int limit : {1, 7, 33, 99, 100, 101}) {
        std::vector<Message> seen;
        std::optional<MessageCursor> before;
        bool more = true;
        while (more) {
            const auto page = await(inbox.service.older(inbox.threadId, before, limit));
            REQUIRE(page);
            REQUIRE(page->messages.size() <= static_cast<size_t>(limit));
            CHECK(page->hasNewer == before.has_value());
            seen.insert(seen.begin(), page->messages.begin(), page->messages.end());
            more = page->hasOlder;
            before = cursorOf(seen.front());
        }
        CHECK(idsOf(seen) == expected);
    }
}

TEST_CASE("newer pages from the oldest cover every message once, in order")
{
    Inbox inbox;
    const auto expected = inbox.fill(100);
    for (const int limit : {1, 7, 33, 99, 100, 101}) {
        std::vector<Message> seen;
        MessageCursor after;
        bool more = true;
        while (more) {
            const auto page = await(inbox.service.newer(inbox.threadId, after, limit));
            REQUIRE(page);
            REQUIRE(page->messages.size() <= static_cast<size_t>(limit));
            seen.insert(seen.end(), page->messages.begin(), page->messages.end());
            more = page->hasNewer;
            after = cursorOf(seen.back());
        }
        CHECK(idsOf(seen) == expected);
    }
}

TEST_CASE("pages from any place in the middle meet without gap or overlap")
{
    Inbox inbox;
    const auto expected = inbox.fill(30);
    const auto all = await(inbox.service.older(inbox.threadId, std::nullopt, 100));
    REQUIRE(all);
    for (const Message& middle : all->messages) {
        const auto before = await(inbox.service.older(inbox.threadId, cursorOf(middle), 100));
        const auto after = await(inbox.service.newer(inbox.threadId, cursorOf(middle), 100));
        auto joined = idsOf(before->messages);
        joined.push_back(middle.id);
        for (const MessageId id : idsOf(after->messages)) joined.push_back(id);
        REQUIRE(joined == expected);
    }
}

TEST_CASE("a page of a conversation without messages is empty")
{
    Inbox inbox;
    const auto page = await(inbox.service.older(inbox.threadId, std::nullopt, 10));
    REQUIRE(page);
    CHECK(page->messages.empty());
    CHECK_FALSE(page->hasOlder);
    CHECK_FALSE(page->hasNewer);
}

TEST_CASE("pages of conversations cover every one once, newest first, also where many are of one moment")
{
    TestDatabase database;
    ManualClock clock;
    ThreadService service(*database, clock);
    REQUIRE(database.write([&](db::WriteScope& scope) -> Result<> {
        for (int i = 0; i < 50; ++i) {
            if (i % 5 == 0) clock.advance(1s);
            UINBOX_ASSIGN(const auto address,
                          ContactService::findOrCreate(scope, AddressKind::Phone, QStringLiteral("+1415555%1").arg(2000 + i),
                                                       QString(), clock.now()));
            UINBOX_TRY(ThreadWrites(scope, clock.now()).threadOf(address.contactId));
        }
        return {};
    }));
    std::vector<Thread> seen;
    std::optional<InboxCursor> after;
    for (bool more = true; more;) {
        const auto page = await(service.inbox({}, after, 7));
        REQUIRE(page);
        seen.insert(seen.end(), page->threads.begin(), page->threads.end());
        more = page->hasMore;
        after = cursorOf(seen.back());
    }
    CHECK(seen.size() == 50);
    QSet<ThreadId> ids;
    for (const Thread& thread : seen) ids.insert(thread.id);
    CHECK(ids.size() == 50);
    CHECK(std::is_sorted(seen.begin(), seen.end(),
                         [](const Thread& a, const Thread& b) { return a.lastMessageAt > b.lastMessageAt; }));
}

TEST_CASE("a draft is kept over a restart, replaced, shown in the list, and removed when it is emptied")
{
    Inbox inbox;
    const QString text = QStringLiteral("  half a thought\n👍 ");
    REQUIRE(await(inbox.service.saveDraft(inbox.threadId, Channel::Sms, QStringLiteral("first"))));
    REQUIRE(await(inbox.service.saveDraft(inbox.threadId, Channel::WhatsApp, text)));
    CHECK(inbox.database.takeChanges().threads.contains(inbox.threadId));
    inbox.database.reopen();
    ThreadService service(*inbox.database, inbox.clock);
    const auto draft = await(service.draft(inbox.threadId));
    REQUIRE(draft);
    REQUIRE(draft->has_value());
    CHECK((*draft)->content == text);
    CHECK((*draft)->channel == Channel::WhatsApp);
    CHECK(inbox.thread().draft == text);
    REQUIRE(await(service.saveDraft(inbox.threadId, Channel::Sms, QString())));
    CHECK_FALSE(await(service.draft(inbox.threadId))->has_value());
    CHECK(inbox.thread().draft.isEmpty());
}

TEST_CASE("a draft keeps its subject, and is there while only a subject is written")
{
    Inbox inbox;
    REQUIRE(await(inbox.service.saveDraft(inbox.threadId, Channel::Email, {}, QStringLiteral("Re: Quote"))));
    auto draft = await(inbox.service.draft(inbox.threadId));
    REQUIRE((draft && *draft));
    CHECK((*draft)->channel == Channel::Email);
    CHECK((*draft)->subject == u"Re: Quote");
    REQUIRE(await(inbox.service.saveDraft(inbox.threadId, Channel::Sms, QStringLiteral("text"))));
    draft = await(inbox.service.draft(inbox.threadId));
    REQUIRE((draft && *draft));
    CHECK((*draft)->subject.isEmpty());
    REQUIRE(await(inbox.service.saveDraft(inbox.threadId, Channel::Sms, {}, {})));
    CHECK_FALSE(await(inbox.service.draft(inbox.threadId))->has_value());
}

TEST_CASE("an answer goes where the person wrote last, and takes the subject of the last e-mail")
{
    Inbox inbox;
    const auto context = [&] {
        const auto found = await(inbox.service.replyContext(inbox.threadId));
        REQUIRE(found);
        return *found;
    };
    CHECK_FALSE(context().channel);
    CHECK(context().subject.isEmpty());
    const auto add = [&](Channel channel, Direction direction, const QString& subject) {
        Message message;
        message.channel = channel;
        message.direction = direction;
        message.status = direction == Direction::Inbound ? MessageStatus::Received : MessageStatus::Sent;
        message.subject = subject;
        inbox.add(message);
        inbox.clock.advance(1s);
    };
    add(Channel::Email, Direction::Inbound, QStringLiteral("Quote"));
    add(Channel::Email, Direction::Outbound, QStringLiteral("Re: Quote"));
    CHECK(context().channel == Channel::Email);
    CHECK(context().subject == u"Re: Quote");
    add(Channel::WhatsApp, Direction::Inbound, {});
    add(Channel::Sms, Direction::Outbound, {});
    CHECK(context().channel == Channel::WhatsApp);
    CHECK(context().subject == u"Re: Quote");
}

TEST_CASE("what waits for its time is counted for one conversation, with the first of it")
{
    Inbox inbox;
    const auto waiting = [&] {
        const auto found = await(inbox.service.waiting(inbox.threadId));
        REQUIRE(found);
        return *found;
    };
    CHECK(waiting().count == 0);
    CHECK_FALSE(waiting().next);
    const Timestamp now = inbox.clock.now();
    for (const auto& [state, hours] : {std::pair(OutboxState::Scheduled, 5), std::pair(OutboxState::Held, 2),
                                       std::pair(OutboxState::Queued, 1), std::pair(OutboxState::Done, 1)}) {
        Message message;
        message.direction = Direction::Outbound;
        message.status = MessageStatus::Scheduled;
        message.scheduledAt = now + std::chrono::hours(hours);
        const Message stored = inbox.add(message);
        OutboxRow row;
        row.id = OutboxId::generate(now);
        row.messageId = stored.id;
        row.threadId = inbox.threadId;
        row.state = state;
        REQUIRE(
            inbox.database.write([&](db::WriteScope& scope) { return OutboxRepository(scope.connection()).insert(row, {}, {}); }));
    }
    CHECK(waiting().count == 2);
    CHECK(waiting().next == now + 2h);
}

TEST_CASE("the WhatsApp window is open for 24 hours from the person's last WhatsApp message")
{
    Inbox inbox;
    const auto window = [&] {
        const auto closes = await(inbox.service.whatsAppWindow(inbox.address.contactId));
        REQUIRE(closes);
        return *closes;
    };
    CHECK_FALSE(window());
    inbox.inbound(QStringLiteral("an SMS opens no window"));
    CHECK_FALSE(window());
    Message message;
    message.channel = Channel::WhatsApp;
    message.fromAddress = inbox.address.value;
    inbox.add(message);
    const Timestamp first = inbox.clock.now();
    CHECK(window() == first + 24h);
    inbox.clock.advance(1h);
    inbox.add(message);
    CHECK(window() == first + 25h);
    message.direction = Direction::Outbound;
    message.status = MessageStatus::Sent;
    inbox.clock.advance(1h);
    inbox.add(message);
    CHECK(window() == first + 25h);
    inbox.clock.advance(23h - 1ms);
    CHECK(window() == first + 25h);
    inbox.clock.advance(1ms);
    CHECK_FALSE(window());
}

TEST_CASE("the WhatsApp window is that of whichever of a person's numbers wrote last")
{
    Inbox inbox;
    ContactAddress second;
    second.id = ContactAddressId::generate(inbox.clock.now());
    second.contactId = inbox.address.contactId;
    second.kind = AddressKind::WhatsApp;
    second.value = QStringLiteral("+34600123456");
    second.createdAt = inbox.clock.now();
    REQUIRE(
        inbox.database.write([&](db::WriteScope& scope) { return ContactRepository(scope.connection()).insertAddress(second); }));
    Message message;
    message.channel = Channel::WhatsApp;
    message.fromAddress = inbox.address.value;
    inbox.add(message);
    inbox.clock.advance(2h);
    message.fromAddress = second.value;
    inbox.add(message);
    const Timestamp last = inbox.clock.now();
    const auto closes = await(inbox.service.whatsAppWindow(inbox.address.contactId));
    REQUIRE(closes);
    CHECK(*closes == last + 24h);
    const auto nobody = await(inbox.service.whatsAppWindow(ContactId::generate(inbox.clock.now())));
    REQUIRE_FALSE(nobody);
    CHECK(nobody.error().kind == ErrorKind::NotFound);
}

TEST_CASE("a draft of a conversation that is gone is an error, not a crash")
{
    Inbox inbox;
    CHECK_FALSE(await(inbox.service.saveDraft(ThreadId::generate(inbox.clock.now()), Channel::Sms, QStringLiteral("x"))));
}

TEST_CASE("a conversation is opened with a person once, and with nobody never")
{
    Inbox inbox;
    CHECK(await(inbox.service.openWith(inbox.address.contactId)) == inbox.threadId);
    const auto nobody = await(inbox.service.openWith(ContactId::generate(inbox.clock.now())));
    REQUIRE_FALSE(nobody);
    CHECK(nobody.error().kind == ErrorKind::NotFound);
    CHECK(inbox.database.count("SELECT count(*) FROM thread") == 1);
}

TEST_CASE("a message is read back as it was stored, attachments in their order")
{
    Inbox inbox;
    Message message;
    message.direction = Direction::Outbound;
    message.status = MessageStatus::Failed;
    message.channel = Channel::WhatsApp;
    message.content = QStringLiteral(" naïve 👍\r\n") + QChar(0) + QStringLiteral("end ");
    message.subject = QStringLiteral("subject");
    message.fromAddress = QStringLiteral("+15005550006");
    message.toAddress = inbox.address.value;
    message.providerSid = QStringLiteral("SM1");
    message.segments = 3;
    message.errorCode = 30006;
    message.errorMessage = QStringLiteral("landline");
    message.metadata = QJsonObject{{QStringLiteral("FromCity"), QStringLiteral("Ünï")}};
    message.timeZone = QStringLiteral("Europe/Rome");
    message.scheduledAt = fromMillis(1);
    message.sentAt = fromMillis(2);
    message.nextAttemptAt = fromMillis(3);
    for (int i = 0; i < 3; ++i)
        message.attachments.push_back({AttachmentId::generate(inbox.clock.now()), i, QStringLiteral("https://m.example/%1").arg(i),
                                       QStringLiteral("image/png"), i * 1000});
    const Message stored = inbox.add(message);
    const Message read = inbox.message(stored.id);
    CHECK(read.threadId == inbox.threadId);
    CHECK(read.contactId == inbox.address.contactId);
    CHECK_FALSE(read.userId);
    CHECK(read.channel == message.channel);
    CHECK(read.direction == message.direction);
    CHECK(read.status == message.status);
    CHECK(read.content == message.content);
    CHECK(read.subject == message.subject);
    CHECK(read.fromAddress == message.fromAddress);
    CHECK(read.toAddress == message.toAddress);
    CHECK(read.providerSid == message.providerSid);
    CHECK(read.segments == 3);
    CHECK(read.errorCode == 30006);
    CHECK(read.errorMessage == message.errorMessage);
    CHECK(read.metadata == message.metadata);
    CHECK(read.timeZone == message.timeZone);
    CHECK(read.scheduledAt == message.scheduledAt);
    CHECK(read.sentAt == message.sentAt);
    CHECK(read.nextAttemptAt == message.nextAttemptAt);
    CHECK(read.createdAt == stored.createdAt);
    REQUIRE(read.attachments.size() == 3);
    for (size_t i = 0; i < 3; ++i) {
        CHECK(read.attachments[i].position == static_cast<int>(i));
        CHECK(read.attachments[i].url == message.attachments[i].url);
        CHECK(read.attachments[i].contentType == QStringLiteral("image/png"));
        CHECK(read.attachments[i].size == static_cast<std::int64_t>(i) * 1000);
    }
}

TEST_CASE("a provider's sid names one message")
{
    Inbox inbox;
    Message message;
    message.providerSid = QStringLiteral("SM1");
    const Message first = inbox.add(message);
    message.id = MessageId::generate(inbox.clock.now());
    message.threadId = inbox.threadId;
    message.contactId = inbox.address.contactId;
    message.createdAt = inbox.clock.now();
    const auto second =
        inbox.database.write([&](db::WriteScope& scope) { return ThreadWrites(scope, inbox.clock.now()).add(message); });
    REQUIRE_FALSE(second);
    CHECK(second.error().kind == ErrorKind::Conflict);
    CHECK(inbox.thread().unread == 1);
}

TEST_CASE("the list of messages filters by person, channel, direction, state and text, newest first")
{
    Inbox inbox;
    const auto listed = [&](MessageQuery query) {
        const auto rows =
            inbox.database.read([query](db::Connection& connection) { return MessageRepository(connection).list(query); });
        REQUIRE(rows);
        QStringList contents;
        for (const ListedMessage& row : *rows) contents.append(row.message.content);
        return contents;
    };
    inbox.inbound(QStringLiteral("100% Sure"));
    inbox.clock.advance(1s);
    inbox.outbound(QStringLiteral("out"), MessageStatus::Failed);
    CHECK(listed({}) == QStringList{QStringLiteral("out"), QStringLiteral("100% Sure")});
    MessageQuery query;
    query.direction = Direction::Inbound;
    CHECK(listed(query) == QStringList{QStringLiteral("100% Sure")});
    query = {};
    query.status = MessageStatus::Failed;
    CHECK(listed(query) == QStringList{QStringLiteral("out")});
    query = {};
    query.channel = Channel::Email;
    CHECK(listed(query).isEmpty());
    query = {};
    query.search = QStringLiteral("% s");
    CHECK(listed(query) == QStringList{QStringLiteral("100% Sure")});
    query.search = QStringLiteral("1_0");
    CHECK(listed(query).isEmpty());
    query = {};
    query.contactId = inbox.address.contactId;
    query.limit = 1;
    CHECK(listed(query) == QStringList{QStringLiteral("out")});
    query.contactId = ContactId::generate(inbox.clock.now());
    CHECK(listed(query).isEmpty());
}

TEST_CASE("a conversation is found by the subject of an e-mail, in any state, the newest first and each once")
{
    Inbox inbox;
    const auto email = [&](ThreadId thread, ContactId contact, const char* subject) {
        inbox.clock.advance(1s);
        Message message;
        message.id = MessageId::generate(inbox.clock.now());
        message.threadId = thread;
        message.contactId = contact;
        message.channel = Channel::Email;
        message.subject = QString::fromUtf8(subject);
        message.createdAt = inbox.clock.now();
        REQUIRE(inbox.database.write([&](db::WriteScope& scope) { return ThreadWrites(scope, inbox.clock.now()).add(message); }));
    };
    ContactAddress bob;
    ThreadId withBob;
    REQUIRE(inbox.database.write([&](db::WriteScope& scope) -> Result<> {
        UINBOX_ASSIGN(bob, ContactService::findOrCreate(scope, AddressKind::Email, QStringLiteral("bob@example.com"),
                                                        QStringLiteral("Bob"), inbox.clock.now()));
        UINBOX_ASSIGN(withBob, ThreadWrites(scope, inbox.clock.now()).threadOf(bob.contactId));
        return {};
    }));
    email(inbox.threadId, inbox.address.contactId, "Offer 100% wool_blend");
    email(withBob, bob.contactId, "Our OFFER, once more");
    email(withBob, bob.contactId, "the last offer");
    email(withBob, bob.contactId, "thanks");
    REQUIRE(await(inbox.service.archive({inbox.threadId})));
    const auto subjects = [&](const char* words) {
        const auto found = await(inbox.service.bySubject(QString::fromUtf8(words), 10));
        REQUIRE(found);
        QStringList list;
        for (const SubjectMatch& match : *found) list.append(match.thread.contactName + QStringLiteral(": ") + match.subject);
        return list;
    };
    CHECK(subjects("offer") == QStringList{QStringLiteral("Bob: the last offer"), QStringLiteral("Ann: Offer 100% wool_blend")});
    // What LIKE takes for wild is a letter here.
    CHECK(subjects("0% w") == QStringList{QStringLiteral("Ann: Offer 100% wool_blend")});
    CHECK(subjects("l_b").size() == 1);
    CHECK(subjects("l%b").isEmpty());
    CHECK(subjects("nothing").isEmpty());
}
