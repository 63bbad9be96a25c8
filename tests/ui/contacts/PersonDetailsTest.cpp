// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a profile tells of a person, and where it leads.
#include "Book.h"
#include "contacts/AddressLine.h"
#include "contacts/EntryLine.h"
#include "conversation/ConversationPane.h"
#include "conversation/ConversationView.h"

#include <QClipboard>
#include <QMessageBox>
#include <QPushButton>
#include <QTimeZone>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

struct Profile : Book {
    [[nodiscard]] PersonDetails& details() const { return page().details(); }
    [[nodiscard]] bool tells(const char* words) const { return says(details(), QString::fromUtf8(words)); }
    [[nodiscard]] bool isSilentOf(const char* words) const
    {
        for (const QLabel* each : details().findChildren<QLabel*>())
            if (each->isVisible() && each->text().contains(QString::fromUtf8(words))) return false;
        return true;
    }
};

ContactInput everything()
{
    ContactInput input;
    input.name = QStringLiteral("Zoe");
    input.timeZone = QStringLiteral("Asia/Tokyo");
    input.language = QStringLiteral("ja");
    input.handles = QJsonObject{{QStringLiteral("Instagram"), QStringLiteral("@zoe")}};
    input.metadata = QJsonObject{{QStringLiteral("Customer number"), 4711}, {QStringLiteral("VIP"), true}};
    input.addresses = std::vector<AddressInput>{{AddressKind::Phone, QStringLiteral("+14155550142"), QStringLiteral("Work"),
                                                 Consent{fromMillis(1'772'442'000'000), QStringLiteral("Signed the form")}},
                                                {AddressKind::Email, QStringLiteral("zoe@example.com"), {}, {}}};
    return input;
}

}  // namespace

TEST_CASE("a profile has all that is known of a person, and nothing of what is not")
{
    Profile book;
    const ContactId zoe = book.add(everything());
    book.open();
    book.window->contacts().showPerson(zoe);
    for (const char* words : {"Zoe", "+1 415-555-0142", "SMS, Work", "Agreed to messages on", "Signed the form", "zoe@example.com",
                              "Japanese", "Asia/Tokyo", "Local time", "Customer number", "4711", "VIP", "Yes", "@zoe"}) {
        INFO(words);
        CHECK(book.tells(words));
    }
    for (const char* words : {"Latest messages", "Scheduled", "Notes", "Made one with", "Received"}) {
        INFO(words);
        CHECK(book.isSilentOf(words));
    }
}

TEST_CASE("the time where somebody is goes on")
{
    Profile book;
    const ContactId zoe = book.add(everything());
    book.open();
    book.window->contacts().showPerson(zoe);
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(toMillis(book.clock.now()), QTimeZone("Asia/Tokyo"));
    REQUIRE(book.tells(qPrintable(QLocale().dayName(there.date().dayOfWeek()))));
    book.clock.advance(std::chrono::hours(24));
    book.details().hide();
    book.details().show();
    CHECK(book.tells(qPrintable(QLocale().dayName(there.addDays(1).date().dayOfWeek()))));
}

TEST_CASE("an address is copied as it is stored, and one that is opted out is not written to")
{
    Profile book;
    REQUIRE(book.database.write([&](db::WriteScope& scope) {
        scope.changes().contacts.insert(book.address.contactId);
        return ContactRepository(scope.connection()).setOptedOut(book.address.id, book.clock.now());
    }));
    book.open();
    REQUIRE(book.tells("Does not want messages here (since"));
    QAbstractButton* copy = Book::button(book.details(), QStringLiteral("Copy +1 415-555-2671"));
    REQUIRE(copy);
    QTest::mouseClick(copy, Qt::LeftButton);
    CHECK(QGuiApplication::clipboard()->text() == u"+14155552671");
    QAbstractButton* write = Book::button(book.details(), QStringLiteral("Write to +1 415-555-2671"));
    REQUIRE(write);
    CHECK_FALSE(write->isEnabled());
}

TEST_CASE("figures, the latest messages and notes are there, and a click leads to their place")
{
    Profile book;
    (void)book.inbound(QStringLiteral("Do you have it in blue?"));
    book.clock.advance(std::chrono::minutes(14));
    (void)book.outbound(QStringLiteral("Yes, in two blues"), MessageStatus::Delivered);
    const auto owner = await(book.users.owner());
    REQUIRE(owner);
    REQUIRE(await(book.notes.add(book.threadId, owner->id, QStringLiteral("Likes blue"), NoteVisibility::Team)));
    book.open();
    REQUIRE(book.tells("Latest messages"));
    REQUIRE(book.tells("Notes"));
    REQUIRE(book.tells("You answer within"));
    REQUIRE(book.tells("14 min"));
    REQUIRE(waitFor([&] { return book.details().findChildren<EntryLine*>().size() == 3; }));
    EntryLine* blue = nullptr;
    for (EntryLine* each : book.details().findChildren<EntryLine*>())
        if (each->accessibleName().contains(QStringLiteral("Do you have it in blue?"))) blue = each;
    REQUIRE(blue);
    QTest::mouseClick(blue, Qt::LeftButton);
    REQUIRE(waitFor([&] { return book.window->pane().isVisible() && book.window->pane().thread() == book.threadId; }));
    CHECK(book.window->pane().view().hasFocus());
}

TEST_CASE("a message that comes in while a profile is seen is there soon, and the keyboard stays where it was")
{
    Profile book;
    (void)book.inbound(QStringLiteral("First"));
    book.open();
    REQUIRE(waitFor([&] { return book.details().findChildren<EntryLine*>().size() == 1; }));
    book.details().findChild<EntryLine*>()->setFocus();
    (void)book.inbound(QStringLiteral("Second"));
    REQUIRE(waitFor([&] { return book.details().findChildren<EntryLine*>().size() == 2; }));
    auto* focused = qobject_cast<EntryLine*>(QApplication::focusWidget());
    REQUIRE(focused);
    CHECK(focused->accessibleName().contains(QStringLiteral("First")));
}

TEST_CASE("the profile beside a conversation offers to edit, and leaves the messages to the conversation")
{
    Profile book;
    (void)book.inbound(QStringLiteral("Hello"));
    book.start();
    book.window->resize(1400, 800);
    book.window->openRow(0);
    REQUIRE(waitFor([&] { return book.window->pane().thread() == book.threadId; }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F9);
    PersonDetails* beside = nullptr;
    REQUIRE(waitFor([&] {
        for (auto* each : book.window->findChildren<PersonDetails*>())
            if (each->isVisible()) beside = each;
        return beside && Book::button(*beside, QStringLiteral("Edit"));
    }));
    CHECK(beside->findChildren<EntryLine*>().isEmpty());
}

TEST_CASE("who was made one with a person is named, and taken apart after a question")
{
    Profile book;
    const ContactId other = book.add(QStringLiteral("Annie"), QStringLiteral("+14155550102"));
    REQUIRE(await(book.people.merge(book.address.contactId, other)));
    book.open();
    REQUIRE(book.tells("Annie"));
    QAbstractButton* apart = Book::button(book.details(), QStringLiteral("Take Annie apart"));
    REQUIRE(apart);
    QTest::mouseClick(apart, Qt::LeftButton);
    auto* question = book.dialog<QMessageBox>();
    CHECK(question->text().contains(QStringLiteral("Annie")));
    QTest::mouseClick(question->defaultButton(), Qt::LeftButton);
    REQUIRE(waitFor([&] { return await(book.contacts.contact(other)).has_value(); }));
    book.takeBack();
    CHECK_FALSE(await(book.contacts.contact(other)));
    CHECK(book.stored(book.address.contactId).addresses.size() == 2);
}
