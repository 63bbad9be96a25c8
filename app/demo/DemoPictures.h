// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "demo/DemoWorld.h"
#include "media/ContentFolder.h"

namespace uinbox::app {

/// Puts the pictures of a world, which are resources of the program, into a profile's folder, as if they had been fetched. Blocks for a
/// moment; before the world is written. Storage.
[[nodiscard]] Result<> keepDemoPictures(DemoWorld& world, ContentFolder& folder);

}  // namespace uinbox::app
