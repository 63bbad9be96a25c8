// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../shell/Window.h"
#include "Waiting.h"
#include "Writer.h"
#include "composer/DropArea.h"
#include "composer/FileLookup.h"
#include "conversation/ConversationPane.h"
#include "conversation/ConversationView.h"

#include <QBuffer>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QMutex>
#include <QTimer>
#include <QToolButton>
#include <QWaitCondition>
#include <QWindow>

#include <atomic>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

/// Something that another program holds over a window: it goes the way that Qt takes from the system's window to the widget below it.
class Held {
public:
    QMimeData data;

    explicit Held(QWidget& window, Qt::DropActions actions = Qt::CopyAction) : m_window(window), m_actions(actions) {}
    static QUrl file(const QTemporaryDir& dir, const QString& name, qint64 size = 10)
    {
        QFile out(dir.filePath(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        REQUIRE(out.resize(size));
        return QUrl::fromLocalFile(out.fileName());
    }
    bool enter(const QWidget& over, QPoint at = {20, 10})
    {
        m_at = over.mapTo(&m_window, at);
        QDragEnterEvent event(m_at, m_actions, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.windowHandle(), &event);
        return event.isAccepted();
    }
    /// True where it would be taken; the action is what its program is told.
    bool move(const QWidget& over, QPoint at = {20, 10})
    {
        m_at = over.mapTo(&m_window, at);
        QDragMoveEvent event(m_at, m_actions, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.windowHandle(), &event);
        action = event.dropAction();
        return event.isAccepted();
    }
    bool drop()
    {
        QDropEvent event(m_at, m_actions, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.windowHandle(), &event);
        action = event.dropAction();
        return event.isAccepted();
    }
    void leave()
    {
        QDragLeaveEvent event;
        QCoreApplication::sendEvent(m_window.windowHandle(), &event);
    }
    bool dropOn(const QWidget& over) { return enter(over) && move(over) && drop(); }

    Qt::DropAction action = Qt::IgnoreAction;

private:
    QWidget& m_window;
    Qt::DropActions m_actions;
    QPoint m_at;
};

QByteArray png()
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer out(&bytes);
    REQUIRE(out.open(QIODevice::WriteOnly));
    REQUIRE(image.save(&out, "PNG"));
    return bytes;
}

/// A disk that answers when it is told to.
class SlowDisk {
public:
    ~SlowDisk() { answer(); }
    FileLookup::Look look()
    {
        return [this](const QString& path) {
            QMutexLocker lock(&m_mutex);
            while (!m_answers) m_wake.wait(&m_mutex);
            return factsOf(path);
        };
    }
    void answer()
    {
        const QMutexLocker lock(&m_mutex);
        m_answers = true;
        m_wake.wakeAll();
    }

private:
    QMutex m_mutex;
    QWaitCondition m_wake;
    bool m_answers = false;
};

QString labelsOf(const QWidget& widget)
{
    QStringList words;
    for (const QLabel* label : widget.findChildren<QLabel*>())
        if (label->isVisibleTo(&widget)) words.append(label->text());
    return words.join(u'|');
}

}  // namespace

TEST_CASE("files held over the composer or beside it show where they can be dropped, and go along when they are let go")
{
    Writer writer(Channel::Email);
    QTemporaryDir dir;
    for (const bool isBeside : {false, true}) {
        const QWidget& over = isBeside ? writer.window : writer.edit;
        CAPTURE(isBeside);
        Held held(writer.window, Qt::CopyAction | Qt::MoveAction | Qt::LinkAction);
        held.data.setUrls({Held::file(dir, QStringLiteral("price list.pdf")), Held::file(dir, QStringLiteral("photo.png"))});
        REQUIRE(held.enter(over));
        CHECK(writer.drops.isVisible());
        CHECK(writer.drops.words().contains(u"Drop to attach 2 files"));
        CHECK(writer.drops.words().contains(u"E-mail to Ann"));
        CHECK(held.move(over));
        // A file manager that hears "move" would delete them.
        CHECK(held.action == Qt::CopyAction);
        CHECK(held.drop());
        CHECK(held.action == Qt::CopyAction);
        CHECK_FALSE(writer.drops.isVisible());
        REQUIRE(writer.files.files().size() == 2);
        CHECK(writer.files.files()[0].fileName == u"price list.pdf");
        CHECK(QFile::exists(writer.files.files()[0].path));
        CHECK(writer.composer.text().isEmpty());
        CHECK(writer.edit.hasFocus());
        writer.files.clear();
    }
}

TEST_CASE("what leaves the window again, or goes from one field to the next, leaves no drop area and nothing behind")
{
    Writer writer(Channel::Email);
    QTemporaryDir dir;
    Held held(writer.window);
    held.data.setUrls({Held::file(dir, QStringLiteral("a.pdf"))});
    REQUIRE(held.enter(writer.window));
    REQUIRE(held.move(writer.edit));
    CHECK(writer.drops.isVisible());
    REQUIRE(held.move(*writer.card.lines().first()));
    CHECK(writer.drops.isVisible());
    held.leave();
    CHECK_FALSE(writer.drops.isVisible());
    CHECK(writer.files.files().empty());
    // A subject is no place for the address of a file.
    CHECK(held.dropOn(*writer.card.lines().first()));
    CHECK(writer.files.files().size() == 1);
    CHECK(writer.card.lines().first()->text() == u"Re: Quote");
}

TEST_CASE("a picture dragged out of a browser is attached by its bytes, not by its address")
{
    Writer writer(Channel::Email);
    const bool isDecoded = GENERATE(false, true);
    CAPTURE(isDecoded);
    Held held(writer.window);
    if (isDecoded)
        held.data.setImageData(QImage::fromData(png()));
    else
        held.data.setData(QStringLiteral("image/png"), png());
    held.data.setUrls({QUrl(QStringLiteral("https://shop.example/blue.png"))});
    held.data.setHtml(QStringLiteral("<img src=\"https://shop.example/blue.png\">"));
    REQUIRE(held.enter(writer.window));
    CHECK(writer.drops.words().contains(u"Drop the picture to attach it"));
    REQUIRE(held.move(writer.window));
    REQUIRE(held.drop());
    REQUIRE(waitFor([&] { return writer.files.files().size() == 1; }));
    CHECK(QImage(writer.files.files()[0].path).size() == QSize(40, 30));
    CHECK(writer.composer.text().isEmpty());
}

TEST_CASE("a text dropped on the conversation is written behind the cursor; over a field it is the field's own")
{
    Writer writer(Channel::Sms);
    writer.type("See ");
    writer.edit.selectAll();
    Held held(writer.window);
    held.data.setText(QStringLiteral("https://shop.example/blue"));
    REQUIRE(held.enter(writer.window));
    CHECK(writer.drops.words().contains(u"Drop it to write it into the message"));
    REQUIRE(held.drop());
    CHECK(writer.composer.text() == u"See https://shop.example/blue");
    REQUIRE(held.enter(writer.edit));
    CHECK_FALSE(writer.drops.isVisible());
    REQUIRE(held.move(writer.edit));
    REQUIRE(held.drop());
    CHECK(writer.composer.text().count(u"https://shop.example/blue") == 2);
    writer.edit.selectAll();
    Held huge(writer.window);
    huge.data.setText(QString(200'000, u'y'));
    CHECK(huge.dropOn(writer.window));
    CHECK(writer.composer.text().size() < 100);
    CHECK(writer.note.text().contains(u"200,000"));
}

TEST_CASE("where no file goes along, the drop area says why and what to do, and the words stay below the field")
{
    Writer writer(Channel::Sms);
    QTemporaryDir dir;
    Held held(writer.window);
    held.data.setUrls({Held::file(dir, QStringLiteral("a.pdf"))});
    REQUIRE(held.enter(writer.window));
    CHECK(writer.drops.words().contains(u"This cannot be attached here"));
    CHECK(writer.drops.words().contains(u"once the line in Settings is connected"));
    REQUIRE(held.drop());
    CHECK(writer.files.files().empty());
    CHECK(writer.note.text().contains(u"once the line in Settings is connected"));

    writer.composer.setMode(WritingMode::Note);
    for (QWidget* over : {&writer.window, static_cast<QWidget*>(&writer.notes.field())}) {
        REQUIRE(held.enter(*over));
        CHECK(writer.drops.words().contains(u"A note has no files"));
        REQUIRE(held.drop());
        CHECK(writer.notes.text().isEmpty());
        CHECK(writer.note.text().contains(u"A note has no files"));
        CHECK(writer.files.files().empty());
    }
    Held text(writer.window);
    text.data.setText(QStringLiteral("She is a friend"));
    REQUIRE(text.enter(writer.window));
    CHECK(text.drop());
    CHECK(writer.notes.text() == u"She is a friend");

    writer.composer.setMode(WritingMode::Message);
    writer.composer.setChannel(Channel::Email);
    Held remote(writer.window);
    remote.data.setUrls({QUrl(QStringLiteral("sftp://server/home/a.pdf"))});
    REQUIRE(remote.enter(writer.window));
    CHECK(writer.drops.words().contains(u"not on this computer"));
    REQUIRE(remote.drop());
    CHECK(writer.files.files().empty());
    CHECK(writer.note.text().contains(u"not on this computer"));
}

TEST_CASE("a folder, a file that is too large and one that vanished are taken out again, and each is said by name")
{
    Writer writer(Channel::Email);
    QTemporaryDir dir;
    REQUIRE(QDir(dir.path()).mkdir(QStringLiteral("Summer")));
    const QUrl gone = Held::file(dir, QStringLiteral("gone.txt"));
    REQUIRE(QFile::remove(gone.toLocalFile()));
    const struct {
        QUrl url;
        const char16_t* words;
    } kCases[]{{QUrl::fromLocalFile(dir.filePath(QStringLiteral("Summer"))), u"“Summer” is a folder. Attach the files in it."},
               {Held::file(dir, QStringLiteral("film.mp4"), AttachmentStrip::kMostBytes + 1),
                u"“film.mp4” (31.5 MB) is too large: an e-mail carries about 30.0 MB of files"},
               {gone, u"“gone.txt” is not there any more."}};
    const QUrl good = Held::file(dir, QStringLiteral("good.txt"));
    for (const auto& each : kCases) {
        Held held(writer.window);
        held.data.setUrls({each.url, good});
        REQUIRE(held.dropOn(writer.window));
        REQUIRE(waitFor([&] { return writer.note.text().contains(QString::fromUtf16(each.words)); }));
        REQUIRE(writer.files.files().size() == 1);
        CHECK(writer.files.files()[0].fileName == u"good.txt");
        writer.files.clear();
    }
}

TEST_CASE("files on a disk that does not answer are there by name, do not keep the window, and go out with it")
{
    SlowDisk disk;
    Writer writer(Channel::Email);
    writer.files.setLookup(disk.look());
    QTemporaryDir dir;
    Held held(writer.window);
    held.data.setUrls({Held::file(dir, QStringLiteral("slow.pdf"), 2'500)});
    REQUIRE(held.dropOn(writer.window));
    CHECK(labelsOf(writer.files).contains(u"slow.pdf"));
    CHECK(labelsOf(writer.files).contains(u"…"));
    writer.type("x");
    CHECK(writer.composer.draft().files.size() == 1);
    CHECK(writer.composer.text() == u"x");
    disk.answer();
    REQUIRE(waitFor([&] { return labelsOf(writer.files).contains(u"2.5 kB"); }));
    CHECK(writer.files.files().size() == 1);
}

TEST_CASE("a draft's file that is gone says so, and keeps the message until it is taken out")
{
    Writer writer(Channel::Email);
    QTemporaryDir dir;
    const QString here = Held::file(dir, QStringLiteral("here.txt")).toLocalFile();
    const QString gone = dir.filePath(QStringLiteral("gone.txt"));
    Draft draft;
    draft.channel = Channel::Email;
    draft.content = QStringLiteral("As you asked");
    draft.files = {here, gone};
    writer.composer.setDraft(draft);
    CHECK(writer.files.files().size() == 2);
    REQUIRE(waitFor([&] { return labelsOf(writer.files).contains(u"missing"); }));
    CHECK(writer.note.text().contains(u"Not there any more: gone.txt"));
    CHECK_FALSE(writer.composer.findChild<SendButton*>()->isSendable());
    CHECK(writer.edited.count() == 0);
    // Nothing of the draft is lost by being looked at.
    CHECK(writer.composer.draft().files == draft.files);
    for (QToolButton* each : writer.files.findChildren<QToolButton*>())
        if (each->accessibleName() == u"Remove gone.txt") each->click();
    CHECK(writer.composer.findChild<SendButton*>()->isSendable());
    CHECK(writer.composer.draft().files == QStringList{here});
}

TEST_CASE("a file that is put back where it was goes along again")
{
    Writer writer(Channel::Email);
    QTemporaryDir dir;
    std::atomic<int> looks = 0;
    writer.files.setLookup([&looks](const QString& path) {
        ++looks;
        return factsOf(path);
    });
    auto& again = *writer.files.findChild<QTimer*>(QString(), Qt::FindDirectChildrenOnly);
    const QString gone = dir.filePath(QStringLiteral("gone.txt"));
    Draft draft;
    draft.channel = Channel::Email;
    draft.content = QStringLiteral("As you asked");
    draft.files = {gone};
    writer.composer.setDraft(draft);
    const auto isSendable = [&] { return writer.composer.findChild<SendButton*>()->isSendable(); };
    REQUIRE(waitFor([&] { return labelsOf(writer.files).contains(u"missing"); }));
    CHECK_FALSE(isSendable());
    CHECK(again.isActive());
    SECTION("by itself, in a while")
    {
        again.start(1);
        REQUIRE(waitFor([&] { return looks >= 3; }));
        (void)Held::file(dir, QStringLiteral("gone.txt"));
    }
    SECTION("when the window is come back to")
    {
        again.stop();
        (void)Held::file(dir, QStringLiteral("gone.txt"));
        QWidget files;
        files.show();
        files.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&files));
        CHECK_FALSE(isSendable());
        writer.window.activateWindow();
    }
    SECTION("when the window is shown again")
    {
        again.stop();
        writer.window.hide();
        (void)Held::file(dir, QStringLiteral("gone.txt"));
        writer.window.show();
    }
    SECTION("when it is attached again")
    {
        again.stop();
        (void)Held::file(dir, QStringLiteral("gone.txt"));
        writer.files.add({gone});
    }
    CHECK(waitFor(isSendable));
    CHECK(writer.files.files().size() == 1);
    CHECK_FALSE(labelsOf(writer.files).contains(u"missing"));
    // Nothing is missing: nothing is looked for.
    CHECK(waitFor([&] { return !again.isActive(); }));
    const int before = looks;
    writer.window.hide();
    writer.window.show();
    CHECK(looks == before);
}

TEST_CASE("hundreds of files dropped at once are cut to what can be looked through, in words")
{
    Writer writer(Channel::Email);
    QTemporaryDir dir;
    QList<QUrl> urls;
    for (int i = 0; i < 300; ++i) urls.append(QUrl::fromLocalFile(dir.filePath(QStringLiteral("%1.txt").arg(i))));
    Held held(writer.window);
    held.data.setUrls(urls);
    REQUIRE(held.dropOn(writer.window));
    CHECK(writer.files.files().size() == static_cast<size_t>(AttachmentStrip::kMostFiles));
    CHECK(writer.note.text().contains(u"200 were left out"));
    writer.files.add({dir.filePath(QStringLiteral("one more.txt"))});
    CHECK(writer.note.text().contains(u"1 was left out"));
}

TEST_CASE("in the window files are dropped on the messages as on the composer, and the area covers both")
{
    Window box;
    (void)box.inbound(QStringLiteral("hello"));
    box.start();
    box.window->openRow(0);
    auto& pane = *box.window->findChild<ConversationPane*>();
    REQUIRE(waitFor([&] { return pane.thread() == box.threadId; }));
    pane.composer().setChannel(Channel::Email);
    QTemporaryDir dir;
    Held held(*box.window);
    held.data.setUrls({Held::file(dir, QStringLiteral("a.pdf"))});
    REQUIRE(held.enter(*pane.view().viewport()));
    auto* drops = pane.findChild<DropArea*>();
    REQUIRE(drops);
    CHECK(drops->isVisible());
    CHECK(drops->geometry().contains(pane.view().geometry().center()));
    CHECK(drops->geometry().contains(pane.composer().geometry().center()));
    REQUIRE(held.move(*pane.view().viewport()));
    REQUIRE(held.drop());
    CHECK(pane.composer().draft().files.size() == 1);
    CHECK_FALSE(drops->isVisible());
}
