// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/ConversationModel.h"

#include "Chat.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

using Ids = std::vector<MessageId>;

/// A model over a conversation, watched: what is not as models must be is a warning, and fails the run.
struct Watched : Chat {
    ConversationModel model{Timeline(*database), *database};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Warning};
    QSignalSpy opened{&model, &ConversationModel::opened};
    QSignalSpy failed{&model, &ConversationModel::failed};
    QSignalSpy arrived{&model, &ConversationModel::arrived};

    void open(int unread = 0)
    {
        hearAll();
        openNow(unread);
    }
    /// Without running the event loop before.
    void openNow(int unread = 0)
    {
        const auto before = opened.count();
        model.open(threadId, unread);
        REQUIRE(waitFor([&] { return opened.count() > before; }));
    }
    void fetchOlder()
    {
        const MessageId first = model.message(0).id;
        model.fetchOlder();
        REQUIRE(waitFor([&] { return model.message(0).id != first; }));
    }
    void fetchNewer()
    {
        const MessageId last = shown().back();
        model.fetchNewer();
        REQUIRE(waitFor([&] { return shown().back() != last; }));
    }
    [[nodiscard]] Ids shown() const
    {
        Ids ids;
        for (int row = 0; row < model.rowCount(); ++row) ids.push_back(model.message(row).id);
        return ids;
    }
    [[nodiscard]] bool waitForRows(int count)
    {
        return waitFor([&] { return model.rowCount() == count; });
    }
};

Ids slice(const Ids& ids, size_t from, size_t count)
{
    return {ids.begin() + static_cast<long>(from), ids.begin() + static_cast<long>(from + count)};
}

}  // namespace

TEST_CASE("a conversation opens with its newest messages, oldest first")
{
    Watched chat;
    const Ids ids = chat.fill(100);
    chat.open();
    CHECK(chat.shown() == slice(ids, 70, 30));
    CHECK(chat.model.hasOlder());
    CHECK_FALSE(chat.model.hasNewer());
    CHECK_FALSE(chat.model.firstUnread());
    CHECK(chat.failed.isEmpty());
}

TEST_CASE("a short conversation is there as a whole, an empty one is empty")
{
    Watched chat;
    chat.open();
    CHECK(chat.model.rowCount() == 0);
    CHECK_FALSE(chat.model.hasOlder());
    const Ids ids = chat.fill(3);
    chat.open();
    CHECK(chat.shown() == ids);
    CHECK_FALSE(chat.model.hasOlder());
}

TEST_CASE("pages follow each other over 2,000 messages without a gap or a repeat, and only 1,500 are kept")
{
    Watched chat;
    const Ids ids = chat.fill(2000);
    chat.open();
    size_t first = 1970;
    while (chat.model.hasOlder()) {
        chat.fetchOlder();
        first -= std::min<size_t>(first, ConversationModel::kNextPage);
        const size_t count = std::min<size_t>(ids.size() - first, ConversationModel::kMaxLoaded);
        REQUIRE(chat.shown() == slice(ids, first, count));
        REQUIRE(chat.model.hasNewer() == (first + count < ids.size()));
    }
    CHECK(first == 0);
    CHECK(chat.model.rowCount() == ConversationModel::kMaxLoaded);
    CHECK(chat.model.hasNewer());

    size_t last = 1500;
    while (chat.model.hasNewer()) {
        chat.fetchNewer();
        last = std::min<size_t>(last + ConversationModel::kNextPage, ids.size());
        REQUIRE(chat.shown() == slice(ids, last - ConversationModel::kMaxLoaded, ConversationModel::kMaxLoaded));
        REQUIRE(chat.model.hasOlder());
    }
    CHECK(last == 2000);
}

TEST_CASE("asking twice for a page gives it once")
{
    Watched chat;
    const Ids ids = chat.fill(200);
    chat.open();
    chat.model.fetchOlder();
    chat.model.fetchOlder();
    REQUIRE(chat.waitForRows(80));
    chat.fetchOlder();
    CHECK(chat.shown() == slice(ids, 70, 130));
}

TEST_CASE("a message that arrives is added at the end and announced")
{
    Watched chat;
    Ids ids = chat.fill(40);
    chat.open();
    ids.push_back(chat.inboundLater(QStringLiteral("new")).id);
    REQUIRE(chat.waitForRows(31));
    CHECK(chat.shown() == slice(ids, 10, 31));
    REQUIRE(chat.arrived.count() == 1);
    CHECK(chat.arrived[0][0].toInt() == 1);

    ids.push_back(chat.outboundLater(QStringLiteral("reply"), MessageStatus::Pending).id);
    REQUIRE(chat.waitForRows(32));
    CHECK(chat.shown().back() == ids.back());
    REQUIRE(chat.arrived.count() == 2);
    CHECK(chat.arrived[1][0].toInt() == 0);
}

TEST_CASE("a message with an earlier time takes its place among the others")
{
    Watched chat;
    chat.fill(3);
    const Timestamp end = chat.clock.now();
    chat.clock.set(end - std::chrono::seconds(90));
    chat.open();
    const Message late = chat.inbound(QStringLiteral("late"));
    REQUIRE(chat.waitForRows(4));
    CHECK(chat.model.rowOf(late.id) == 1);
}

TEST_CASE("a scheduled message is not among the others, comes in at the end when it leaves, and is announced as one's own")
{
    Watched chat;
    chat.fill(3);
    const Message later = chat.scheduled(QStringLiteral("later"), chat.clock.now() + std::chrono::hours(1));
    chat.fill(3);
    chat.open();
    CHECK(chat.model.rowCount() == 6);
    CHECK(chat.model.rowOf(later.id) == -1);
    QSignalSpy removed(&chat.model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&chat.model, &QAbstractItemModel::rowsInserted);
    chat.leave(later.id);
    REQUIRE(waitFor([&] { return chat.model.rowOf(later.id) == 6; }));
    CHECK(chat.model.rowCount() == 7);
    CHECK(chat.model.message(6).status == MessageStatus::Pending);
    CHECK(removed.count() == 0);
    CHECK(inserted.count() == 1);
    REQUIRE(chat.arrived.count() == 1);
    CHECK(chat.arrived[0][0].toInt() == 0);
}

TEST_CASE("an arrival is not put behind a gap: it comes with its page")
{
    Watched chat;
    Ids ids = chat.fill(1700);
    chat.open();
    while (chat.model.hasOlder()) chat.fetchOlder();
    REQUIRE(chat.model.hasNewer());
    const MessageId fresh = chat.inboundLater(QStringLiteral("new")).id;
    // Seen once a change of a loaded message that was committed later is.
    chat.change(ids[0], [](Message& message) { message.errorCode = 1; });
    REQUIRE(waitFor([&] { return chat.model.message(0).errorCode == 1; }));
    CHECK(chat.model.rowOf(fresh) == -1);
    CHECK(chat.arrived.isEmpty());
    while (chat.model.hasNewer()) chat.fetchNewer();
    CHECK(chat.shown().back() == fresh);
}

TEST_CASE("going back to the newest messages leaves the old ones behind")
{
    Watched chat;
    const Ids ids = chat.fill(1700);
    chat.open();
    while (chat.model.hasOlder()) chat.fetchOlder();
    chat.model.openLatest();
    REQUIRE(waitFor([&] { return chat.opened.count() == 2; }));
    CHECK(chat.shown() == slice(ids, 1670, 30));
    CHECK_FALSE(chat.model.hasNewer());
}

TEST_CASE("a change of status is said of its row alone")
{
    Watched chat;
    chat.fill(5);
    const Message sent = chat.outboundLater(QStringLiteral("hi"), MessageStatus::Sending);
    chat.fill(5);
    chat.open();
    QSignalSpy changed(&chat.model, &QAbstractItemModel::dataChanged);
    chat.setStatus(sent.id, MessageStatus::Delivered);
    REQUIRE(waitFor([&] { return !changed.isEmpty(); }));
    REQUIRE(changed.count() == 1);
    CHECK(changed[0][0].toModelIndex().row() == 5);
    CHECK(changed[0][1].toModelIndex().row() == 5);
    CHECK(chat.model.message(5).status == MessageStatus::Delivered);
    CHECK(chat.arrived.isEmpty());
}

TEST_CASE("a message taken back before it left disappears, one the provider had stays")
{
    Watched chat;
    chat.fill(5);
    const Message first = chat.outboundLater(QStringLiteral("oops"), MessageStatus::Pending);
    const Message second = chat.outboundLater(QStringLiteral("late"), MessageStatus::Sent);
    chat.open();
    REQUIRE(chat.model.rowCount() == 7);
    chat.setStatus(first.id, MessageStatus::Canceled);
    REQUIRE(chat.waitForRows(6));
    CHECK(chat.model.rowOf(first.id) == -1);
    chat.change(second.id, [](Message& message) {
        message.status = MessageStatus::Canceled;
        message.providerSid = QStringLiteral("SM00000000000000000000000000000001");
    });
    REQUIRE(waitFor([&] { return chat.model.message(5).status == MessageStatus::Canceled; }));
    chat.open();
    CHECK(chat.model.rowCount() == 6);
    CHECK(chat.model.rowOf(first.id) == -1);
    CHECK(chat.model.rowOf(second.id) == 5);
}

TEST_CASE("more messages taken back than a page holds do not hide what was before them")
{
    Watched chat;
    const Ids ids = chat.fill(10);
    for (int i = 0; i < 120; ++i) chat.outboundLater(QStringLiteral("oops"), MessageStatus::Canceled);
    SECTION("at the end")
    {
        chat.open();
        REQUIRE(chat.waitForRows(10));
        CHECK(chat.shown() == ids);
    }
    SECTION("in the middle")
    {
        const Ids after = chat.fill(30);
        chat.open();
        REQUIRE(chat.shown() == after);
        chat.model.fetchOlder();
        REQUIRE(chat.waitForRows(40));
        CHECK(slice(chat.shown(), 0, 10) == ids);
    }
    CHECK_FALSE(chat.model.hasOlder());
}

TEST_CASE("the first unread message is counted from the end among those that came in")
{
    Watched chat;
    const Ids ids = chat.fill(40);
    chat.open(6);
    // Every fifth was sent: 34 and 39 are not counted.
    CHECK(chat.model.firstUnread() == ids[32]);
    chat.open();
    CHECK_FALSE(chat.model.firstUnread());
}

TEST_CASE("whoever answers has seen what was new")
{
    Watched chat;
    const Ids ids = chat.fill(40);
    chat.open(6);
    const int row = chat.model.rowOf(ids[32]);
    QSignalSpy changed(&chat.model, &QAbstractItemModel::dataChanged);
    chat.model.clearFirstUnread();
    CHECK_FALSE(chat.model.firstUnread());
    // The row above ends its group no more.
    REQUIRE(changed.count() == 1);
    CHECK(changed[0][0].toModelIndex().row() == row - 1);
    CHECK(changed[0][1].toModelIndex().row() == row);
    chat.model.clearFirstUnread();
    CHECK(changed.count() == 1);
}

TEST_CASE("many unread messages are loaded with some before them, up to a limit")
{
    Watched chat;
    chat.fill(600);
    chat.open(100);
    REQUIRE(chat.model.firstUnread());
    CHECK(chat.model.rowCount() == 115);
    chat.open(500);
    CHECK(chat.model.rowCount() == 315);
    REQUIRE(chat.model.firstUnread());
    CHECK(chat.model.rowOf(*chat.model.firstUnread()) >= 0);
}

TEST_CASE("a page that is on its way when another conversation is opened is not shown there")
{
    Watched chat;
    const ThreadId first = chat.threadId;
    chat.fill(100);
    chat.threadId = chat.another(QStringLiteral("+14155550102"));
    const Ids others = chat.fill(10);
    chat.model.open(first, 0);
    REQUIRE(waitFor([&] { return chat.opened.count() == 1; }));
    chat.model.fetchOlder();
    chat.openNow();
    CHECK(chat.shown() == others);
    // Were the page still to come, it would come before this.
    const MessageId fresh = chat.inboundLater(QStringLiteral("new")).id;
    REQUIRE(waitFor([&] { return chat.model.rowOf(fresh) >= 0; }));
    CHECK(chat.model.rowCount() == 11);
}

TEST_CASE("of two conversations opened at once only the last is shown")
{
    Watched chat;
    const ThreadId first = chat.threadId;
    chat.fill(20);
    chat.threadId = chat.another(QStringLiteral("+14155550102"));
    const Ids others = chat.fill(10);
    chat.model.open(first, 0);
    chat.openNow();
    CHECK(chat.shown() == others);
    CHECK(chat.opened.count() == 1);
}

TEST_CASE("messages of other conversations do not appear, and a closed model stays empty")
{
    Watched chat;
    const ThreadId first = chat.threadId;
    const Ids ids = chat.fill(5);
    chat.open();
    chat.threadId = chat.another(QStringLiteral("+14155550102"));
    chat.inboundLater(QStringLiteral("elsewhere"));
    chat.threadId = first;
    chat.inboundLater(QStringLiteral("here"));
    REQUIRE(chat.waitForRows(6));
    CHECK(chat.arrived.count() == 1);

    chat.model.fetchOlder();
    chat.model.close();
    CHECK(chat.model.rowCount() == 0);
    CHECK(chat.model.thread().isNull());
    chat.inboundLater(QStringLiteral("unseen"));
    chat.open();
    CHECK(chat.model.rowCount() == 7);
}

TEST_CASE("what is committed while a page is on its way is in it or follows it")
{
    Watched chat;
    // Long messages make the page slow to read, beside a new one that is quick.
    for (int i = 0; i < 60; ++i) chat.inboundLater(QString(200'000, u'x'));
    chat.hearAll();
    for (int round = 0; round < 20; ++round) {
        Message message;
        message.id = MessageId::generate(chat.clock.now());
        message.threadId = chat.threadId;
        message.contactId = chat.address.contactId;
        message.createdAt = chat.clock.now();
        const auto opens = chat.opened.count();
        chat.model.open(chat.threadId, 100);
        const auto written = chat.database->write(
            [&chat, message](db::WriteScope& scope) { return ThreadWrites(scope, chat.clock.now()).add(message); });
        REQUIRE(waitFor([&] { return written.isFinished() && chat.opened.count() > opens; }));
        INFO("round " << round);
        REQUIRE(waitFor([&] { return chat.model.rowOf(message.id) == chat.model.rowCount() - 1; }, std::chrono::seconds(3)));
        chat.clock.advance(std::chrono::seconds(1));
    }
}

TEST_CASE("the screen reader hears who wrote, on what, when, and what")
{
    Watched chat;
    chat.inbound(QStringLiteral("hello"));
    chat.outboundLater(QStringLiteral("good morning"), MessageStatus::Delivered);
    chat.open();
    const QString first = chat.model.index(0).data(Qt::AccessibleTextRole).toString();
    CHECK(first.startsWith(QStringLiteral("Received, SMS, ")));
    CHECK(first.endsWith(QStringLiteral(": hello")));
    CHECK(first.contains(QStringLiteral("2026")));
    CHECK(chat.model.index(1).data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("You, ")));
    CHECK(chat.model.index(1).data(Qt::DisplayRole).toString() == u"good morning");
}
