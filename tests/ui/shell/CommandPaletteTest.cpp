// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/CommandPalette.h"

#include "Window.h"
#include "actions/ActionRegistry.h"
#include "composer/Composer.h"
#include "contacts/ContactsPage.h"
#include "conversation/ConversationPane.h"
#include "shell/FuzzyMatch.h"
#include "shell/PaletteModel.h"
#include "shell/WindowDialogs.h"
#include "threads/ThreadWrites.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

struct Palette : Window {
    void open()
    {
        inbound(QStringLiteral("hello"));
        start();
        window->openRow(0);
        REQUIRE(waitFor([&] { return window->pane().thread() == threadId && window->pane().composer().blocked().isEmpty(); }));
        window->pane().composer().focusField();
    }
    [[nodiscard]] CommandPalette& palette() const { return window->dialogs().palette(); }
    void call() const { QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier); }
    void type(const char* text) const { QTest::keyClicks(&palette().field(), QLatin1String(text)); }
    void press(Qt::Key key) const { QTest::keyClick(&palette().field(), key); }
    [[nodiscard]] QString chosen() const { return palette().list().currentIndex().data().toString(); }
};

}  // namespace

TEST_CASE("the palette opens at once, and Escape gives the keyboard back to the field that had it")
{
    Palette fixture;
    fixture.open();
    const QWidget* before = QApplication::focusWidget();
    QElapsedTimer timer;
    timer.start();
    fixture.call();
    CHECK(timer.elapsed() < 50);
    CHECK(fixture.palette().isVisible());
    CHECK(QApplication::focusWidget() == &fixture.palette().field());
    fixture.press(Qt::Key_Escape);
    CHECK_FALSE(fixture.palette().isVisible());
    CHECK(QApplication::focusWidget() == before);
}

TEST_CASE("the palette finds commands, people and settings, and runs what is chosen")
{
    Palette fixture;
    fixture.open();
    fixture.call();
    fixture.type(">conta");
    CHECK(fixture.chosen() == u"Contacts");
    fixture.press(Qt::Key_Return);
    CHECK(fixture.window->contacts().isVisible());

    fixture.call();
    fixture.type("@ann");
    REQUIRE(waitFor([&] { return fixture.chosen() == u"Ann"; }));
    fixture.press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return fixture.window->pane().isVisible(); }));

    fixture.call();
    fixture.type("appear");
    CHECK(fixture.chosen() == u"Appearance");
    fixture.press(Qt::Key_Return);
    CHECK(fixture.window->findChild<QDialog*>());
}

TEST_CASE("what was used last comes first the next time")
{
    Palette fixture;
    fixture.open();
    fixture.call();
    fixture.type(">scheduled");
    fixture.press(Qt::Key_Return);
    fixture.call();
    CHECK(fixture.chosen() == u"Scheduled");
    fixture.press(Qt::Key_Down);
    CHECK(fixture.chosen() != u"Scheduled");
}

TEST_CASE("of all conversations the palette finds those whose e-mail has the subject, and more people than it lists")
{
    Palette fixture;
    ThreadId offered;
    REQUIRE(fixture.database.write([&](db::WriteScope& scope) -> Result<> {
        for (int i = 0; i < 260; ++i) {
            fixture.clock.advance(std::chrono::minutes(1));
            const QString name = i == 0 ? QStringLiteral("Zacharias") : QStringLiteral("Walter %1").arg(i);
            UINBOX_ASSIGN(const auto contact,
                          ContactService::findOrCreate(scope, AddressKind::Email, QStringLiteral("p%1@example.com").arg(i), name,
                                                       fixture.clock.now()));
            Message message;
            message.id = MessageId::generate(fixture.clock.now());
            UINBOX_ASSIGN(message.threadId, ThreadWrites(scope, fixture.clock.now()).threadOf(contact.contactId));
            message.contactId = contact.contactId;
            message.channel = Channel::Email;
            message.subject = i == 0 ? QStringLiteral("Parquet for the kitchen") : QStringLiteral("Hello");
            message.createdAt = fixture.clock.now();
            UINBOX_TRY(ThreadWrites(scope, fixture.clock.now()).add(message));
            if (i == 0) offered = message.threadId;
        }
        return {};
    }));
    REQUIRE(await(fixture.threads.archive({offered})));
    fixture.clock.advance(std::chrono::minutes(1));
    fixture.open();
    const auto items = [&](const char* prefix) {
        QStringList found;
        const auto& model = *qobject_cast<PaletteModel*>(fixture.palette().list().model());
        for (int row = 0; row < model.rowCount(); ++row)
            if (const PaletteItem* item = model.item(row); item && item->id.startsWith(QLatin1String(prefix)))
                found.append(item->text);
        return found;
    };
    fixture.call();
    fixture.type("parquet");
    REQUIRE(waitFor([&] { return items("conversation:").contains(QStringLiteral("Zacharias")); }));
    fixture.press(Qt::Key_Return);
    REQUIRE(waitFor([&] { return fixture.window->pane().thread() == offered && fixture.window->pane().isVisible(); }));

    // It is remembered, though no list has it.
    fixture.call();
    REQUIRE(waitFor([&] { return fixture.chosen() == u"Zacharias"; }));

    fixture.type("walter");
    REQUIRE(waitFor([&] { return items("person:").size() == 6 && items("conversation:").size() == 5; }));
    for (const QString& name : items("person:")) CHECK_FALSE(items("conversation:").contains(name));
}

TEST_CASE("a fuzzy match takes beginnings of words first and says which letters matched")
{
    CHECK_FALSE(fuzzyMatch(QStringLiteral("New message"), QStringLiteral("xyz")));
    const auto initials = fuzzyMatch(QStringLiteral("New message"), QStringLiteral("nm"));
    REQUIRE(initials);
    CHECK(initials->places == std::vector<int>{0, 4});
    const auto word = fuzzyMatch(QStringLiteral("Zoë Alvarez"), QStringLiteral("ZOE"));
    REQUIRE(word);
    CHECK(word->places == std::vector<int>{0, 1, 2});
    CHECK(word->score > fuzzyMatch(QStringLiteral("Azores are one"), QStringLiteral("zoe"))->score);
}
