// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/MessageSender.h"
#include "channels/twilio/Account.h"
#include "http/HttpTransport.h"

#include <QObject>

#include <memory>

namespace uinbox::twilio {

/// SMS and MMS by Twilio's Messages resource. Main thread; owned by Senders.
class SmsSender final : public QObject, public MessageSender {
    Q_OBJECT

public:
    SmsSender(Account account, http::HttpTransport& transport, QObject* parent = nullptr);

    [[nodiscard]] Channel channel() const override { return Channel::Sms; }
    /// The phone number, or the Messaging Service's sid.
    [[nodiscard]] QString from() const override;
    [[nodiscard]] QString provider() const override { return QStringLiteral("Twilio"); }
    [[nodiscard]] double ratePerSecond() const override;
    [[nodiscard]] QFuture<SendOutcome> send(const OutboundMessage& message) override;
    [[nodiscard]] QFuture<Result<std::vector<RemoteMessage>>> list(const RemoteQuery& query) override;
    [[nodiscard]] QFuture<Result<RemoteMessage>> fetch(const QString& sid) override;
    [[nodiscard]] QFuture<Result<RemoteMessage>> cancel(const QString& sid) override;

private:
    struct Listing;
    void readPage(const std::shared_ptr<Listing>& listing, http::ClientRequest request);

    Account m_account;
    http::HttpTransport& m_transport;
};

}  // namespace uinbox::twilio
