// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/PictureMetadata.h"

#include "media/FileType.h"
#include "media/JpegSegments.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace uinbox {

namespace {

using Cleaned = std::optional<QByteArray>;

constexpr quint8 kApp0 = 0xe0;
constexpr quint8 kApp2 = 0xe2;
constexpr quint8 kApp14 = 0xee;
constexpr quint8 kApp15 = 0xef;
constexpr quint8 kComment = 0xfe;

/// An APP1 with a TIFF directory of one entry.
QByteArray exifOf(int orientation)
{
    QByteArray exif(
        "\xff\xe1\0\x22"
        "Exif\0\0"
        "MM\0\x2a\0\0\0\x08"
        "\0\x01"
        "\x01\x12\0\x03\0\0\0\x01\0\0\0\0"
        "\0\0\0\0",
        36);
    exif[29] = static_cast<char>(orientation);
    return exif;
}

/// A JFIF header without its small picture.
QByteArray jfif(QByteArrayView segment)
{
    QByteArray header = segment.first(18).toByteArray();
    header[3] = 16;
    header[2] = header[16] = header[17] = 0;
    return header;
}

bool isKept(const JpegSegment& segment)
{
    if (segment.marker == kApp2) return segment.payload().startsWith(QByteArrayView("ICC_PROFILE\0", 12));
    if (segment.marker == kApp14) return segment.payload().startsWith("Adobe");
    return segment.marker != kComment && (segment.marker < kApp0 || segment.marker > kApp15);
}

Cleaned cleanJpeg(const QByteArray& bytes)
{
    const auto segments = jpegSegments(bytes);
    if (!segments) return std::nullopt;
    const int orientation = jpegOrientation(*segments);
    QByteArray out;
    out.reserve(bytes.size());
    for (const JpegSegment& segment : *segments) {
        const bool isJfif =
            segment.marker == kApp0 && segment.bytes.size() >= 18 && segment.payload().startsWith(QByteArrayView("JFIF\0", 5));
        if (isJfif) out += jfif(segment.bytes);
        if (isKept(segment)) out += segment.bytes;
        if (out.size() == 2 && orientation > 1) out += exifOf(orientation);
    }
    return out;
}

Cleaned cleanPng(const QByteArray& bytes)
{
    static constexpr std::array kKept{"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT",
                                      "sRGB", "cICP", "bKGD", "pHYs", "sPLT", "hIST", "acTL", "fcTL", "fdAT"};
    QByteArray out = bytes.left(8);
    for (qsizetype i = 8; i + 12 <= bytes.size();) {
        const auto length = qsizetype{qFromBigEndian<quint32>(bytes.constData() + i)};
        if (length > bytes.size() - i - 12) return std::nullopt;
        const QByteArrayView chunk(bytes.constData() + i, length + 12);
        const QByteArrayView type = chunk.sliced(4, 4);
        if (std::any_of(kKept.begin(), kKept.end(), [type](const char* kept) { return type == QByteArrayView(kept); }))
            out += chunk;
        if (type == QByteArrayView("IEND")) return out;
        i += length + 12;
    }
    return std::nullopt;
}

Cleaned cleanWebP(const QByteArray& bytes)
{
    static constexpr std::array kKept{"VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"};
    constexpr char kExifAndXmp = 0x0c;
    QByteArray out = bytes.left(12);
    const qsizetype end = std::min(bytes.size(), qsizetype{qFromLittleEndian<quint32>(bytes.constData() + 4)} + 8);
    for (qsizetype i = 12; i + 8 <= end;) {
        const auto length = qsizetype{qFromLittleEndian<quint32>(bytes.constData() + i + 4)};
        if (length > end - i - 8) return std::nullopt;
        const qsizetype padded = std::min(length + 8 + length % 2, end - i);
        QByteArray chunk = bytes.mid(i, padded);
        const bool isKept = std::any_of(kKept.begin(), kKept.end(), [&](const char* kept) { return chunk.startsWith(kept); });
        if (chunk.startsWith("VP8X") && length > 0) chunk[8] = static_cast<char>(chunk[8] & ~kExifAndXmp);
        if (isKept) out += chunk;
        i += padded;
    }
    if (out.size() == 12) return std::nullopt;
    qToLittleEndian(static_cast<quint32>(out.size() - 8), out.data() + 4);
    return out;
}

/// Behind the sub-blocks that begin at `from`; -1 where they do not end.
qsizetype endOfBlocks(const QByteArray& bytes, qsizetype from)
{
    for (qsizetype i = from; i < bytes.size();) {
        const auto length = static_cast<quint8>(bytes[i]);
        if (length == 0) return i + 1;
        i += 1 + length;
    }
    return -1;
}

qsizetype colourTable(quint8 flags)
{
    return (flags & 0x80) != 0 ? qsizetype{3} << ((flags & 7) + 1) : 0;
}

Cleaned cleanGif(const QByteArray& bytes)
{
    if (bytes.size() < 13) return std::nullopt;
    qsizetype i = 13 + colourTable(static_cast<quint8>(bytes[10]));
    QByteArray out = bytes.left(i);
    while (i + 1 < bytes.size()) {
        const auto block = static_cast<quint8>(bytes[i]);
        if (block == 0x3b) break;
        qsizetype data = i + 2;
        bool isKept = true;
        if (block == 0x2c && i + 10 < bytes.size()) {
            data = i + 11 + colourTable(static_cast<quint8>(bytes[i + 9]));
        } else if (block == 0x21) {
            const auto label = static_cast<quint8>(bytes[i + 1]);
            const QByteArray application = bytes.mid(i + 3, 11);
            isKept = label == 0xf9 || (label == 0xff && (application == "NETSCAPE2.0" || application == "ANIMEXTS1.0"));
        } else {
            return std::nullopt;
        }
        const qsizetype end = endOfBlocks(bytes, data);
        if (end < 0) return std::nullopt;
        if (isKept) out += QByteArrayView(bytes).sliced(i, end - i);
        i = end;
    }
    return out + ';';
}

}  // namespace

Result<QByteArray> withoutMetadata(const QByteArray& picture)
{
    const auto kind = pictureKind(picture);
    if (!kind) return picture;
    Cleaned cleaned;
    switch (*kind) {
        case PictureKind::Jpeg: cleaned = cleanJpeg(picture); break;
        case PictureKind::Png: cleaned = cleanPng(picture); break;
        case PictureKind::WebP: cleaned = cleanWebP(picture); break;
        case PictureKind::Gif: cleaned = cleanGif(picture); break;
    }
    if (!cleaned) return fail(ErrorKind::Invalid, "files: A picture is damaged, so what it says of its place cannot be removed.");
    return *cleaned;
}

}  // namespace uinbox
