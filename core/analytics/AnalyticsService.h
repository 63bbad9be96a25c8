// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/Report.h"
#include "base/Clock.h"
#include "base/Result.h"

#include <QFuture>
#include <QObject>

namespace uinbox {

namespace db {
class Database;
}

/// What happened in the inbox, in figures. Counts the messages themselves on a read-only connection, whenever it is asked: a report of a
/// year over a million messages takes a second or two there. Main thread; owned by the composition root.
class AnalyticsService final : public QObject {
    Q_OBJECT

public:
    AnalyticsService(db::Database& database, const Clock& clock, QObject* parent = nullptr);

    /// The figures of those days of a place, and of as many days before them. Report.h says how each is counted. Invalid "range: …",
    /// "timeZone: …".
    [[nodiscard]] QFuture<Result<Report>> report(ReportRange range, QByteArray zone, ReportFilter filter);

private:
    db::Database& m_database;
    const Clock& m_clock;
};

}  // namespace uinbox
