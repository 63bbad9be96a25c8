// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLocalSocket;

namespace uinbox::app {

/// Where the program that has a profile listens for another start of itself: within the profile, which nobody else may enter; or, where that
/// path is too long for a socket, in the user's runtime folder under a name made of the path.
[[nodiscard]] QString instanceSocket(const QString& profileDir);

/// True where whoever is at the other end runs as the same user. Where the system cannot say it, the folder's permissions have to do.
[[nodiscard]] bool isSameUser(const QLocalSocket& socket);

/// What is answered to a request that was taken.
inline constexpr char kTaken[] = "taken\n";

}  // namespace uinbox::app
