// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/HttpTransport.h"

#include <QPromise>

#include <deque>
#include <memory>
#include <vector>

namespace uinbox::test {

/// An HttpTransport that answers from a script, in order, and keeps what it was asked. With an empty script a request stays open
/// until answerNext(). Main thread.
class ScriptedTransport final : public http::HttpTransport {
public:
    /// The answer to the next request that has none yet.
    void willAnswer(int status, QByteArray body, http::Headers headers = {})
    {
        m_script.push_back(http::ClientResponse{status, std::move(headers), std::move(body)});
    }
    /// The next request gets no answer.
    void willFail(ErrorKind kind, bool mayHaveArrived, int code = 0)
    {
        Error error{kind, QStringLiteral("scripted"), code, std::chrono::seconds{0}};
        m_script.push_back(tl::unexpected(http::TransportFailure{std::move(error), mayHaveArrived}));
    }

    [[nodiscard]] QFuture<http::TransportResult> send(http::ClientRequest request) override
    {
        requests.push_back(std::move(request));
        auto promise = std::make_shared<QPromise<http::TransportResult>>();
        promise->start();
        m_open.push_back(promise);
        auto future = promise->future();
        if (!m_script.empty()) {
            const http::TransportResult result = std::move(m_script.front());
            m_script.pop_front();
            answerNext(result);
        }
        return future;
    }

    /// Answers the oldest open request.
    void answerNext(const http::TransportResult& result)
    {
        const auto promise = m_open.front();
        m_open.pop_front();
        promise->addResult(result);
        promise->finish();
    }
    /// Gives up every open request without an answer, as a transport that goes away does.
    void abandonAll()
    {
        for (const auto& promise : m_open) promise->finish();
        m_open.clear();
    }

    std::vector<http::ClientRequest> requests;

private:
    std::deque<http::TransportResult> m_script;
    std::deque<std::shared_ptr<QPromise<http::TransportResult>>> m_open;
};

}  // namespace uinbox::test
