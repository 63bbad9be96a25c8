// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QDateTime>

namespace uinbox::app {

/// When the demo's studio is open: Monday to Saturday, 9:00 to 18:00 local time, except on Christmas and New Year's Day. Pure.
class OpeningHours {
public:
    static constexpr int kOpensAt = 9;
    static constexpr int kClosesAt = 18;

    [[nodiscard]] static bool isOpenDay(QDate day);
    [[nodiscard]] static bool isOpen(Timestamp time);
    /// The day so many open days before `today`; 0 is today itself.
    [[nodiscard]] static QDate openDayBefore(QDate today, int openDays);
    /// `minutes` of open time after `time`: what does not fit into a day goes on when the next one begins.
    [[nodiscard]] static QDateTime after(QDateTime time, int minutes);
};

}  // namespace uinbox::app
