// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/MessageTemplate.h"
#include "db/Connection.h"

#include <optional>
#include <vector>

namespace uinbox {

/// All SQL about templates. Used within a transaction of the caller's.
class TemplateRepository {
public:
    explicit TemplateRepository(db::Connection& connection) : m_connection(connection) {}

    /// Approved ones first, then by name and language.
    [[nodiscard]] Result<std::vector<MessageTemplate>> all();
    [[nodiscard]] Result<std::optional<MessageTemplate>> find(const QString& sid);
    /// Puts these in the place of all there were.
    [[nodiscard]] Result<> replaceAll(const std::vector<MessageTemplate>& templates);

private:
    db::Connection& m_connection;
};

}  // namespace uinbox
