// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/MessageSender.h"
#include "channels/twilio/MessagesApi.h"
#include "channels/twilio/Refusals.h"

namespace uinbox::twilio {

/// SMS and MMS by Twilio's Messages resource. Main thread; owned by Senders.
class SmsSender final : public MessageSender {
public:
    SmsSender(Account account, http::HttpTransport& transport);

    [[nodiscard]] Channel channel() const override { return Channel::Sms; }
    /// The Messaging Service's sid where there is one, else the phone number.
    [[nodiscard]] QString from() const override;
    [[nodiscard]] QString provider() const override { return QStringLiteral("Twilio"); }
    [[nodiscard]] double ratePerSecond() const override;
    [[nodiscard]] std::optional<HandOverRange> handOver() const override;
    [[nodiscard]] Refusal refusalOf(int code) const override { return twilio::refusalOf(400, code); }
    [[nodiscard]] std::optional<Timestamp> retryAt(int code, int attempt, Timestamp now) const override
    {
        return retryAfterFailure(code, attempt, now);
    }
    [[nodiscard]] QFuture<SendOutcome> send(const OutboundMessage& message) override { return m_api.send(message); }
    [[nodiscard]] QFuture<Result<std::vector<RemoteMessage>>> list(const RemoteQuery& query) override { return m_api.list(query); }
    [[nodiscard]] QFuture<Result<RemoteMessage>> fetch(const QString& sid) override { return m_api.fetch(sid); }
    [[nodiscard]] QFuture<Result<RemoteMessage>> cancel(const QString& sid) override { return m_api.cancel(sid); }

private:
    MessagesApi m_api;
};

}  // namespace uinbox::twilio
