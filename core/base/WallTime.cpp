// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/WallTime.h"

#include <QHash>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace uinbox {

namespace {

/// Longer than any zone is away from UTC, and than any clock is put forward or back.
constexpr int kFarFromUtcSecs = 26 * 3600;

/// The names of the IANA database that are one word (its files backward, etcetera, europe, northamerica), sorted. Of all other words Qt
/// makes a zone, too: "Berlin" is a POSIX rule to it, and means UTC.
constexpr std::array kOneWord{
    "CET",       "CST6CDT", "Cuba", "EET",       "EST",     "EST5EDT",  "Egypt",   "Eire",      "GB",     "GB-Eire", "GMT",
    "GMT+0",     "GMT-0",   "GMT0", "Greenwich", "HST",     "Hongkong", "Iceland", "Iran",      "Israel", "Jamaica", "Japan",
    "Kwajalein", "Libya",   "MET",  "MST",       "MST7MDT", "NZ",       "NZ-CHAT", "Navajo",    "PRC",    "PST8PDT", "Poland",
    "Portugal",  "ROC",     "ROK",  "Singapore", "Turkey",  "UCT",      "UTC",     "Universal", "W-SU",   "WET",     "Zulu"};

Result<QTimeZone> zoneOf(const QByteArray& name)
{
    // Looking a zone up costs as much as ten computations with it, and one that was there does not go.
    thread_local QHash<QByteArray, QTimeZone> known;
    const auto found = known.constFind(name);
    if (found != known.constEnd()) return *found;
    if (!isTimeZone(name)) return fail(ErrorKind::Invalid, "timeZone: Not a time zone this computer knows.");
    return *known.insert(name, QTimeZone(name));
}

}  // namespace

bool isTimeZone(const QByteArray& zone)
{
    // Qt's list lacks the older names ("US/Pacific", "Europe/Kiev"), which its rules know all the same.
    static const QRegularExpression name(QStringLiteral("^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$"));
    if (!name.match(QString::fromLatin1(zone)).hasMatch()) return false;
    const bool isKnown = zone.contains('/') ? !zone.startsWith("posix/") && !zone.startsWith("right/")
                                            : std::find(kOneWord.begin(), kOneWord.end(), zone) != kOneWord.end();
    return isKnown && QTimeZone(zone).isValid();
}

QByteArray localTimeZone()
{
    const QByteArray zone = QTimeZone::systemTimeZoneId();
    return isTimeZone(zone) ? zone : QByteArrayLiteral("UTC");
}

Result<Timestamp> momentOf(const WallTime& wall)
{
    if (!wall.date.isValid() || !wall.time.isValid()) return fail(ErrorKind::Invalid, "scheduledAt: Not a date and time.");
    UINBOX_ASSIGN(const QTimeZone zone, zoneOf(wall.zone));
    // As if the place were at UTC: then each offset the place has around that time gives one moment it may be.
    const qint64 asUtc = QDateTime(wall.date, wall.time, Qt::UTC).toMSecsSinceEpoch();
    const auto offsetAt = [&zone](qint64 millis) {
        return qint64{zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(millis, Qt::UTC))} * 1000;
    };
    const qint64 before = offsetAt(asUtc - qint64{kFarFromUtcSecs} * 1000);
    const qint64 after = offsetAt(asUtc + qint64{kFarFromUtcSecs} * 1000);
    // The offset before a change gives the first of two, and for a time that is jumped over the same distance after the jump.
    const qint64 first = asUtc - before;
    if (offsetAt(first) == before) return fromMillis(first);
    const qint64 second = asUtc - after;
    return fromMillis(offsetAt(second) == after ? second : first);
}

Result<WallTime> wallTimeOf(Timestamp moment, const QByteArray& zoneName)
{
    UINBOX_ASSIGN(const QTimeZone zone, zoneOf(zoneName));
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(toMillis(moment), zone);
    return WallTime{there.date(), there.time(), zoneName};
}

QString toText(const WallTime& wall)
{
    return QDateTime(wall.date, wall.time, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
}

Result<WallTime> wallTimeFromText(const QString& text, const QByteArray& zone)
{
    const auto parsed = QDateTime::fromString(text, QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    if (!parsed.isValid()) return fail(ErrorKind::Invalid, "scheduledAt: Not a date and time.");
    return WallTime{parsed.date(), parsed.time(), zone};
}

}  // namespace uinbox
