// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/Connection.h"
#include "threads/Message.h"

#include <optional>

namespace uinbox {

/// The provider's numbers for what this computer finds out by itself before it sends (PROVIDERS.md 1.1).
inline constexpr int kOptedOutCode = 21610;
inline constexpr int kWindowClosedCode = 63016;
/// Ours, so none that a provider has: the person is blocked.
inline constexpr int kBlockedCode = 1;

/// Why a message must not leave at that moment: kBlockedCode, kOptedOutCode, kWindowClosedCode, or nothing. Within the transaction that lets it go.
[[nodiscard]] Result<std::optional<int>> obstacleOf(db::Connection& connection, const Message& message, Timestamp at);

}  // namespace uinbox
