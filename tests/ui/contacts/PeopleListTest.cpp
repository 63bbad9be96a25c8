// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of people, and what is done with one or several of them.
#include "Book.h"
#include "actions/ActionRegistry.h"
#include "contacts/PeopleStateBar.h"
#include "inbox/BulkBar.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QToolButton>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

const QString kAnn = QStringLiteral("Ann");
const QString kBerta = QStringLiteral("Berta");
const QString kCarl = QStringLiteral("Carl");

struct Lists : Book {
    ContactId berta = add(kBerta, QStringLiteral("+14155550102"));
    ContactId carl = add(kCarl, QStringLiteral("+14155550103"));

    Lists()
    {
        open();
        REQUIRE(lists({kAnn, kBerta, kCarl}));
    }
    [[nodiscard]] PeopleStateBar& bar() const { return *page().findChild<PeopleStateBar*>(); }
    void show(const QString& title) const
    {
        QAbstractButton* chosen = nullptr;
        for (QAbstractButton* each : bar().findChildren<QAbstractButton*>())
            if (each->text().startsWith(title)) chosen = each;
        REQUIRE(chosen);
        QTest::mouseClick(chosen, Qt::LeftButton);
    }
    void click(int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::mouseClick(list().viewport(), Qt::LeftButton, modifiers, list().visualRect(page().model().index(row)).center());
    }
};

}  // namespace

TEST_CASE("a person who is archived is in the list of those alone, and comes back by undo")
{
    Lists book;
    const QAbstractItemModelTester tester(&book.page().model());
    book.click(1);
    QTest::keyClick(&book.list(), Qt::Key_Delete);
    REQUIRE(book.lists({kAnn, kCarl}));
    // The next one is chosen in their place.
    CHECK(book.list().currentPerson() == book.carl);
    REQUIRE(Book::says(book.bar(), QStringLiteral("Archived 1")));
    book.show(QStringLiteral("Archived"));
    REQUIRE(book.lists({kBerta}));
    REQUIRE(Book::says(book.page().details(), QStringLiteral("Archived since")));
    book.takeBack();
    REQUIRE(waitFor([&] { return book.page().model().rowCount() == 0; }));
    book.show(QStringLiteral("Active"));
    REQUIRE(book.lists({kAnn, kBerta, kCarl}));
}

TEST_CASE("a blocked person is found among the blocked ones and among everybody, and unblocked there")
{
    Lists book;
    book.click(1);
    book.window->actionRegistry().action(u"contacts.block")->trigger();
    REQUIRE(book.lists({kAnn, kCarl}));
    CHECK(book.stored(book.berta).blockedAt);
    // Who searches for them among the active ones is offered to search everybody.
    book.page().search().setText(kBerta);
    REQUIRE(waitFor([&] { return book.page().model().rowCount() == 0; }));
    QAbstractButton* all = Book::button(book.page(), QStringLiteral("Search everybody"));
    REQUIRE(all);
    QTest::mouseClick(all, Qt::LeftButton);
    REQUIRE(book.lists({kBerta}));
    REQUIRE(Book::says(book.page().details(), QStringLiteral("Blocked since")));
    QAbstractButton* unblock = Book::button(book.page().details(), QStringLiteral("Unblock"));
    REQUIRE(unblock);
    QTest::mouseClick(unblock, Qt::LeftButton);
    REQUIRE(waitFor([&] { return !book.stored(book.berta).blockedAt; }));
    CHECK(book.undo.canUndo());
}

TEST_CASE("a row says in words that its person is blocked")
{
    Lists book;
    REQUIRE(await(book.people.block({book.berta})));
    book.show(QStringLiteral("Everybody"));
    REQUIRE(waitFor([&] {
        const auto& model = book.page().model();
        return model.rowCount() == 3 &&
               model.index(1).data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Berta, Blocked"));
    }));
}

TEST_CASE("several are chosen with Ctrl and Shift, archived together, and come back together")
{
    Lists book;
    book.click(0);
    book.click(2, Qt::ControlModifier);
    CHECK(book.list().selecting() == 2);
    CHECK(book.page().findChild<BulkBar*>()->isVisible());
    book.click(0);
    CHECK(book.list().selecting() == 0);
    book.click(2, Qt::ShiftModifier);
    CHECK(book.list().selecting() == 3);
    QAbstractButton* archive = Book::button(book.page(), QStringLiteral("Archive, or bring back"));
    REQUIRE(archive);
    QTest::mouseClick(archive, Qt::LeftButton);
    REQUIRE(waitFor([&] { return book.page().model().rowCount() == 0; }));
    CHECK(book.list().selecting() == 0);
    book.takeBack();
    REQUIRE(book.lists({kAnn, kBerta, kCarl}));
    REQUIRE(book.undo.redo());
    REQUIRE(waitFor([&] { return book.page().model().rowCount() == 0; }));
}

TEST_CASE("who is chosen stays chosen while the list is read anew, and Esc ends choosing several")
{
    Lists book;
    book.click(1);
    book.click(2, Qt::ControlModifier);
    (void)book.add(QStringLiteral("Aaron"), QStringLiteral("+14155550104"));
    REQUIRE(book.lists({QStringLiteral("Aaron"), kAnn, kBerta, kCarl}));
    CHECK(book.list().chosen() == std::vector{book.berta, book.carl});
    QTest::keyClick(&book.list(), Qt::Key_Escape);
    CHECK(book.list().selecting() == 0);
    CHECK(book.list().currentPerson() == book.carl);
}

TEST_CASE("Ctrl+A means the whole list, those who are not loaded too")
{
    constexpr int kMany = 230;
    Book book;
    for (int i = 0; i < kMany; ++i)
        (void)book.add(QStringLiteral("Person %1").arg(i, 3, 10, QChar(u'0')), QStringLiteral("+1415555%1").arg(1000 + i));
    book.open();
    REQUIRE(waitFor([&] { return book.page().model().rowCount() == 100; }));
    book.list().setFocus();
    QTest::keyClick(&book.list(), Qt::Key_A, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return book.list().selecting() == kMany + 1; }));
    SECTION("they are archived in one go, and come back in one")
    {
        QTest::keyClick(&book.list(), Qt::Key_Delete);
        REQUIRE(waitFor([&] { return book.page().model().counts().archived == kMany + 1; }));
        book.takeBack();
        REQUIRE(waitFor([&] { return book.page().model().counts().archived == 0; }));
    }
    SECTION("they are blocked after a question, and where to find them is said")
    {
        QAction* block = book.window->actionRegistry().action(u"contacts.block");
        block->trigger();
        auto* question = book.dialog<QMessageBox>();
        CHECK(question->text().contains(QStringLiteral("231")));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        REQUIRE(waitFor([&] { return !book.window->findChild<QMessageBox*>(); }));
        CHECK(book.list().selecting() == kMany + 1);
        CHECK(book.page().model().counts().blocked == 0);
        block->trigger();
        QAbstractButton* go = Book::button(*book.dialog<QMessageBox>(), QStringLiteral("Block"));
        REQUIRE(go);
        QTest::mouseClick(go, Qt::LeftButton);
        REQUIRE(waitFor([&] { return book.page().model().counts().blocked == kMany + 1; }));
        CHECK(Book::says(book.page(), QStringLiteral("Nobody is active")));
        QAbstractButton* link = Book::button(book.page(), QStringLiteral("Show blocked people"));
        REQUIRE(link);
        QTest::mouseClick(link, Qt::LeftButton);
        REQUIRE(waitFor([&] { return book.page().model().rowCount() == 100; }));
        book.takeBack();
        REQUIRE(waitFor([&] { return book.page().model().counts().blocked == 0; }));
    }
    SECTION("a click means one again")
    {
        QTest::mouseClick(book.list().viewport(), Qt::LeftButton, {},
                          book.list().visualRect(book.page().model().index(1)).center());
        CHECK(book.list().selecting() == 0);
        CHECK(book.list().chosen().size() == 1);
    }
}

TEST_CASE("which list is seen is remembered")
{
    Lists book;
    book.show(QStringLiteral("Everybody"));
    book.window.reset();
    book.Window::show();
    CHECK(book.page().model().state() == PeopleState::Everybody);
}

TEST_CASE("the menu of a row has what can be done with its person")
{
    Lists book;
    book.click(1);
    Q_EMIT book.list().customContextMenuRequested(book.list().visualRect(book.page().model().index(1)).center());
    REQUIRE(waitFor([] { return QApplication::activePopupWidget() != nullptr; }));
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu);
    QStringList words;
    for (const QAction* each : menu->actions())
        if (!each->isSeparator()) words.append(QString(each->text()).remove(u'&'));
    CHECK(words == QStringList{QStringLiteral("Write"), QStringLiteral("Edit…"), QStringLiteral("Merge with…"),
                               QStringLiteral("Archive"), QStringLiteral("Block")});
    menu->close();
}

TEST_CASE("the menu beside the heading has the commands that are there")
{
    Lists book;
    QAbstractButton* more = Book::button(book.page(), QStringLiteral("More"));
    REQUIRE(more);
    auto* menu = qobject_cast<QToolButton*>(more)->menu();
    REQUIRE(menu);
    Q_EMIT menu->aboutToShow();
    QStringList ids;
    const auto& registry = book.window->actionRegistry();
    for (const char16_t* id : {u"contacts.new", u"contacts.import", u"contacts.export", u"contacts.duplicates"})
        if (QAction* action = registry.action(id); action && menu->actions().contains(action)) ids.append(QString::fromUtf16(id));
    CHECK(ids.contains(QStringLiteral("contacts.new")));
    CHECK(ids.contains(QStringLiteral("contacts.duplicates")));
}
