// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/ScheduledListModel.h"

#include "ScheduledConversation.h"

#include "contacts/ContactRepository.h"
#include "contacts/PhoneNumber.h"
#include "threads/Thread.h"

#include <QAbstractItemModelTester>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;
using namespace std::chrono_literals;

namespace {

struct List : ScheduledConversation {
    ScheduledListModel model{service, *database, clock};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    int resets = 0;

    List()
    {
        QObject::connect(&model, &QAbstractItemModel::modelReset, [this] { ++resets; });
    }
    void load()
    {
        model.reload();
        REQUIRE(waitFor([&] { return model.isLoaded(); }));
    }
    [[nodiscard]] QStringList texts() const
    {
        QStringList list;
        for (int row = 0; row < model.rowCount(); ++row) list.append(model.at(row).message.content);
        return list;
    }
    [[nodiscard]] QString note(int row) const { return model.noteOf(row); }
};

QString plain(QString text)
{
    return text.replace(QChar(0x202F), u' ').replace(QChar::Nbsp, u' ');
}

}  // namespace

TEST_CASE("what leaves first stands first, and what asks before all")
{
    List list;
    list.later(QStringLiteral("second"), 5h);
    list.later(QStringLiteral("first"), 2h);
    list.later(QStringLiteral("asks"), -20h, OutboxState::Asking);
    list.load();
    REQUIRE(waitFor([&] { return list.model.rowCount() == 3; }));
    CHECK(list.texts() == QStringList{QStringLiteral("asks"), QStringLiteral("first"), QStringLiteral("second")});
    CHECK(list.model.asking() == 1);
}

TEST_CASE("a row says when it leaves, who holds it, and what else is to know")
{
    List list;
    list.later(QStringLiteral("asks"), -20h, OutboxState::Asking);
    list.later(QStringLiteral("here"), 2h, OutboxState::Scheduled, true);
    list.later(QStringLiteral("held"), 25h, OutboxState::Held);
    list.later(QStringLiteral("back"), 26h, OutboxState::Recalling);
    list.load();
    REQUIRE(waitFor([&] { return list.model.rowCount() == 4; }));
    CHECK(plain(list.model.whenOf(0)) == u"Was due: Yesterday, 1:00 PM. This computer was off then.");
    CHECK(plain(list.model.whenOf(1)) == u"Today, 11:00 AM");
    CHECK(list.note(1) == u"On this computer · not sent if they write before");
    CHECK(plain(list.model.whenOf(2)) == u"Tomorrow, 10:00 AM");
    CHECK(list.note(2).contains(QStringLiteral("Twilio holds it")));
    CHECK(list.note(3).contains(QStringLiteral("Being taken back")));
    const QString spoken = plain(list.model.index(1).data(Qt::AccessibleTextRole).toString());
    for (const char* part : {"Ann", "SMS", "Today, 11:00 AM", "here", "On this computer"})
        CHECK(spoken.contains(QLatin1String(part)));
}

TEST_CASE("the list follows what is scheduled, changed and cancelled, row by row")
{
    List list;
    const Message first = list.later(QStringLiteral("first"), 2h);
    list.later(QStringLiteral("second"), 3h);
    list.load();
    REQUIRE(waitFor([&] { return list.model.rowCount() == 2; }));
    list.later(QStringLiteral("earliest"), 1h);
    REQUIRE(waitFor([&] { return list.model.rowCount() == 3; }));
    CHECK(list.texts().front() == u"earliest");
    const QPersistentModelIndex kept(list.model.index(1));
    ScheduleChange change;
    change.schedule = Schedule{wallTimeOf(list.clock.now() + 9h, "UTC").value()};
    change.content = QStringLiteral("last");
    REQUIRE(await(list.service.change(first.id, change)));
    REQUIRE(waitFor([&] { return list.texts().back() == u"last"; }));
    CHECK(kept.row() == 2);
    REQUIRE(await(list.service.cancel(first.id)));
    REQUIRE(waitFor([&] { return list.model.rowCount() == 2; }));
    CHECK(list.resets == 0);
}

TEST_CASE("how many ask is told when it changes")
{
    List list;
    std::vector<int> told;
    QObject::connect(&list.model, &ScheduledListModel::askingChanged, [&](int count) { told.push_back(count); });
    const Message asks = list.later(QStringLiteral("asks"), -20h, OutboxState::Asking);
    list.load();
    REQUIRE(waitFor([&] { return told == std::vector{1}; }));
    REQUIRE(await(list.service.cancel(asks.id)));
    REQUIRE(waitFor([&] { return told == std::vector{1, 0}; }));
}

TEST_CASE("long lists are read by the page, and all of it is shown once")
{
    List list;
    constexpr int kMany = 2 * ScheduledListModel::kPage + 30;
    for (int i = 0; i < kMany; ++i) list.later(QString::number(i), std::chrono::hours(i + 1));
    list.load();
    REQUIRE(waitFor([&] {
        list.model.fetchMore({});
        return list.model.rowCount() == kMany && !list.model.canFetchMore({});
    }));
    for (int i = 0; i < kMany; ++i) CHECK(list.model.at(i).message.content == QString::number(i));
    CHECK_FALSE(list.model.canFetchMore({}));
}

TEST_CASE("who was never named is called by their number as it is read everywhere, and found by it")
{
    List list;
    list.later(QStringLiteral("See you"), 2h);
    REQUIRE(list.database.write([](db::WriteScope& scope) { return scope.connection().execute("UPDATE contact SET name = ''"); }));
    list.load();
    REQUIRE(waitFor([&] { return list.model.rowCount() == 1; }));
    const QString shown = PhoneNumber::formatInternational(list.address.value);
    CHECK(shown != list.address.value);
    CHECK(waitFor([&] { return list.model.index(0).data().toString() == shown; }));
    list.model.setFilter(list.address.value.right(4), {});
    CHECK(waitFor([&] { return list.model.rowCount() == 1 && list.model.isFiltered(); }));
}

TEST_CASE("a person who gets another name is called by it")
{
    List list;
    list.later(QStringLiteral("first"), 2h);
    list.load();
    REQUIRE(waitFor([&] { return list.model.rowCount() == 1; }));
    const auto id = list.address.contactId;
    REQUIRE(list.database.write([&](db::WriteScope& scope) -> Result<> {
        ContactRepository contacts(scope.connection());
        UINBOX_ASSIGN(auto contact, contacts.find(id));
        contact->name = QStringLiteral("Anna");
        scope.changes().contacts.insert(id);
        return contacts.update(*contact);
    }));
    REQUIRE(waitFor([&] { return list.model.index(0).data().toString() == u"Anna"; }));
}

TEST_CASE("what changes hands cannot be changed meanwhile")
{
    ScheduledMessage scheduled;
    for (const OutboxState state : {OutboxState::Scheduled, OutboxState::Asking, OutboxState::Held}) {
        scheduled.state = state;
        CHECK(canBeChanged(scheduled));
    }
    for (const OutboxState state : {OutboxState::Recalling, OutboxState::Sending, OutboxState::Unknown, OutboxState::Done}) {
        scheduled.state = state;
        CHECK_FALSE(canBeChanged(scheduled));
    }
}
