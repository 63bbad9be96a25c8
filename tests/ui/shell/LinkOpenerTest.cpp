// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/LinkOpener.h"

#include "Window.h"
#include "composer/Composer.h"
#include "conversation/ConversationPane.h"
#include "shell/LinkPreview.h"
#include "shell/NewMessageDialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

/// The window with what opens addresses in it.
struct Opening : Window {
    std::unique_ptr<LinkOpener> links;
    QStringList said;

    Opening()
    {
        start();
        LinkWindow target{.widget = *window};
        target.open = [this](ThreadId thread, std::optional<AddressKind> to) { window->openConversation(thread, to); };
        target.openAt = [this](ThreadId thread, EntryId) { window->openConversation(thread); };
        target.shown = [this] { return window->pane().isVisible() ? window->pane().thread() : ThreadId(); };
        target.giveBack = [this](const OutgoingMessage& message) { window->pane().composer().giveBack(message); };
        target.say = [this](const QString& sentence) { said.append(sentence); };
        target.unsay = [this] { said.clear(); };
        links = std::make_unique<LinkOpener>(makeContext(), std::move(target));
    }
    void open(const QString& link) const { links->open(parseAddressLink(link)); }
    /// The one on the screen.
    [[nodiscard]] NewMessageDialog* dialog() const
    {
        for (NewMessageDialog* each : window->findChildren<NewMessageDialog*>())
            if (each->isVisible()) return each;
        return nullptr;
    }
    [[nodiscard]] QString to() const { return dialog() ? dialog()->findChildren<QLineEdit*>().front()->text() : QString(); }
    /// Presses "Write" in the dialog that asks for whom.
    void agree() const
    {
        REQUIRE(dialog());
        for (QPushButton* button : dialog()->findChildren<QPushButton*>())
            if (button->text() == u"Write") button->click();
    }
    [[nodiscard]] bool isOpen() const
    {
        return waitFor([&] { return window->pane().thread() == threadId && window->pane().isVisible(); });
    }
};

}  // namespace

TEST_CASE("a link to a conversation opens it, and to one that is not there says so")
{
    Opening test;
    test.open(linkTo(test.threadId));
    CHECK(test.isOpen());
    test.open(linkTo(ThreadId::generate(test.clock.now())));
    CHECK(waitFor([&] { return test.said.size() == 1; }));
    test.open(linkTo(MessageId::generate(test.clock.now())));
    CHECK(waitFor([&] { return test.said.size() == 1; }));
    test.open(QStringLiteral("javascript:x"));
    CHECK(test.said.size() == 2);
    // What was wrong with a link is over with the next.
    test.open(linkTo(test.threadId));
    CHECK(test.said.isEmpty());
}

TEST_CASE("a link to a message opens its conversation")
{
    Opening test;
    const Message message = test.inbound(QStringLiteral("hello"));
    test.open(linkTo(message.id));
    CHECK(test.isOpen());
}

TEST_CASE("a message from a link is prepared and never sent by itself")
{
    Opening test;
    test.open(QStringLiteral("sms:+14155552671?body=Hello%20Ann"));
    REQUIRE(test.dialog());
    CHECK(test.dialog()->findChildren<QLineEdit*>().front()->text() == u"+14155552671");
    // Nothing was made of it yet, nobody was written to.
    CHECK(test.database.count("SELECT count(*) FROM contact") == 1);
    test.agree();
    CHECK(test.isOpen());
    CHECK(waitFor([&] { return test.window->pane().composer().text() == u"Hello Ann"; }));
    CHECK(test.database.count("SELECT count(*) FROM message") == 0);
    CHECK(test.database.count("SELECT count(*) FROM outbox") == 0);
}

TEST_CASE("who is asked about a link sees what it brings, as plain text and cut, and has the keyboard on the answer")
{
    Opening test;
    test.open(QStringLiteral("mailto:a@b.example?subject=%3Cb%3EYour%20quote%3C/b%3E&cc=c@d.example&body=Line%20one%0ALine%20two"));
    REQUIRE(test.dialog());
    const auto* preview = test.dialog()->findChild<LinkPreview*>();
    REQUIRE(preview);
    CHECK(preview->isVisible());
    for (const char* each : {"<b>Your quote</b>", "Line one\nLine two", "Copies to c@d.example"}) {
        INFO(each);
        const auto labels = preview->findChildren<QLabel*>();
        CHECK(std::any_of(labels.begin(), labels.end(), [each](const QLabel* label) {
            return label->text() == QLatin1String(each) && label->textFormat() == Qt::PlainText;
        }));
    }
    CHECK(test.dialog()->accessibleDescription().contains(QStringLiteral("Your quote")));
    REQUIRE(waitFor([&] { return test.dialog()->isActiveWindow() && QApplication::focusWidget(); }));
    const auto* button = qobject_cast<QPushButton*>(QApplication::focusWidget());
    REQUIRE(button);
    CHECK(button->text() == u"Write");
    // A page cannot fill the screen with it.
    test.dialog()->reject();
    test.open(QStringLiteral("sms:+14155552671?body=") + QStringLiteral("x%0A").repeated(1500));
    REQUIRE(test.dialog());
    CHECK(test.dialog()->findChild<LinkPreview*>()->words().size() < 400);
    CHECK(test.dialog()->height() < test.window->height());
    test.dialog()->reject();
    test.open(QStringLiteral("tel:+14155552671"));
    REQUIRE(test.dialog());
    CHECK_FALSE(test.dialog()->findChild<LinkPreview*>());
}

TEST_CASE("what was begun in a conversation stays, with the link's text before it")
{
    Opening test;
    SECTION("kept as a draft")
    {
        REQUIRE(await(test.threads.saveDraft(test.threadId, Channel::Sms, QStringLiteral("begun"))));
        test.open(QStringLiteral("sms:+14155552671?body=Hello"));
        test.agree();
        REQUIRE(test.isOpen());
        CHECK(waitFor([&] { return test.window->pane().composer().text() == u"Hello\n\nbegun"; }));
    }
    SECTION("on the screen")
    {
        test.open(linkTo(test.threadId));
        REQUIRE(test.isOpen());
        REQUIRE(waitFor([&] { return test.window->pane().composer().blocked().isEmpty(); }));
        test.window->pane().composer().focusField();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("begun"));
        test.open(QStringLiteral("sms:+14155552671?body=Hello"));
        test.agree();
        CHECK(waitFor([&] { return test.window->pane().composer().text().contains(QStringLiteral("Hello")); }));
        CHECK(test.window->pane().composer().text().contains(QStringLiteral("begun")));
    }
}

TEST_CASE("a second link replaces nothing that the first brought: the first is asked about after it, with all it brought")
{
    Opening test;
    test.open(QStringLiteral("mailto:a@b.example?subject=x&body=hello"));
    CHECK(test.to() == u"a@b.example");
    test.open(QStringLiteral("sms:+14155552671?body=second"));
    CHECK(test.to() == u"+14155552671");
    const auto labels = test.dialog()->findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text().contains(QStringLiteral("link before waits"));
    }));
    test.agree();
    REQUIRE(test.isOpen());
    CHECK(waitFor([&] { return test.window->pane().composer().text() == u"second"; }));
    REQUIRE(waitFor([&] { return test.to() == u"a@b.example"; }));
    test.agree();
    CHECK(waitFor(
        [&] { return test.window->pane().thread() != test.threadId && test.window->pane().composer().text() == u"hello"; }));
    CHECK(test.window->pane().composer().draft().subject == u"x");
    CHECK_FALSE(test.dialog());
}

TEST_CASE("an address alone is asked about after the link that came before it was answered, and is asked about once")
{
    Opening test;
    test.open(QStringLiteral("tel:+12065550100"));
    test.open(QStringLiteral("tel:+12065550101"));
    test.open(QStringLiteral("tel:+12065550101"));
    test.open(QStringLiteral("mailto:a@b.example"));
    QStringList asked;
    while (NewMessageDialog* each = test.dialog()) {
        asked.append(test.to());
        REQUIRE(asked.size() < 5);
        each->reject();
    }
    CHECK(asked == QStringList{QStringLiteral("a@b.example"), QStringLiteral("+12065550101"), QStringLiteral("+12065550100")});
    CHECK(test.said.isEmpty());
}

TEST_CASE("what a person typed into a link's question stays when another link comes, and a page cannot pile up questions")
{
    Opening test;
    test.open(QStringLiteral("tel:+12065550100"));
    auto* name = test.dialog()->findChildren<QLineEdit*>().at(1);
    QTest::keyClicks(name, QStringLiteral("Joe"));
    for (int i = 0; i < 20; ++i) test.open(QStringLiteral("sms:+1206555010%1?body=x").arg(i % 10));
    CHECK(test.said.size() == 1);
    CHECK(test.said.front().contains(QStringLiteral("8 messages from links wait")));
    int left = 0;
    while (NewMessageDialog* each = test.dialog()) {
        ++left;
        REQUIRE(left < 20);
        name = each->findChildren<QLineEdit*>().at(1);
        if (left == 8) CHECK(name->text() == u"Joe");
        each->reject();
    }
    CHECK(left == 8);
}

TEST_CASE("a link to nobody asks for whom, and a dialog that is left changes nothing")
{
    Opening test;
    test.open(QStringLiteral("unifiedinbox://compose?body=x"));
    REQUIRE(test.dialog());
    CHECK(test.dialog()->findChildren<QLineEdit*>().front()->text().isEmpty());
    // A page that opens many links does not open many dialogs.
    for (int i = 0; i < 20; ++i) test.open(QStringLiteral("tel:+1206555010%1").arg(i % 10));
    int visible = 0;
    for (const NewMessageDialog* each : test.window->findChildren<NewMessageDialog*>()) visible += each->isVisible() ? 1 : 0;
    CHECK(visible == 1);
    for (NewMessageDialog* each : test.window->findChildren<NewMessageDialog*>()) each->reject();
    CHECK(test.database.count("SELECT count(*) FROM draft") == 0);
}

TEST_CASE("Enter on what is no address says beside it what is wrong, and what was typed stays")
{
    Opening test;
    test.open(QStringLiteral("unifiedinbox://compose?body=x"));
    REQUIRE(test.dialog());
    REQUIRE(waitFor([&] { return QApplication::activeWindow() == test.dialog(); }));
    auto* line = test.dialog()->findChildren<QLineEdit*>().front();
    const auto says = [&](const char* words) {
        const auto labels = test.dialog()->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->text() == QString::fromUtf8(words) &&
                   label->palette().color(QPalette::WindowText) == test.theme.tokens().danger;
        });
    };
    QTest::keyClicks(line, QStringLiteral("12"));
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(says("“12” is not a phone number. Write it with the country, as +1 415 555 2671."));
    CHECK(line->text() == u"12");
    CHECK(test.dialog());
    QTest::keyClicks(line, QStringLiteral("a@b"));
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(says("“a@b” is not a whole e-mail address. Write it as name@example.com."));
    line->clear();
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(says("Write a phone number or an e-mail address first."));
}
