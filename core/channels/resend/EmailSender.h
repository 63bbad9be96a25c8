// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/MessageSender.h"
#include "channels/resend/Account.h"
#include "channels/resend/Refusals.h"
#include "http/HttpTransport.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace uinbox::resend {

/// E-mail by Resend. The outbox id is the Idempotency-Key: a request whose fate is unknown is settled by the same request again, byte
/// for byte, while Resend knows the key (24 hours). An Uncertain of code kInvalidIdempotentRequest says that something went with this
/// key that was not these bytes: no replay will answer that, only the list or a person. Main thread; owned by Senders.
class EmailSender final : public QObject, public MessageSender {
    Q_OBJECT

public:
    EmailSender(Account account, http::HttpTransport& transport, QObject* parent = nullptr);

    [[nodiscard]] Channel channel() const override { return Channel::Email; }
    /// As it was given: "Name <name@example.com>", or the address alone.
    [[nodiscard]] QString from() const override { return m_account.from; }
    [[nodiscard]] QString provider() const override { return QStringLiteral("Resend"); }
    /// What to begin with: sources disagree (2, 5 and 10), and the answers' headers say what holds.
    [[nodiscard]] double ratePerSecond() const override { return 2.0; }
    [[nodiscard]] Recovery recovery() const override { return Recovery::Replay; }
    [[nodiscard]] std::chrono::milliseconds replayFor() const override { return std::chrono::hours{23}; }
    [[nodiscard]] Refusal refusalOf(int code) const override { return meaningOfFailure(code); }
    /// Of e-mails without attachments: Resend's documents disagree whether others can be scheduled. A message with files waits here.
    [[nodiscard]] std::optional<HandOverRange> handOver() const override;

    [[nodiscard]] QFuture<SendOutcome> send(const OutboundMessage& message) override;
    /// Their texts are not in it: compare subjects. A page waits for the next window where the last answer used this one up.
    [[nodiscard]] QFuture<Result<std::vector<RemoteMessage>>> list(const RemoteQuery& query) override;
    [[nodiscard]] QFuture<Result<RemoteMessage>> fetch(const QString& sid) override;
    /// Asks, and then looks: what the e-mail is afterwards counts, not what the request was answered.
    [[nodiscard]] QFuture<Result<RemoteMessage>> cancel(const QString& sid) override;

private:
    struct Listing;
    void readPage(const std::shared_ptr<Listing>& listing, const QString& after);

    Account m_account;
    http::HttpTransport& m_transport;
    QThreadPool m_encoding;  ///< writes requests with files
};

}  // namespace uinbox::resend
