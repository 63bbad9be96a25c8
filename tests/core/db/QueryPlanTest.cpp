// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every query on a hot path, by the plan SQLite makes for it: on an empty database, and on a full one whose shape SQLite knows.

#include "analytics/AnalyticsRepository.h"
#include "contacts/ContactRepository.h"
#include "contacts/DuplicateRepository.h"
#include "contacts/PersonRepository.h"
#include "contacts/import/ImportRepository.h"
#include "inbound/EmailRepository.h"
#include "inbound/WebhookEventRepository.h"
#include "media/MediaRepository.h"
#include "notes/MentionRepository.h"
#include "notes/TimelineRepository.h"
#include "outbox/OutboxRepository.h"
#include "outbox/ScheduleRepository.h"
#include "people/ContactMergeRepository.h"
#include "threads/DeliveryReportRepository.h"
#include "threads/InboxRepository.h"
#include "threads/MessageRepository.h"
#include "threads/ThreadRepository.h"

#include "Conversation.h"

#include <sqlite3.h>

#include <functional>

using namespace uinbox;
using namespace uinbox::test;

namespace {

using Run = std::function<void(db::Connection&)>;

enum class Order { ByIndex, Sorted };

/// A query by what runs it, what its plan must name, and whether it may sort what it found.
struct HotQuery {
    const char* name;
    Run run;
    QStringList uses;
    Order order = Order::ByIndex;
};

const ContactId kContact = ContactId::generate(fromMillis(1772442000000));
const ThreadId kThread = ThreadId::generate(fromMillis(1772442000000));
const MessageId kMessage = MessageId::generate(fromMillis(1772442000000));
const Timestamp kNow = fromMillis(1772442000000);
const UserId kUser = UserId::generate(fromMillis(1772442000000));
const InboxCursor kPlace{true, kNow, kThread};
const ContactMergeId kMerge = ContactMergeId::generate(kNow);
const MessageCursor kCursor{kNow, kMessage};

MessageQuery listOf(std::optional<ContactId> contact)
{
    MessageQuery query;
    query.contactId = contact;
    query.before = kCursor;
    return query;
}

std::vector<HotQuery> hotQueries()
{
    const auto threads = [](auto call) { return [call](db::Connection& c) { (void)call(ThreadRepository(c)); }; };
    const auto inbox = [](auto call) { return [call](db::Connection& c) { (void)call(InboxRepository(c)); }; };
    const auto messages = [](auto call) { return [call](db::Connection& c) { (void)call(MessageRepository(c)); }; };
    const auto contacts = [](auto call) { return [call](db::Connection& c) { (void)call(ContactRepository(c)); }; };
    const auto outbox = [](auto call) { return [call](db::Connection& c) { (void)call(OutboxRepository(c)); }; };
    const auto schedules = [](auto call) { return [call](db::Connection& c) { (void)call(ScheduleRepository(c)); }; };
    const auto media = [](auto call) { return [call](db::Connection& c) { (void)call(MediaRepository(c)); }; };
    const auto merges = [](auto call) { return [call](db::Connection& c) { (void)call(ContactMergeRepository(c)); }; };
    const auto imported = [](const QString& search) {
        return [=](db::Connection& c) {
            (void)PersonRepository(c).list({search, std::pair(QStringLiteral("m"), kContact), 50, {}, ImportId::generate(kNow)});
        };
    };
    const auto people = [](const QString& search, PeopleState state) {
        return [=](db::Connection& c) {
            (void)PersonRepository(c).list({search, std::pair(QStringLiteral("m"), kContact), 50, state});
        };
    };
    const auto index = [](const char* name) { return QStringLiteral("INDEX ") + QLatin1String(name) + u' '; };
    return {
        {"inbox page", inbox([](auto r) { return r.page({}, kPlace, 50); }), {index("thread_by_activity"), index("thread_pinned")}},
        {"inbox page of a channel",
         inbox([](auto r) { return r.page({.channel = Channel::Email}, kPlace, 50); }),
         {index("thread_by_activity")}},
        {"unread page", inbox([](auto r) { return r.page({.unreadOnly = true}, kPlace, 50); }), {index("thread_unread")}},
        {"page of a person's own",
         inbox([](auto r) { return r.page({.assignee = kUser}, kPlace, 50); }),
         {index("thread_by_assignee")}},
        {"snoozed page",
         inbox([](auto r) { return r.page({.state = ThreadState::Snoozed}, kPlace, 50); }),
         {index("thread_snoozed")}},
        {"end of the inbox", inbox([](auto r) { return r.pageUp({}, std::nullopt, 50); }), {index("thread_by_activity")}},
        {"the pinned above the end", inbox([](auto r) { return r.pageUp({}, kPlace, 50); }), {index("thread_pinned")}},
        {"end of the unread",
         inbox([](auto r) { return r.pageUp({.unreadOnly = true}, std::nullopt, 50); }),
         {index("thread_unread")}},
        {"end of a person's own",
         inbox([](auto r) { return r.pageUp({.assignee = kUser}, std::nullopt, 50); }),
         {index("thread_by_assignee")}},
        {"end of the snoozed",
         inbox([](auto r) { return r.pageUp({.state = ThreadState::Snoozed}, std::nullopt, 50); }),
         {index("thread_snoozed")}},
        {"inbox counts",
         inbox([](auto r) { return r.counts(kUser); }),
         {index("thread_unread"), index("thread_by_assignee"), index("thread_snoozed")}},
        {"next return", inbox([](auto r) { return r.nextReturn(); }), {index("thread_snoozed")}},
        {"returning", inbox([](auto r) { return r.returning(kNow, 50); }), {index("thread_snoozed")}},
        {"marks", inbox([](auto r) { return r.marks(kThread); }), {index("sqlite_autoindex_thread_1")}},
        {"thread by id", threads([](auto r) { return r.find(kThread); }), {index("sqlite_autoindex_thread_1")}},
        {"thread of a contact", threads([](auto r) { return r.findByContact(kContact); }), {index("sqlite_autoindex_thread_2")}},
        {"what is answered", threads([](auto r) { return r.replyContext(kThread); }), {index("message_by_thread")}},
        {"conversations by subject",
         threads([](auto r) { return r.bySubject(QStringLiteral("offer"), 5); }),
         {index("message_email")},
         Order::Sorted},
        {"what waits in a conversation", threads([](auto r) { return r.waiting(kThread); }), {index("outbox_scheduled_of")}},
        {"older messages", messages([](auto r) { return r.olderThan(kThread, kCursor, 50); }), {index("message_by_thread")}},
        {"newer messages", messages([](auto r) { return r.newerThan(kThread, kCursor, 50); }), {index("message_by_thread")}},
        {"pictures of a conversation",
         [](db::Connection& c) { (void)TimelineRepository(c).pictures(kThread, 50); },
         {index("message_by_thread"), index("sqlite_autoindex_attachment_2")}},
        {"first of a day",
         [](db::Connection& c) { (void)TimelineRepository(c).firstFrom(kThread, kUser, kNow); },
         {index("message_by_thread"), index("note_by_thread")}},
        {"mentions of somebody",
         [](db::Connection& c) {
             (void)MentionRepository(c).before(kUser, {kNow, NoteId::generate(kNow)}, 50);
         },
         {index("note_mention_by_user")}},
        {"how many of them are unread",
         [](db::Connection& c) { (void)MentionRepository(c).unreadCount(kUser); },
         {index("note_mention_unread")}},
        {"all messages", messages([](auto r) { return r.list(listOf(std::nullopt)); }), {index("message_by_time")}},
        {"messages of a contact", messages([](auto r) { return r.list(listOf(kContact)); }), {index("message_by_thread")}},
        {"message by id", messages([](auto r) { return r.find(kMessage); }), {index("sqlite_autoindex_message_1")}},
        {"message by sid",
         messages([](auto r) { return r.findBySid(QStringLiteral("SM1")); }),
         {index("sqlite_autoindex_message_2")}},
        {"last WhatsApp message of a number",
         messages([](auto r) { return r.lastWhatsAppFrom(QStringLiteral("+1")); }),
         {index("message_whatsapp_in")}},
        {"waiting reports",
         [](db::Connection& c) {
             const DeliveryReport report{QStringLiteral("SM-none"), MessageStatus::Sent, 0, {}, kNow};
             DeliveryReportRepository reports(c);
             (void)(reports.insert(report, std::nullopt) && reports.adopt(report.providerSid, kMessage));
         },
         {index("sqlite_autoindex_delivery_event_1")},
         Order::Sorted},
        {"contact by address",
         contacts([](auto r) { return r.findAddress(AddressKind::Phone, QStringLiteral("+1")); }),
         {index("sqlite_autoindex_contact_address_2")}},
        {"contact by id", contacts([](auto r) { return r.find(kContact); }), {index("sqlite_autoindex_contact_1")}},
        {"contact page",
         contacts([](auto r) {
             return r.list({QString(), std::pair(QStringLiteral("m"), kContact), 50});
         }),
         {index("contact_by_name")}},
        {"contact search",
         contacts([](auto r) {
             return r.list({QStringLiteral("ann"), std::pair(QStringLiteral("m"), kContact), 50});
         }),
         {index("contact_by_name"), index("contact_address_by_contact")}},
        {"people page", people({}, PeopleState::Active), {index("contact_active"), index("sqlite_autoindex_thread_2")}},
        {"archived people", people({}, PeopleState::Archived), {index("contact_archived")}},
        {"blocked people", people({}, PeopleState::Blocked), {index("contact_blocked")}},
        {"everybody", people({}, PeopleState::Everybody), {index("contact_by_name")}},
        {"people of an import",
         imported({}),
         {index("sqlite_autoindex_contact_1"), QStringLiteral("SEARCH i USING PRIMARY KEY (import_id=")},
         Order::Sorted},
        {"search among the people of an import", imported(QStringLiteral("ann 415")), {index("contact_by_name")}},
        {"people search",
         people(QStringLiteral("ann 415"), PeopleState::Active),
         {index("contact_active"), QStringLiteral("VIRTUAL TABLE INDEX"), QStringLiteral("USING INTEGER PRIMARY KEY")}},
        {"is somebody blocked", contacts([](auto r) { return r.isBlocked(kContact); }), {index("sqlite_autoindex_contact_1")}},
        {"duplicates of one person",
         [](db::Connection& c) { (void)DuplicateRepository(c).matching(QStringLiteral("\"lee\""), 50); },
         {QStringLiteral("VIRTUAL TABLE INDEX"), QStringLiteral("USING INTEGER PRIMARY KEY")}},
        {"merges of a person", merges([](auto r) { return r.ofKept(kContact); }), {index("contact_merge_by_kept")}},
        {"what came since a merge",
         merges([](auto r) { return r.keepNewer(kMerge, kThread, kContact); }),
         {index("message_by_thread")}},
        {"what a merge moves", merges([](auto r) { return r.keepConversation(kMerge, kThread); }), {index("note_by_thread")}},
        {"a merge's moves",
         merges([](auto r) { return r.moveConversation(kMerge, kThread, kContact); }),
         {index("sqlite_autoindex_message_1"), index("sqlite_autoindex_outbox_2"), index("sqlite_autoindex_note_1")}},
        {"figures of a person",
         [](db::Connection& c) { (void)AnalyticsRepository(c).messagesOf(kThread, [](const CountedMessage&) {}); },
         {index("message_by_thread")}},
        {"message in flight",
         contacts([](auto r) { return r.hasMessageInFlight(kContact); }),
         {index("sqlite_autoindex_thread_2")}},
        {"claimable",
         outbox([](auto r) { return r.claimable(Channel::Sms, kNow, 8); }),
         {index("outbox_due"), index("outbox_waiting")}},
        {"checkable", outbox([](auto r) { return r.checkable(kNow, 8); }), {index("outbox_due")}},
        {"on their way", outbox([](auto r) { return r.onTheirWay(); }), {index("outbox_due")}},
        {"next due", outbox([](auto r) { return r.nextDue(kNow); }), {index("outbox_due")}},
        {"outbox counts", outbox([](auto r) { return r.counts(); }), {index("outbox_due")}},
        {"failures of a day", outbox([](auto r) { return r.failures(kNow); }), {index("sqlite_autoindex_outbox_1")}},
        {"row by id", outbox([](auto r) { return r.find(OutboxId(kMessage.uuid())); }), {index("sqlite_autoindex_outbox_1")}},
        {"row of a message", outbox([](auto r) { return r.findByMessage(kMessage); }), {index("sqlite_autoindex_outbox_2")}},
        {"due by schedule", schedules([](auto r) { return r.dueRows(kNow, 200); }), {index("outbox_scheduled")}},
        {"next by schedule", schedules([](auto r) { return r.nextDue(); }), {index("outbox_scheduled")}},
        {"scheduled page",
         schedules([](auto r) { return r.page(std::nullopt, 50); }),
         {index("outbox_scheduled"), index("message_scheduled"), index("sqlite_autoindex_outbox_2")}},
        {"all that wait",
         schedules([](auto r) { return r.waiting(kNow, kMessage, 50); }),
         {index("message_scheduled"), index("sqlite_autoindex_outbox_2")}},
        {"to the end of the line",
         schedules([](auto r) { return r.moveToEnd(OutboxId(kMessage.uuid())); }),
         {index("sqlite_autoindex_outbox_1")}},
        {"e-mails to fetch", [](db::Connection& c) { (void)EmailRepository(c).next(2); }, {index("received_email_due")}},
        {"is an e-mail known",
         [](db::Connection& c) { (void)EmailRepository(c).isKnown(QStringLiteral("e")); },
         {index("sqlite_autoindex_message_2"), index("webhook_event_delivery")}},
        {"was an e-mail announced",
         [](db::Connection& c) { (void)EmailRepository(c).wasAnnounced(QStringLiteral("e")); },
         {index("webhook_event_by_sid")}},
        {"is a delivery there",
         [](db::Connection& c) { (void)WebhookEventRepository(c).contains(QStringLiteral("resend"), "msg"); },
         {index("webhook_event_delivery")}},
        {"events of a message to come",
         [](db::Connection& c) { (void)WebhookEventRepository(c).adopt(QStringLiteral("e"), kMessage); },
         {index("webhook_event_by_sid")}},
        {"files to fetch",
         media([](auto r) {
             return r.due({true, true}, kNow, 3);
         }),
         {index("attachment_wanted")}},
        {"next file to fetch",
         media([](auto r) {
             return r.nextDue({true, true}, kNow);
         }),
         {index("attachment_wanted")}},
        {"all files now", media([](auto r) { return r.hurry(kNow); }), {index("attachment_wanted")}},
        {"a file is here",
         media([](auto r) { return r.setStored(AttachmentId(kMessage.uuid()), QByteArray(32, 'h'), 1, {}, {}); }),
         {index("sqlite_autoindex_attachment_1")}},
        {"figures of a range",
         [](db::Connection& c) { (void)AnalyticsRepository(c).messages(kNow, kNow, [](const CountedMessage&) {}); },
         {index("message_by_time")}},
        {"what was said before a range",
         [](db::Connection& c) { (void)AnalyticsRepository(c).lastBefore(kThread, kNow); },
         {index("message_by_thread")}},
        {"the answer after a message",
         [](db::Connection& c) { (void)AnalyticsRepository(c).answerAfter(kThread, kNow); },
         {index("message_by_thread")}},
        {"whose address it is",
         [](db::Connection& c) { (void)ImportRepository(c).ownerOf(AddressKind::Phone, {}); },
         {index("sqlite_autoindex_contact_address_2")}},
        {"as an import made them",
         [](db::Connection& c) { (void)ImportRepository(c).removeMade(ImportId(kContact.uuid()), kNow, kContact); },
         {index("sqlite_autoindex_contact_1"), index("contact_address_by_contact"), index("sqlite_autoindex_thread_2")}},
        {"whom an import was about",
         [](db::Connection& c) { (void)ImportRepository(c).contactsOf(ImportId(kContact.uuid()), 10); },
         {QStringLiteral("PRIMARY KEY (import_id=?)")}},
        {"idempotency key", outbox([](auto r) { return r.findKey("key"); }), {index("outbox_key")}},
    };
}

/// The plans of the statements that `run` prepares, one line a step. What it writes is undone.
QString planOf(const QString& path, const Run& run)
{
    const auto connection = db::Connection::open(path, db::OpenMode::ReadWrite);
    REQUIRE(connection);
    const auto transaction = db::Transaction::begin(**connection);
    REQUIRE(transaction);
    run(**connection);
    std::vector<QByteArray> texts;
    for (auto* statement = sqlite3_next_stmt((*connection)->handle(), nullptr); statement;
         statement = sqlite3_next_stmt((*connection)->handle(), statement))
        texts.emplace_back(sqlite3_sql(statement));
    REQUIRE_FALSE(texts.empty());
    QString plan;
    for (const QByteArray& text : texts) {
        sqlite3_stmt* explain = nullptr;
        const QByteArray sql = "EXPLAIN QUERY PLAN " + text;
        REQUIRE(sqlite3_prepare_v2((*connection)->handle(), sql.constData(), -1, &explain, nullptr) == SQLITE_OK);
        while (sqlite3_step(explain) == SQLITE_ROW)
            plan += QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(explain, 3))) + QStringLiteral(" \n");
        sqlite3_finalize(explain);
    }
    return plan;
}

void checkPlans(const QString& path)
{
    for (const HotQuery& query : hotQueries()) {
        const QString plan = planOf(path, query.run);
        CAPTURE(query.name, plan);
        for (const QString& index : query.uses) CHECK(plan.contains(index));
        if (query.order == Order::ByIndex) CHECK_FALSE(plan.contains(QStringLiteral("TEMP B-TREE")));
        CHECK_FALSE(plan.contains(QStringLiteral("delivery_event_by_message")));
        // A scan is allowed only along the index that gives the order.
        for (const QString& line : plan.split(u'\n'))
            if (line.startsWith(QStringLiteral("SCAN")) && !line.startsWith(QStringLiteral("SCAN CONSTANT ROW")))
                CHECK(line.contains(QStringLiteral("INDEX")));
    }
}

}  // namespace

TEST_CASE("hot queries use their indexes on a database nobody has analyzed")
{
    TestDatabase database;
    checkPlans(database.path());
}

TEST_CASE("hot queries use their indexes on a full database that SQLite knows the shape of")
{
    Conversation conversation;
    const auto filled = conversation.database.write([&](db::WriteScope& scope) -> Result<> {
        ThreadWrites threads(scope, kNow);
        for (int i = 0; i < 3000; ++i) {
            UINBOX_ASSIGN(const auto address,
                          ContactService::findOrCreate(scope, AddressKind::Phone, QStringLiteral("+1415%1").arg(5550000 + i % 500),
                                                       QStringLiteral("person %1").arg(i), kNow));
            Message message;
            message.id = MessageId::generate(kNow);
            UINBOX_ASSIGN(message.threadId, threads.threadOf(address.contactId));
            message.contactId = address.contactId;
            message.direction = i % 2 == 0 ? Direction::Inbound : Direction::Outbound;
            message.status = i % 2 == 0 ? MessageStatus::Received : MessageStatus::Sent;
            message.providerSid = QStringLiteral("SM%1").arg(i);
            message.createdAt = kNow + std::chrono::seconds(i);
            UINBOX_TRY(threads.add(message));
            if (message.direction == Direction::Inbound) continue;
            OutboxRow row;
            row.id = OutboxId::generate(kNow);
            row.messageId = message.id;
            row.threadId = message.threadId;
            row.state = i % 20 == 1 ? OutboxState::Queued : i % 20 == 3 ? OutboxState::Scheduled : OutboxState::Done;
            UINBOX_TRY(OutboxRepository(scope.connection()).insert(row, QByteArray::number(i), "hash"));
            if (row.state == OutboxState::Scheduled) UINBOX_TRY(ScheduleRepository(scope.connection()).insert(message.id, {}));
        }
        return {};
    });
    REQUIRE(filled);
    REQUIRE(conversation.database.write([](db::WriteScope& scope) { return scope.connection().execute("ANALYZE"); }));
    checkPlans(conversation.database.path());
}
