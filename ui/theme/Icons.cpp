// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Icons.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace uinbox::ui {

namespace {

QLatin1StringView fileName(Icon icon)
{
    switch (icon) {
        case Icon::Inbox: return QLatin1StringView("inbox");
        case Icon::Contacts: return QLatin1StringView("contacts");
        case Icon::Schedule: return QLatin1StringView("schedule");
        case Icon::Analytics: return QLatin1StringView("analytics");
        case Icon::Settings: return QLatin1StringView("settings");
        case Icon::Search: return QLatin1StringView("search");
        case Icon::Send: return QLatin1StringView("send");
        case Icon::Attach: return QLatin1StringView("attach");
        case Icon::Smile: return QLatin1StringView("smile");
        case Icon::Check: return QLatin1StringView("check");
        case Icon::DoubleCheck: return QLatin1StringView("double-check");
        case Icon::Clock: return QLatin1StringView("clock");
        case Icon::Alert: return QLatin1StringView("alert");
        case Icon::ArrowDown: return QLatin1StringView("arrow-down");
        case Icon::Sms: return QLatin1StringView("sms");
        case Icon::WhatsApp: return QLatin1StringView("whatsapp");
        case Icon::Mail: return QLatin1StringView("mail");
        case Icon::Pin: return QLatin1StringView("pin");
        case Icon::Retry: return QLatin1StringView("retry");
        case Icon::Close: return QLatin1StringView("close");
        case Icon::Info: return QLatin1StringView("info");
        case Icon::Eye: return QLatin1StringView("eye");
        case Icon::EyeOff: return QLatin1StringView("eye-off");
        case Icon::File: return QLatin1StringView("file");
        case Icon::Compose: return QLatin1StringView("compose");
    }
    return {};
}

}  // namespace

QPixmap iconPixmap(Icon icon, const QColor& color, int size, qreal devicePixelRatio)
{
    const QString key =
        QStringLiteral("uinbox-icon/%1/%2/%3/%4").arg(fileName(icon), color.name(QColor::HexArgb)).arg(size).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(fileName(icon)));
    if (!file.open(QIODevice::ReadOnly)) return {};
    QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
    const int pixels = qRound(size * devicePixelRatio);
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QPixmap iconPixmap(Icon icon, const QColor& color, int size, qreal devicePixelRatio, Qt::LayoutDirection direction)
{
    const QPixmap pixmap = iconPixmap(icon, color, size, devicePixelRatio);
    const bool points = icon == Icon::Send;
    return points && direction == Qt::RightToLeft ? pixmap.transformed(QTransform::fromScale(-1, 1)) : pixmap;
}

QIcon makeIcon(Icon icon, const QColor& normal, const QColor& disabled)
{
    QIcon result;
    for (const int size : {16, 20, 24})
        for (const qreal ratio : {1.0, 1.5, 2.0, 3.0}) {
            result.addPixmap(iconPixmap(icon, normal, size, ratio), QIcon::Normal);
            result.addPixmap(iconPixmap(icon, disabled, size, ratio), QIcon::Disabled);
        }
    return result;
}

QIcon applicationIcon()
{
    return QIcon(QStringLiteral(":/icons/application.svg"));
}

}  // namespace uinbox::ui
