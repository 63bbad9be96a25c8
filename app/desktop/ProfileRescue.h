// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QDateTime>

#include <optional>

namespace uinbox::app {

/// What can be done for a profile whose database is damaged. Nothing is ever removed: what was there stays beside what takes its place.
/// A value; any thread. The profile must not be open.
class ProfileRescue {
public:
    explicit ProfileRescue(const QString& profileDir);

    /// A backup, whole when it was made.
    struct Copy {
        QString path;
        QDateTime madeAt;
    };
    /// The newest there is.
    [[nodiscard]] std::optional<Copy> newestCopy() const;
    [[nodiscard]] QString database() const;
    /// Names the database and its log "inbox.db.damaged-<moment>", so that the next start begins an empty one. Gives the name.
    /// ProfileProblem::Locked or Unwritable.
    [[nodiscard]] Result<QString> setAside(const QDateTime& now) const;
    /// As setAside(), with the backup in its place. Where it cannot be copied whole, everything stays as it is.
    [[nodiscard]] Result<QString> putBack(const Copy& copy, const QDateTime& now) const;

private:
    [[nodiscard]] Result<QString> moveAside(const QDateTime& now) const;
    QString m_dir;
};

}  // namespace uinbox::app
