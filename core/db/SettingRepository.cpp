// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/SettingRepository.h"

namespace uinbox::db {

namespace {

constexpr char kAll[] = "SELECT key, value FROM setting";
constexpr char kSet[] =
    "INSERT INTO setting (key, value) VALUES (:key, :value) ON CONFLICT (key) DO UPDATE SET value = excluded.value";
constexpr char kRemove[] = "DELETE FROM setting WHERE key = :key";

}  // namespace

Result<QHash<QString, QString>> SettingRepository::all()
{
    QHash<QString, QString> settings;
    UINBOX_ASSIGN(auto query, m_connection.prepare(kAll));
    for (;;) {
        UINBOX_ASSIGN(const bool more, query.next());
        if (!more) return settings;
        settings.insert(query.text(0), query.text(1));
    }
}

Result<> SettingRepository::set(const QString& name, const QString& value)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(value.isEmpty() ? kRemove : kSet));
    query.bind(":key", name);
    if (!value.isEmpty()) query.bind(":value", value);
    return query.run();
}

}  // namespace uinbox::db
