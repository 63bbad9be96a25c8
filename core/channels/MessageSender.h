// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Async.h"
#include "base/Clock.h"
#include "base/Id.h"
#include "threads/Message.h"

#include <QFuture>
#include <QString>
#include <QUrl>

#include <variant>
#include <vector>

namespace uinbox {

/// One message as it leaves: everything a sender needs, nothing it has to look up.
struct OutboundMessage {
    OutboxId outboxId;
    QString to;  ///< normalized address of the channel (E.164, or an e-mail address)
    QString content;
    QString subject;    ///< of an e-mail
    QString html;       ///< of an e-mail; empty for text alone
    Envelope envelope;  ///< cc, bcc, threading headers; or a template and its variables
    /// Files by url, or with their bytes in `data` where they are our own.
    struct File {
        QString url;
        QString fileName;
        QString contentType;
        QByteArray data;
    };
    std::vector<File> files;
    /// Given to the provider's own scheduler, to leave then; absent: now.
    std::optional<Timestamp> sendAt;
    QUrl statusCallback;  ///< empty where there is no public address; carries the outbox id
};

/// A message as the provider knows it.
struct RemoteMessage {
    QString sid;
    QString from;
    QString to;
    QString subject;  ///< of an e-mail; a list of those has no body
    QString body;
    MessageStatus status = MessageStatus::Sent;
    int segments = 0;
    int errorCode = 0;
    QString errorMessage;
    std::optional<Timestamp> createdAt;       ///< in a list by this computer's clock, however wrong that is
    QString messageId;                        ///< of an e-mail, its Message-ID header, where the provider says it
    std::optional<std::int64_t> priceMicros;  ///< millionths of `priceUnit`, as billed
    QString priceUnit;                        ///< "USD"
};

/// What to do about a definite refusal (the code table of PROVIDERS.md).
enum class Refusal {
    Later,               ///< not carried out; try again after `error.retryAfter`, or with backoff
    Final,               ///< this message will never go like this: its text, files or template must change
    AddressOptedOut,     ///< and this person said STOP to us (21610)
    AddressUnreachable,  ///< and nothing reaches this address on this channel: a landline, an unknown number
    StopNumber,          ///< nothing goes from this number or address until somebody acts; other senders are not concerned
    StopProvider,        ///< credentials or account: nothing goes by this provider until somebody acts
};

/// What a provider says of its rate limit beside its answer.
struct RateHint {
    int remaining = 0;                      ///< requests left in the running window
    std::chrono::milliseconds resetsIn{0};  ///< until the next window
};

/// The provider took it.
struct Accepted {
    RemoteMessage message;
    std::optional<RateHint> rate{};
};
/// It was certainly not carried out: a 4xx other than 408, 409 and 429, a 429, or no byte left this computer.
struct Refused {
    Refusal refusal = Refusal::Final;
    Error error;      ///< `code` is the provider's
    QString message;  ///< the provider's words, for "Details"
    std::optional<RateHint> rate{};
};
/// Nobody knows: time-out after sending, 5xx, reset, an answer that makes no sense.
struct Uncertain {
    Error error;
};
using SendOutcome = std::variant<Accepted, Refused, Uncertain>;

/// What to look for when nobody knows whether a message left: same recipient, created since.
struct RemoteQuery {
    QString to;
    Timestamp since{};  ///< by this computer's clock, as `now`
    Timestamp now{};    ///< when it is asked
};

/// How far ahead a provider's own scheduler takes a message.
struct HandOverRange {
    std::chrono::milliseconds least{0};
    std::chrono::milliseconds most{0};
};

/// How it is found out whether an attempt of unknown fate was carried out.
enum class Recovery {
    LookUp,  ///< by list(): the provider has no idempotency key
    Replay,  ///< by the same request again within `replayFor()`: the provider knows the outbox id and carries it out once
};

/// One way out to one provider. Keeps no state about messages: the outbox does. An interface, so that a new channel is one folder
/// and one line in SenderFactory. Main thread.
class MessageSender {
public:
    virtual ~MessageSender() = default;
    [[nodiscard]] virtual Channel channel() const = 0;
    /// The address (or service) it sends from, as stored on the message.
    [[nodiscard]] virtual QString from() const = 0;
    /// Whose account it uses ("Twilio"): a proper name, the same in every language. Senders of one provider stop together.
    [[nodiscard]] virtual QString provider() const = 0;
    /// How many may leave in a second to begin with: SMS segments, or messages.
    [[nodiscard]] virtual double ratePerSecond() const = 0;
    [[nodiscard]] virtual Recovery recovery() const { return Recovery::LookUp; }
    /// How long the provider remembers an outbox id.
    [[nodiscard]] virtual std::chrono::milliseconds replayFor() const { return std::chrono::milliseconds{0}; }
    /// What a failure means that the provider reports after it had taken a message.
    [[nodiscard]] virtual Refusal refusalOf(int /*code*/) const { return Refusal::Final; }
    /// When such a message goes once more by itself after `attempt` tries; absent: not.
    [[nodiscard]] virtual std::optional<Timestamp> retryAt(int /*code*/, int /*attempt*/, Timestamp /*now*/) const
    {
        return std::nullopt;
    }
    /// Absent where the provider keeps no messages for later.
    [[nodiscard]] virtual std::optional<HandOverRange> handOver() const { return std::nullopt; }

    /// Exactly one attempt.
    [[nodiscard]] virtual QFuture<SendOutcome> send(const OutboundMessage& message) = 0;
    /// The outbound messages the provider has for that recipient since that moment, all pages. An error means: cannot tell.
    [[nodiscard]] virtual QFuture<Result<std::vector<RemoteMessage>>> list(const RemoteQuery& query) = 0;
    /// One message as it now is. NotFound where the provider has none of that sid.
    [[nodiscard]] virtual QFuture<Result<RemoteMessage>> fetch(const QString& sid) = 0;
    /// Takes a message back from the provider's scheduler and gives what it is afterwards: Canceled, or what it was already (it has left).
    /// Asking again is harmless. An error means: cannot tell.
    [[nodiscard]] virtual QFuture<Result<RemoteMessage>> cancel(const QString& sid) = 0;
};

}  // namespace uinbox
