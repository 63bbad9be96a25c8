// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/DemoWorld.h"

namespace uinbox::app {

/// Adds to a world what is known of its people (time zones, consent, fields of one's own, handles), and people who have not written: suppliers,
/// some who are blocked, put away or opted out, and pairs that are likely one person (resources/demo/people.json). The same moment makes the
/// same, ids included. Pure but for the built-in file.
void addPeople(DemoWorld& world, Timestamp now);

}  // namespace uinbox::app
