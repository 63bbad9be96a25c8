// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/WallTime.h"
#include "outbox/OutgoingMessage.h"

#include <QString>

#include <vector>

namespace uinbox::ui {

/// A moment people often mean, with its name ("Tomorrow, 9:00").
struct SchedulePreset {
    QString label;
    WallTime when;
};

/// What is offered at a moment: later today, tomorrow at 8, Saturday at 10, Monday at 8, by the clocks of `zone`; only what is still to come, in the order of time.
/// Pure.
[[nodiscard]] std::vector<SchedulePreset> schedulePresets(Timestamp now, const QByteArray& zone);

/// The first of them at a time of day at which nobody is woken.
[[nodiscard]] WallTime sensibleStart(const std::vector<SchedulePreset>& presets);

/// The place of a zone as people say it: "New York" for America/New_York.
[[nodiscard]] QString zonePlace(const QByteArray& zone);

/// When a message leaves, seen from `here`: "Tomorrow, 9:00", and where that place has other clocks, "Tomorrow, 9:00 in New York
/// (15:00 here)". `due` is what `wall` means.
[[nodiscard]] QString whenText(const WallTime& wall, Timestamp due, Timestamp now, const QByteArray& here);

/// The same with the whole date, so that no week is mistaken for another: "Tuesday 17 March, 15:00".
[[nodiscard]] QString datedWhenText(const WallTime& wall, Timestamp due, Timestamp now, const QByteArray& here);

/// "Scheduled for Tuesday 17 March, 15:00", by the clocks of this computer and, where it was meant by others, by theirs.
[[nodiscard]] QString scheduledForText(const Schedule& schedule, Timestamp now);
/// The same of one that was not to leave, or at another time: "Scheduled again for …".
[[nodiscard]] QString scheduledAgainText(const Schedule& schedule, Timestamp now);

/// What both clocks show at a moment: "Tuesday 17 March, 9:00 for them, 16:00 for you", with our day where it is another one.
[[nodiscard]] QString bothTimesText(Timestamp due, Timestamp now, const QByteArray& theirs, const QByteArray& here);

/// What to know about a time that the clocks of its place jump over or show twice; empty for all others.
[[nodiscard]] QString clockChangeText(const WallTime& wall);

/// A warning where a message would reach somebody at night by the clocks of `zone`; empty by day.
[[nodiscard]] QString quietHoursText(Timestamp due, const QByteArray& zone);

}  // namespace uinbox::ui
