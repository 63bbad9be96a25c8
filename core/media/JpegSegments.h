// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QSize>

#include <optional>
#include <vector>

namespace uinbox {

/// A piece of a JPEG file, from its 0xFF on; of a scan (SOS) with the coded data that follows it.
struct JpegSegment {
    quint8 marker = 0;
    QByteArrayView bytes;

    /// What stands in it, behind marker and length; empty for a marker that stands alone.
    [[nodiscard]] QByteArrayView payload() const { return bytes.size() > 4 ? bytes.sliced(4) : QByteArrayView(); }
};

/// The segments of a JPEG file up to its end marker, or to where it breaks off within a scan; absent where it is none (ITU-T T.81 annex B).
/// What stands behind the end marker (second pictures, films) is in none of them.
[[nodiscard]] std::optional<std::vector<JpegSegment>> jpegSegments(QByteArrayView bytes);

/// How a JPEG is coded, before anything of it is decoded.
struct JpegFrame {
    QSize size;
    bool isProgressive = false;  ///< all of it is in memory at once while it is decoded
};
[[nodiscard]] std::optional<JpegFrame> jpegFrame(QByteArrayView bytes);

/// 1 to 8, as EXIF counts it (CIPA DC-008 "Orientation"); 1 where it is not said.
[[nodiscard]] int jpegOrientation(const std::vector<JpegSegment>& segments);

}  // namespace uinbox
