// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QDateTime>

#include <functional>
#include <optional>

namespace uinbox::app {

/// What can be done for a profile whose database is damaged. Nothing is ever removed: what was there stays beside what takes its place.
/// A value; any thread. The profile must not be open.
class ProfileRescue {
public:
    /// Gives another name to a file; false where the disk refuses.
    using Rename = std::function<bool(const QString& from, const QString& to)>;

    /// How much is copied of all; false where it is not wanted any more. Called by who copies.
    using Progress = std::function<bool(qint64 done, qint64 all)>;

    explicit ProfileRescue(const QString& profileDir);
    /// With a disk of one's own.
    ProfileRescue(const QString& profileDir, Rename rename);

    /// A backup, whole when it was made.
    struct Copy {
        QString path;
        QDateTime madeAt;
    };
    /// The newest there is.
    [[nodiscard]] std::optional<Copy> newestCopy() const;
    [[nodiscard]] QString database() const;
    /// Names the database and its log "inbox.db.damaged-<moment>", so that the next start begins an empty one. Gives the name.
    /// ProfileProblem::Locked or Unwritable; everything has its old name then.
    [[nodiscard]] Result<QString> setAside(const QDateTime& now) const;
    /// As setAside(), with the backup in its place. Where it cannot be copied whole, everything stays as it is; Cancelled where `progress`
    /// said so.
    [[nodiscard]] Result<QString> putBack(const Copy& copy, const QDateTime& now, const Progress& progress = {}) const;

private:
    [[nodiscard]] static Result<> copyWhole(const QString& from, const QString& to, const Progress& progress);
    [[nodiscard]] QString freeName(const QDateTime& now) const;
    [[nodiscard]] Result<> moveAside(const QString& name) const;
    [[nodiscard]] Result<> moveBack(const QString& name) const;

    QString m_dir;
    Rename m_rename;
};

}  // namespace uinbox::app
