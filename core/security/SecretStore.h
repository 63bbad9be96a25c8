// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QFuture>
#include <QString>

namespace uinbox {

/// The secrets the program knows, each named as its environment variable.
namespace secret {
inline constexpr char kTwilioAuthToken[] = "TWILIO_AUTH_TOKEN";
inline constexpr char kTwilioApiKeySecret[] = "TWILIO_API_KEY_SECRET";
inline constexpr char kResendApiKey[] = "RESEND_API_KEY";
inline constexpr char kResendWebhookSecret[] = "RESEND_WEBHOOK_SECRET";
inline constexpr char kResendLineSecret[] = "RESEND_LINE_SECRET";  ///< of the webhook that the program made itself
inline constexpr char kTunnelToken[] = "TUNNEL_TOKEN";
}  // namespace secret

/// Where secrets are kept. An interface, so that tests need no keychain.
class SecretStore {
public:
    virtual ~SecretStore() = default;
    /// An empty Secret where there is none. Storage where there is no keychain or it is locked.
    [[nodiscard]] virtual QFuture<Result<Secret>> read(const QString& name) = 0;
    [[nodiscard]] virtual QFuture<Result<>> write(const QString& name, const Secret& value) = 0;
    [[nodiscard]] virtual QFuture<Result<>> remove(const QString& name) = 0;
};

}  // namespace uinbox
