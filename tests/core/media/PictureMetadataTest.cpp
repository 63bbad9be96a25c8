// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/PictureMetadata.h"

#include "Pictures.h"

#include "media/FileType.h"
#include "media/JpegSegments.h"

#include <random>

using namespace uinbox;
using namespace uinbox::test;

namespace {

QImage decoded(const QByteArray& bytes, const char* format)
{
    return QImage::fromData(bytes, format).convertToFormat(QImage::Format_RGB32);
}

QByteArray cleaned(const QByteArray& bytes)
{
    const auto result = withoutMetadata(bytes);
    REQUIRE(result);
    return *result;
}

}  // namespace

TEST_CASE("a JPEG loses all it says beside its pixels, and not one pixel")
{
    const QByteArray plain = encodedAs(drawnImage({64, 48}), "jpeg", 80);
    const QByteArray icc = jpegSegment('\xe2', QByteArray("ICC_PROFILE\0\1\1profile", 21));
    const QByteArray full =
        withJpegSegments(plain, jpegSegment('\xe1', exifWith(1)) + jpegSegment('\xe1', "http://ns.adobe.com/xap/1.0/ SECRETXMP") +
                                    icc + jpegSegment('\xe2', "MPF SECRETMPF") + jpegSegment('\xed', "Photoshop 3.0 SECRETIPTC") +
                                    jpegSegment('\xfe', "SECRETCOMMENT") + jpegSegment('\xe5', "SECRETMAKER")) +
        "SECRETFILM behind the end";
    REQUIRE(full.contains("SECRETPLACE"));
    const QByteArray clean = cleaned(full);
    CHECK_FALSE(clean.contains("SECRET"));
    CHECK_FALSE(clean.contains("Exif"));
    CHECK(clean.contains("ICC_PROFILE"));
    CHECK(decoded(clean, "jpeg") == decoded(plain, "jpeg"));
    CHECK(cleaned(clean) == clean);
}

TEST_CASE("a JPEG that is to be turned says so still, and nothing else")
{
    const QByteArray plain = encodedAs(drawnImage({64, 48}), "jpeg", 80);
    for (int orientation = 1; orientation <= 8; ++orientation) {
        const QByteArray clean = cleaned(withJpegSegments(plain, jpegSegment('\xe1', exifWith(orientation))));
        CHECK_FALSE(clean.contains("SECRET"));
        const auto segments = jpegSegments(clean);
        REQUIRE(segments);
        CHECK(jpegOrientation(*segments) == orientation);
        CHECK(clean.contains("Exif") == (orientation > 1));
        CHECK(decoded(clean, "jpeg") == decoded(plain, "jpeg"));
    }
    for (const int nonsense : {0, 9, 255})
        CHECK_FALSE(cleaned(withJpegSegments(plain, jpegSegment('\xe1', exifWith(nonsense)))).contains("Exif"));
}

TEST_CASE("a PNG keeps what its pixels need, and loses its texts, its time and its EXIF")
{
    const QByteArray plain = encodedAs(drawnImage({40, 30}, QImage::Format_ARGB32), "png");
    const QByteArray full = plain.left(33) + pngChunk("tEXt", QByteArray("Comment\0SECRETTEXT", 18)) +
                            pngChunk("iTXt", "SECRETXMP") + pngChunk("zTXt", "SECRETZ") + pngChunk("eXIf", exifWith(6).mid(6)) +
                            pngChunk("tIME", "SECRETT") + pngChunk("prVt", "SECRETPRIVATE") + pngChunk("gAMA", bigEndian(45455)) +
                            plain.mid(33) + "SECRETTAIL";
    const QByteArray clean = cleaned(full);
    CHECK_FALSE(clean.contains("SECRET"));
    CHECK(clean.contains("gAMA"));
    CHECK(decoded(clean, "png") == decoded(full, "png"));
    CHECK(cleaned(clean) == clean);
}

TEST_CASE("a WebP loses its EXIF and XMP and no longer says that it has them")
{
    const QByteArray pixels = webpChunk("VP8L", "/pixels");
    const QByteArray vp8x = webpChunk("VP8X", QByteArray("\x3c\0\0\0\x3f\0\0\x2f\0\0", 10));
    const auto riff = [](const QByteArray& chunks) { return webpChunk("RIFF", "WEBP" + chunks); };
    const QByteArray clean = cleaned(riff(vp8x + webpChunk("ICCP", "profile") + pixels + webpChunk("EXIF", exifWith(1)) +
                                          webpChunk("XMP ", "SECRETXMP") + webpChunk("ABCD", "SECRETOTHER")) +
                                     "SECRETTAIL");
    CHECK_FALSE(clean.contains("SECRET"));
    CHECK(clean == riff(webpChunk("VP8X", QByteArray("\x30\0\0\0\x3f\0\0\x2f\0\0", 10)) + webpChunk("ICCP", "profile") + pixels));
    CHECK(cleaned(riff(pixels)) == riff(pixels));
}

TEST_CASE("a GIF loses comments and XMP, and still moves")
{
    const QByteArray header("GIF89a\2\0\2\0\x80\0\0\0\0\0\xff\xff\xff", 19);
    const QByteArray loop("\x21\xff\x0bNETSCAPE2.0\3\1\0\0\0", 19);
    const QByteArray control("\x21\xf9\4\0\x0a\0\0\0", 8);
    const QByteArray image("\x2c\0\0\0\0\2\0\2\0\0\2\3\x44\x34\5\0", 16);
    const QByteArray comment = QByteArray("\x21\xfe\x0dSECRETCOMMENT\0", 17);
    const QByteArray xmp = QByteArray("\x21\xff\x0bXMP DataXMP\x06SECRET\0", 22);
    CHECK(cleaned(header + loop + comment + control + image + xmp + control + image + ";SECRETTAIL") ==
          header + loop + control + image + control + image + ';');
}

TEST_CASE("what is no picture of ours stays as it is, and what only looks like one is refused")
{
    for (const QByteArray& other :
         {QByteArray(), QByteArray("hello"), QByteArray("%PDF-1.7"), QByteArray("\x89PN"), QByteArray("\xff\xd8")})
        CHECK(cleaned(other) == other);
    for (const QByteArray& broken :
         {QByteArray("\xff\xd8\xff\xe1"), QByteArray("\xff\xd8\xff\xe1\xff\xff SECRET"), QByteArray("\x89PNG\r\n\x1a\n"),
          QByteArray("\x89PNG\r\n\x1a\n\xff\xff\xff\xffIHDR"), QByteArray("RIFF\4\0\0\0WEBP", 12), QByteArray("GIF89a"),
          QByteArray("GIF89a\2\0\2\0\0\0\0xyz", 16)}) {
        CAPTURE(broken);
        const auto result = withoutMetadata(broken);
        REQUIRE_FALSE(result);
        CHECK(result.error().kind == ErrorKind::Invalid);
    }
}

TEST_CASE("a picture that is damaged anywhere is cleaned or refused, never left as it is with what it says")
{
    const QByteArray jpeg = withJpegSegments(encodedAs(drawnImage({32, 32}), "jpeg", 50), jpegSegment('\xe1', exifWith(3)));
    const QByteArray png = encodedAs(drawnImage({32, 32}), "png");
    std::mt19937 random(11);
    for (const QByteArray& whole : {jpeg, png}) {
        for (int i = 0; i < 3000; ++i) {
            QByteArray bytes = whole;
            const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()));
            if (i % 3 == 0)
                bytes.truncate(at);
            else
                bytes[at] = static_cast<char>(random() & 255);
            // Another marker makes another segment of it, which is no EXIF to anybody.
            if (i % 3 != 0 && at < 6) continue;
            const auto result = withoutMetadata(bytes);
            if (result && pictureKind(bytes)) CHECK_FALSE(result->contains("SECRETPLACE"));
        }
    }
}
