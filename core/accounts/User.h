// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"
#include "base/Secret.h"

#include <QString>

#include <optional>

namespace uinbox {

/// What somebody may do: Viewer reads, User also writes, Admin also manages.
enum class Role { Viewer, User, Admin };

[[nodiscard]] QString roleName(Role role);  ///< "viewer", "user", "admin"
[[nodiscard]] std::optional<Role> roleFromName(QStringView name);

/// Somebody with a seat. The first one is the owner.
struct User {
    UserId id;
    QString name;
    Role role = Role::User;
    Timestamp createdAt{};
};

/// An API token as the list shows it: everything but the token.
struct ApiToken {
    SessionId id;
    QString name;
    Role role = Role::User;
    Timestamp createdAt{};
    std::optional<Timestamp> revokedAt;
};

/// Who a bearer token speaks for. `role` is the token's, never above the user's.
struct Principal {
    SessionId sessionId;
    UserId userId;
    QString userName;
    Role role = Role::Viewer;
};

}  // namespace uinbox
