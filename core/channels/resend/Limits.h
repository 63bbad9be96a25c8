// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace uinbox {

/// Resend's limit for an e-mail with all its attachments, after base64.
inline constexpr std::int64_t kMaxEmailBytes = std::int64_t{40} * 1024 * 1024;

/// Whether so many bytes of files go along with an e-mail: base64 makes three bytes four.
[[nodiscard]] constexpr bool fitsEmail(std::int64_t bytes)
{
    return bytes / 3 * 4 <= kMaxEmailBytes;
}

}  // namespace uinbox
