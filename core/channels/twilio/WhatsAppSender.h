// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/MessageSender.h"
#include "channels/twilio/MessagesApi.h"
#include "channels/twilio/Refusals.h"

namespace uinbox::twilio {

/// WhatsApp by Twilio's Messages resource: text and one file while the 24-hour window is open, templates always. Main thread; owned by Senders.
class WhatsAppSender final : public MessageSender {
public:
    WhatsAppSender(Account account, http::HttpTransport& transport);

    [[nodiscard]] Channel channel() const override { return Channel::WhatsApp; }
    /// The WhatsApp number, without "whatsapp:"; the Messaging Service's sid where there is no number.
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
