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
    QString to;  ///< normalized address of the channel (E.164)
    QString content;
    std::vector<QString> mediaUrls;
    QUrl statusCallback;  ///< empty where there is no public address; carries the outbox id
};

/// A message as the provider knows it.
struct RemoteMessage {
    QString sid;
    QString from;
    QString to;
    QString body;
    MessageStatus status = MessageStatus::Sent;
    int segments = 0;
    int errorCode = 0;
    QString errorMessage;
    std::optional<Timestamp> createdAt;
};

/// What to do about a definite refusal (the code table of PROVIDERS.md).
enum class Refusal {
    Later,            ///< not carried out; try again after `error.retryAfter`, or with backoff
    Final,            ///< this message will never go like this
    AddressOptedOut,  ///< and this person said STOP to us (21610)
    StopSending,      ///< credentials or account: nothing will go until somebody acts
};

/// The provider took it.
struct Accepted {
    RemoteMessage message;
};
/// It was certainly not carried out: a 4xx other than 408, 409 and 429, a 429, or no byte left this computer.
struct Refused {
    Refusal refusal = Refusal::Final;
    Error error;      ///< `code` is the provider's
    QString message;  ///< the provider's words, for "Details"
};
/// Nobody knows: time-out after sending, 5xx, reset, an answer that makes no sense.
struct Uncertain {
    Error error;
};
using SendOutcome = std::variant<Accepted, Refused, Uncertain>;

/// What to look for when nobody knows whether a message left: same recipient, created since.
struct RemoteQuery {
    QString to;
    Timestamp since{};
};

/// One way out to one provider. Keeps no state about messages: the outbox does. An interface, so that a new channel is one folder
/// and one line in SenderFactory. Main thread.
class MessageSender {
public:
    virtual ~MessageSender() = default;
    [[nodiscard]] virtual Channel channel() const = 0;
    /// The address (or service) it sends from, as stored on the message.
    [[nodiscard]] virtual QString from() const = 0;
    /// Exactly one attempt.
    [[nodiscard]] virtual QFuture<SendOutcome> send(const OutboundMessage& message) = 0;
    /// The outbound messages the provider has for that recipient since that moment, all pages. An error means: cannot tell.
    [[nodiscard]] virtual QFuture<Result<std::vector<RemoteMessage>>> list(const RemoteQuery& query) = 0;
};

}  // namespace uinbox
