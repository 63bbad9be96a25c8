// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/MessageSender.h"
#include "channels/twilio/Account.h"
#include "channels/twilio/Form.h"
#include "http/HttpTransport.h"

namespace uinbox::twilio {

// Requests and answers of Twilio's Messages resource (PROVIDERS.md 1.1), without any I/O. On the wire an address of WhatsApp has
// "whatsapp:" before it; in OutboundMessage, RemoteQuery and RemoteMessage none has.

/// The form that creates a message. A template takes the place of text and files. One that is to leave later needs a Messaging Service.
[[nodiscard]] Form createForm(const Account& account, Channel channel, const OutboundMessage& message);
[[nodiscard]] http::ClientRequest createRequest(const Account& account, Channel channel, const OutboundMessage& message);
/// The first page of what went to a person, all of it: Twilio's filter is the day a message was sent, and one that waits in its queue or
/// its scheduler has none yet. A list without it would make us send it again.
[[nodiscard]] http::ClientRequest listRequest(const Account& account, Channel channel, const RemoteQuery& query);
[[nodiscard]] http::ClientRequest fetchRequest(const Account& account, const QString& sid);
[[nodiscard]] http::ClientRequest cancelRequest(const Account& account, const QString& sid);

/// A page of a list.
struct MessagePage {
    std::vector<RemoteMessage> messages;  ///< outbound ones only
    QString nextPageUri;                  ///< empty on the last page
};
[[nodiscard]] Result<MessagePage> parsePage(const http::TransportResult& result);
/// What an attempt to create a message came to.
[[nodiscard]] SendOutcome parseCreated(const http::TransportResult& result);
/// One message as it now is, of a fetch or a cancellation. Errors: see parseAnswer().
[[nodiscard]] Result<RemoteMessage> parseOne(const http::TransportResult& result);

/// "-0.00750" in millionths: 7500. What Twilio takes from the account it gives as a negative number. Null for what is no number.
[[nodiscard]] std::optional<std::int64_t> priceMicros(const QString& price);

}  // namespace uinbox::twilio
