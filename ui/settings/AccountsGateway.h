// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QStringList>

namespace uinbox::ui {

/// The Twilio account as the settings show it. Secrets never come back from where they are kept: only whether there is one.
struct TwilioForm {
    QString accountSid;
    QString phoneNumber;
    QString messagingServiceSid;
    QString publicBaseUrl;
    bool hasAuthToken = false;
    bool isConnected = false;
    quint16 webhookPort = 0;      ///< where this computer listens; 0 where it does not
    QStringList fromEnvironment;  ///< names of those that the environment sets: read-only
};

/// What is typed into the form. An empty token keeps the one that is stored.
struct TwilioInput {
    QString accountSid;
    QString phoneNumber;
    QString messagingServiceSid;
    QString publicBaseUrl;
    Secret authToken;
};

/// How the settings reach the accounts. An interface, because the composition root keeps them. Main thread.
class AccountsGateway : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    [[nodiscard]] virtual TwilioForm twilio() const = 0;
    [[nodiscard]] virtual QFuture<Result<>> saveTwilio(const TwilioInput& input) = 0;

Q_SIGNALS:
    void changed();
};

}  // namespace uinbox::ui
