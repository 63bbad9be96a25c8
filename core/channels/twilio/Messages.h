// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/MessageSender.h"
#include "channels/twilio/Account.h"
#include "channels/twilio/Form.h"
#include "http/HttpTransport.h"

namespace uinbox::twilio {

// Requests and answers of Twilio's Messages resource (PROVIDERS.md 1.1), without any I/O.

[[nodiscard]] Form createForm(const Account& account, const OutboundMessage& message);
[[nodiscard]] http::ClientRequest createRequest(const Account& account, const OutboundMessage& message);
/// The first page of what went to a person since the day before `query.since`: the list counts in GMT days.
[[nodiscard]] http::ClientRequest listRequest(const Account& account, const RemoteQuery& query);
/// The page that `next_page_uri` names, on our own API address only: a page must not lead the credentials elsewhere.
[[nodiscard]] std::optional<http::ClientRequest> nextPageRequest(const Account& account, const QString& nextPageUri);

/// A page of a list.
struct MessagePage {
    std::vector<RemoteMessage> messages;  ///< outbound ones only
    QString nextPageUri;                  ///< empty on the last page
};
[[nodiscard]] Result<MessagePage> parsePage(const http::ClientResponse& response);
/// What an attempt to create a message came to.
[[nodiscard]] SendOutcome parseCreated(const http::TransportResult& result);

/// What to do about a refusal with that HTTP status and Twilio error code (0 where the answer had none).
[[nodiscard]] Refusal refusalOf(int httpStatus, int code);

}  // namespace uinbox::twilio
