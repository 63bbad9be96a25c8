// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/Composer.h"
#include "composer/DropArea.h"

#include "ManualClock.h"
#include "Waiting.h"
#include "catch.h"
#include "common/Preferences.h"
#include "composer/AttachmentStrip.h"
#include "composer/ChannelButton.h"
#include "composer/MessageEdit.h"
#include "composer/SegmentNote.h"
#include "composer/SendButton.h"
#include "composer/SubjectLine.h"
#include "composer/WindowNote.h"
#include "theme/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace uinbox;
using namespace uinbox::ui;

namespace {

struct Writing {
    Theme theme{*qApp, Appearance::Light};
    test::ManualClock clock;
    QTemporaryDir profile;
    Preferences preferences;
    Composer composer{theme, clock, preferences, profile.path()};
    MessageEdit& edit = *composer.findChild<MessageEdit*>();
    SendButton& sending = *composer.findChild<SendButton*>();
    QPushButton& button = sending.now();
    QLabel& note = *composer.findChild<QLabel*>(QStringLiteral("note"));
    SegmentNote& segments = *composer.findChild<SegmentNote*>();
    WindowNote& window = *composer.findChild<WindowNote*>();
    ChannelButton& channel = *composer.findChild<ChannelButton*>();
    SubjectLine& subject = *composer.findChild<SubjectLine*>();
    AttachmentStrip& files = *composer.findChild<AttachmentStrip*>();
    DropArea& drops = *new DropArea(composer, theme, composer);
    QSignalSpy sent{&composer, &Composer::sendRequested};
    QSignalSpy edited{&composer, &Composer::edited};
    QSignalSpy left{&composer, &Composer::left};
    QSignalSpy undo{&composer, &Composer::undoRequested};

    Writing()
    {
        composer.begin(QStringLiteral("Ann"), Channel::Sms);
        composer.setChoices({{Channel::Sms, QStringLiteral("+14155552671")},
                             {Channel::WhatsApp, QStringLiteral("+14155552671")},
                             {Channel::Email, QStringLiteral("ann@example.com")}});
        composer.resize(700, composer.sizeHint().height());
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
    [[nodiscard]] OutgoingMessage message(int index) const { return sent[index][0].value<OutgoingMessage>(); }
    [[nodiscard]] QString sentText(int index) const { return message(index).content; }
    void set(const QString& text)
    {
        Draft draft = composer.draft();
        draft.content = text;
        composer.setDraft(draft);
    }
    void bar(Channel which, ChannelBar why)
    {
        auto choices = composer.choices();
        for (ChannelChoice& choice : choices)
            if (choice.channel == which) choice.bar = why;
        composer.setChoices(choices);
    }
    void giveBack(const QString& text)
    {
        OutgoingMessage message;
        message.content = text;
        composer.giveBack(message);
    }
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

TEST_CASE("a text that comes back stands before what was typed since")
{
    Writing writing;
    writing.type("first");
    writing.key(Qt::Key_Return);
    writing.giveBack(QStringLiteral("first"));
    CHECK(writing.composer.text() == u"first");
    writing.key(Qt::Key_Return);
    writing.type("second");
    writing.giveBack(QStringLiteral("first"));
    CHECK(writing.composer.text() == u"first\nsecond");
    writing.type("!");
    CHECK(writing.composer.text() == u"first\nsecond!");
    CHECK(writing.edited.count() > 0);
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

TEST_CASE("the counter appears when a text costs more than one message")
{
    Writing writing;
    writing.type("short");
    CHECK_FALSE(writing.segments.isVisibleTo(&writing.composer));
    writing.set(QString(161, u'x'));
    CHECK(writing.segments.isVisibleTo(&writing.composer));
    CHECK(writing.segments.counter() == u"GSM-7 · 2 messages · 145 left");
    CHECK(writing.segments.warning().isEmpty());
    CHECK(writing.button.isEnabled());
    // One character outside the SMS alphabet makes every message shorter.
    writing.set(QString(71, QChar(0x4F60)));
    CHECK(writing.segments.counter() == u"UCS-2 · 2 messages · 63 left");
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

TEST_CASE("a costly character shows the counter at once, is marked and named, and is replaced by a plain one")
{
    Writing writing;
    writing.type("It");
    CHECK_FALSE(writing.segments.isVisibleTo(&writing.composer));
    writing.set(QStringLiteral("It\u2019s \u201Cfine\u201D\u2026"));
    CHECK(writing.segments.isVisibleTo(&writing.composer));
    CHECK(writing.segments.counter().contains(QStringLiteral("UCS-2")));
    CHECK(writing.segments.warning().contains(QChar(0x2019)));
    CHECK(writing.segments.warning().contains(QStringLiteral("and 3 more leave 70 characters, not 160.")));
    CHECK(writing.edit.extraSelections().size() == 4);
    QPushButton* replace = writing.segments.findChild<QPushButton*>();
    REQUIRE(replace);
    REQUIRE(replace->isVisibleTo(&writing.composer));
    replace->click();
    CHECK(writing.composer.text() == u"It's \"fine\"...");
    CHECK_FALSE(writing.segments.isVisibleTo(&writing.composer));
    CHECK(writing.edit.extraSelections().isEmpty());
    CHECK(writing.edited.count() > 0);
    writing.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(writing.composer.text() == u"It\u2019s \u201Cfine\u201D\u2026");
}

TEST_CASE("what a costly character does to the price is said in words")
{
    Writing writing;
    const auto warning = [&](const QString& text) {
        writing.set(text);
        return writing.segments.warning().remove(QChar(0x2068)).remove(QChar(0x2069));
    };
    CHECK(warning(QString(100, u'x') + QChar(0x4F60)) == u"\u4F60 makes this text twice as expensive.");
    CHECK(warning(QString(140, u'x') + QChar(0x4F60)) == u"\u4F60 makes this text three times as expensive.");
    CHECK(warning(QString(200, u'x') + QChar(0x4F60)) == u"\u4F60 makes this 3 messages instead of 2.");
    CHECK(warning(QString(250, u'x') + QChar(0x4F60)) == u"\u4F60 makes this text twice as expensive.");
    CHECK(warning(QString(320, u'x') + QChar(0x4F60)) == u"\u4F60 makes this 5 messages instead of 3.");
    CHECK(warning(QStringLiteral("10 \u20AC")) == u"\u20AC counts twice.");
    // Letters that only look foreign stay: there is nothing plain to replace them by.
    CHECK_FALSE(writing.segments.findChild<QPushButton*>()->isVisibleTo(&writing.composer));
}

TEST_CASE("only an SMS is counted")
{
    Writing writing;
    writing.composer.setChannel(Channel::WhatsApp);
    writing.set(QString(500, QChar(0x4F60)));
    CHECK_FALSE(writing.segments.isVisibleTo(&writing.composer));
    CHECK(writing.edit.extraSelections().isEmpty());
    writing.composer.setChannel(Channel::Sms);
    CHECK(writing.segments.isVisibleTo(&writing.composer));
}

TEST_CASE("Ctrl+Shift+X goes to the next channel that is possible, keeps the text and tells")
{
    Writing writing;
    writing.type("hello");
    const auto before = writing.edited.count();
    writing.key(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(writing.composer.channel() == Channel::WhatsApp);
    CHECK(writing.composer.text() == u"hello");
    CHECK(writing.edited.count() == before + 1);
    CHECK(writing.composer.isTouched());
    writing.key(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(writing.composer.channel() == Channel::Email);
    writing.bar(Channel::Sms, ChannelBar::OptedOut);
    writing.key(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(writing.composer.channel() == Channel::WhatsApp);
    writing.bar(Channel::Email, ChannelBar::NoAddress);
    writing.key(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(writing.composer.channel() == Channel::WhatsApp);
    CHECK(writing.composer.text() == u"hello");
}

TEST_CASE("the menu of channels has them all, and says why some are not possible")
{
    Writing writing;
    writing.bar(Channel::WhatsApp, ChannelBar::NotConnected);
    writing.bar(Channel::Email, ChannelBar::NoAddress);
    const auto actions = writing.channel.menu()->actions();
    REQUIRE(actions.size() == 3);
    CHECK(actions[0]->isEnabled());
    CHECK(actions[0]->text().contains(QStringLiteral("+1 415-555-2671")));
    CHECK_FALSE(actions[1]->isEnabled());
    CHECK(actions[1]->text() == u"WhatsApp  ·  not connected");
    CHECK_FALSE(actions[2]->isEnabled());
    CHECK(actions[2]->text() == u"E-mail  ·  no address");
    CHECK(writing.channel.accessibleName() == u"Channel: SMS");
    writing.bar(Channel::Email, ChannelBar::None);
    writing.channel.menu()->actions()[2]->trigger();
    CHECK(writing.composer.channel() == Channel::Email);
    CHECK(writing.channel.accessibleName() == u"Channel: E-mail");
}

TEST_CASE("in an e-mail Enter begins a line and Ctrl+Enter sends, with its subject")
{
    Writing writing;
    writing.composer.setChannel(Channel::Email);
    writing.composer.setReplySubject(QStringLiteral("Quote 1042"));
    CHECK(writing.subject.isVisibleTo(&writing.composer));
    CHECK(writing.subject.subject() == u"Re: Quote 1042");
    writing.type("a");
    writing.key(Qt::Key_Return);
    writing.type("b");
    CHECK(writing.sent.isEmpty());
    writing.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(writing.sent.count() == 1);
    const OutgoingMessage message = writing.message(0);
    CHECK(message.channel == Channel::Email);
    CHECK(message.content == u"a\nb");
    CHECK(message.subject == u"Re: Quote 1042");
    CHECK_FALSE(message.schedule);
    CHECK(writing.subject.subject() == u"Re: Quote 1042");
    CHECK(writing.composer.text().isEmpty());
}

TEST_CASE("the subject of an answer is filled in once and never over what was written")
{
    Writing writing;
    writing.composer.setChannel(Channel::Email);
    writing.composer.setReplySubject(QStringLiteral("RE: Quote"));
    CHECK(writing.subject.subject() == u"RE: Quote");
    CHECK(writing.composer.draft().subject.isEmpty());
    QLineEdit* field = writing.subject.fields().front();
    field->clear();
    QTest::keyClicks(field, QStringLiteral("Another matter"));
    writing.composer.setReplySubject(QStringLiteral("Later"));
    CHECK(writing.subject.subject() == u"Another matter");
    CHECK(writing.composer.draft().subject == u"Another matter");
    CHECK(writing.edited.count() > 0);
}

TEST_CASE("an e-mail without a subject is not sent and says so")
{
    Writing writing;
    writing.composer.setChannel(Channel::Email);
    writing.type("hello");
    CHECK_FALSE(writing.button.isEnabled());
    CHECK(writing.note.text() == u"An e-mail needs a subject.");
    writing.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(writing.sent.isEmpty());
    QTest::keyClicks(writing.subject.fields().front(), QStringLiteral("Quote"));
    CHECK(writing.button.isEnabled());
    CHECK_FALSE(writing.note.isVisibleTo(&writing.composer));
}

TEST_CASE("Cc and Bcc come with a button, and what is no address is named")
{
    Writing writing;
    writing.composer.setChannel(Channel::Email);
    writing.composer.setReplySubject(QStringLiteral("Quote"));
    writing.type("hello");
    const auto fields = writing.subject.fields();
    CHECK_FALSE(fields[1]->isVisibleTo(&writing.composer));
    writing.subject.findChild<QToolButton*>()->click();
    CHECK(fields[1]->isVisibleTo(&writing.composer));
    CHECK(fields[2]->isVisibleTo(&writing.composer));
    QTest::keyClicks(fields[1], QStringLiteral("Bob@Example.com; carol@example.com"));
    QTest::keyClicks(fields[2], QStringLiteral("nobody"));
    CHECK_FALSE(writing.button.isEnabled());
    CHECK(writing.note.text().contains(QStringLiteral("\"nobody\" is not an e-mail address")));
    fields[2]->setText(QString());
    QTest::keyClicks(fields[2], QStringLiteral("dan@example.com"));
    REQUIRE(writing.button.isEnabled());
    QTest::keyClick(fields[2], Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(writing.sent.count() == 1);
    CHECK(writing.message(0).envelope.cc == QStringList{QStringLiteral("bob@example.com"), QStringLiteral("carol@example.com")});
    CHECK(writing.message(0).envelope.bcc == QStringList{QStringLiteral("dan@example.com")});
    CHECK_FALSE(fields[1]->isVisibleTo(&writing.composer));
}

TEST_CASE("files that are dropped on an e-mail go along, can be taken out, and send without a text")
{
    Writing writing;
    QTemporaryDir dir;
    const auto file = [&](const QString& name, qint64 size) {
        QFile out(dir.filePath(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        REQUIRE(out.resize(size));
        return QUrl::fromLocalFile(out.fileName());
    };
    QMimeData dropped;
    dropped.setUrls({file(QStringLiteral("price list.pdf"), 2500), file(QStringLiteral("photo.png"), 10)});
    const auto drop = [&] {
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(writing.files.parentWidget(), &enter);
        CHECK(enter.isAccepted());
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(writing.files.parentWidget(), &event);
    };
    drop();
    CHECK(writing.files.files().empty());
    CHECK(writing.note.text().contains(QStringLiteral("Files go by e-mail, and by SMS")));
    writing.composer.setChannel(Channel::Email);
    writing.composer.setReplySubject(QStringLiteral("Quote"));
    drop();
    drop();
    REQUIRE(writing.files.files().size() == 2);
    CHECK(writing.files.isVisibleTo(&writing.composer));
    CHECK(writing.files.files()[0].fileName == u"price list.pdf");
    // What it is, is looked at when it is sent: that reads the disk.
    CHECK(writing.files.files()[0].contentType.isEmpty());
    CHECK(writing.button.isEnabled());
    writing.files.findChildren<QToolButton*>().last()->click();
    REQUIRE(writing.files.files().size() == 1);
    writing.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(writing.sent.count() == 1);
    CHECK(writing.message(0).files.size() == 1);
    CHECK(writing.files.files().empty());
}

TEST_CASE("while providers can fetch files they go along on every channel, one by WhatsApp")
{
    Writing writing;
    QTemporaryDir dir;
    QStringList paths;
    for (const char* name : {"a.pdf", "b.pdf"}) {
        QFile out(dir.filePath(QString::fromLatin1(name)));
        REQUIRE(out.open(QIODevice::WriteOnly));
        REQUIRE(out.resize(10));
        paths.append(out.fileName());
    }
    bool isConnected = false;
    writing.composer.setCarriesFiles([&] { return isConnected; });
    writing.composer.setChannel(Channel::Email);
    writing.files.add(paths);
    writing.composer.setChannel(Channel::Sms);
    CHECK_FALSE(writing.files.isVisibleTo(&writing.composer));
    CHECK_FALSE(writing.button.isEnabled());
    isConnected = true;
    writing.composer.setChannel(Channel::WhatsApp);
    CHECK(writing.files.isVisibleTo(&writing.composer));
    CHECK_FALSE(writing.button.isEnabled());
    CHECK(writing.note.text().contains(QStringLiteral("one file a message")));
    writing.composer.setChannel(Channel::Sms);
    CHECK(writing.button.isEnabled());
    writing.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(writing.sent.count() == 1);
    CHECK(writing.message(0).files.size() == 2);
    CHECK(writing.message(0).channel == Channel::Sms);
}

TEST_CASE("files that are too much together, unreadable or folders are refused by name")
{
    Writing writing;
    writing.composer.setChannel(Channel::Email);
    QTemporaryDir dir;
    QFile large(dir.filePath(QStringLiteral("film.mp4")));
    REQUIRE(large.open(QIODevice::WriteOnly));
    REQUIRE(large.resize(AttachmentStrip::kMostBytes + 1));
    writing.files.add({large.fileName()});
    REQUIRE(test::waitFor([&] { return writing.files.files().empty(); }));
    CHECK(writing.note.text().contains(QStringLiteral("\"film.mp4\" is too much: an e-mail carries about 30.0 MB of files")));
    writing.files.add({dir.path()});
    REQUIRE(test::waitFor([&] { return writing.note.text().contains(QStringLiteral("is a folder")); }));
    writing.files.add({dir.filePath(QStringLiteral("none.txt"))});
    REQUIRE(test::waitFor([&] { return writing.note.text().contains(QStringLiteral("\"none.txt\" is not there any more.")); }));
    writing.type("x");
    CHECK_FALSE(writing.note.text().contains(QStringLiteral("none.txt")));
}

TEST_CASE("WhatsApp says how long one may write freely, and then that only a template goes")
{
    using namespace std::chrono_literals;
    Writing writing;
    writing.composer.setChannel(Channel::WhatsApp);
    writing.type("hello");
    CHECK(writing.button.isEnabled());
    CHECK_FALSE(writing.window.isVisibleTo(&writing.composer));
    writing.composer.setWhatsAppWindow(writing.clock.now() + 3h + 12min + 30s);
    CHECK(writing.window.isVisibleTo(&writing.composer));
    CHECK(writing.window.text() == u"You can write freely for another 3 h 12 min.");
    CHECK(writing.button.isEnabled());
    writing.clock.advance(3h + 12min);
    writing.window.refresh();
    CHECK(writing.window.text() == u"You can write freely for another less than a minute.");
    writing.clock.advance(30s);
    writing.window.refresh();
    CHECK(writing.window.text() == u"The 24-hour window is closed: choose a template.");
    CHECK_FALSE(writing.button.isEnabled());
    writing.key(Qt::Key_Return);
    CHECK(writing.sent.isEmpty());
    CHECK(writing.composer.text() == u"hello");
    writing.composer.setChannel(Channel::Sms);
    CHECK(writing.button.isEnabled());
    CHECK_FALSE(writing.window.isVisibleTo(&writing.composer));
}

TEST_CASE("a template stands in the field as it will be read, goes out with its variables, and gives the text back when removed")
{
    Writing writing;
    writing.composer.setChannel(Channel::WhatsApp);
    writing.composer.setWhatsAppWindow(std::nullopt);
    writing.type("my own words");
    QSignalSpy asked(&writing.composer, &Composer::templateRequested);
    writing.window.findChild<QPushButton*>()->click();
    CHECK(asked.count() == 1);
    FilledTemplate chosen;
    chosen.of.sid = QStringLiteral("HX1");
    chosen.of.name = QStringLiteral("reminder");
    chosen.of.body = QStringLiteral("Hello {{1}}!");
    chosen.values = {{QStringLiteral("1"), QStringLiteral("Ann")}};
    writing.composer.setTemplate(chosen);
    CHECK(writing.composer.text() == u"Hello Ann!");
    CHECK(writing.window.text() == u"Template: reminder");
    CHECK(writing.composer.draft().content == u"my own words");
    writing.type("x");
    CHECK(writing.composer.text() == u"Hello Ann!");
    CHECK(writing.button.isEnabled());
    writing.window.findChildren<QPushButton*>().last()->click();
    CHECK(writing.composer.text() == u"my own words");
    CHECK_FALSE(writing.button.isEnabled());
    writing.composer.setTemplate(chosen);
    writing.key(Qt::Key_Return);
    REQUIRE(writing.sent.count() == 1);
    CHECK(writing.sentText(0) == u"Hello Ann!");
    CHECK(writing.message(0).envelope.templateSid == u"HX1");
    CHECK(writing.message(0).envelope.variables == chosen.values);
    CHECK_FALSE(writing.edit.isReadOnly());
}

TEST_CASE("Ctrl+Shift+Enter and the clock ask for a time, and the message goes with it")
{
    Writing writing;
    QSignalSpy later(&writing.composer, &Composer::laterRequested);
    writing.key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(later.isEmpty());
    writing.type("tomorrow then");
    writing.key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(later.count() == 1);
    writing.sending.later().click();
    CHECK(later.count() == 2);
    CHECK(writing.sent.isEmpty());
    const Schedule schedule{WallTime{QDate(2026, 3, 3), QTime(9, 0), "Europe/Berlin"}, true};
    writing.composer.sendAt(schedule);
    REQUIRE(writing.sent.count() == 1);
    CHECK(writing.message(0).schedule == schedule);
    CHECK(writing.sentText(0) == u"tomorrow then");
    CHECK(writing.composer.text().isEmpty());
}

TEST_CASE("what is given back to an empty field has its channel, subject and copies again")
{
    Writing writing;
    OutgoingMessage message;
    message.channel = Channel::Email;
    message.content = QStringLiteral("hello");
    message.subject = QStringLiteral("Quote");
    message.envelope.cc = QStringList{QStringLiteral("bob@example.com")};
    writing.composer.giveBack(message);
    CHECK(writing.composer.channel() == Channel::Email);
    CHECK(writing.composer.text() == u"hello");
    CHECK(writing.subject.subject() == u"Quote");
    CHECK(writing.subject.cc() == message.envelope.cc);
    // Beside something that is being written nothing is changed but the text.
    writing.composer.begin(QStringLiteral("Ann"), Channel::Sms);
    writing.type("half");
    writing.composer.giveBack(message);
    CHECK(writing.composer.channel() == Channel::Sms);
    CHECK(writing.composer.text() == u"hello\nhalf");
}

TEST_CASE("in a narrow window the buttons keep their icons alone")
{
    Writing writing;
    const int wide = writing.channel.sizeHint().width();
    writing.composer.resize(400, writing.composer.height());
    CHECK(writing.channel.sizeHint().width() < wide);
    CHECK(writing.channel.toolTip().contains(QStringLiteral("SMS")));
}

TEST_CASE("a time asked for with nothing written says so, and what is typed next does not leave by Enter")
{
    Writing writing;
    QSignalSpy later(&writing.composer, &Composer::laterRequested);
    writing.key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(later.count() == 0);
    CHECK(writing.note.text() == u"Write a message first. Then choose when it leaves.");
    CHECK(writing.note.isVisibleTo(&writing.composer));
    writing.type("next tuesday 3pm");
    CHECK(writing.note.text().startsWith(QStringLiteral("Enter asks when it leaves.")));
    writing.key(Qt::Key_Return);
    CHECK(writing.sent.count() == 0);
    CHECK(later.count() == 1);
    // Once asked, Enter is as it was.
    writing.key(Qt::Key_Return);
    CHECK(writing.sent.count() == 1);
}

TEST_CASE("Esc gives Enter back to sending where a time was asked for too early")
{
    Writing writing;
    writing.key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    writing.key(Qt::Key_Escape);
    CHECK(writing.left.count() == 0);
    CHECK_FALSE(writing.note.isVisibleTo(&writing.composer));
    writing.type("hello");
    writing.key(Qt::Key_Return);
    CHECK(writing.sent.count() == 1);
}

TEST_CASE("what comes back beside something written brings its files and copies, and loses none of the others")
{
    Writing writing;
    const auto file = [&](const char* name) {
        QFile made(writing.profile.filePath(QLatin1String(name)));
        REQUIRE(made.open(QIODevice::WriteOnly));
        return made.fileName();
    };
    const QString before = file("before.txt");
    const QString since = file("since.txt");
    writing.composer.setChannel(Channel::Email);
    writing.subject.setCopies({QStringLiteral("since@example.com")}, {});
    writing.files.add({since});
    writing.type("since");
    OutgoingMessage message;
    message.channel = Channel::Email;
    message.content = QStringLiteral("before");
    message.subject = QStringLiteral("Its subject");
    message.envelope.cc = {QStringLiteral("before@example.com")};
    message.files = {{before, QStringLiteral("before.txt"), QStringLiteral("text/plain")}};
    writing.composer.giveBack(message);
    const Draft draft = writing.composer.draft();
    CHECK(draft.content == u"before\nsince");
    CHECK(draft.subject == u"Its subject");
    CHECK(draft.cc == QStringList{QStringLiteral("since@example.com"), QStringLiteral("before@example.com")});
    CHECK(draft.files == QStringList{since, before});
}
