// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/MessageSender.h"
#include "http/HttpTransport.h"

#include <QJsonObject>

namespace uinbox::resend {

// What Resend says when it does not do what it was asked, and of its rate (PROVIDERS.md 1.5). Pure.

/// What to do about a refusal: by the error's name (`code`, an ErrorCode), by the HTTP status where the name says nothing. `words` are
/// the provider's: that a domain is not verified is said only in them.
[[nodiscard]] Refusal refusalOf(int httpStatus, int code, const QString& words);
/// What a failure means that is told of an e-mail which was taken first, by its ErrorCode.
[[nodiscard]] Refusal meaningOfFailure(int code);
/// True where the answer leaves open whether the e-mail goes: 5xx, 408, and 409, which says that a request of this key is there already.
[[nodiscard]] bool leavesOpen(int httpStatus);

/// The error of an answer that is not 2xx. `retryAfter` from its headers; of a used-up day, until the next midnight in UTC.
[[nodiscard]] Error errorOf(const http::ClientResponse& response, const QJsonObject& json, ErrorKind kind);
/// The kind a refused send is reported as.
[[nodiscard]] ErrorKind kindOf(Refusal refusal, int httpStatus);
/// The error of a read that was refused: NotFound, Auth, RateLimited, or Network for what may be otherwise next time.
[[nodiscard]] Error readErrorOf(const http::ClientResponse& response);

/// From `ratelimit-remaining` and `ratelimit-reset`, or from `retry-after`. Absent where the answer has none of them.
[[nodiscard]] std::optional<RateHint> rateHintOf(const http::Headers& headers);

}  // namespace uinbox::resend
