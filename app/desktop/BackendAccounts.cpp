// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/BackendAccounts.h"

namespace uinbox::app {

BackendAccounts::BackendAccounts(Backend& backend, QObject* parent) : AccountsGateway(parent), m_backend(backend)
{
    connect(&backend, &Backend::accountsChanged, this, &AccountsGateway::changed);
    connect(&backend, &Backend::started, this, [this](const Listening& listening) {
        m_webhookPort = listening.webhookPort;
        Q_EMIT changed();
    });
}

ui::TwilioForm BackendAccounts::twilio() const
{
    const Settings& settings = m_backend.settings();
    ui::TwilioForm form;
    form.accountSid = settings.twilio.accountSid;
    form.phoneNumber = settings.twilio.phoneNumber;
    form.messagingServiceSid = settings.twilio.messagingServiceSid;
    form.publicBaseUrl = settings.publicBaseUrl;
    form.hasAuthToken = m_backend.hasAuthToken();
    form.isConnected = m_backend.senders().sender(Channel::Sms) != nullptr;
    form.webhookPort = m_webhookPort;
    form.fromEnvironment = settings.fromEnvironment;
    if (!qEnvironmentVariableIsEmpty(secret::kTwilioAuthToken))
        form.fromEnvironment.append(QLatin1String(secret::kTwilioAuthToken));
    return form;
}

QFuture<Result<>> BackendAccounts::saveTwilio(const ui::TwilioInput& input)
{
    QHash<QString, QString> values{{QLatin1String(setting::kAccountSid), input.accountSid},
                                   {QLatin1String(setting::kPhoneNumber), input.phoneNumber},
                                   {QLatin1String(setting::kMessagingServiceSid), input.messagingServiceSid},
                                   {QLatin1String(setting::kPublicBaseUrl), input.publicBaseUrl}};
    // What the environment sets is not stored: it would come back when the variable goes.
    for (const QString& name : twilio().fromEnvironment) values.remove(name);
    QHash<QString, Secret> secrets;
    if (!input.authToken.isEmpty()) secrets.insert(QLatin1String(secret::kTwilioAuthToken), input.authToken);
    return m_backend.saveAccounts(values, secrets);
}

}  // namespace uinbox::app
