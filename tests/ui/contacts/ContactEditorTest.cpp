// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody is written down, or changed.
#include "contacts/ContactEditor.h"

#include "Book.h"
#include "contacts/AddressFields.h"
#include "contacts/ContactForm.h"
#include "contacts/DuplicateHint.h"
#include "schedule/ZoneBox.h"
#include "shell/UnfinishedEdits.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

struct Writing : Book {
    /// As after Ctrl+Shift+P.
    ContactEditor* begin()
    {
        open();
        QTest::keyClick(&list(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        return dialog<ContactEditor>();
    }
    ContactEditor* edit(ContactId id)
    {
        open();
        page().desk().edit(id);
        return dialog<ContactEditor>();
    }
    static QLineEdit* field(const QWidget& within, const QString& name, int which = 0)
    {
        for (QLineEdit* each : within.findChildren<QLineEdit*>())
            if (each->accessibleName() == name && which-- == 0) return each;
        UNSCOPED_INFO("no field " << name.toStdString());
        return nullptr;
    }
    static void type(QWidget* where, const QString& text)
    {
        REQUIRE(where);
        where->setFocus();
        QTest::keyClicks(where, text);
    }
    static void save(ContactEditor& editor) { QTest::mouseClick(Book::button(editor, QStringLiteral("Save")), Qt::LeftButton); }
    [[nodiscard]] bool isClosed() const
    {
        return waitFor([this] {
            const auto all = window->findChildren<ContactEditor*>();
            return std::none_of(all.begin(), all.end(), [](const ContactEditor* each) { return each->isVisible(); });
        });
    }
};

}  // namespace

TEST_CASE("a person is written down by the keyboard, seen afterwards, and gone again by undo")
{
    Writing book;
    ContactEditor* editor = book.begin();
    Writing::type(QApplication::focusWidget(), QStringLiteral("Dora Diaz"));
    Writing::type(Writing::field(*editor, QStringLiteral("Address")), QStringLiteral("+49 30 901820"));
    CHECK(Book::says(*editor, QStringLiteral("Germany")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(book.isClosed());
    REQUIRE(book.lists({QStringLiteral("Ann"), QStringLiteral("Dora Diaz")}));
    REQUIRE(waitFor([&] { return book.page().details().contact().name == u"Dora Diaz"; }));
    const Contact dora = book.page().details().contact();
    CHECK(dora.addresses.front().value == u"+4930901820");
    CHECK(dora.timeZone == u"Europe/Berlin");
    book.takeBack();
    REQUIRE(book.lists({QStringLiteral("Ann")}));
}

TEST_CASE("undo does not remove a new person there are messages with already")
{
    Writing book;
    ContactEditor* editor = book.begin();
    Writing::type(Writing::field(*editor, QStringLiteral("Address")), QStringLiteral("+14155550142"));
    Writing::save(*editor);
    REQUIRE(book.isClosed());
    REQUIRE(waitFor([&] { return book.undo.canUndo(); }));
    const ContactId made = book.list().currentPerson();
    REQUIRE(book.database.write([&](db::WriteScope& scope) -> Result<> {
        UINBOX_ASSIGN(const ThreadId thread, ThreadWrites(scope, book.clock.now()).threadOf(made));
        Message message;
        message.id = MessageId::generate(book.clock.now());
        message.threadId = thread;
        message.contactId = made;
        message.createdAt = book.clock.now();
        message.content = QStringLiteral("Hello");
        return ThreadWrites(scope, book.clock.now()).add(message);
    }));
    QString refused;
    QObject::connect(&book.undo, &UndoStack::refused, &book.undo, [&](const QString& sentence) { refused = sentence; });
    REQUIRE(book.undo.undo());
    REQUIRE(waitFor([&] { return !refused.isEmpty(); }));
    CHECK(await(book.contacts.contact(made)));
}

TEST_CASE("what is wrong stands at its field, and nothing that was typed is lost")
{
    Writing book;
    ContactEditor* editor = book.begin();
    SECTION("nothing was written")
    {
        Writing::save(*editor);
        CHECK(Book::says(*editor, QStringLiteral("A phone number or an e-mail address is needed.")));
    }
    SECTION("half a number")
    {
        Writing::type(Writing::field(*editor, QStringLiteral("Address")), QStringLiteral("+1 415"));
        Writing::save(*editor);
        CHECK(editor->findChild<AddressRow*>()->hasProblem());
        CHECK(Book::says(*editor, QStringLiteral("Too short for a number of United States")));
        CHECK(Writing::field(*editor, QStringLiteral("Address"))->text() == u"+1 415");
    }
    SECTION("a zone there is not")
    {
        Writing::type(Writing::field(*editor, QStringLiteral("Address")), QStringLiteral("ann@example.com"));
        editor->findChild<ZoneBox*>()->setEditText(QStringLiteral("Nowhere"));
        Writing::save(*editor);
        CHECK(Book::says(*editor, QStringLiteral("There is no time zone of that name")));
    }
    SECTION("one address twice")
    {
        Writing::type(Writing::field(*editor, QStringLiteral("Address")), QStringLiteral("+14155550142"));
        QTest::mouseClick(Book::button(*editor, QStringLiteral("Add an address")), Qt::LeftButton);
        Writing::type(Writing::field(*editor, QStringLiteral("Address"), 1), QStringLiteral("(415) 555-0142"));
        auto* kind = editor->findChildren<AddressRow*>().at(1)->findChild<QComboBox*>();
        CHECK(kind->currentText() == u"SMS");
        Writing::field(*editor, QStringLiteral("Address"), 1)->clear();
        Writing::type(Writing::field(*editor, QStringLiteral("Address"), 1), QStringLiteral("+1 415 555 0142"));
        Writing::save(*editor);
        CHECK(Book::says(*editor, QStringLiteral("This address is there already.")));
    }
    CHECK(editor->isVisible());
}

TEST_CASE("an address that is somebody else's says whose it is")
{
    Writing book;
    ContactEditor* editor = book.begin();
    Writing::type(Writing::field(*editor, QStringLiteral("Address")), QStringLiteral("+14155552671"));
    Writing::save(*editor);
    CHECK(Book::says(*editor, QStringLiteral("This is the address of Ann already.")));
}

TEST_CASE("a person is changed whole, and as they were again by undo")
{
    Writing book;
    ContactInput input;
    input.name = QStringLiteral("Zoe");
    input.language = QStringLiteral("ja");
    input.metadata = QJsonObject{{QStringLiteral("Number"), 4711}, {QStringLiteral("List"), QJsonArray{1, 2}}};
    input.addresses = std::vector<AddressInput>{{AddressKind::Phone, QStringLiteral("+14155550142"), QStringLiteral("Work"), {}},
                                                {AddressKind::WhatsApp, QStringLiteral("+14155550142"), {}, {}}};
    const ContactId zoe = book.add(input);
    const Contact before = book.stored(zoe);
    ContactEditor* editor = book.edit(zoe);
    CHECK_FALSE(editor->isChanged());
    QLineEdit* name = Writing::field(*editor, QStringLiteral("Name"));
    Writing::type(name, QStringLiteral(" Lee"));
    CHECK(editor->isChanged());
    QTest::mouseClick(Book::button(*editor, QStringLiteral("Add a profile elsewhere")), Qt::LeftButton);
    Writing::type(Writing::field(*editor, QStringLiteral("Network")), QStringLiteral("Instagram"));
    Writing::type(Writing::field(*editor, QStringLiteral("Name there, or address")), QStringLiteral("@zoe"));
    // The first of the two addresses goes.
    QTest::mouseClick(Book::button(*editor, QStringLiteral("Remove this address")), Qt::LeftButton);
    Writing::save(*editor);
    REQUIRE(book.isClosed());
    const Contact after = book.stored(zoe);
    CHECK(after.name == u"Zoe Lee");
    CHECK(after.handles == QJsonObject{{QStringLiteral("Instagram"), QStringLiteral("@zoe")}});
    CHECK(after.metadata == before.metadata);
    CHECK(after.language == u"ja");
    REQUIRE(after.addresses.size() == 1);
    CHECK(after.addresses.front().kind == AddressKind::WhatsApp);
    book.takeBack();
    Contact restored = book.stored(zoe);
    CHECK(restored.name == before.name);
    CHECK(restored.addresses == before.addresses);
    CHECK(restored.handles.isEmpty());
}

TEST_CASE("what came to a person while they were being changed stays")
{
    Writing book;
    const ContactId ann = book.address.contactId;
    ContactEditor* editor = book.edit(ann);
    // Somebody else, or the API.
    ContactInput meanwhile;
    meanwhile.email = QStringLiteral("ann@example.com");
    meanwhile.timeZone = QStringLiteral("Europe/Berlin");
    REQUIRE(await(book.contacts.change(ann, meanwhile)));
    Writing::type(Writing::field(*editor, QStringLiteral("Name")), QStringLiteral(" Smith"));
    Writing::save(*editor);
    REQUIRE(book.isClosed());
    const auto stored = await(book.contacts.contact(ann));
    REQUIRE(stored);
    CHECK(stored->name.contains(u"Smith"));
    CHECK(stored->timeZone == u"Europe/Berlin");
    CHECK(stored->address(AddressKind::Email));
}

TEST_CASE("consent is kept with its day and how it is known, and taken away again")
{
    Writing book;
    const ContactId ann = book.address.contactId;
    ContactEditor* editor = book.edit(ann);
    auto* agreed = editor->findChild<QCheckBox*>();
    REQUIRE(agreed);
    QTest::mouseClick(agreed, Qt::LeftButton, {}, QPoint(10, agreed->height() / 2));
    Writing::type(Writing::field(*editor, QStringLiteral("How it is known that they agreed")), QStringLiteral("Said so"));
    Writing::save(*editor);
    REQUIRE(book.isClosed());
    CHECK(book.stored(ann).addresses.front().consentAt == book.clock.now());
    CHECK(book.stored(ann).addresses.front().consentSource == u"Said so");
    book.clock.advance(std::chrono::hours(24));
    editor = book.edit(ann);
    agreed = editor->findChild<QCheckBox*>();
    CHECK(agreed->isChecked());
    QTest::mouseClick(agreed, Qt::LeftButton, {}, QPoint(10, agreed->height() / 2));
    Writing::save(*editor);
    REQUIRE(book.isClosed());
    CHECK_FALSE(book.stored(ann).addresses.front().consentAt);
}

TEST_CASE("closing with changes asks, and each answer does what it says")
{
    Writing book;
    ContactEditor* editor = book.edit(book.address.contactId);
    Writing::type(Writing::field(*editor, QStringLiteral("Name")), QStringLiteral("a"));
    QTest::keyClick(editor, Qt::Key_Escape);
    auto* question = book.dialog<QMessageBox>();
    SECTION("Keep editing")
    {
        QTest::keyClick(question, Qt::Key_Escape);
        CHECK(editor->isVisible());
        CHECK(editor->isChanged());
    }
    SECTION("Save")
    {
        QTest::mouseClick(question->defaultButton(), Qt::LeftButton);
        REQUIRE(book.isClosed());
        CHECK(book.stored(book.address.contactId).name == u"Anna");
    }
    SECTION("Don't save")
    {
        QTest::mouseClick(Book::button(*question, QStringLiteral("Don't save")), Qt::LeftButton);
        REQUIRE(book.isClosed());
        CHECK(book.stored(book.address.contactId).name == u"Ann");
    }
}

TEST_CASE("quitting with a person half written asks")
{
    Writing book;
    ContactEditor* editor = book.begin();
    auto* unfinished = book.window->findChild<UnfinishedEdits*>();
    REQUIRE(unfinished);
    CHECK(unfinished->state() == Unfinished::State::Nothing);
    Writing::type(Writing::field(*editor, QStringLiteral("Name")), QStringLiteral("Dora"));
    CHECK(unfinished->state() == Unfinished::State::Question);
    int quits = 0;
    QObject::connect(book.window.get(), &MainWindow::quitRequested, book.window.get(), [&] { ++quits; });
    book.window->quit();
    auto* question = book.dialog<QMessageBox>();
    CHECK(question->text().contains(QStringLiteral("about a person")));
    CHECK(quits == 0);
    QTest::mouseClick(Book::button(*question, QStringLiteral("Quit without it")), Qt::LeftButton);
    REQUIRE(waitFor([&] { return quits == 1; }));
}

TEST_CASE("who it likely is already is shown while one writes, and takes what was written")
{
    Writing book;
    ContactInput input;
    input.name = QStringLiteral("Zoe Alvarez");
    input.phone = QStringLiteral("+14155550142");
    const ContactId zoe = book.add(input);
    ContactEditor* editor = book.begin();
    Writing::type(Writing::field(*editor, QStringLiteral("Name")), QStringLiteral("Alvarez Zoe"));
    Writing::type(Writing::field(*editor, QStringLiteral("Address")), QStringLiteral("zoe@example.com"));
    auto* hint = editor->findChild<DuplicateHint*>();
    REQUIRE(waitFor([&] { return hint->isVisible(); }));
    CHECK(Book::says(*hint, QStringLiteral("The same name")));
    SECTION("Add to them")
    {
        QTest::mouseClick(Book::button(*hint, QStringLiteral("Add to them")), Qt::LeftButton);
        CHECK(editor->windowTitle().contains(QStringLiteral("Zoe Alvarez")));
        Writing::save(*editor);
        REQUIRE(book.isClosed());
        const Contact after = book.stored(zoe);
        CHECK(after.name == u"Zoe Alvarez");
        REQUIRE(after.addresses.size() == 2);
        CHECK(after.addresses.back().value == u"zoe@example.com");
        CHECK(book.page().model().rowCount() == 2);
    }
    SECTION("Open, without what was written")
    {
        QTest::mouseClick(Book::button(*hint, QStringLiteral("Open")), Qt::LeftButton);
        auto* question = book.dialog<QMessageBox>();
        QTest::mouseClick(Book::button(*question, QStringLiteral("Don't save")), Qt::LeftButton);
        REQUIRE(book.isClosed());
        REQUIRE(waitFor([&] { return book.list().currentPerson() == zoe; }));
    }
}

TEST_CASE("E and F2 edit the chosen person, where nothing is written")
{
    const auto key = GENERATE(Qt::Key_E, Qt::Key_F2);
    Writing book;
    book.open();
    book.list().setFocus();
    QTest::keyClick(&book.list(), key);
    const auto* editor = book.dialog<ContactEditor>();
    CHECK(editor->windowTitle().contains(QStringLiteral("Ann")));
}
