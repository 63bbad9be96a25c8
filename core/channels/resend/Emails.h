// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/MessageSender.h"
#include "channels/resend/Account.h"
#include "http/HttpTransport.h"

namespace uinbox::resend {

// Requests and answers of Resend's /emails (PROVIDERS.md 1.5), without any I/O.

/// A request to Resend's API, signed in; `path` is below the account's base.
[[nodiscard]] http::ClientRequest apiRequest(const Account& account, const QByteArray& method, const QString& path);

/// The JSON of a new e-mail. The same message gives the same bytes, always: what comes again with the same key and other bytes is
/// refused. So there is no time in it but the message's own, and its keys are in order.
[[nodiscard]] QByteArray createBody(const Account& account, const OutboundMessage& message);
[[nodiscard]] http::ClientRequest createRequest(const Account& account, const OutboundMessage& message);
/// A page of what was sent, newest first; `after` is the id of the last one of the page before.
[[nodiscard]] http::ClientRequest listRequest(const Account& account, const QString& after);
[[nodiscard]] http::ClientRequest fetchRequest(const Account& account, const QString& id);
[[nodiscard]] http::ClientRequest cancelRequest(const Account& account, const QString& id);

/// True for what can be an e-mail's id in a path.
[[nodiscard]] bool isEmailId(const QString& text);

/// What an attempt to create an e-mail came to.
[[nodiscard]] SendOutcome parseCreated(const http::TransportResult& result);
[[nodiscard]] Result<RemoteMessage> parseEmail(const http::ClientResponse& response);

/// A page of a list.
struct EmailPage {
    std::vector<RemoteMessage> emails;  ///< those to the recipient, since the moment that was asked for; without their texts
    QString next;                       ///< what to ask for after this page; empty where there is nothing of that time any more
};
[[nodiscard]] Result<EmailPage> parsePage(const http::ClientResponse& response, const RemoteQuery& query);

/// "2023-04-03 22:13:42.674981+00" (PostgreSQL's form) and ISO 8601. Without a zone it is UTC.
[[nodiscard]] std::optional<Timestamp> parseTime(const QString& text);

}  // namespace uinbox::resend
