// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "db/Connection.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace uinbox {

/// What is remembered of a place of a provider's ("number PN…", "service MG…", "sender XE…", "webhook …").
struct LineTargetRow {
    QString target;
    QJsonObject previous;  ///< what was there before us, as an update takes it
    /// Public addresses that we wrote there. Two while one is being written: a crash in between leaves either. None: a person said that
    /// what is there stays.
    QStringList ours;
    Timestamp changedAt{};
};

/// All SQL about these. Used within a transaction of the caller's.
class LineTargetRepository {
public:
    explicit LineTargetRepository(db::Connection& connection) : m_connection(connection) {}

    [[nodiscard]] Result<std::vector<LineTargetRow>> all();
    [[nodiscard]] Result<> set(const LineTargetRow& row);
    [[nodiscard]] Result<> remove(const QString& target);

private:
    db::Connection& m_connection;
};

}  // namespace uinbox
