// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/Thumbnails.h"

#include "ManualClock.h"
#include "Pictures.h"
#include "Waiting.h"

#include <QDir>
#include <QTemporaryDir>

using namespace uinbox;
using namespace uinbox::test;

namespace {

struct Album {
    QTemporaryDir dir;
    ManualClock clock;
    FileStore files{dir.filePath(QStringLiteral("files")), clock};
    Thumbnails thumbnails{files, dir.filePath(QStringLiteral("thumbnails"))};

    QByteArray put(const QByteArray& bytes)
    {
        const auto stored = await(files.putBytes(bytes, {}));
        REQUIRE(stored);
        return stored->hash;
    }
    [[nodiscard]] QStringList kept() const
    {
        return QDir(dir.filePath(QStringLiteral("thumbnails"))).entryList(QDir::Files | QDir::Hidden);
    }
    [[nodiscard]] QString pathOf(const QByteArray& hash) const
    {
        return dir.filePath(QStringLiteral("thumbnails/")) + QString::fromLatin1(hash.toHex());
    }
};

}  // namespace

TEST_CASE("a small copy is made once and kept, for its owner alone")
{
    Album album;
    const QByteArray hash = album.put(encodedAs(drawnImage({1280, 960}), "jpeg", 90));
    const auto image = await(album.thumbnails.thumbnail(hash));
    REQUIRE(image);
    CHECK(image->size() == QSize(640, 480));
    CHECK(album.kept() == QStringList{QString::fromLatin1(hash.toHex())});
    const auto mode = QFile::permissions(album.pathOf(hash));
    CHECK((mode & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)) == 0);
    // From then on the picture itself is not needed.
    REQUIRE(QDir(album.dir.filePath(QStringLiteral("files"))).removeRecursively());
    CHECK(await(album.thumbnails.thumbnail(hash))->size() == QSize(640, 480));
    QFile::remove(album.pathOf(hash));
    CHECK(await(album.thumbnails.thumbnail(hash)).error().kind == ErrorKind::NotFound);
}

TEST_CASE("a small copy that is missing or damaged is made again")
{
    Album album;
    const QByteArray hash = album.put(encodedAs(drawnImage({900, 100}), "png"));
    REQUIRE(await(album.thumbnails.thumbnail(hash)));
    const ExpectedWarnings fromTheDecoders(QStringLiteral("."));
    for (const QByteArray& instead : {QByteArray(), QByteArray("nonsense"), QByteArray("\x89PNG\r\n\x1a\nhalf")}) {
        QFile file(album.pathOf(hash));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(instead);
        file.close();
        CHECK(await(album.thumbnails.thumbnail(hash)));
    }
    QFile::remove(album.pathOf(hash));
    CHECK(await(album.thumbnails.thumbnail(hash)));
    CHECK(album.kept().size() == 1);
}

TEST_CASE("transparency stays, and what is no picture has no small copy")
{
    Album album;
    QImage clear(50, 50, QImage::Format_ARGB32);
    clear.fill(Qt::transparent);
    const QByteArray hash = album.put(encodedAs(clear, "png"));
    for (int i = 0; i < 2; ++i) CHECK(qAlpha(await(album.thumbnails.thumbnail(hash))->pixel(25, 25)) == 0);
    const QByteArray text = album.put("hello");
    CHECK(await(album.thumbnails.thumbnail(text)).error().kind == ErrorKind::Invalid);
    CHECK(await(album.thumbnails.picture(hash, {10, 10}))->size() == QSize(10, 10));
    CHECK(album.kept().size() == 1);
    CHECK(await(album.thumbnails.sweep({hash})) == 0);
    CHECK(await(album.thumbnails.sweep({text})) == 1);
    CHECK(album.kept().isEmpty());
}
