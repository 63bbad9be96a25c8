// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"

namespace uinbox {

/// An address book that was put in.
using ImportId = Id<struct ImportTag>;

}  // namespace uinbox
