// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/User.h"
#include "base/Async.h"
#include "base/Clock.h"
#include "db/Database.h"

#include <QFuture>
#include <QObject>

namespace uinbox {

/// Users and the tokens that speak for them. Main thread; owned by the composition root.
class AccountService final : public QObject {
    Q_OBJECT

public:
    AccountService(db::Database& database, const Clock& clock, QObject* parent = nullptr);

    /// The owner of this profile, made where there is none yet.
    [[nodiscard]] QFuture<Result<User>> owner();
    /// A new API token of the owner: 256 random bits, base64url, after "uib_". Given out here once, stored as a hash.
    /// Invalid for an empty name; Conflict where a live token has it.
    [[nodiscard]] QFuture<Result<Secret>> createToken(QString name, Role role);
    [[nodiscard]] QFuture<Result<std::vector<ApiToken>>> tokens();
    /// NotFound where no live token has that name.
    [[nodiscard]] QFuture<Result<>> revokeToken(QString name);
    /// Who a token speaks for. Auth where it is unknown, revoked or expired.
    [[nodiscard]] QFuture<Result<Principal>> authenticate(const Secret& token);
    [[nodiscard]] QFuture<Result<std::optional<User>>> user(UserId user);
    /// Everybody with a seat, the owner first.
    [[nodiscard]] QFuture<Result<std::vector<User>>> users();

private:
    db::Database& m_database;
    const Clock& m_clock;
};

}  // namespace uinbox
