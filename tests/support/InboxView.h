// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Waiting.h"

#include "db/Database.h"

namespace uinbox::test {

/// The first column of every row that a statement gives.
[[nodiscard]] inline QStringList textsIn(db::Database& database, const char* sql)
{
    const auto texts = await(database.read([sql](db::Connection& connection) -> Result<QStringList> {
        QStringList found;
        UINBOX_ASSIGN(auto query, connection.prepare(sql));
        for (;;) {
            UINBOX_ASSIGN(const bool more, query.next());
            if (!more) return found;
            found.append(query.text(0));
        }
    }));
    REQUIRE(texts);
    return *texts;
}

}  // namespace uinbox::test
