// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QByteArray>
#include <QString>

namespace uinbox {

/// Which time zone somebody of a country likely has.
struct ZoneGuess {
    QByteArray zone{};  ///< empty where the clocks of the country differ, or nothing is known of it
    bool areSeveral = false;
};

/// `region` is a country of ISO 3166 ("DE"). Its clocks are the same where they are so at `now` and half a year later. Pure but for the time
/// zone data.
[[nodiscard]] ZoneGuess zoneOfRegion(const QString& region, Timestamp now);

}  // namespace uinbox
