// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <QString>
#include <QUrl>

namespace uinbox::twilio {

/// Who we are at Twilio and where it is. Either the account's auth token or an API key with its secret signs requests in; webhooks
/// can be checked with the auth token only.
struct Account {
    QString accountSid;
    Secret authToken;
    QString apiKeySid;
    Secret apiKeySecret;
    QString phoneNumber;          ///< E.164
    QString messagingServiceSid;  ///< "MG…"; wins over the number where both are set
    QUrl apiBase{QStringLiteral("https://api.twilio.com")};
};

}  // namespace uinbox::twilio
