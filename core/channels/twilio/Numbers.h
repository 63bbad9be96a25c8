// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/twilio/Account.h"
#include "http/HttpTransport.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace uinbox::twilio {

// Where Twilio sends what comes in: the webhooks of numbers, Messaging Services and WhatsApp senders (PROVIDERS.md 1.3), without any I/O.
// What can be set is an object with the names of the update's own parameters, so that what was read can be written back as it was.

/// A phone number of the account. Its StatusCallback is not here: that one is about calls.
struct IncomingNumber {
    QString sid;  ///< "PN…"
    QString phoneNumber;
    QString applicationSid;  ///< where there is one, Twilio ignores the addresses here and uses the application's
    QJsonObject webhook;     ///< SmsUrl, SmsMethod, SmsFallbackUrl, SmsFallbackMethod
};
/// By its number, exactly.
[[nodiscard]] http::ClientRequest numberRequest(const Account& account);
/// NotFound where the account has no such number. Else the errors of parseAnswer().
[[nodiscard]] Result<IncomingNumber> parseNumber(const http::TransportResult& result, const QString& phoneNumber);
[[nodiscard]] http::ClientRequest updateNumberRequest(const Account& account, const QString& sid, const QJsonObject& webhook);

struct MessagingService {
    QString sid;  ///< "MG…"
    QString name;
    /// What comes in goes where the number says, not where the service says.
    bool defersToNumber = false;
    /// InboundRequestUrl, InboundMethod, FallbackUrl, FallbackMethod, StatusCallback. Without an InboundRequestUrl, and not deferring,
    /// Twilio throws away what comes in, and no list has it.
    QJsonObject webhook;
};
[[nodiscard]] http::ClientRequest serviceRequest(const Account& account);
[[nodiscard]] Result<MessagingService> parseService(const http::TransportResult& result);
[[nodiscard]] http::ClientRequest updateServiceRequest(const Account& account, const QString& sid, const QJsonObject& webhook);

struct WhatsAppNumber {
    QString sid;          ///< "XE…"
    QString phoneNumber;  ///< E.164
    QString status;       ///< ONLINE, ONLINE:UPDATING, OFFLINE, CREATING, …
    QString offlineReason;
    QJsonObject
        webhook;  ///< callback_url, callback_method, fallback_url, fallback_method, status_callback_url, status_callback_method

    [[nodiscard]] bool isOffline() const { return status == u"OFFLINE"; }
};
struct WhatsAppNumberPage {
    std::vector<WhatsAppNumber> numbers;
    QString nextPageUrl;  ///< empty on the last page; pageRequest() with `messagingBase` follows it
};
[[nodiscard]] http::ClientRequest whatsAppNumbersRequest(const Account& account);
[[nodiscard]] Result<WhatsAppNumberPage> parseWhatsAppNumbers(const http::TransportResult& result);
[[nodiscard]] http::ClientRequest updateWhatsAppNumberRequest(const Account& account, const QString& sid,
                                                              const QJsonObject& webhook);

/// Nothing where an update was carried out.
[[nodiscard]] Result<> parseUpdate(const http::TransportResult& result);

}  // namespace uinbox::twilio
