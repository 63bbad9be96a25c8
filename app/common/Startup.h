// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

namespace uinbox::app {

/// One sentence for a person: what keeps the program from starting, and what to do. `profileDir` is named in it.
[[nodiscard]] QString startupText(const Error& error, const QString& profileDir);

/// True for errors that say that this profile or the way the program was called is at fault (exit code 2).
[[nodiscard]] bool isProfileOrUsageError(const Error& error);

/// umask 077, no core dumps, room for open files, libsodium ready. Before anything else in main().
[[nodiscard]] Result<> prepareProcess();

/// Where a profile is kept when none is given: the platform's local data folder.
[[nodiscard]] QString defaultProfileDir();

/// A file of this name in the profile says that its database is a copy that was put back (ProfileRescue): what waited in the copy may have
/// left since, and is asked about.
inline constexpr char kRestoredMark[] = "restored";

}  // namespace uinbox::app
