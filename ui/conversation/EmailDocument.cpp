// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/EmailDocument.h"

#include "theme/Tokens.h"

#include <QPainter>
#include <QTextOption>

#include <algorithm>

namespace uinbox::ui {

namespace {

constexpr QSize kUnknown(160, 64);
constexpr int kMargin = space::kXl;

/// What Qt makes of HTML where the HTML says nothing. Of this document alone.
QString sheetFor(const EmailLook& look)
{
    return QStringLiteral(
               "a { color: %1; } blockquote { color: %2; margin-left: 12px; margin-right: 0; } pre, code { font-family: monospace; }")
        .arg(look.link.name(), look.muted.name());
}

/// "picture:7"; -1 for any other name.
int placeOf(const QUrl& name)
{
    if (name.scheme() != u"picture") return -1;
    bool isNumber = false;
    const int place = name.path().toInt(&isNumber);
    return isNumber ? place : -1;
}

}  // namespace

EmailDocument::EmailDocument(std::vector<MailPicture> pictures, const EmailLook& look, QObject* parent)
    : QTextDocument(parent), m_pictures(std::move(pictures)), m_images(m_pictures.size()), m_look(look)
{
    setUndoRedoEnabled(false);
    setDefaultFont(look.font);
    setDefaultStyleSheet(sheetFor(look));
    setDocumentMargin(kMargin);
    QTextOption option = defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setDefaultTextOption(option);
}

void EmailDocument::setPicture(int place, const QImage& picture)
{
    if (place < 0 || place >= static_cast<int>(m_images.size()) || picture.isNull()) return;
    QImage shown = picture;
    // One whose size the HTML does not say is as large as it is, but not wider than the page.
    const int widest = std::max(120, m_look.width - 2 * kMargin);
    if (m_pictures[static_cast<size_t>(place)].width == 0 && shown.width() > widest)
        shown = shown.scaledToWidth(widest, Qt::SmoothTransformation);
    m_images[static_cast<size_t>(place)] = shown;
    addResource(ImageResource, QUrl(QStringLiteral("picture:%1").arg(place)), shown);
}

void EmailDocument::relayOut()
{
    markContentsDirty(0, characterCount());
}

QVariant EmailDocument::loadResource(int type, const QUrl& name)
{
    // Never null and never the base class's: for a picture that is null Qt looks for a file of its name.
    const int place = type == ImageResource ? placeOf(name) : -1;
    if (place < 0 || place >= static_cast<int>(m_images.size())) {
        if (type != ImageResource) return QByteArray();
        QImage nothing(1, 1, QImage::Format_ARGB32_Premultiplied);
        nothing.fill(Qt::transparent);
        return nothing;
    }
    const QImage& image = m_images[static_cast<size_t>(place)];
    return image.isNull() ? placeholder(m_pictures[static_cast<size_t>(place)]) : image;
}

QImage EmailDocument::placeholder(const MailPicture& picture) const
{
    QSize size(picture.width > 0 ? picture.width : kUnknown.width(), picture.height > 0 ? picture.height : kUnknown.height());
    if (picture.width > 0 && picture.height == 0) size.setHeight(std::clamp(picture.width / 3, 24, 160));
    if (picture.height > 0 && picture.width == 0) size.setWidth(std::clamp(picture.height * 2, 24, kUnknown.width()));
    constexpr int kSharp = 2;
    QImage image(size * kSharp, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(kSharp);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_look.ground);
    QColor line = m_look.muted;
    line.setAlphaF(0.5F);
    painter.setPen(QPen(line, 1, Qt::DashLine));
    painter.drawRoundedRect(QRectF({0.5, 0.5}, QSizeF(size) - QSizeF(1, 1)), 6, 6);
    if (size.width() < 40 || size.height() < 20) return image;
    QFont small = m_look.font;
    small.setPixelSize(std::max(10, small.pixelSize() - 2));
    painter.setFont(small);
    painter.setPen(m_look.muted);
    const QRect room = QRect({0, 0}, size).adjusted(6, 2, -6, -2);
    const QString words = picture.alt.isEmpty() ? tr("Picture") : picture.alt;
    const QString fitting = room.height() < 2 * painter.fontMetrics().height()
                                ? painter.fontMetrics().elidedText(words, Qt::ElideRight, room.width())
                                : words;
    painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, fitting);
    return image;
}

}  // namespace uinbox::ui
