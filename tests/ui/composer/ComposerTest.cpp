// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/Composer.h"

#include "catch.h"
#include "composer/MessageEdit.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace uinbox;
using namespace uinbox::ui;

namespace {

struct Writing {
    Theme theme{*qApp, Appearance::Light};
    Composer composer{theme};
    MessageEdit& edit = *composer.findChild<MessageEdit*>();
    QPushButton& button = *composer.findChild<QPushButton*>();
    QLabel& note = *composer.findChild<QLabel*>();
    QSignalSpy sent{&composer, &Composer::sendRequested};
    QSignalSpy edited{&composer, &Composer::edited};
    QSignalSpy left{&composer, &Composer::left};
    QSignalSpy undo{&composer, &Composer::undoRequested};

    Writing()
    {
        composer.resize(600, composer.sizeHint().height());
        composer.show();
        REQUIRE(QTest::qWaitForWindowExposed(&composer));
    }
    void type(const char* text) { QTest::keyClicks(&edit, QString::fromUtf8(text)); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(&edit, key, modifiers); }
    /// As a key that is held down: one press, then presses that repeat, then the release.
    void hold(Qt::Key key, int repeats)
    {
        for (int i = 0; i <= repeats; ++i) {
            QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, QStringLiteral("\r"), i > 0);
            QCoreApplication::sendEvent(&edit, &press);
        }
        QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier);
        QCoreApplication::sendEvent(&edit, &release);
    }
    [[nodiscard]] QString sentText(int index) const { return sent[index][0].toString(); }
};

}  // namespace

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
    writing.composer.setText(QStringLiteral("next"));
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
    writing.composer.setText(most);
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
    writing.composer.setBlocked(QStringLiteral("Not connected."));
    CHECK(writing.note.text() == u"Not connected.");
    CHECK(writing.note.isVisibleTo(&writing.composer));
    CHECK(writing.button.toolTip() == u"Not connected.");
    writing.key(Qt::Key_Return);
    CHECK(writing.sent.isEmpty());
    writing.type(" there");
    CHECK(writing.composer.text() == u"hello there");
    writing.composer.setBlocked({});
    CHECK_FALSE(writing.note.isVisibleTo(&writing.composer));
    writing.key(Qt::Key_Return);
    CHECK(writing.sent.count() == 1);
}

TEST_CASE("a text that comes back stands before what was typed since")
{
    Writing writing;
    writing.type("first");
    writing.key(Qt::Key_Return);
    writing.composer.giveBack(QStringLiteral("first"));
    CHECK(writing.composer.text() == u"first");
    writing.key(Qt::Key_Return);
    writing.type("second");
    writing.composer.giveBack(QStringLiteral("first"));
    CHECK(writing.composer.text() == u"first\nsecond");
    writing.type("!");
    CHECK(writing.composer.text() == u"first\nsecond!");
    CHECK(writing.edited.last()[0].toString() == u"first\nsecond!");
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
    writing.composer.setText(QStringLiteral("for Bob"));
    writing.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(writing.composer.text() == u"for Bob");
}

TEST_CASE("typing is told, what the program sets is not")
{
    Writing writing;
    writing.composer.setText(QStringLiteral("draft"));
    CHECK(writing.edited.isEmpty());
    writing.type("!");
    REQUIRE(writing.edited.count() == 1);
    CHECK(writing.edited[0][0].toString() == u"draft!");
    writing.key(Qt::Key_Return);
    CHECK(writing.edited.count() == 1);
}

TEST_CASE("the counter appears when a text costs more than one message")
{
    Writing writing;
    writing.type("short");
    CHECK_FALSE(writing.note.isVisibleTo(&writing.composer));
    writing.composer.setText(QString(161, u'x'));
    CHECK(writing.note.isVisibleTo(&writing.composer));
    CHECK(writing.note.text().contains(QStringLiteral("2")));
    CHECK(writing.button.isEnabled());
    // One character outside the SMS alphabet makes every message shorter.
    writing.composer.setText(QString(71, QChar(0x4F60)));
    CHECK(writing.note.text().contains(QStringLiteral("2")));
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
    writing.composer.setRecipient(Channel::Sms, QStringLiteral("Ann"));
    CHECK(writing.edit.placeholderText() == u"SMS to Ann");
    CHECK(writing.edit.accessibleName() == u"Message");
}
