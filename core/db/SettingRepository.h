// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/Connection.h"

#include <QHash>

namespace uinbox::db {

/// All SQL about settings: names and texts, nothing secret.
class SettingRepository {
public:
    explicit SettingRepository(Connection& connection) : m_connection(connection) {}

    [[nodiscard]] Result<QHash<QString, QString>> all();
    /// An empty value removes the setting.
    [[nodiscard]] Result<> set(const QString& name, const QString& value);

private:
    Connection& m_connection;
};

}  // namespace uinbox::db
