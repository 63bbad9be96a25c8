// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "http/Headers.h"

namespace uinbox {

/// How far this computer's clock, which said `now` when the provider was asked, is ahead of the provider's, by the Date header of its answer
/// (RFC 9110 section 6.6.1). Nothing where it has none, `now` is not given, or they differ by less than a minute, which may be the way there. Pure.
[[nodiscard]] std::chrono::milliseconds clockSkew(const http::Headers& answer, Timestamp now);

}  // namespace uinbox
