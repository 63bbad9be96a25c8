// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/JpegSegments.h"

#include <QtEndian>

namespace uinbox {

namespace {

constexpr quint8 kStart = 0xd8;
constexpr quint8 kEnd = 0xd9;
constexpr quint8 kScan = 0xda;
constexpr quint8 kApp1 = 0xe1;

quint8 at(QByteArrayView bytes, qsizetype i)
{
    return static_cast<quint8>(bytes[i]);
}

bool standsAlone(quint8 marker)
{
    return marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8);
}

/// Behind the coded data that begins at `from`: the next marker, or the end.
qsizetype endOfScan(QByteArrayView bytes, qsizetype from)
{
    for (qsizetype i = from; i + 1 < bytes.size(); ++i) {
        if (at(bytes, i) != 0xff) continue;
        const quint8 next = at(bytes, i + 1);
        const bool isData = next == 0 || next == 0xff || (next >= 0xd0 && next <= 0xd7);
        if (!isData) return i;
    }
    return bytes.size();
}

/// A frame header but for the arithmetic and lossless kinds, which no decoder at hand reads.
bool isFrame(quint8 marker)
{
    return marker == 0xc0 || marker == 0xc1 || marker == 0xc2;
}

int orientationIn(QByteArrayView tiff)
{
    if (tiff.size() < 8) return 1;
    const bool isBig = tiff.startsWith("MM");
    if (!isBig && !tiff.startsWith("II")) return 1;
    const auto u16 = [&](qsizetype i) {
        return isBig ? qFromBigEndian<quint16>(tiff.data() + i) : qFromLittleEndian<quint16>(tiff.data() + i);
    };
    const auto u32 = [&](qsizetype i) {
        return isBig ? qFromBigEndian<quint32>(tiff.data() + i) : qFromLittleEndian<quint32>(tiff.data() + i);
    };
    const auto directory = static_cast<qsizetype>(u32(4));
    if (directory > tiff.size() - 2) return 1;
    const int count = u16(directory);
    for (int i = 0; i < count; ++i) {
        const qsizetype entry = directory + 2 + qsizetype{12} * i;
        if (entry + 12 > tiff.size()) return 1;
        if (u16(entry) != 0x0112) continue;
        const int value = u16(entry + 8);
        return value >= 1 && value <= 8 ? value : 1;
    }
    return 1;
}

}  // namespace

std::optional<std::vector<JpegSegment>> jpegSegments(QByteArrayView bytes)
{
    if (bytes.size() < 4 || at(bytes, 0) != 0xff || at(bytes, 1) != kStart) return std::nullopt;
    std::vector<JpegSegment> segments{{kStart, bytes.first(2)}};
    bool hasScan = false;
    qsizetype i = 2;
    while (i + 1 < bytes.size()) {
        if (at(bytes, i) != 0xff) return std::nullopt;
        const quint8 marker = at(bytes, i + 1);
        if (marker == 0xff) {  // a fill byte
            ++i;
            continue;
        }
        if (marker == kEnd || standsAlone(marker)) {
            segments.push_back({marker, bytes.sliced(i, 2)});
            if (marker == kEnd) return segments;
            i += 2;
            continue;
        }
        if (i + 4 > bytes.size()) break;
        const auto length = qsizetype{qFromBigEndian<quint16>(bytes.data() + i + 2)};
        qsizetype end = i + 2 + length;
        if (length < 2 || end > bytes.size()) break;
        if (marker == kScan) {
            hasScan = true;
            end = endOfScan(bytes, end);
        }
        segments.push_back({marker, bytes.sliced(i, end - i)});
        i = end;
    }
    // Broken off within a scan, what is there can be shown.
    return hasScan ? std::optional(std::move(segments)) : std::nullopt;
}

std::optional<JpegFrame> jpegFrame(QByteArrayView bytes)
{
    const auto segments = jpegSegments(bytes);
    if (!segments) return std::nullopt;
    for (const JpegSegment& segment : *segments) {
        const QByteArrayView payload = segment.payload();
        if (!isFrame(segment.marker) || payload.size() < 6) continue;
        const QSize size(qFromBigEndian<quint16>(payload.data() + 3), qFromBigEndian<quint16>(payload.data() + 1));
        return JpegFrame{size, segment.marker == 0xc2};
    }
    return std::nullopt;
}

int jpegOrientation(const std::vector<JpegSegment>& segments)
{
    const QByteArrayView exif("Exif\0\0", 6);
    for (const JpegSegment& segment : segments)
        if (segment.marker == kApp1 && segment.payload().startsWith(exif)) return orientationIn(segment.payload().sliced(6));
    return 1;
}

}  // namespace uinbox
