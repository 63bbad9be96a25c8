// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

#include <QDate>
#include <QString>

#include <chrono>

namespace uinbox::ui {

/// The day of a moment in the computer's time zone.
[[nodiscard]] QDate localDay(Timestamp time);
/// "9:42", as the locale writes it.
[[nodiscard]] QString timeOfDay(Timestamp time);
[[nodiscard]] QString timeOfDay(QTime time);
/// How the locale writes it, for a field: "H:mm".
[[nodiscard]] QString timeOfDayFormat();
/// For the list: the time today, "Yesterday", a weekday within a week, else a short date.
[[nodiscard]] QString listTime(Timestamp time, Timestamp now);
/// For a separator: "Today", "Yesterday", "Monday", "12 March", with the year where it is not this one.
[[nodiscard]] QString dayName(QDate day, QDate today);
/// For something to come: "Today, 9:42", "Tomorrow, 9:00", "Monday, 9:00" within a week, else with the date.
[[nodiscard]] QString dayAndTime(QDate day, QTime time, QDate today);
/// The same where it must not be mistaken: "Tuesday 17 March, 15:00", with the year where it is not this one.
[[nodiscard]] QString datedTime(QDate day, QTime time, QDate today);
/// How long something has been waiting: "25 min", "9 h", "3 days".
[[nodiscard]] QString waitText(std::chrono::milliseconds wait);
/// Day and time in full: "Tuesday, 17 March 2026, 15:00".
[[nodiscard]] QString fullTime(Timestamp time);
/// To the second and with the time zone, for what happened to a message on its way.
[[nodiscard]] QString exactTime(Timestamp time);

}  // namespace uinbox::ui
