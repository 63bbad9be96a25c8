// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Writing.h"

#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QToolButton>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

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
    REQUIRE(waitFor([&] { return writing.files.files().empty(); }));
    CHECK(writing.note.text().contains(u"“film.mp4” (31.5 MB) is too large: an e-mail carries about 30.0 MB of files."));
    writing.files.add({dir.path()});
    REQUIRE(waitFor([&] { return writing.note.text().contains(QStringLiteral("is a folder")); }));
    writing.files.add({dir.filePath(QStringLiteral("none.txt"))});
    REQUIRE(waitFor([&] { return writing.note.text().contains(u"“none.txt” is not there any more."); }));
    writing.type("x");
    CHECK_FALSE(writing.note.text().contains(QStringLiteral("none.txt")));
}

TEST_CASE("several files that are too large are named in one sentence, with their sizes, the limit and what is attached")
{
    Writing writing;
    writing.composer.setChannel(Channel::Email);
    QTemporaryDir dir;
    QStringList paths;
    const std::pair<const char*, qint64> sizes[] = {
        {"plan.pdf", 2'000'000}, {"film %2.mp4", 41'000'000}, {"more.mov", 120'000'000}};
    for (const auto& [name, bytes] : sizes) {
        QFile file(dir.filePath(QString::fromLatin1(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.resize(bytes));
        paths.append(file.fileName());
    }
    writing.files.add(paths);
    REQUIRE(waitFor([&] { return writing.files.files().size() == 1; }));
    CHECK(writing.note.text() ==
          u"“film %2.mp4” (41.0 MB) and “more.mov” (120.0 MB) are too large: an e-mail carries about 30.0 MB of "
          u"files, and 2.0 MB are attached.");
    CHECK(writing.files.files().front().fileName == u"plan.pdf");
}

TEST_CASE("a film that is too large for WhatsApp or an MMS is named with its size and the limit, and keeps the message")
{
    Writing writing;
    QTemporaryDir dir;
    QFile film(dir.filePath(QStringLiteral("film.mp4")));
    REQUIRE(film.open(QIODevice::WriteOnly));
    REQUIRE(film.resize(17'000'000));
    writing.composer.setCarriesFiles([] { return true; });
    writing.composer.setChannel(Channel::WhatsApp);
    writing.composer.setWhatsAppWindow(writing.clock.now() + std::chrono::hours(20));
    writing.files.add({film.fileName()});
    REQUIRE(waitFor([&] { return writing.note.text().contains(u"“film.mp4” (17.0 MB) is too large: WhatsApp carries"); }));
    CHECK_FALSE(writing.button.isEnabled());
    writing.composer.setChannel(Channel::Sms);
    CHECK(writing.note.text().contains(u"“film.mp4” (17.0 MB) is too large: an MMS carries"));
    CHECK_FALSE(writing.button.isEnabled());
    writing.composer.setChannel(Channel::Email);
    CHECK_FALSE(writing.note.text().contains(u"too large"));
}
