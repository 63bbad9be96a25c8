// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/Connection.h"

#include <optional>

namespace uinbox {

/// All SQL about when the program answered whom by itself.
class AutoReplyRepository {
public:
    explicit AutoReplyRepository(db::Connection& connection) : m_connection(connection) {}

    [[nodiscard]] Result<std::optional<Timestamp>> lastTo(ContactAddressId address);
    /// How many addresses were answered since a moment.
    [[nodiscard]] Result<int> countSince(Timestamp since);
    [[nodiscard]] Result<> record(ContactAddressId address, Timestamp at);

private:
    db::Connection& m_connection;
};

}  // namespace uinbox
