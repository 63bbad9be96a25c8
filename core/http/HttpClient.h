// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/HttpTransport.h"

#include <memory>

namespace uinbox::http {

/// HttpTransport on one libcurl multi handle in a thread of its own. TLS verified (peer and host, 1.2 or later), proxies from the
/// environment, HTTP/2 where offered, no redirects, no cookies. Thread-safe. The destructor fails what is still going with Cancelled
/// (`mayHaveArrived` as known by then) and joins.
class HttpClient final : public HttpTransport {
public:
    HttpClient();
    ~HttpClient() override;
    HttpClient(const HttpClient&) = delete;
    HttpClient& operator=(const HttpClient&) = delete;

    [[nodiscard]] QFuture<TransportResult> send(ClientRequest request) override;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

/// Of the libcurl that runs: "7.88.1".
[[nodiscard]] QString curlVersion();

}  // namespace uinbox::http
