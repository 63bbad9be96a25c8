// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/ZoneGuess.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <set>
#include <utility>

namespace uinbox {

ZoneGuess zoneOfRegion(const QString& region, Timestamp now)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(region);
    if (territory == QLocale::AnyTerritory) return {};
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(toMillis(now), Qt::UTC);
    constexpr int kHalfAYear = 182;
    std::set<std::pair<int, int>> offsets;
    QByteArray first;
    for (const QByteArray& zone : QTimeZone::availableTimeZoneIds(territory)) {
        if (!zone.contains('/') || zone.startsWith("Etc/")) continue;
        const QTimeZone clocks(zone);
        offsets.emplace(clocks.offsetFromUtc(moment), clocks.offsetFromUtc(moment.addDays(kHalfAYear)));
        if (first.isEmpty()) first = zone;
    }
    if (offsets.size() > 1) return {{}, true};
    const QByteArray usual = QTimeZone::windowsIdToDefaultIanaId(QTimeZone::ianaIdToWindowsId(first), territory);
    return {usual.isEmpty() ? first : usual, false};
}

}  // namespace uinbox
