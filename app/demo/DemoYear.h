// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/DemoWorld.h"

namespace uinbox::app {

/// Spreads the older conversations of a world over all channels and its team: some go on WhatsApp (outside its 24 hours by a template), some by
/// e-mail with a subject, each answer is somebody's, reminders were scheduled, and what failed did so for a reason of its channel. Those of
/// the last weeks stay as they were written. The same world makes the same. Pure.
void addYear(DemoWorld& world, Timestamp now);

/// The whole demo: makeDemoWorld(), other channels, team, year and people.
[[nodiscard]] DemoWorld makeDemo(quint32 seed, Timestamp now);

}  // namespace uinbox::app
