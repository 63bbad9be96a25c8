// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Result.h"

#include <QByteArray>
#include <QDateTime>

namespace uinbox {

/// A time as people say it: the hands of the clock on the wall of a place. The moment it means follows from the zone's rules, which
/// change; so this is what is kept, and the moment is worked out anew.
struct WallTime {
    QDate date;
    QTime time;
    QByteArray zone;  ///< IANA name ("Europe/Berlin")

    friend bool operator==(const WallTime&, const WallTime&) = default;
};

/// The moment a wall time means. One that the clock jumps over moves forward by the jump (02:30 of a night that goes from 02:00 to
/// 03:00 is 03:30); one that comes twice is the first of the two. Invalid "timeZone: …" for a zone nobody knows, "scheduledAt: …" for an
/// invalid date. Pure.
[[nodiscard]] Result<Timestamp> momentOf(const WallTime& wall);
/// What the clocks of that place show at a moment. Invalid "timeZone: …".
[[nodiscard]] Result<WallTime> wallTimeOf(Timestamp moment, const QByteArray& zone);
/// True for a zone this computer's zone data has.
[[nodiscard]] bool isTimeZone(const QByteArray& zone);
/// The zone of this computer; "UTC" where it cannot be told.
[[nodiscard]] QByteArray localTimeZone();

/// "2026-03-29T02:30:00": date and time without the zone, as the database keeps it.
[[nodiscard]] QString toText(const WallTime& wall);
/// Invalid "scheduledAt: …".
[[nodiscard]] Result<WallTime> wallTimeFromText(const QString& text, const QByteArray& zone);

}  // namespace uinbox
