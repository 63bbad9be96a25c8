// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Secret.h"
#include "http/Headers.h"

#include <optional>

namespace uinbox::resend {

// The signature of Resend's webhooks: Svix's, which became the Standard Webhooks specification (PROVIDERS.md 1.5). Pure; any thread.

/// How far a webhook's time may be from ours.
inline constexpr std::chrono::minutes kSvixTolerance{5};

/// The three header fields that sign a body, as they came.
struct SvixHeaders {
    QByteArray id;
    QByteArray timestamp;
    QByteArray signature;
};

/// `svix-id`, `svix-timestamp` and `svix-signature`; or, where not all of them are there, the same as `webhook-…`. Absent where neither three are.
[[nodiscard]] std::optional<SvixHeaders> svixHeadersOf(const http::Headers& headers);

/// The key in a signing secret ("whsec_" and Base64). Empty where it is none; an empty key signs nothing.
[[nodiscard]] Secret svixKeyOf(const Secret& signingSecret);

enum class SvixVerdict {
    Ok,
    Malformed,       ///< an id, a time or a list of signatures that cannot be one
    WrongSignature,  ///< or no key to check it with
    TooOld,          ///< rightly signed, but longer ago than kSvixTolerance: repeated by somebody, or our clock is ahead
    TooNew,          ///< rightly signed, but for later: our clock is behind
};

struct SvixCheck {
    SvixVerdict verdict = SvixVerdict::Malformed;
    std::chrono::seconds clockAhead{0};  ///< how far `now` is after the webhook's time; told only where it is rightly signed
};

/// Checks a body as it came, byte for byte. Constant time as to the signature.
[[nodiscard]] SvixCheck checkSvix(const Secret& key, const SvixHeaders& headers, const QByteArray& body, Timestamp now);

}  // namespace uinbox::resend
