// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FakeHttp.h"

#include "base/Async.h"
#include "http/HttpTransport.h"

#include <functional>

namespace uinbox::test {

/// A transport without a wire: each request is answered at once by a fake provider's rules, as of its clock. Main thread.
class FakeTransport final : public http::HttpTransport {
public:
    using Handler = std::function<FakeReply(const FakeRequest&)>;

    explicit FakeTransport(Handler handler) : m_handler(std::move(handler)) {}

    /// What the Date header of answers says; empty for none.
    void setDate(const QByteArray& date) { m_date = date; }
    /// Called before each request is answered.
    void setBefore(std::function<void(const FakeRequest&)> before) { m_before = std::move(before); }

    [[nodiscard]] QFuture<http::TransportResult> send(http::ClientRequest request) override
    {
        FakeRequest asked{request.method, request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority), {}, request.body};
        for (const auto& [name, value] : request.headers.fields()) asked.headers.emplace_back(name, value);
        if (!request.user.isEmpty())
            asked.headers.emplace_back("Authorization", "Basic " + (request.user + ':' + request.password.expose()).toBase64());
        if (m_before) m_before(asked);
        const FakeReply reply = m_handler(asked);
        http::ClientResponse response{reply.status, {}, reply.body};
        for (const auto& [name, value] : reply.headers) response.headers.add(name, value);
        if (!m_date.isEmpty()) response.headers.add("Date", m_date);
        requests.push_back(std::move(asked));
        return makeReady(http::TransportResult(std::move(response)));
    }

    std::vector<FakeRequest> requests;

private:
    Handler m_handler;
    std::function<void(const FakeRequest&)> m_before;
    QByteArray m_date;
};

}  // namespace uinbox::test
