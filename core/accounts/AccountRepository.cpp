// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/AccountRepository.h"

#include <algorithm>

namespace uinbox {

namespace {

constexpr char kOwner[] = "SELECT id, name, role, created_at FROM user ORDER BY seq LIMIT 1";
constexpr char kUser[] = "SELECT id, name, role, created_at FROM user WHERE id = :id";
constexpr char kUsers[] = "SELECT id, name, role, created_at FROM user ORDER BY seq";
constexpr char kInsertUser[] = "INSERT INTO user (id, name, role, created_at) VALUES (:id, :name, :role, :created)";
constexpr char kInsertToken[] =
    "INSERT INTO session (id, user_id, kind, name, role, token_hash, created_at)"
    " VALUES (:id, :user, 'api', :name, :role, :hash, :created)";
constexpr char kTokens[] = "SELECT id, name, role, created_at, revoked_at FROM session WHERE kind = 'api' ORDER BY seq";
constexpr char kRevoke[] = "UPDATE session SET revoked_at = :now WHERE kind = 'api' AND name = :name AND revoked_at IS NULL";
constexpr char kByHash[] =
    "SELECT s.id, s.user_id, u.name, s.role, u.role FROM session s JOIN user u ON u.id = s.user_id WHERE s.token_hash = :hash"
    " AND s.revoked_at IS NULL AND (s.expires_at IS NULL OR s.expires_at > :now)";

User readUser(const db::Query& row)
{
    return {row.id<UserId>(0), row.text(1), roleFromName(row.text(2)).value_or(Role::Viewer), row.time(3)};
}

}  // namespace

QString roleName(Role role)
{
    switch (role) {
        case Role::Viewer: return QStringLiteral("viewer");
        case Role::User: return QStringLiteral("user");
        case Role::Admin: return QStringLiteral("admin");
    }
    return {};
}

std::optional<Role> roleFromName(QStringView name)
{
    for (const auto role : {Role::Viewer, Role::User, Role::Admin})
        if (roleName(role) == name) return role;
    return std::nullopt;
}

Result<std::optional<User>> AccountRepository::owner()
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kOwner));
    UINBOX_ASSIGN(const bool found, query.next());
    return found ? std::optional(readUser(query)) : std::nullopt;
}

Result<> AccountRepository::insertUser(const User& user)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kInsertUser));
    query.bind(":id", user.id);
    query.bind(":name", user.name);
    query.bind(":role", roleName(user.role));
    query.bind(":created", user.createdAt);
    return query.run();
}

Result<std::optional<User>> AccountRepository::user(UserId user)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kUser));
    query.bind(":id", user);
    UINBOX_ASSIGN(const bool found, query.next());
    return found ? std::optional(readUser(query)) : std::nullopt;
}

Result<std::vector<User>> AccountRepository::users()
{
    std::vector<User> users;
    UINBOX_ASSIGN(auto query, m_connection.prepare(kUsers));
    for (;;) {
        UINBOX_ASSIGN(const bool more, query.next());
        if (!more) return users;
        users.push_back(readUser(query));
    }
}

Result<> AccountRepository::insertToken(const ApiToken& token, UserId user, const QByteArray& tokenHash)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kInsertToken));
    query.bind(":id", token.id);
    query.bind(":user", user);
    query.bind(":name", token.name);
    query.bind(":role", roleName(token.role));
    query.bind(":hash", tokenHash);
    query.bind(":created", token.createdAt);
    return query.run();
}

Result<std::vector<ApiToken>> AccountRepository::tokens()
{
    std::vector<ApiToken> tokens;
    UINBOX_ASSIGN(auto query, m_connection.prepare(kTokens));
    for (;;) {
        UINBOX_ASSIGN(const bool more, query.next());
        if (!more) return tokens;
        tokens.push_back({query.id<SessionId>(0), query.text(1), roleFromName(query.text(2)).value_or(Role::Viewer), query.time(3),
                          query.optionalTime(4)});
    }
}

Result<bool> AccountRepository::revoke(const QString& name, Timestamp now)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kRevoke));
    query.bind(":name", name);
    query.bind(":now", now);
    UINBOX_TRY(query.run());
    return m_connection.changes() > 0;
}

Result<std::optional<Principal>> AccountRepository::findByTokenHash(const QByteArray& tokenHash, Timestamp now)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kByHash));
    query.bind(":hash", tokenHash);
    query.bind(":now", now);
    UINBOX_ASSIGN(const bool found, query.next());
    if (!found) return std::nullopt;
    const auto tokenRole = roleFromName(query.text(3)).value_or(Role::Viewer);
    const auto userRole = roleFromName(query.text(4)).value_or(Role::Viewer);
    return Principal{query.id<SessionId>(0), query.id<UserId>(1), query.text(2), std::min(tokenRole, userRole)};
}

}  // namespace uinbox
