// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QString>

#include <memory>

class QFile;
class QLockFile;

namespace uinbox::db {

/// Holds a profile folder for this process alone. The operating system lets go of it when the process ends, however it ends: flock(2)
/// where there is one (a lock file's process id says nothing in a container, where every start has the same one), QLockFile elsewhere.
class ProfileLock {
public:
    /// Creates the folder (0700) where it is missing. ProfileProblem::Locked, naming the holder, or Unwritable.
    [[nodiscard]] static Result<std::unique_ptr<ProfileLock>> acquire(const QString& profileDir);
    ~ProfileLock();
    ProfileLock(const ProfileLock&) = delete;
    ProfileLock& operator=(const ProfileLock&) = delete;

private:
    ProfileLock();
    std::unique_ptr<QFile> m_file;
    std::unique_ptr<QLockFile> m_fallback;
};

}  // namespace uinbox::db
