// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/User.h"
#include "db/Connection.h"

#include <vector>

namespace uinbox {

/// All SQL about users, sessions and API tokens. Used within one transaction or read.
class AccountRepository {
public:
    explicit AccountRepository(db::Connection& connection) : m_connection(connection) {}

    /// The first user made; absent in a new profile.
    [[nodiscard]] Result<std::optional<User>> owner();
    [[nodiscard]] Result<> insertUser(const User& user);
    [[nodiscard]] Result<std::optional<User>> user(UserId user);
    /// All of them, the owner first.
    [[nodiscard]] Result<std::vector<User>> users();
    /// `tokenHash` is 32 bytes. Only the hash is ever stored.
    [[nodiscard]] Result<> insertToken(const ApiToken& token, UserId user, const QByteArray& tokenHash);
    [[nodiscard]] Result<std::vector<ApiToken>> tokens();
    /// False where there is no such token, or it is revoked already.
    [[nodiscard]] Result<bool> revoke(const QString& name, Timestamp now);
    [[nodiscard]] Result<std::optional<Principal>> findByTokenHash(const QByteArray& tokenHash, Timestamp now);

private:
    db::Connection& m_connection;
};

}  // namespace uinbox
