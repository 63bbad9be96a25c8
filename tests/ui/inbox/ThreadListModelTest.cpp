// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/ThreadListModel.h"

#include "ManualClock.h"
#include "TestDatabase.h"

#include "contacts/ContactService.h"
#include "threads/ThreadService.h"
#include "threads/ThreadWrites.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

struct Person {
    ContactAddress address;
    ThreadId thread;
};

/// The list over a database of several people, watched: what is not as models must be is a warning, and fails the run.
struct Inbox {
    TestDatabase database;
    ManualClock clock;
    ThreadService service{*database, clock};
    ContactService contacts{*database, clock};
    ThreadListModel model{service, *database, clock};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Warning};
    QSignalSpy loaded{&model, &ThreadListModel::loaded};
    QSignalSpy inserted{&model, &QAbstractItemModel::rowsInserted};
    QSignalSpy moved{&model, &QAbstractItemModel::rowsMoved};
    QSignalSpy reset{&model, &QAbstractItemModel::modelReset};

    Inbox()
    {
        // The tests say when.
        tester.setUseFetchMore(false);
    }

    /// People who wrote once each, a minute apart: the last is the newest.
    std::vector<Person> people(int count, bool named = true)
    {
        std::vector<Person> all;
        REQUIRE(database.write([&](db::WriteScope& scope) -> Result<> {
            for (int i = 0; i < count; ++i) {
                clock.advance(std::chrono::minutes(1));
                Person person;
                const QString phone = QStringLiteral("+1415556%1").arg(m_numbers, 4, 10, QLatin1Char('0'));
                const QString name = named ? QStringLiteral("Person %1").arg(m_numbers) : QString();
                ++m_numbers;
                UINBOX_ASSIGN(person.address, ContactService::findOrCreate(scope, AddressKind::Phone, phone, name, clock.now()));
                UINBOX_ASSIGN(person.thread, ThreadWrites(scope, clock.now()).threadOf(person.address.contactId));
                UINBOX_TRY(ThreadWrites(scope, clock.now()).add(from(person, QStringLiteral("hello"))));
                all.push_back(person);
            }
            return {};
        }));
        return all;
    }
    void writes(const Person& person, const QString& text)
    {
        clock.advance(std::chrono::minutes(1));
        REQUIRE(database.write([&](db::WriteScope& scope) { return ThreadWrites(scope, clock.now()).add(from(person, text)); }));
    }
    Message from(const Person& person, const QString& text) const
    {
        Message message;
        message.id = MessageId::generate(clock.now());
        message.threadId = person.thread;
        message.contactId = person.address.contactId;
        message.createdAt = clock.now();
        message.content = text;
        return message;
    }
    void reload()
    {
        const auto before = reset.count();
        model.reload();
        REQUIRE(waitFor([&] { return reset.count() > before; }));
        clearSpies();
    }
    void clearSpies()
    {
        for (QSignalSpy* spy : {&loaded, &inserted, &moved, &reset}) spy->clear();
    }
    [[nodiscard]] std::vector<ThreadId> shown() const
    {
        std::vector<ThreadId> ids;
        for (int row = 0; row < model.rowCount(); ++row) ids.push_back(model.thread(row).id);
        return ids;
    }
    [[nodiscard]] QString name(int row) const { return model.index(row).data().toString(); }

private:
    int m_numbers = 0;
};

/// Their conversations, the newest first.
std::vector<ThreadId> newestFirst(const std::vector<Person>& people)
{
    std::vector<ThreadId> ids;
    for (auto it = people.rbegin(); it != people.rend(); ++it) ids.push_back(it->thread);
    return ids;
}

}  // namespace

TEST_CASE("the list has the conversations newest first")
{
    Inbox inbox;
    const auto people = inbox.people(5);
    inbox.reload();
    CHECK(inbox.shown() == newestFirst(people));
    CHECK_FALSE(inbox.model.canFetchMore({}));
    CHECK(waitFor([&] { return inbox.model.unreadThreads() == 5; }));
}

TEST_CASE("a list that is asked for while its counts are on their way is read all the same")
{
    for (int round = 0; round < 20; ++round) {
        Inbox inbox;
        const auto people = inbox.people(1);
        // The commit is heard of, so that counting has begun.
        QCoreApplication::processEvents();
        inbox.reload();
        CHECK(inbox.shown() == newestFirst(people));
    }
}

TEST_CASE("an empty inbox is loaded too")
{
    Inbox inbox;
    inbox.reload();
    CHECK(inbox.model.rowCount() == 0);
    CHECK(waitFor([&] { return inbox.model.unreadThreads() == 0; }));
}

TEST_CASE("a conversation moves to the top when something arrives, and nothing else happens to the list")
{
    Inbox inbox;
    const auto people = inbox.people(5);
    inbox.reload();
    inbox.writes(people[1], QStringLiteral("me again"));
    REQUIRE(waitFor([&] { return inbox.model.thread(0).id == people[1].thread && !inbox.loaded.isEmpty(); }));
    CHECK(inbox.shown() ==
          std::vector<ThreadId>{people[1].thread, people[4].thread, people[3].thread, people[2].thread, people[0].thread});
    CHECK(inbox.model.thread(0).preview == u"me again");
    CHECK(inbox.model.thread(0).unread == 2);
    CHECK(inbox.moved.count() == 1);
    CHECK(inbox.inserted.isEmpty());
    CHECK(inbox.reset.isEmpty());
}

TEST_CASE("the first message of somebody new appears at the top")
{
    Inbox inbox;
    auto people = inbox.people(3);
    inbox.reload();
    people.push_back(inbox.people(1).front());
    REQUIRE(waitFor([&] { return inbox.model.rowCount() == 4; }));
    CHECK(inbox.shown() == newestFirst(people));
    CHECK(inbox.reset.isEmpty());
}

TEST_CASE("further pages follow without a gap or a repeat")
{
    Inbox inbox;
    const auto people = inbox.people(120);
    inbox.reload();
    CHECK(inbox.model.rowCount() == 50);
    for (const int rows : {100, 120}) {
        REQUIRE(inbox.model.canFetchMore({}));
        inbox.model.fetchMore({});
        inbox.model.fetchMore({});
        REQUIRE(waitFor([&] { return inbox.model.rowCount() == rows; }));
    }
    CHECK_FALSE(inbox.model.canFetchMore({}));
    CHECK(inbox.shown() == newestFirst(people));
}

TEST_CASE("the end of the list is one page from there, and what is above it follows without a gap or a repeat")
{
    Inbox inbox;
    const auto people = inbox.people(180);
    inbox.reload();
    inbox.model.show(ThreadListModel::From::End);
    REQUIRE(waitFor([&] { return inbox.reset.count() == 1; }));
    auto expected = newestFirst(people);
    CHECK(inbox.model.rowCount() == ThreadListModel::kPage);
    CHECK(inbox.shown() == std::vector<ThreadId>(expected.end() - ThreadListModel::kPage, expected.end()));
    CHECK_FALSE(inbox.model.canFetchMore({}));
    for (const int rows : {100, 150, 180}) {
        REQUIRE(inbox.model.hasEarlier());
        inbox.model.fetchEarlier();
        REQUIRE(waitFor([&] { return inbox.model.rowCount() == rows; }));
        CHECK(inbox.shown() == std::vector<ThreadId>(expected.end() - rows, expected.end()));
    }
    CHECK_FALSE(inbox.model.hasEarlier());
}

TEST_CASE("at the end of the list, who writes goes up and out of sight, and is not missing further up")
{
    Inbox inbox;
    const auto people = inbox.people(120);
    inbox.reload();
    inbox.model.show(ThreadListModel::From::End);
    REQUIRE(waitFor([&] { return inbox.reset.count() == 1; }));
    const size_t who = GENERATE(size_t(3), size_t(49));
    // The second of them is the first row.
    REQUIRE(inbox.model.rowOf(people[who].thread) >= 0);
    inbox.writes(people[who], QStringLiteral("still there?"));
    REQUIRE(waitFor([&] { return inbox.model.rowOf(people[who].thread) < 0; }));
    CHECK(inbox.model.rowCount() == ThreadListModel::kPage - 1);
    while (inbox.model.hasEarlier()) {
        const int before = inbox.model.rowCount();
        inbox.model.fetchEarlier();
        REQUIRE(waitFor([&] { return inbox.model.rowCount() > before; }));
    }
    CHECK(inbox.model.rowCount() == 120);
    CHECK(inbox.model.rowOf(people[who].thread) == 0);
    inbox.model.show(ThreadListModel::From::Top);
    CHECK(inbox.model.rowCount() == 120);
}

TEST_CASE("after all that was loaded has gone the next page is there, what arrives too, and undo brings all back")
{
    Inbox inbox;
    const auto people = inbox.people(60);
    inbox.reload();
    std::vector<ThreadId> loaded = inbox.shown();
    REQUIRE(loaded.size() == 50);
    const auto archived = await(inbox.service.archive(loaded));
    REQUIRE(archived);
    REQUIRE(waitFor([&] { return inbox.model.rowCount() == 10; }));
    inbox.writes(people[3], QStringLiteral("still there?"));
    REQUIRE(waitFor([&] { return inbox.model.rowOf(people[3].thread) == 0; }));
    REQUIRE(await(inbox.service.restore(*archived)));
    REQUIRE(waitFor([&] { return inbox.model.rowOf(people.back().thread) == 1; }));
    CHECK(inbox.model.rowCount() == 60);
}

TEST_CASE("a conversation beyond the loaded ones comes up when something arrives, and is not there twice later")
{
    Inbox inbox;
    const auto people = inbox.people(120);
    inbox.reload();
    const ThreadId old = people[3].thread;
    REQUIRE(inbox.model.rowOf(old) == -1);
    inbox.writes(people[3], QStringLiteral("long time"));
    REQUIRE(waitFor([&] { return inbox.model.rowCount() == 51; }));
    CHECK(inbox.model.rowOf(old) == 0);
    while (inbox.model.canFetchMore({})) {
        const int before = inbox.model.rowCount();
        inbox.model.fetchMore({});
        REQUIRE(waitFor([&] { return inbox.model.rowCount() > before; }));
    }
    CHECK(inbox.model.rowCount() == 120);
    const auto shown = inbox.shown();
    CHECK(std::count(shown.begin(), shown.end(), old) == 1);
}

TEST_CASE("a change of a conversation beyond the loaded ones leaves the list as it is")
{
    Inbox inbox;
    const auto people = inbox.people(80);
    inbox.reload();
    const auto before = inbox.shown();
    REQUIRE(await(inbox.service.saveDraft(people[0].thread, Channel::Sms, QStringLiteral("draft"))));
    // Seen once a change of a loaded one that was committed later is.
    REQUIRE(await(inbox.service.saveDraft(people[79].thread, Channel::Sms, QStringLiteral("draft"))));
    REQUIRE(waitFor([&] { return !inbox.model.thread(0).draft.isEmpty(); }));
    CHECK(inbox.shown() == before);
    inbox.model.fetchMore({});
    REQUIRE(waitFor([&] { return inbox.model.rowCount() == 80; }));
    CHECK(inbox.model.thread(79).draft == u"draft");
}

TEST_CASE("a contact's new name is shown at once")
{
    Inbox inbox;
    const auto people = inbox.people(3);
    inbox.reload();
    ContactInput input;
    input.name = QStringLiteral("Zoe");
    REQUIRE(await(inbox.contacts.update(people[0].address.contactId, input)));
    REQUIRE(waitFor([&] { return inbox.name(2) == u"Zoe"; }));
    CHECK(inbox.shown() == newestFirst(people));
    CHECK(inbox.reset.isEmpty());
}

TEST_CASE("without a name the number stands for a person, as it is read")
{
    Inbox inbox;
    (void)inbox.people(1, false);
    inbox.reload();
    CHECK(inbox.name(0) == u"+1 415-556-0000");
}

TEST_CASE("the conversation of a removed contact goes")
{
    Inbox inbox;
    auto people = inbox.people(3);
    inbox.reload();
    REQUIRE(await(inbox.contacts.remove(people[1].address.contactId)));
    REQUIRE(waitFor([&] { return inbox.model.rowCount() == 2; }));
    people.erase(people.begin() + 1);
    CHECK(inbox.shown() == newestFirst(people));
}

TEST_CASE("an archived conversation leaves the list and comes back to its place")
{
    Inbox inbox;
    const auto people = inbox.people(3);
    inbox.reload();
    REQUIRE(await(inbox.service.archive({people[1].thread})));
    REQUIRE(waitFor([&] { return inbox.model.rowCount() == 2; }));
    REQUIRE(await(inbox.service.reopen({people[1].thread})));
    REQUIRE(waitFor([&] { return inbox.model.rowCount() == 3; }));
    CHECK(inbox.shown() == newestFirst(people));
}

TEST_CASE("reading a conversation takes it off the count without moving it")
{
    Inbox inbox;
    const auto people = inbox.people(3);
    inbox.reload();
    REQUIRE(await(inbox.service.markRead(people[0].thread)));
    REQUIRE(waitFor([&] { return inbox.model.unreadThreads() == 2; }));
    CHECK(inbox.shown() == newestFirst(people));
    CHECK(inbox.moved.isEmpty());
}

TEST_CASE("what arrives while the list is being read is in it or follows it")
{
    Inbox inbox;
    const auto people = inbox.people(40);
    // Long drafts make the list slow to read, beside one conversation that is quick.
    const QString draft(500'000, u'x');
    for (size_t i = 1; i < people.size(); ++i) REQUIRE(await(inbox.service.saveDraft(people[i].thread, Channel::Sms, draft)));
    for (int round = 0; round < 20; ++round) {
        const QString text = QStringLiteral("round %1").arg(round);
        inbox.clock.advance(std::chrono::seconds(1));
        const Message message = inbox.from(people[0], text);
        inbox.model.reload();
        const auto written = inbox.database->write(
            [&inbox, message](db::WriteScope& scope) { return ThreadWrites(scope, inbox.clock.now()).add(message); });
        REQUIRE(waitFor([&] { return written.isFinished(); }));
        INFO("round " << round);
        // The list as it was before has this conversation too: only its text tells.
        REQUIRE(waitFor([&] { return inbox.reset.count() == round + 1; }));
        REQUIRE(waitFor([&] { return inbox.model.rowCount() == 40 && inbox.model.thread(0).preview == text; },
                        std::chrono::seconds(3)));
    }
}

TEST_CASE("the screen reader hears name, channel, what is new, what was begun, and when")
{
    Inbox inbox;
    const auto people = inbox.people(1);
    REQUIRE(await(inbox.service.saveDraft(people[0].thread, Channel::Sms, QStringLiteral("dear"))));
    inbox.reload();
    const QString text = inbox.model.index(0).data(Qt::AccessibleTextRole).toString();
    CHECK(text.startsWith(QStringLiteral("Person 0, SMS, 1 unread, draft: dear, hello, ")));
    CHECK(text.contains(QStringLiteral("9:01")));
}
