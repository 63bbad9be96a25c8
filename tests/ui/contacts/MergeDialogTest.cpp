// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two people who are one: found, compared, merged, told apart.
#include "contacts/MergeDialog.h"

#include "Book.h"
#include "contacts/MergeForm.h"
#include "contacts/PersonCard.h"
#include "conversation/ConversationPane.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

struct Twins : Book {
    ContactId first = person("Carla Whitcombe", "+14155550142", "Europe/Berlin");
    ContactId second = person("Carla Whitcomb", "+14155550143", "Asia/Tokyo");
    MergeDialog* open = nullptr;

    ContactId person(const char* name, const char* phone, const char* zone)
    {
        ContactInput input;
        input.name = QLatin1String(name);
        input.phone = QLatin1String(phone);
        input.timeZone = QLatin1String(zone);
        return add(input);
    }
    void duplicates()
    {
        Book::open();
        page().desk().showDuplicates();
        open = dialog<MergeDialog>();
        REQUIRE(waitFor([&] { return open->model().rowCount() == 1; }));
    }
    [[nodiscard]] QAbstractButton& merge() const { return *Book::button(*open, QStringLiteral("Merge")); }
    /// Says that this one is kept, and waits for what comes of it.
    void keep(ContactId id) const
    {
        for (PersonCard* each : open->findChildren<PersonCard*>())
            if (each->contact().id == id) QTest::mouseClick(&each->choice(), Qt::LeftButton, {}, QPoint(10, 16));
        REQUIRE(waitFor([this] { return merge().isEnabled(); }));
    }
};

}  // namespace

TEST_CASE("likely duplicates are listed with why, and nobody is kept before a person says so")
{
    Twins book;
    book.duplicates();
    const QAbstractItemModelTester tester(const_cast<PairListModel*>(&book.open->model()));
    const QModelIndex row = book.open->model().index(0);
    CHECK(row.data().toString().contains(QStringLiteral("Carla Whitcombe")));
    CHECK(row.data(PairListModel::kWhyRole).toString().contains(QStringLiteral("imilar")));
    CHECK_FALSE(book.merge().isEnabled());
    for (PersonCard* each : book.open->findChildren<PersonCard*>()) CHECK_FALSE(each->choice().isChecked());
    CHECK(Book::says(*book.open, QStringLiteral("Who is kept?")));
}

TEST_CASE("what comes of a merge is shown before, done by the button, and taken back by undo")
{
    Twins book;
    book.duplicates();
    book.keep(book.second);
    CHECK(Book::says(*book.open, QStringLiteral("Carla Whitcomb will be:")));
    CHECK(Book::says(*book.open, QStringLiteral("“Asia/Tokyo” stays, “Europe/Berlin” goes")));
    QTest::mouseClick(&book.merge(), Qt::LeftButton);
    REQUIRE(waitFor([&] { return !await(book.contacts.contact(book.first)); }));
    CHECK(book.stored(book.second).addresses.size() == 2);
    REQUIRE(waitFor([&] { return book.open->model().rowCount() == 0; }));
    CHECK(Book::says(*book.open, QStringLiteral("No duplicates")));
    book.takeBack();
    CHECK(book.stored(book.first).name == u"Carla Whitcombe");
    CHECK(book.stored(book.second).addresses.size() == 1);
    REQUIRE(waitFor([&] { return book.open->model().rowCount() == 1; }));
}

TEST_CASE("two who are not the same are not asked about again, unless that is taken back")
{
    Twins book;
    book.duplicates();
    QTest::mouseClick(Book::button(*book.open, QStringLiteral("Not the same person")), Qt::LeftButton);
    REQUIRE(waitFor([&] { return book.open->model().rowCount() == 0; }));
    CHECK(await(book.contacts.contact(book.first)));
    book.takeBack();
    REQUIRE(waitFor([&] { return book.open->model().rowCount() == 1; }));
}

TEST_CASE("a person is merged with one who is searched for")
{
    Twins book;
    book.Book::open();
    book.page().desk().merge(book.first);
    book.open = book.dialog<MergeDialog>();
    REQUIRE(waitFor([&] { return book.open->model().rowCount() == 1; }));
    QTest::keyClicks(book.open->findChild<QLineEdit*>(), QStringLiteral("ann"));
    REQUIRE(waitFor(
        [&] { return book.open->model().rowCount() == 1 && book.open->model().pair(0).second.id == book.address.contactId; }));
    book.keep(book.first);
    QTest::mouseClick(&book.merge(), Qt::LeftButton);
    REQUIRE(waitFor([&] { return !await(book.contacts.contact(book.address.contactId)); }));
    REQUIRE(waitFor([&] { return book.page().details().contact().id == book.first; }));
}

TEST_CASE("a merge while a message is on its way is refused in words")
{
    Twins book;
    book.duplicates();
    book.keep(book.first);
    Error error{ErrorKind::Conflict, QStringLiteral("A message to this contact may be on its way. Try again."), 0, {}};
    book.open->findChild<MergeForm*>()->showProblem(error);
    CHECK(Book::says(*book.open, QStringLiteral("A message to this person is on its way.")));
    CHECK_FALSE(book.merge().isEnabled());
}

TEST_CASE("a conversation that is open goes on in that of the person who is kept")
{
    Twins book;
    (void)book.inbound(QStringLiteral("Hello from Ann"));
    book.start();
    book.window->openRow(0);
    REQUIRE(waitFor([&] { return book.window->pane().thread() == book.threadId; }));
    REQUIRE(await(book.people.merge(book.first, book.address.contactId)));
    const auto kept = await(book.threads.openWith(book.first));
    REQUIRE(kept);
    REQUIRE(waitFor([&] { return book.window->pane().thread() == *kept && book.window->pane().isVisible(); }));
}
