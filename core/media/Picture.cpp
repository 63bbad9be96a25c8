// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/Picture.h"

#include "media/FileType.h"
#include "media/JpegSegments.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

namespace uinbox {

namespace {

constexpr std::int64_t kMostBytes = 64 * 1024 * 1024;
constexpr int kAllocationMb = 64;
/// Of a JPEG whose lines are decoded one after the other: a telephone's largest.
constexpr std::int64_t kMostLinewisePixels = 64'000'000;
constexpr int kLongestSide = 32'000;
constexpr QSize kAny(kLongestSide, kLongestSide);

const char* formatOf(PictureKind kind)
{
    switch (kind) {
        case PictureKind::Png: return "png";
        case PictureKind::Jpeg: return "jpeg";
        case PictureKind::Gif: return "gif";
        case PictureKind::WebP: return "webp";
    }
    return "";
}

Failure damaged()
{
    return fail(ErrorKind::Invalid, "files: The picture cannot be read.");
}

/// A reader for bytes that are one of our kinds.
class Reader {
public:
    explicit Reader(const QByteArray& bytes) : m_bytes(bytes), m_kind(pictureKind(bytes))
    {
        static const bool isLimited = (QImageReader::setAllocationLimit(kAllocationMb), true);
        Q_UNUSED(isLimited)
        m_buffer.setData(bytes);
        if (!m_kind || !m_buffer.open(QIODevice::ReadOnly)) return;
        m_reader.setDevice(&m_buffer);
        // Nothing but what it is by its first bytes: no other format's code sees it.
        m_reader.setAutoDetectImageFormat(false);
        m_reader.setDecideFormatFromContent(false);
        m_reader.setFormat(formatOf(*m_kind));
        m_reader.setAutoTransform(true);
    }

    /// As it is stored, not turned.
    [[nodiscard]] Result<QSize> size()
    {
        if (!m_kind) return damaged();
        const QSize size = m_reader.size();
        if (!size.isValid() || size.isEmpty()) return damaged();
        const std::int64_t pixels = std::int64_t{size.width()} * size.height();
        const bool isTooLong = size.width() > kLongestSide || size.height() > kLongestSide;
        if (isTooLong || pixels > (isLinewise() ? kMostLinewisePixels : kMostBytes / 4))
            return fail(ErrorKind::Invalid, "files: The picture has too many pixels.", kTooManyPixels);
        return size;
    }
    [[nodiscard]] bool isTurned() const { return (m_reader.transformation() & QImageIOHandler::TransformationRotate90) != 0; }
    [[nodiscard]] bool moves() const { return m_kind == PictureKind::Gif && m_reader.imageCount() != 1; }
    [[nodiscard]] Result<QImage> read(QSize scaled)
    {
        if (!scaled.isEmpty()) m_reader.setScaledSize(scaled);
        QImage image = m_reader.read();
        if (image.isNull()) return damaged();
        return image;
    }

private:
    /// A JPEG is scaled while it is decoded, line by line, unless it is progressive.
    [[nodiscard]] bool isLinewise() const
    {
        if (m_kind != PictureKind::Jpeg) return false;
        const auto frame = jpegFrame(m_bytes);
        return frame && !frame->isProgressive;
    }

    QByteArray m_bytes;
    std::optional<PictureKind> m_kind;
    QBuffer m_buffer;
    QImageReader m_reader;
};

QImage onWhite(const QImage& image)
{
    if (!image.hasAlphaChannel()) return image;
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter(&flat).drawImage(0, 0, image);
    return flat;
}

QByteArray encoded(const QImage& image, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "jpeg", quality)) return {};
    return bytes;
}

}  // namespace

Result<QSize> pictureSize(const QByteArray& bytes)
{
    Reader reader(bytes);
    UINBOX_ASSIGN(const QSize size, reader.size());
    return reader.isTurned() ? size.transposed() : size;
}

Result<QImage> readPicture(const QByteArray& bytes, QSize box)
{
    Reader reader(bytes);
    UINBOX_ASSIGN(const QSize size, reader.size());
    if (reader.isTurned()) box.transpose();
    // A linewise JPEG of more pixels than may be in memory is read smaller in any case.
    QSize most = size;
    while (std::int64_t{most.width()} * most.height() > kMostBytes / 4) most /= 2;
    const QSize wanted = size.scaled(box, Qt::KeepAspectRatio).expandedTo({1, 1});
    const QSize target = wanted.width() < most.width() ? wanted : most;
    return reader.read(target == size ? QSize() : target);
}

Result<PictureView> viewPicture(const QByteArray& bytes, QSize box)
{
    UINBOX_ASSIGN(const QSize size, pictureSize(bytes));
    UINBOX_ASSIGN(const QImage image, readPicture(bytes, box));
    return PictureView{image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32),
                       size};
}

Result<QByteArray> shrinkPicture(const QByteArray& bytes, std::int64_t maxBytes)
{
    {
        Reader reader(bytes);
        UINBOX_ASSIGN(const QSize size, reader.size());
        Q_UNUSED(size)
        if (reader.moves()) return fail(ErrorKind::Invalid, "files: A moving picture cannot be made smaller.");
    }
    UINBOX_ASSIGN(const QImage whole, readPicture(bytes, kAny));
    QImage image = onWhite(whole);
    for (const int side : {kLongestSide, 4096, 3072, 2400, 1800, 1280, 960, 640, 480, 320}) {
        if (std::max(image.width(), image.height()) > side)
            image = image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        for (const int quality : {88, 75}) {
            const QByteArray smaller = encoded(image, quality);
            if (!smaller.isEmpty() && smaller.size() <= maxBytes) return smaller;
        }
    }
    return fail(ErrorKind::Invalid, "files: The picture cannot be made small enough.");
}

}  // namespace uinbox
