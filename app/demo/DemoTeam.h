// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/DemoWorld.h"

namespace uinbox::app {

/// Adds to a world what the studio's three people did within it: notes, one of them to a colleague and one private, and conversations that
/// are pinned, assigned, snoozed and archived. Somebody of whom this speaks and who is not in the world is left out. The same moment makes
/// the same, ids included. Pure.
void addTeam(DemoWorld& world, Timestamp now);

}  // namespace uinbox::app
