// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/ZoneBox.h"

#include "base/WallTime.h"
#include "schedule/WhenText.h"

#include <QCompleter>
#include <QTimeZone>

#include <algorithm>

namespace uinbox::ui {

namespace {

/// Zones that are places; the others are names of offsets and of the past.
bool isPlace(const QByteArray& zone)
{
    return zone.contains('/') && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/") && isTimeZone(zone);
}

/// "New York (America)"
QString zoneLabel(const QByteArray& zone)
{
    const qsizetype slash = zone.indexOf('/');
    if (slash < 0) return zonePlace(zone);
    return QStringLiteral("%1 (%2)").arg(zonePlace(zone), QString::fromUtf8(zone.left(slash)));
}

}  // namespace

ZoneBox::ZoneBox(const QByteArray& here, const QByteArray& theirs, QWidget* parent) : QComboBox(parent)
{
    std::vector<std::pair<QString, QByteArray>> zones;
    for (const QByteArray& zone : QTimeZone::availableTimeZoneIds())
        if (isPlace(zone) && zone != here && zone != theirs) zones.emplace_back(zoneLabel(zone), zone);
    std::sort(zones.begin(), zones.end());
    addItem(tr("%1, as on this computer").arg(zonePlace(here)), here);
    if (!theirs.isEmpty() && theirs != here) addItem(tr("%1, where they are").arg(zonePlace(theirs)), theirs);
    for (const auto& [label, zone] : zones) addItem(label, zone);
    // With more than 400 of them one types a few letters of the place.
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setMinimumContentsLength(16);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
}

void ZoneBox::offerNone(const QString& label)
{
    insertItem(0, label, QByteArray());
    setCurrentIndex(0);
}

void ZoneBox::setZone(const QByteArray& zone)
{
    int index = findData(zone);
    if (index < 0) {
        // One that was stored under a name this computer does not list.
        addItem(zoneLabel(zone), zone);
        index = count() - 1;
    }
    setCurrentIndex(index);
}

QByteArray ZoneBox::zone() const
{
    return currentData().toByteArray();
}

bool ZoneBox::isZone() const
{
    return currentText() == itemText(currentIndex());
}

}  // namespace uinbox::ui
