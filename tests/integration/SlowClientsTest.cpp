// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// FIGURES.md R5: a thousand clients that send slowly are closed in ten seconds, and meanwhile good requests are answered.

#include "RunningInbox.h"
#include "TestScale.h"

#include <QElapsedTimer>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdio>

using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

/// Connections that send a byte now and then and never end their request.
class SlowClients {
public:
    SlowClients(quint16 port, int count)
    {
        // A usual shell gives a program 1,024 open files.
        rlimit files{};
        if (::getrlimit(RLIMIT_NOFILE, &files) == 0) {
            files.rlim_cur = files.rlim_max;
            (void)::setrlimit(RLIMIT_NOFILE, &files);
        }
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        for (int i = 0; i < count; ++i) {
            const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
            if (fd < 0 || ::connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
                if (fd >= 0) ::close(fd);
                continue;
            }
            // Half of them never end their header, half of them their body.
            const QByteArray start =
                i % 2 == 0 ? QByteArray("POST /api/webhooks/twilio HTTP/1.1\r\nHost: x\r\n")
                           : QByteArray("POST /api/webhooks/twilio HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n");
            (void)::send(fd, start.constData(), static_cast<size_t>(start.size()), MSG_NOSIGNAL);
            m_open.push_back(fd);
        }
    }
    ~SlowClients()
    {
        for (const int fd : m_open) ::close(fd);
    }
    SlowClients(const SlowClients&) = delete;
    SlowClients& operator=(const SlowClients&) = delete;

    [[nodiscard]] size_t open() const { return m_open.size(); }
    /// Each sends a byte more; those that were closed are gone.
    void drip()
    {
        std::erase_if(m_open, [](int fd) {
            pollfd waiting{fd, POLLIN, 0};
            bool isClosed = (::poll(&waiting, 1, 0) > 0) && drain(fd);
            if (!isClosed) isClosed = ::send(fd, "a", 1, MSG_NOSIGNAL) != 1;
            if (isClosed) ::close(fd);
            return isClosed;
        });
    }

private:
    /// True where the other side has ended the connection.
    static bool drain(int fd)
    {
        char buffer[4096];
        for (;;) {
            const auto got = ::recv(fd, buffer, sizeof buffer, MSG_DONTWAIT);
            if (got > 0) continue;
            return got == 0 || (errno != EAGAIN && errno != EWOULDBLOCK);
        }
    }

    std::vector<int> m_open;
};

}  // namespace

TEST_CASE("a thousand slow clients are closed in ten seconds, and good requests are answered meanwhile", "[integration]")
{
    const int count = scaleOf("UINBOX_SLOW_CLIENTS", 1000);
    RunningInbox inbox;
    const InboxClient client = inbox.client();
    SlowClients slow(inbox.daemon.webhookPort(), count);
    REQUIRE(slow.open() == static_cast<size_t>(count));
    QElapsedTimer since;
    since.start();
    qint64 slowest = 0;
    quint32 good = 0;
    while (slow.open() > 0 && since.elapsed() < 20'000) {
        QElapsedTimer one;
        one.start();
        REQUIRE(client.deliver({makeSid(9, ++good), "+14155552671", "in the middle of it"}) == 200);
        slowest = std::max(slowest, one.elapsed());
        letPass(100ms);
        slow.drip();
    }
    std::printf("R5: %d slow clients, all closed after %.1f s; %u good requests meanwhile, the slowest %lld ms\n", count,
                static_cast<double>(since.elapsed()) / 1000, good, static_cast<long long>(slowest));
    CHECK(slow.open() == 0);
    // The deadline is ten seconds from each connection's own start.
    CHECK(since.elapsed() < 11'500);
    CHECK(slowest < 1000);
}
