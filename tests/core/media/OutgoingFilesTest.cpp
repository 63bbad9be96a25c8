// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/OutgoingFiles.h"

#include "ManualClock.h"
#include "Pictures.h"
#include "Waiting.h"

#include "media/Picture.h"

#include <QDirIterator>
#include <QTemporaryDir>

using namespace uinbox;
using namespace uinbox::test;

namespace {

struct Desk {
    QTemporaryDir dir;
    ManualClock clock;
    FileStore store{dir.filePath(QStringLiteral("files")), clock};
    OutgoingFiles outgoing{store, &shrinkPicture};

    OutgoingFiles::Source file(const char* name, const QByteArray& bytes)
    {
        QFile out(dir.filePath(QString::fromLatin1(name)));
        REQUIRE(out.open(QIODevice::WriteOnly));
        REQUIRE(out.write(bytes) == bytes.size());
        return {out.fileName()};
    }
    auto keep(Channel channel, std::vector<OutgoingFiles::Source> sources)
    {
        return await(outgoing.keep(channel, std::move(sources)));
    }
    QByteArray read(const StoredFile& stored) { return *await(store.read(stored.hash)); }
    QString refusal(Channel channel, std::vector<OutgoingFiles::Source> sources)
    {
        const auto kept = keep(channel, std::move(sources));
        REQUIRE_FALSE(kept);
        CHECK(kept.error().kind == ErrorKind::Invalid);
        CHECK(kept.error().detail.startsWith(u"files: "));
        return kept.error().detail;
    }
};

QByteArray photo(QSize size = {200, 100})
{
    return withJpegSegments(encodedAs(drawnImage(size), "jpeg", 100), jpegSegment('\xe1', exifWith(6)));
}

}  // namespace

TEST_CASE("on every channel a picture that is sent does not say where it was taken")
{
    Desk desk;
    for (const Channel channel : {Channel::Sms, Channel::WhatsApp, Channel::Email}) {
        const auto kept = desk.keep(channel, {desk.file("photo.jpg", photo())});
        REQUIRE(kept);
        REQUIRE(kept->size() == 1);
        const QByteArray sent = desk.read(kept->front());
        CHECK_FALSE(sent.contains("SECRET"));
        CHECK(kept->front().size == sent.size());
        CHECK(kept->front().fileName == u"photo.jpg");
        CHECK(kept->front().contentType == u"image/jpeg");
        CHECK(*pictureSize(sent) == QSize(100, 200));
    }
}

TEST_CASE("other files go as they are, under their own names, in their order")
{
    Desk desk;
    const QByteArray pdf = "%PDF-1.7\n" + QByteArray(5000, 'x');
    auto named = desk.file("b.txt", "hello");
    named.fileName = QStringLiteral("letter.txt");
    named.contentType = QStringLiteral("text/plain");
    const auto kept =
        desk.keep(Channel::Email, {desk.file("a.pdf", pdf), named, desk.file("c.png", encodedAs(drawnImage({9, 9}), "png"))});
    REQUIRE(kept);
    REQUIRE(kept->size() == 3);
    CHECK(desk.read(kept->at(0)) == pdf);
    CHECK(kept->at(0).contentType == u"application/pdf");
    CHECK(kept->at(1).fileName == u"letter.txt");
    CHECK(kept->at(2).contentType == u"image/png");
}

TEST_CASE("a picture that is too large for the carrier is made smaller, alone or all of an MMS together")
{
    Desk desk;
    const auto large = [&](const char* name) { return desk.file(name, encodedAs(drawnImage({2600, 2000}), "png")); };
    REQUIRE(QFileInfo(large("1.png").path).size() > 5'000'000);
    for (const Channel channel : {Channel::Sms, Channel::WhatsApp}) {
        const auto kept = desk.keep(channel, {large("1.png")});
        REQUIRE(kept);
        CHECK(kept->front().size <= 5'000'000);
        CHECK(kept->front().contentType == u"image/jpeg");
        CHECK(kept->front().fileName == u"1.jpg");
    }
    CHECK(desk.keep(Channel::Email, {large("1.png")})->front().contentType == u"image/png");
    const auto two = desk.keep(Channel::Sms, {desk.file("a.jpg", encodedAs(drawnImage({2400, 1800}), "jpeg", 100)),
                                              desk.file("b.jpg", encodedAs(drawnImage({2400, 1800}), "jpeg", 100)),
                                              desk.file("c.pdf", "%PDF-" + QByteArray(400'000, 'x'))});
    REQUIRE(two);
    CHECK(two->at(0).size + two->at(1).size + two->at(2).size <= 5'000'000);
    CHECK(two->at(2).size == 400'005);
}

TEST_CASE("what cannot be carried is refused before anything is kept")
{
    Desk desk;
    const QByteArray pdf = "%PDF-1.7\n";
    CHECK(desk.refusal(Channel::Sms, {desk.file("a.pdf", pdf + QByteArray(500'001, 'x'))}).contains(u"larger"));
    CHECK(desk.refusal(Channel::WhatsApp, {desk.file("a.pdf", pdf + QByteArray(16'000'001, 'x'))}).contains(u"larger"));
    CHECK(desk.keep(Channel::WhatsApp, {desk.file("a.pdf", pdf + QByteArray(501'000, 'x'))}));
    CHECK(desk.refusal(Channel::Sms, {desk.file("a.zip", "PK\3\4zip")}).contains(u"kind"));
    CHECK(desk.refusal(Channel::WhatsApp, {desk.file("a.html", "<html>")}).contains(u"kind"));
    CHECK(desk.refusal(Channel::Sms, {desk.file("a.jpg", "\xff\xd8\xff\xe1\xff\xffnonsense")}).contains(u"damaged"));
    CHECK(desk.refusal(Channel::Email, {{desk.dir.path()}}).contains(u"not a file"));
    CHECK(desk.refusal(Channel::Email, {{desk.dir.filePath(QStringLiteral("absent"))}}).contains(u"not there"));
    CHECK(desk.refusal(Channel::Email, {{QStringLiteral("/dev/zero")}}).contains(u"not a file"));
    QFile huge(desk.dir.filePath(QStringLiteral("huge.pdf")));
    REQUIRE(huge.open(QIODevice::WriteOnly));
    REQUIRE(huge.resize(ContentFolder::kMaxBytes + 1));
    CHECK(desk.refusal(Channel::Email, {{huge.fileName()}}).contains(u"40 MB"));
    const QByteArray gif("GIF89a\2\0\2\0\x80\0\0\0\0\0\xff\xff\xff\x2c\0\0\0\0\2\0\2\0\0\2\3\x44\x34\5\0;", 36);
    CHECK(desk.keep(Channel::Sms, {desk.file("a.gif", gif)})->front().contentType == u"image/gif");
}

TEST_CASE("files that are too much for an e-mail together are refused before any is copied, and the rest is not looked at")
{
    Desk desk;
    std::vector<OutgoingFiles::Source> sources;
    for (int i = 0; i < 2; ++i) {
        QFile film(desk.dir.filePath(QStringLiteral("%1.mp4").arg(i)));
        REQUIRE(film.open(QIODevice::WriteOnly));
        REQUIRE(film.resize(20'000'000));
        sources.push_back({film.fileName()});
    }
    CHECK(desk.keep(Channel::Email, {sources[0]}));
    const auto copied = [&] {
        int count = 0;
        for (QDirIterator it(desk.dir.filePath(QStringLiteral("files")), QDir::Files, QDirIterator::Subdirectories); it.hasNext();
             it.next())
            ++count;
        return count;
    };
    CHECK(copied() == 1);
    sources[0] = desk.file("other.txt", QByteArray(15'000'000, 'x'));
    sources.push_back({desk.dir.filePath(QStringLiteral("absent"))});
    CHECK(desk.refusal(Channel::Email, sources).contains(u"More than 40 MB in all"));
    CHECK(copied() == 1);
}

TEST_CASE("a program without pictures refuses what would have to be made smaller")
{
    Desk desk;
    OutgoingFiles plain(desk.store, {});
    const auto kept = await(plain.keep(Channel::WhatsApp, {desk.file("a.png", encodedAs(drawnImage({2600, 2000}), "png"))}));
    REQUIRE_FALSE(kept);
    CHECK(kept.error().kind == ErrorKind::Invalid);
    CHECK(await(plain.keep(Channel::WhatsApp, {desk.file("b.jpg", photo())})));
}
