// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catch.h"

#include <QBuffer>
#include <QImage>

namespace uinbox::test {

/// A picture in which no two corners are alike, and which does not compress to nothing.
[[nodiscard]] inline QImage drawnImage(QSize size, QImage::Format format = QImage::Format_RGB32)
{
    QImage image(size, format);
    quint32 noise = 1;
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x) {
            noise = noise * 1664525 + 1013904223;
            const int grain = static_cast<int>(noise >> 28);
            image.setPixel(
                x, y, qRgba(x * 239 / size.width() + grain, y * 239 / size.height() + grain, x < size.width() / 2 ? 20 : 220, 255));
        }
    return image;
}

[[nodiscard]] inline QByteArray encodedAs(const QImage& image, const char* format, int quality = -1)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    REQUIRE(image.save(&buffer, format, quality));
    return bytes;
}

/// A JPEG segment with its length.
[[nodiscard]] inline QByteArray jpegSegment(char marker, const QByteArray& payload)
{
    const auto length = static_cast<int>(payload.size()) + 2;
    return QByteArray("\xff") + marker + static_cast<char>(length >> 8) + static_cast<char>(length & 255) + payload;
}

/// An EXIF directory with an orientation and a place, as cameras write it.
[[nodiscard]] inline QByteArray exifWith(int orientation)
{
    return QByteArray("Exif\0\0II*\0\x08\0\0\0\x02\0", 16) + QByteArray("\x12\x01\x03\0\x01\0\0\0", 8) +
           static_cast<char>(orientation) + QByteArray("\0\0\0", 3) + QByteArray("\x25\x88\x04\0\x01\0\0\0\x26\0\0\0\0\0\0\0", 16) +
           "GPS 52.5N 13.4E SECRETPLACE";
}

[[nodiscard]] inline QByteArray withJpegSegments(const QByteArray& jpeg, const QByteArray& segments)
{
    return jpeg.left(2) + segments + jpeg.mid(2);
}

[[nodiscard]] inline quint32 crc32Of(const QByteArray& bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int i = 0; i < 8; ++i) crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xedb88320 : 0);
    }
    return ~crc;
}

[[nodiscard]] inline QByteArray bigEndian(quint32 value)
{
    return QByteArray() + static_cast<char>(value >> 24) + static_cast<char>(value >> 16 & 255) +
           static_cast<char>(value >> 8 & 255) + static_cast<char>(value & 255);
}

[[nodiscard]] inline QByteArray pngChunk(const QByteArray& type, const QByteArray& data)
{
    return bigEndian(static_cast<quint32>(data.size())) + type + data + bigEndian(crc32Of(type + data));
}

[[nodiscard]] inline QByteArray webpChunk(const QByteArray& type, const QByteArray& data)
{
    const auto size = static_cast<quint32>(data.size());
    QByteArray chunk = type + static_cast<char>(size & 255) + static_cast<char>(size >> 8 & 255) +
                       static_cast<char>(size >> 16 & 255) + static_cast<char>(size >> 24) + data;
    if (size % 2 == 1) chunk += '\0';
    return chunk;
}

}  // namespace uinbox::test
