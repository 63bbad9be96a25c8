// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/MapPlace.h"

#include <QUrlQuery>

#include <cmath>

namespace uinbox::ui {

namespace {

/// Somebody's own words stay a line.
constexpr qsizetype kMostOfAName = 120;

QString valueOf(const Message& message, const char* name)
{
    return message.metadata.value(QLatin1String(name)).toVariant().toString().simplified().left(kMostOfAName);
}

}  // namespace

std::optional<MapPlace> placeOf(const Message& message)
{
    if (message.metadata.isEmpty() || message.channel != Channel::WhatsApp || message.direction != Direction::Inbound)
        return std::nullopt;
    bool isLatitude = false;
    bool isLongitude = false;
    const double latitude = valueOf(message, "Latitude").toDouble(&isLatitude);
    const double longitude = valueOf(message, "Longitude").toDouble(&isLongitude);
    const bool isOnEarth = isLatitude && isLongitude && std::abs(latitude) <= 90 && std::abs(longitude) <= 180;
    if (!isOnEarth) return std::nullopt;
    const QString north = QString::number(latitude, 'f', 5);
    const QString east = QString::number(longitude, 'f', 5);
    MapPlace place;
    QStringList names{valueOf(message, "Label"), valueOf(message, "Address")};
    names.removeAll(QString());
    names.removeDuplicates();
    place.name = names.join(QStringLiteral(" · "));
    place.coordinates = north + QStringLiteral(", ") + east;
    place.map = QUrl(QStringLiteral("https://www.openstreetmap.org/?mlat=%1&mlon=%2#map=16/%1/%2").arg(north, east));
    return place;
}

}  // namespace uinbox::ui
