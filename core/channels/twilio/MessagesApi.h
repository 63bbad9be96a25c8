// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/MessageSender.h"
#include "channels/twilio/Account.h"
#include "http/HttpTransport.h"

#include <QObject>

#include <memory>

namespace uinbox::twilio {

/// Twilio's Messages resource for one channel: what SMS and WhatsApp do alike. Main thread; owned by its sender.
class MessagesApi final : public QObject {
    Q_OBJECT

public:
    MessagesApi(Account account, Channel channel, http::HttpTransport& transport, QObject* parent = nullptr);

    [[nodiscard]] const Account& account() const { return m_account; }

    // As the functions of MessageSender of the same names.
    [[nodiscard]] QFuture<SendOutcome> send(const OutboundMessage& message);
    [[nodiscard]] QFuture<Result<std::vector<RemoteMessage>>> list(const RemoteQuery& query);
    [[nodiscard]] QFuture<Result<RemoteMessage>> fetch(const QString& sid);
    [[nodiscard]] QFuture<Result<RemoteMessage>> cancel(const QString& sid);

private:
    struct Listing;
    using OnePromise = std::shared_ptr<QPromise<Result<RemoteMessage>>>;
    void readPage(const std::shared_ptr<Listing>& listing, http::ClientRequest request);
    void fetchAfterRefusal(const OnePromise& promise, const QString& sid, const Error& refusal);

    Account m_account;
    Channel m_channel;
    http::HttpTransport& m_transport;
};

}  // namespace uinbox::twilio
