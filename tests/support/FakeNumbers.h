// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FakeTwilio.h"

#include <QJsonArray>
#include <QJsonObject>

#include <mutex>
#include <vector>

namespace uinbox::test {

/// Where Twilio sends what comes in, without the wire: /IncomingPhoneNumbers, /v1/Services/{sid} and /v2/Channels/Senders with state
/// (PROVIDERS.md 1.3). Refuses unknown parameters, addresses that are none, and a fallback without an address before it. Thread-safe.
class FakeNumbers {
public:
    explicit FakeNumbers(FakeCredentials credentials) : m_credentials(std::move(credentials)) {}

    /// Whether a request is for these.
    [[nodiscard]] static bool isFor(const FakeRequest& request);
    [[nodiscard]] FakeReply handle(const FakeRequest& request);

    // Each gives the sid. The addresses that are not named are empty.
    QString addNumber(const QString& phoneNumber, const QString& smsUrl);
    QString addService(const QString& name, const QString& inboundUrl);
    QString addWhatsAppSender(const QString& phoneNumber, const QString& callbackUrl);
    /// Changes a property as if it had been done in the console; of a sender's webhook as "webhook.callback_url".
    void set(const QString& sid, const QString& property, const QJsonValue& value);
    void remove(const QString& sid);
    /// The resource as the API shows it; empty where there is none.
    [[nodiscard]] QJsonObject find(const QString& sid) const;
    [[nodiscard]] QString text(const QString& sid, const QString& property) const;
    /// How often something was written.
    [[nodiscard]] int updates() const;
    [[nodiscard]] QJsonArray describe() const;

private:
    [[nodiscard]] QString add(const QString& prefix, QJsonObject resource);
    [[nodiscard]] QJsonObject* living(const QString& sid);
    [[nodiscard]] FakeReply numbers(const FakeRequest& request) const;
    [[nodiscard]] FakeReply services() const;
    [[nodiscard]] FakeReply senders(const FakeRequest& request) const;
    [[nodiscard]] FakeReply one(const FakeRequest& request, const QString& sid);
    [[nodiscard]] FakeReply updateForm(const FakeRequest& request, QJsonObject& resource);
    [[nodiscard]] FakeReply updateSender(const FakeRequest& request, QJsonObject& resource);

    FakeCredentials m_credentials;
    mutable std::mutex m_mutex;
    std::vector<QJsonObject> m_resources;
    int m_updates = 0;
    int m_nextSid = 1;
};

}  // namespace uinbox::test
