// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StatementCount.h"

#include <sqlite3.h>

#include <atomic>

namespace uinbox::bench {

namespace {

std::atomic<std::int64_t> statements = 0;

int onStatement(unsigned, void*, void*, void*)
{
    ++statements;
    return 0;
}

int onOpened(sqlite3* handle, const char**, const void*)
{
    return sqlite3_trace_v2(handle, SQLITE_TRACE_STMT, &onStatement, nullptr);
}

/// SQLite takes any function there and calls it with these three (sqlite3_auto_extension, "The entry point").
void (*entryPoint())()
{
    return reinterpret_cast<void (*)()>(&onOpened);
}

}  // namespace

StatementCount::StatementCount()
{
    statements = 0;
    sqlite3_auto_extension(entryPoint());
}

StatementCount::~StatementCount()
{
    sqlite3_cancel_auto_extension(entryPoint());
}

std::int64_t StatementCount::count() const
{
    return statements;
}

}  // namespace uinbox::bench
