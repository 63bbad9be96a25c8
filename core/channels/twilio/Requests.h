// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "channels/twilio/Account.h"
#include "http/Answers.h"

#include <QJsonObject>

#include <optional>

namespace uinbox::twilio {

// What Twilio's APIs have in common: how one signs in, follows pages and is told of errors.

/// A GET, signed in: with the API key where there is a whole one, else with the account's token.
[[nodiscard]] http::ClientRequest signedRequest(const Account& account, const QUrl& url);
/// The page that a list's link leads to, on `base` only: a page must not lead the credentials elsewhere. Null for any other address.
[[nodiscard]] std::optional<http::ClientRequest> pageRequest(const Account& account, const QUrl& base, const QString& link);

/// An error of that kind with the provider's code and its Retry-After (at most an hour).
[[nodiscard]] Error errorOf(const http::ClientResponse& response, ErrorKind kind);
/// The object of a 200 or other 2xx; else Auth (401, 403), NotFound, RateLimited, Rejected (any other 4xx), or Network.
[[nodiscard]] Result<QJsonObject> parseAnswer(const http::TransportResult& result);

}  // namespace uinbox::twilio
