// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/ContactsPage.h"

#include "../shell/Window.h"
#include "common/BackButton.h"
#include "contacts/ContactListModel.h"
#include "contacts/PersonDetails.h"
#include "conversation/ConversationPane.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

struct AddressBook : Window {
    void add(const char* name, const char* phone)
    {
        ContactInput input;
        input.name = QLatin1String(name);
        input.phone = QLatin1String(phone);
        REQUIRE(await(contacts.create(input)));
    }
};

}  // namespace

TEST_CASE("the contacts narrow as one types, and Enter writes to the first")
{
    AddressBook book;
    book.add("Berta", "+14155550199");
    book.start();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2, Qt::ControlModifier);
    ContactsPage& page = book.window->contacts();
    const QAbstractItemModelTester tester(&page.model());
    REQUIRE(waitFor([&] { return page.model().rowCount() == 2; }));
    page.search().setFocus();
    QTest::keyClicks(&page.search(), QStringLiteral("0199"));
    REQUIRE(waitFor([&] { return page.model().rowCount() == 1; }));
    CHECK(page.model().data(page.model().index(0), Qt::DisplayRole).toString() == u"Berta");
    QTest::keyClick(&page.search(), Qt::Key_Return);
    const ConversationPane& pane = book.window->pane();
    REQUIRE(waitFor([&] { return pane.isVisible() && !pane.thread().isNull() && pane.thread() != book.threadId; }));
}

TEST_CASE("what is known of the chosen person stands beside the list, and follows a change")
{
    AddressBook book;
    book.start();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2, Qt::ControlModifier);
    const auto says = [&](const QString& part) {
        const auto labels = book.window->contacts().findChild<PersonDetails*>()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(part); });
    };
    REQUIRE(waitFor([&] { return says(QStringLiteral("+1 415-555-2671")); }));
    CHECK_FALSE(says(QStringLiteral("Europe/Berlin")));
    ContactInput change;
    change.timeZone = QStringLiteral("Europe/Berlin");
    REQUIRE(await(book.contacts.update(book.address.contactId, change)));
    REQUIRE(waitFor([&] { return says(QStringLiteral("Europe/Berlin")); }));
}

TEST_CASE("where there is little room list and person take turns, and each way leads there and back")
{
    AddressBook book;
    book.start();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2, Qt::ControlModifier);
    ContactsPage& page = book.window->contacts();
    REQUIRE(waitFor([&] { return page.model().rowCount() == 1; }));
    auto* list = page.findChild<QListView*>();
    auto* person = page.findChild<PersonDetails*>();
    auto* back = page.findChild<BackButton*>();
    book.window->resize(1000, 700);
    CHECK(list->isVisible());
    CHECK(person->isVisible());
    CHECK_FALSE(back->isVisible());
    book.window->resize(480, 420);
    CHECK(list->isVisible());
    CHECK_FALSE(person->isVisible());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(page.model().index(0)).center());
    CHECK_FALSE(list->isVisible());
    CHECK(person->isVisible());
    REQUIRE(back->isVisible());
    SECTION("by the button")
    {
        QTest::mouseClick(back, Qt::LeftButton);
    }
    SECTION("by Escape")
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    }
    CHECK(list->isVisible());
    CHECK_FALSE(person->isVisible());
    CHECK(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Right);
    CHECK(person->isVisible());
    book.window->resize(1000, 700);
    CHECK(list->isVisible());
    CHECK_FALSE(back->isVisible());
}
