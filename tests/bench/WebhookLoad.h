// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PlainDatabase.h"
#include "SeededProfile.h"
#include "http/HttpServer.h"

#include <vector>

namespace uinbox::bench {

constexpr char kWebhookPath[] = "/api/webhooks/twilio";
constexpr char kPublicBaseUrl[] = "https://inbox.example.com";
constexpr char kAuthToken[] = "5ca1ab1e5ca1ab1e5ca1ab1e5ca1ab1e";

/// One signed webhook in the three forms it is measured in.
struct SignedWebhook {
    http::ServerRequest request;  ///< as the listener hands it to the handler
    QByteArray wire;              ///< as it comes over a connection
    PlainMessage row;             ///< the message the program stores for it
};

/// Makes incoming SMS as Twilio sends them, with real texts, from a few hundred numbers, each with a sid of its own.
class WebhookLoad {
public:
    WebhookLoad(int numbers, quint32 seed);
    /// The next `count`. Signed by the tests' own signature, not the program's.
    [[nodiscard]] std::vector<SignedWebhook> make(int count);

private:
    [[nodiscard]] SignedWebhook makeOne();

    int m_numbers;
    std::mt19937_64 m_random;
    RealTexts m_texts;
    std::vector<QByteArray> m_threadIds;  ///< of the rows for the limit; the program makes its own
};

}  // namespace uinbox::bench
