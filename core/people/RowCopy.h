// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/Query.h"

#include <QJsonArray>

#include <vector>

namespace uinbox {

enum class ColumnType { Integer, Text, Bytes };

/// A column as a statement gives it and takes it again.
struct Column {
    const char* name;  ///< of its placeholder
    ColumnType type;
};
using Columns = std::vector<Column>;

// A row of a table whole, as it is kept until a merge is taken back: a JSON array, null for NULL, bytes in hexadecimal.

/// The current row of a query that gives these columns in this order.
[[nodiscard]] QJsonArray copyOf(const db::Query& row, const Columns& columns);
/// Binds all of them.
void bindRow(db::Query& query, const Columns& columns, const QJsonArray& row);
/// Column by column: as it was before where it is `now` as it was left after.
[[nodiscard]] QJsonArray takenBack(const QJsonArray& before, const QJsonArray& after, const QJsonArray& now);

}  // namespace uinbox
