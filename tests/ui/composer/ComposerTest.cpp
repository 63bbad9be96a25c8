// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Writing.h"

#include <QClipboard>
#include <QMimeData>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

TEST_CASE("Enter sends what is written, once, and empties the field")
{
    Writing writing;
    writing.type("hello there");
    CHECK(writing.composer.text() == u"hello there");
    writing.key(Qt::Key_Return);
    REQUIRE(writing.sent.count() == 1);
    CHECK(writing.sentText(0) == u"hello there");
    CHECK(writing.composer.text().isEmpty());
    writing.key(Qt::Key_Return);
    CHECK(writing.sent.count() == 1);
}

TEST_CASE("the Enter of the number pad and Ctrl+Enter send too")
{
    Writing writing;
    writing.type("one");
    writing.key(Qt::Key_Enter, Qt::KeypadModifier);
    writing.type("two");
    writing.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(writing.sent.count() == 2);
    CHECK(writing.sentText(1) == u"two");
}

TEST_CASE("a held Enter sends one message")
{
    Writing writing;
    writing.type("hello");
    writing.hold(Qt::Key_Return, 20);
    CHECK(writing.sent.count() == 1);
    // The repeats of a key pressed elsewhere do not send what is here.
    writing.set(QStringLiteral("next"));
    QKeyEvent repeat(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), true);
    QCoreApplication::sendEvent(&writing.edit, &repeat);
    CHECK(writing.sent.count() == 1);
    CHECK(writing.composer.text() == u"next");
}

TEST_CASE("Shift+Enter begins a new line")
{
    Writing writing;
    writing.type("a");
    const int one = writing.edit.sizeHint().height();
    writing.key(Qt::Key_Return, Qt::ShiftModifier);
    writing.type("b");
    CHECK(writing.sent.isEmpty());
    CHECK(writing.composer.text() == u"a\nb");
    CHECK(writing.edit.sizeHint().height() > one);
    writing.key(Qt::Key_Return);
    REQUIRE(writing.sent.count() == 1);
    CHECK(writing.sentText(0) == u"a\nb");
}

TEST_CASE("nothing but blanks is not sent")
{
    Writing writing;
    CHECK_FALSE(writing.button.isEnabled());
    writing.type("   ");
    writing.key(Qt::Key_Return, Qt::ShiftModifier);
    writing.key(Qt::Key_Return);
    CHECK(writing.sent.isEmpty());
    CHECK_FALSE(writing.button.isEnabled());
    CHECK(writing.composer.text() == u"   \n");
}

TEST_CASE("the button sends as Enter does")
{
    Writing writing;
    writing.type("hello");
    REQUIRE(writing.button.isEnabled());
    QTest::mouseClick(&writing.button, Qt::LeftButton);
    REQUIRE(writing.sent.count() == 1);
    CHECK(writing.sentText(0) == u"hello");
}

TEST_CASE("a text that is too long is not sent, says so and stays")
{
    Writing writing;
    const QString most(Composer::kMostCharacters, u'x');
    writing.set(most);
    CHECK(writing.button.isEnabled());
    writing.type("y");
    CHECK_FALSE(writing.button.isEnabled());
    CHECK(writing.note.isVisibleTo(&writing.composer));
    CHECK(writing.note.text().contains(QStringLiteral("1,601")));
    CHECK(writing.note.text().contains(QStringLiteral("1,600")));
    writing.key(Qt::Key_Return);
    CHECK(writing.sent.isEmpty());
    CHECK(writing.composer.text() == most + u'y');
    writing.key(Qt::Key_Backspace);
    writing.key(Qt::Key_Return);
    CHECK(writing.sent.count() == 1);
}

TEST_CASE("while there is a reason not to send, the text stays and may be changed")
{
    Writing writing;
    writing.type("hello");
    writing.bar(Channel::Sms, ChannelBar::NotConnected);
    CHECK(writing.note.text().startsWith(QStringLiteral("SMS is not connected.")));
    CHECK(writing.note.isVisibleTo(&writing.composer));
    CHECK(writing.button.toolTip() == writing.note.text());
    writing.key(Qt::Key_Return);
    CHECK(writing.sent.isEmpty());
    writing.type(" there");
    CHECK(writing.composer.text() == u"hello there");
    writing.bar(Channel::Sms, ChannelBar::None);
    CHECK_FALSE(writing.note.isVisibleTo(&writing.composer));
    writing.key(Qt::Key_Return);
    CHECK(writing.sent.count() == 1);
}

TEST_CASE("Ctrl+Z takes back typing first, and the sent message where there is none")
{
    Writing writing;
    writing.type("hello");
    writing.key(Qt::Key_Return);
    REQUIRE(writing.sent.count() == 1);
    writing.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(writing.undo.count() == 1);
    CHECK(writing.composer.text().isEmpty());
    writing.type("x");
    writing.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(writing.undo.count() == 1);
    CHECK(writing.composer.text().isEmpty());
}

TEST_CASE("Ctrl+Z does not bring the draft of another conversation")
{
    Writing writing;
    writing.type("for Ann");
    writing.set(QStringLiteral("for Bob"));
    writing.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(writing.composer.text() == u"for Bob");
}

TEST_CASE("typing is told, what the program sets is not")
{
    Writing writing;
    writing.set(QStringLiteral("draft"));
    CHECK(writing.edited.isEmpty());
    writing.type("!");
    REQUIRE(writing.edited.count() == 1);
    CHECK(writing.composer.draft().content == u"draft!");
    writing.key(Qt::Key_Return);
    CHECK(writing.edited.count() == 1);
}

TEST_CASE("what is pasted comes as plain text with its lines")
{
    Writing writing;
    auto* rich = new QMimeData;
    rich->setHtml(QStringLiteral("<b>bold</b>"));
    rich->setText(QStringLiteral("bold\nplain"));
    QGuiApplication::clipboard()->setMimeData(rich);
    writing.key(Qt::Key_V, Qt::ControlModifier);
    CHECK(writing.composer.text() == u"bold\nplain");
    CHECK(writing.sent.isEmpty());
}

TEST_CASE("Escape leaves, Tab goes to the button")
{
    Writing writing;
    writing.key(Qt::Key_Escape);
    CHECK(writing.left.count() == 1);
    writing.type("hello");
    writing.composer.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&writing.composer));
    writing.composer.focusField();
    CHECK(writing.edit.hasFocus());
    writing.key(Qt::Key_Tab);
    CHECK(writing.composer.text() == u"hello");
    CHECK(writing.button.hasFocus());
}

TEST_CASE("the field grows with its lines up to a limit")
{
    Writing writing;
    int before = writing.edit.sizeHint().height();
    for (int line = 2; line <= 8; ++line) {
        writing.key(Qt::Key_Return, Qt::ShiftModifier);
        const int now = writing.edit.sizeHint().height();
        CHECK(now > before);
        before = now;
    }
    writing.key(Qt::Key_Return, Qt::ShiftModifier);
    CHECK(writing.edit.sizeHint().height() == before);
}

TEST_CASE("the empty field says to whom and how a text goes")
{
    Writing writing;
    CHECK(writing.edit.placeholderText() == u"SMS to Ann");
    writing.composer.setRecipientName(QStringLiteral("Maria"));
    writing.composer.setChannel(Channel::WhatsApp);
    CHECK(writing.edit.placeholderText() == u"WhatsApp to Maria");
    writing.composer.setChannel(Channel::Email);
    CHECK(writing.edit.placeholderText() == u"E-mail to Maria");
    CHECK(writing.edit.accessibleName() == u"Message");
}

TEST_CASE("in a narrow window the buttons keep their icons alone")
{
    Writing writing;
    const int wide = writing.channel.sizeHint().width();
    writing.composer.resize(400, writing.composer.height());
    CHECK(writing.channel.sizeHint().width() < wide);
    CHECK(writing.channel.toolTip().contains(QStringLiteral("SMS")));
}
