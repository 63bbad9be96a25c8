// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "channels/twilio/Account.h"
#include "http/HttpTransport.h"

#include <optional>
#include <vector>

namespace uinbox::twilio {

/// An entry of Twilio's debugger log (https://www.twilio.com/docs/usage/monitor-alert): something it could not do with our address.
struct Alert {
    int code = 0;
    Timestamp at{};       ///< by Twilio's clock
    QString requestUrl;   ///< where it asked
    QString resourceSid;  ///< of the message it was about
};

/// The errors since a moment, newest first, one page of a thousand: a longer list says no more.
[[nodiscard]] http::ClientRequest alertsRequest(const Account& account, Timestamp since);
/// Entries that make no sense are left out. Errors: see parseAnswer().
[[nodiscard]] Result<std::vector<Alert>> parseAlerts(const http::TransportResult& result);
/// True for an error that says that a webhook did not reach us (11200 and its neighbours, PROVIDERS.md 1.1).
[[nodiscard]] bool saysUnreachable(int code);

}  // namespace uinbox::twilio
