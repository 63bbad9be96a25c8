// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace uinbox::bench {

/// From its making on, counts every statement that any connection of this process begins to run: SQLite itself says so
/// (sqlite3_trace_v2, SQLITE_TRACE_STMT). Make it before the connections are opened; one at a time.
class StatementCount {
public:
    StatementCount();
    ~StatementCount();
    StatementCount(const StatementCount&) = delete;
    StatementCount& operator=(const StatementCount&) = delete;
    [[nodiscard]] std::int64_t count() const;
};

}  // namespace uinbox::bench
