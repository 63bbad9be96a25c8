// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace uinbox::twilio {

/// Whether Twilio may put plain characters in the place of look-alikes, so that an SMS stays GSM-7. The person then gets another text
/// than was written, and lists have that one. A Messaging Service has a setting of its own, which is on unless somebody changed it: a
/// text that is looked up there is compared with isSameButForLookAlikes(), whatever is set here.
enum class SmartEncoding { Off, On };

/// Who we are at Twilio and where it is. Either the account's auth token or an API key with its secret signs requests in; webhooks
/// can be checked with the auth token only.
struct Account {
    QString accountSid;
    Secret authToken;
    QString apiKeySid;
    Secret apiKeySecret;
    QString phoneNumber;          ///< E.164
    QString messagingServiceSid;  ///< "MG…"; for SMS it wins over the number where both are set
    QString whatsAppNumber;       ///< E.164; wins over the service, which then only schedules
    SmartEncoding smartEncoded = SmartEncoding::Off;
    std::optional<std::chrono::seconds> validityPeriod{};  ///< how long Twilio may try; absent: its own default
    QUrl apiBase{QStringLiteral("https://api.twilio.com")};
    QUrl contentBase{QStringLiteral("https://content.twilio.com")};
    QUrl messagingBase{QStringLiteral("https://messaging.twilio.com")};
    QUrl monitorBase{QStringLiteral("https://monitor.twilio.com")};  ///< empty: its log is not asked for
};

}  // namespace uinbox::twilio
