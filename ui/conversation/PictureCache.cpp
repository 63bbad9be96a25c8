// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/PictureCache.h"

#include "base/Async.h"
#include "media/Picture.h"
#include "media/Thumbnails.h"

#include <QPainter>
#include <QPainterPath>

namespace uinbox::ui {

namespace {

constexpr int kMostBytes = 48 * 1024 * 1024;  // more than a screen of pictures of twice the density
constexpr qreal kRound = 8;

/// The middle of an image, filling a box.
QPixmap cut(const QImage& image, QSize box, qreal ratio)
{
    const QSize pixels = (QSizeF(box) * ratio).toSize();
    QPixmap pixmap(pixels);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    const QSizeF scaled = QSizeF(image.size()).scaled(box, Qt::KeepAspectRatioByExpanding);
    QPainterPath shape;
    shape.addRoundedRect(QRectF({0, 0}, QSizeF(box)), kRound, kRound);
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setClipPath(shape);
    painter.drawImage(QRectF(QPointF((box.width() - scaled.width()) / 2, (box.height() - scaled.height()) / 2), scaled), image);
    return pixmap;
}

}  // namespace

PictureCache::PictureCache(Thumbnails* thumbnailsOrNull, QObject* parent)
    : QObject(parent), m_thumbnails(thumbnailsOrNull), m_pixmaps(kMostBytes)
{
}

const QPixmap* PictureCache::find(const QByteArray& hash, QSize box, qreal devicePixelRatio)
{
    const Wanted wanted{hash, box, devicePixelRatio,
                        hash + QByteArray::number(box.width()) + 'x' + QByteArray::number(box.height()) + '@' +
                            QByteArray::number(devicePixelRatio)};
    if (const QPixmap* known = m_pixmaps.object(wanted.key)) return known;
    if (m_thumbnails && !m_loading.contains(wanted.key) && !m_faults.contains(hash)) load(wanted);
    return nullptr;
}

void PictureCache::load(const Wanted& wanted)
{
    m_loading.insert(wanted.key);
    onFinished(m_thumbnails->thumbnail(wanted.hash), this, [this, wanted](const Result<QImage>& image) {
        m_loading.remove(wanted.key);
        if (image) {
            const QSize pixels = (QSizeF(wanted.box) * wanted.ratio).toSize();
            m_pixmaps.insert(wanted.key, new QPixmap(cut(*image, wanted.box, wanted.ratio)), pixels.width() * pixels.height() * 4);
        } else if (image.error().kind != ErrorKind::Cancelled) {
            const bool isTooLarge = image.error().kind == ErrorKind::Invalid && image.error().code == kTooManyPixels;
            m_faults.insert(wanted.hash, isTooLarge ? PictureFault::TooLarge : PictureFault::Broken);
            Q_EMIT faultFound(wanted.hash);
        }
        Q_EMIT loaded();
    });
}

}  // namespace uinbox::ui
