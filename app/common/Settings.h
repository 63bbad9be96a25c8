// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inbound/AutoReply.h"
#include "outbox/Outbox.h"
#include "tunnel/LineSettings.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace uinbox::app {

/// Where Twilio is reached and who we are there. Secrets are not here: they come from the SecretStore.
struct TwilioSettings {
    QString accountSid;
    QString apiKeySid;
    QString phoneNumber;
    QString messagingServiceSid;
    QString whatsAppNumber;      ///< E.164
    bool smartEncoding = false;  ///< Twilio swaps look-alike characters that make a text dearer
    std::optional<std::chrono::seconds> validityPeriod{};
    QUrl apiBase{QStringLiteral("https://api.twilio.com")};
    QUrl contentBase{QStringLiteral("https://content.twilio.com")};
    QUrl messagingBase{QStringLiteral("https://messaging.twilio.com")};
    QUrl monitorBase{
        QStringLiteral("https://monitor.twilio.com")};  ///< empty: not asked; so by a test server, unless it says where
};

/// Everything about a run that is not a secret: stored settings, overridden by the environment (ARCHITECTURE.md).
struct Settings {
    TwilioSettings twilio;
    QString publicBaseUrl;  ///< without a slash at the end; empty for none
    LineSettings line;      ///< without its token and the place of its known hosts
    quint16 webhookPort = 3000;
    std::optional<quint16> apiPort;  ///< absent: the API is off
    OutboxTiming timing;
    std::chrono::milliseconds undoWindow{5000};
    bool handOver = true;  ///< providers keep scheduled messages and send them while this computer is off
    QString resendFrom;    ///< "Name <name@example.com>"
    QUrl resendApiBase{QStringLiteral("https://api.resend.com")};
    std::optional<double> ratePerSecond;
    AutoReplyRule autoReply;  ///< its senders are not here: the channels that are connected

    /// Names of the settings that the environment sets: the window shows them read-only.
    QStringList fromEnvironment;
};

/// The names under which settings are kept, which are those of the environment variables.
namespace setting {
inline constexpr char kAccountSid[] = "TWILIO_ACCOUNT_SID";
inline constexpr char kApiKeySid[] = "TWILIO_API_KEY_SID";
inline constexpr char kPhoneNumber[] = "TWILIO_PHONE_NUMBER";
inline constexpr char kMessagingServiceSid[] = "TWILIO_MESSAGING_SERVICE_SID";
inline constexpr char kWhatsAppNumber[] = "TWILIO_WHATSAPP_NUMBER";
inline constexpr char kSmartEncoding[] = "TWILIO_SMART_ENCODING";
inline constexpr char kValidityPeriod[] = "TWILIO_VALIDITY_SECONDS";
inline constexpr char kPublicBaseUrl[] = "PUBLIC_BASE_URL";
inline constexpr char kTunnelKind[] = "TUNNEL_KIND";
inline constexpr char kTunnelProgram[] = "TUNNEL_PROGRAM";
inline constexpr char kTunnelTarget[] = "TUNNEL_TARGET";
inline constexpr char kTunnelRemote[] = "TUNNEL_REMOTE";
inline constexpr char kTunnelKeyFile[] = "TUNNEL_KEY_FILE";
inline constexpr char kTunnelUrl[] = "TUNNEL_URL";
inline constexpr char kResendFrom[] = "RESEND_FROM";
inline constexpr char kHandOver[] = "UINBOX_HAND_OVER";
inline constexpr char kAutoReply[] = "AUTO_REPLY";  ///< never, outside-hours, always
inline constexpr char kAutoReplyText[] = "AUTO_REPLY_TEXT";
inline constexpr char kBusinessHours[] = "BUSINESS_HOURS";  ///< "12345 09:00-17:00"
inline constexpr char kBusinessZone[] = "BUSINESS_TIME_ZONE";
inline constexpr char kUndoWindow[] = "UINBOX_UNDO_WINDOW_MS";
}  // namespace setting

/// `stored` overridden by the environment. Invalid names the variable and what is wrong with its value: a mistyped port must not
/// silently become another one.
[[nodiscard]] Result<Settings> readSettings(const QHash<QString, QString>& stored);

}  // namespace uinbox::app
