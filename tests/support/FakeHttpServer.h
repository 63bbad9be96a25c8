// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FakeHttp.h"

#include <functional>
#include <memory>

namespace uinbox::test {

/// A blocking HTTP/1.1 server on 127.0.0.1 for tests: a thread per connection, keep-alive, and answers that may come late or never.
/// The handler is called from several threads at once. Runs from the constructor to the destructor, which breaks all connections.
class FakeHttpServer {
public:
    using Handler = std::function<FakeReply(const FakeRequest&)>;

    /// `port` 0 picks a free one. Without a free port isListening() is false.
    explicit FakeHttpServer(Handler handler, quint16 port = 0);
    ~FakeHttpServer();
    FakeHttpServer(const FakeHttpServer&) = delete;
    FakeHttpServer& operator=(const FakeHttpServer&) = delete;

    [[nodiscard]] bool isListening() const;
    [[nodiscard]] quint16 port() const;

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

}  // namespace uinbox::test
