// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "channels/resend/KeyProbe.h"
#include "channels/twilio/AccountProbe.h"
#include "inbound/AutoReply.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QStringList>

#include <chrono>

namespace uinbox::ui {

/// The Twilio account as the settings show it. Secrets never come back from where they are kept: only whether there is one.
struct TwilioForm {
    QString accountSid;
    QString phoneNumber;
    QString messagingServiceSid;
    bool smartEncoding = false;                            ///< Twilio swaps look-alike characters that make a text dearer
    std::optional<std::chrono::seconds> validityPeriod{};  ///< how long Twilio may try; absent: its own default
    bool hasAuthToken = false;
    bool isConnected = false;
    QStringList fromEnvironment;  ///< names of those that the environment sets: read-only
};

/// What is typed into the form. An empty token keeps the one that is stored.
struct TwilioInput {
    QString accountSid;
    QString phoneNumber;
    QString messagingServiceSid;
    bool smartEncoding = false;
    std::optional<std::chrono::seconds> validityPeriod{};
    Secret authToken;
};

/// WhatsApp through the same Twilio account.
struct WhatsAppForm {
    QString number;           ///< E.164, or empty
    bool hasAccount = false;  ///< the Twilio account is there
    bool isConnected = false;
    QStringList fromEnvironment;
};

/// E-mail through Resend.
struct EmailForm {
    QString from;  ///< "Name <name@example.com>"
    bool hasApiKey = false;
    bool isConnected = false;
    QStringList fromEnvironment;
};

/// An empty key keeps the one that is stored.
struct EmailInput {
    QString from;
    Secret apiKey;
};

/// How messages leave, on every channel.
struct SendingForm {
    bool handOver = true;  ///< providers keep and send scheduled messages while this computer is off
    std::chrono::milliseconds undoWindow{5000};
    QStringList fromEnvironment;
};

/// What the program answers by itself.
struct AutoReplyForm {
    AutoReplyWhen when = AutoReplyWhen::Never;
    QString text;
    BusinessHours hours;
    QByteArray timeZone;  ///< IANA name, of the hours
    QStringList fromEnvironment;
};

/// How the settings reach the accounts. An interface, because the composition root keeps them. Main thread.
class AccountsGateway : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    [[nodiscard]] virtual TwilioForm twilio() const = 0;
    [[nodiscard]] virtual QFuture<Result<>> saveTwilio(const TwilioInput& input) = 0;
    /// Signs in with what was typed, or with the token that is stored where none was, and finds what the account has. Changes nothing.
    [[nodiscard]] virtual QFuture<Result<twilio::ProbedAccount>> testTwilio(const TwilioInput& input, twilio::ProbeDepth depth) = 0;
    [[nodiscard]] virtual WhatsAppForm whatsApp() const = 0;
    /// An empty number disconnects WhatsApp.
    [[nodiscard]] virtual QFuture<Result<>> saveWhatsApp(const QString& number) = 0;
    /// How many templates of the account are known.
    [[nodiscard]] virtual QFuture<Result<int>> countTemplates() = 0;
    /// Fetches them anew and gives how many there are then.
    [[nodiscard]] virtual QFuture<Result<int>> refreshTemplates() = 0;
    [[nodiscard]] virtual EmailForm email() const = 0;
    [[nodiscard]] virtual QFuture<Result<>> saveEmail(const EmailInput& input) = 0;
    /// The same with the key.
    [[nodiscard]] virtual QFuture<Result<resend::ProbedKey>> testEmail(const EmailInput& input) = 0;
    [[nodiscard]] virtual SendingForm sending() const = 0;
    [[nodiscard]] virtual QFuture<Result<>> saveSending(const SendingForm& input) = 0;
    [[nodiscard]] virtual AutoReplyForm autoReply() const = 0;
    [[nodiscard]] virtual QFuture<Result<>> saveAutoReply(const AutoReplyForm& input) = 0;

Q_SIGNALS:
    void changed();
};

}  // namespace uinbox::ui
