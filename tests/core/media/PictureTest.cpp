// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/Picture.h"

#include "Pictures.h"
#include "Waiting.h"

#include "media/JpegSegments.h"

#include <QImageReader>

#include <random>

using namespace uinbox;
using namespace uinbox::test;

TEST_CASE("a picture is read into a box, in its proportions, never larger than it is")
{
    const QByteArray jpeg = encodedAs(drawnImage({800, 600}), "jpeg", 90);
    CHECK(*pictureSize(jpeg) == QSize(800, 600));
    CHECK(readPicture(jpeg, {400, 400})->size() == QSize(400, 300));
    CHECK(readPicture(jpeg, {4000, 4000})->size() == QSize(800, 600));
    const QByteArray png = encodedAs(drawnImage({3, 1000}), "png");
    CHECK(readPicture(png, {100, 100})->height() == 100);
    CHECK(readPicture(png, {100, 100})->width() >= 1);
}

TEST_CASE("a picture that was taken turned is shown upright")
{
    const QImage image = drawnImage({80, 40});
    const QByteArray plain = encodedAs(image, "jpeg", 95);
    for (int orientation = 1; orientation <= 8; ++orientation) {
        CAPTURE(orientation);
        const QByteArray turned = withJpegSegments(plain, jpegSegment('\xe1', exifWith(orientation)));
        const QSize expected = orientation >= 5 ? QSize(40, 80) : QSize(80, 40);
        CHECK(*pictureSize(turned) == expected);
        CHECK(readPicture(turned, {500, 500})->size() == expected);
        CHECK(readPicture(turned, {20, 20})->size() == expected / 4);
    }
}

TEST_CASE("a small file that claims to be huge is refused before it is decoded")
{
    // A PNG and a progressive JPEG of 30,000 x 30,000 pixels.
    const QByteArray png = QByteArray("\x89PNG\r\n\x1a\n") +
                           pngChunk("IHDR", bigEndian(30000) + bigEndian(30000) + QByteArray("\x08\6\0\0\0", 5)) +
                           pngChunk("IDAT", QByteArray("\x78\x9c\3\0\0\0\0\1", 8)) + pngChunk("IEND", {});
    QByteArray jpeg = encodedAs(drawnImage({16, 16}), "jpeg");
    const qsizetype frame = jpeg.indexOf(QByteArray("\xff\xc0"));
    REQUIRE(frame > 0);
    const auto resized = [&](int side, char marker) {
        QByteArray bytes = jpeg;
        bytes[frame + 1] = marker;
        for (const int at : {5, 7}) {
            bytes[frame + at] = static_cast<char>(side >> 8);
            bytes[frame + at + 1] = static_cast<char>(side & 255);
        }
        return bytes;
    };
    const ExpectedWarnings fromTheDecoders(QStringLiteral("."));
    const QByteArray gif = QByteArray("GIF89a\xff\xff\xff\xff\0\0\0;", 14);
    for (const QByteArray& bomb :
         {png, resized(30000, '\xc0'), resized(30000, '\xc2'), resized(5000, '\xc2'), resized(65000, '\xc0'), gif}) {
        const auto size = pictureSize(bomb);
        REQUIRE_FALSE(size);
        CHECK(size.error().kind == ErrorKind::Invalid);
        CHECK_FALSE(readPicture(bomb, {100, 100}));
        CHECK_FALSE(shrinkPicture(bomb, 1'000'000));
    }
    // What a telephone takes is not refused for its size.
    CHECK(pictureSize(resized(7900, '\xc0')));
    CHECK(jpegFrame(resized(7900, '\xc2'))->isProgressive);
}

TEST_CASE("only the four kinds of picture are read, whatever a file calls itself")
{
    const ExpectedWarnings fromTheDecoders(QStringLiteral("."));
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("x"), QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'/>"),
          QByteArray("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>"), encodedAs(drawnImage({8, 8}), "bmp"),
          encodedAs(drawnImage({8, 8}), "ppm"), QByteArray("%PDF-1.7"), QByteArray("\x89PNG\r\n\x1a\n<svg/>"),
          QByteArray("GIF89a")}) {
        CAPTURE(bytes.left(20));
        CHECK_FALSE(pictureSize(bytes));
        CHECK_FALSE(readPicture(bytes, {100, 100}));
    }
}

TEST_CASE("a damaged picture is an error or a picture, never a crash")
{
    const ExpectedWarnings fromTheDecoders(QStringLiteral("."));
    const QImage image = drawnImage({40, 40});
    std::mt19937 random(3);
    for (const char* format : {"png", "jpeg"}) {
        const QByteArray whole = encodedAs(image, format);
        for (int i = 0; i < 400; ++i) {
            QByteArray bytes = whole;
            const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()));
            if (i % 2 == 0)
                bytes.truncate(at);
            else
                bytes[at] = static_cast<char>(random() & 255);
            const auto read = readPicture(bytes, {20, 20});
            if (read) CHECK(read->width() <= 20);
        }
    }
}

TEST_CASE("a picture is made as small as a carrier wants it, as large as it allows")
{
    const QByteArray large = encodedAs(drawnImage({1600, 1200}), "jpeg", 100);
    REQUIRE(large.size() > 900'000);
    for (const std::int64_t most : {900'000, 300'000, 60'000}) {
        const auto smaller = shrinkPicture(large, most);
        REQUIRE(smaller);
        CHECK(smaller->size() <= most);
        CHECK(smaller->size() > most / 5);
        CHECK(readPicture(*smaller, {5000, 5000}));
    }
    const auto hopeless = shrinkPicture(large, 500);
    REQUIRE_FALSE(hopeless);
    CHECK(hopeless.error().kind == ErrorKind::Invalid);

    QImage clear(60, 60, QImage::Format_ARGB32);
    clear.fill(Qt::transparent);
    const auto flat = shrinkPicture(encodedAs(clear, "png"), 100'000);
    REQUIRE(flat);
    CHECK(qGray(readPicture(*flat, {60, 60})->pixel(30, 30)) > 250);
}
