// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/Connection.h"
#include "threads/Message.h"

#include <QHash>

namespace uinbox {

/// All SQL about how far the providers' lists were read, and what of them is not here yet.
class BackfillRepository {
public:
    explicit BackfillRepository(db::Connection& connection) : m_connection(connection) {}

    /// Up to when everything that a list has is here, by the provider's clock; absent before the first time.
    [[nodiscard]] Result<std::optional<Timestamp>> coveredTo(const QString& source);
    [[nodiscard]] Result<> setCoveredTo(const QString& source, Timestamp coveredTo, Timestamp now);
    /// Those of the sids that no message has, nor had one that was deleted with its person; in their order.
    [[nodiscard]] Result<QStringList> unknownAmong(const QStringList& sids);
    /// The status of those of the sids that a message has.
    [[nodiscard]] Result<QHash<QString, MessageStatus>> statusesOf(const QStringList& sids);
    /// When the first text or WhatsApp message was made, since a moment, whose end nobody reported yet.
    [[nodiscard]] Result<std::optional<Timestamp>> oldestUnreported(Timestamp since);

private:
    db::Connection& m_connection;
};

}  // namespace uinbox
