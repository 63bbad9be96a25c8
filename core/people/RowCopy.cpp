// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/RowCopy.h"

namespace uinbox {

QJsonArray copyOf(const db::Query& row, const Columns& columns)
{
    QJsonArray copy;
    for (size_t i = 0; i < columns.size(); ++i) {
        const auto at = static_cast<int>(i);
        if (row.isNull(at)) {
            copy.append(QJsonValue());
            continue;
        }
        switch (columns[i].type) {
            case ColumnType::Integer: copy.append(static_cast<qint64>(row.integer(at))); break;
            case ColumnType::Text: copy.append(row.text(at)); break;
            case ColumnType::Bytes: copy.append(QString::fromLatin1(row.blob(at).toHex())); break;
        }
    }
    return copy;
}

void bindRow(db::Query& query, const Columns& columns, const QJsonArray& row)
{
    for (size_t i = 0; i < columns.size(); ++i) {
        const QJsonValue value = row.at(static_cast<qsizetype>(i));
        const auto& [name, type] = columns[i];
        if (value.isNull() || value.isUndefined()) {
            query.bindNull(name);
            continue;
        }
        switch (type) {
            case ColumnType::Integer: query.bind(name, static_cast<std::int64_t>(value.toInteger())); break;
            case ColumnType::Text: query.bind(name, value.toString()); break;
            case ColumnType::Bytes: query.bind(name, QByteArray::fromHex(value.toString().toLatin1())); break;
        }
    }
}

QJsonArray takenBack(const QJsonArray& before, const QJsonArray& after, const QJsonArray& now)
{
    QJsonArray row;
    for (qsizetype i = 0; i < now.size(); ++i) row.append(now.at(i) == after.at(i) ? before.at(i) : now.at(i));
    return row;
}

}  // namespace uinbox
