// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catch.h"

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace uinbox::test {

/// A port of this computer, on all its addresses, that takes connections and says nothing: whoever connects is counted, whatever protocol
/// they meant to speak. Main thread.
class SilentListener {
public:
    SilentListener()
    {
        m_fd = ::socket(AF_INET6, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        if (m_fd >= 0) {
            const int off = 0;
            (void)::setsockopt(m_fd, IPPROTO_IPV6, IPV6_V6ONLY, &off, sizeof off);
            sockaddr_in6 any{};
            any.sin6_family = AF_INET6;
            any.sin6_addr = in6addr_any;
            listen(reinterpret_cast<sockaddr*>(&any), sizeof any);
        } else {
            m_fd = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
            sockaddr_in any{};
            any.sin_family = AF_INET;
            listen(reinterpret_cast<sockaddr*>(&any), sizeof any);
        }
    }
    ~SilentListener() { ::close(m_fd); }
    SilentListener(const SilentListener&) = delete;
    SilentListener& operator=(const SilentListener&) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    /// Connections since the start. The kernel completes them without us, so none is missed however short it was.
    [[nodiscard]] int connections()
    {
        for (;;) {
            const int peer = ::accept(m_fd, nullptr, nullptr);
            if (peer < 0) return m_connections;
            ++m_connections;
            ::close(peer);
        }
    }

private:
    void listen(const sockaddr* address, socklen_t length)
    {
        REQUIRE(::bind(m_fd, address, length) == 0);
        REQUIRE(::listen(m_fd, 128) == 0);
        sockaddr_storage bound{};
        socklen_t size = sizeof bound;
        REQUIRE(::getsockname(m_fd, reinterpret_cast<sockaddr*>(&bound), &size) == 0);
        m_port = ntohs(bound.ss_family == AF_INET6 ? reinterpret_cast<sockaddr_in6*>(&bound)->sin6_port
                                                   : reinterpret_cast<sockaddr_in*>(&bound)->sin_port);
    }

    int m_fd = -1;
    quint16 m_port = 0;
    int m_connections = 0;
};

}  // namespace uinbox::test
