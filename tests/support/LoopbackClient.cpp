// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LoopbackClient.h"

#include <QJsonDocument>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>

namespace uinbox::test {

namespace {

using Deadline = std::chrono::steady_clock::time_point;

/// A connected socket that closes itself.
class Socket {
public:
    explicit Socket(quint16 port) : m_fd(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_isOpen = m_fd >= 0 && ::connect(m_fd, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) == 0;
        const int on = 1;
        ::setsockopt(m_fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
    }
    ~Socket()
    {
        if (m_fd >= 0) ::close(m_fd);
    }
    Socket(const Socket&) = delete;
    Socket& operator=(const Socket&) = delete;

    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    bool send(const QByteArray& bytes, Deadline deadline)
    {
        qsizetype sent = 0;
        while (sent < bytes.size()) {
            if (!wait(POLLOUT, deadline)) return false;
            const auto n =
                ::send(m_fd, bytes.constData() + sent, static_cast<size_t>(bytes.size() - sent), MSG_NOSIGNAL | MSG_DONTWAIT);
            if (n <= 0) return false;
            sent += n;
        }
        return true;
    }

    /// Appends what is there; false at the end, on an error, or when the time is up.
    bool receive(QByteArray& into, Deadline deadline)
    {
        std::array<char, 16384> buffer{};
        if (!wait(POLLIN, deadline)) return false;
        const auto n = ::recv(m_fd, buffer.data(), buffer.size(), 0);
        if (n <= 0) return false;
        into.append(buffer.data(), static_cast<qsizetype>(n));
        return true;
    }

private:
    [[nodiscard]] bool wait(short events, Deadline deadline) const
    {
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now()).count();
        pollfd entry{m_fd, events, 0};
        return left > 0 && ::poll(&entry, 1, static_cast<int>(left)) > 0;
    }

    int m_fd;
    bool m_isOpen = false;
};

/// The reply once all of it is in `bytes`.
std::optional<LoopbackReply> parsed(const QByteArray& bytes, bool ended, bool isHead)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0) return std::nullopt;
    LoopbackReply reply;
    const QList<QByteArray> lines = bytes.left(end).split('\n');
    reply.status = lines.front().split(' ').value(1).toInt();
    for (const QByteArray& line : lines.mid(1))
        reply.headers.emplace_back(line.left(line.indexOf(':')), line.mid(line.indexOf(':') + 1).trimmed());
    if (isHead) return reply;
    reply.body = bytes.mid(end + 4);
    const auto length = reply.header("Content-Length");
    if (length && reply.body.size() < length->toLongLong()) return std::nullopt;
    if (!length && reply.status != 204 && !ended) return std::nullopt;
    return reply;
}

}  // namespace

std::optional<QByteArray> LoopbackReply::header(const QByteArray& name) const
{
    for (const auto& [key, value] : headers)
        if (key.compare(name, Qt::CaseInsensitive) == 0) return value;
    return std::nullopt;
}

QJsonObject LoopbackReply::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QByteArray textOf(const QJsonObject& object, QStringView key)
{
    return object[key].toString().toUtf8();
}

LoopbackReply exchange(quint16 port, const LoopbackRequest& request)
{
    const Deadline deadline = std::chrono::steady_clock::now() + request.timeout;
    QByteArray out = request.method + ' ' + request.target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) +
                     "\r\nConnection: close\r\n";
    for (const auto& [name, value] : request.headers) out += name + ": " + value + "\r\n";
    if (!request.body.isEmpty() || request.method == "POST" || request.method == "PUT")
        out += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    out += "\r\n" + request.body;

    Socket socket(port);
    if (!socket.isOpen() || !socket.send(out, deadline)) return {};
    QByteArray in;
    for (;;) {
        const bool more = socket.receive(in, deadline);
        if (const auto reply = parsed(in, !more, request.method == "HEAD")) return *reply;
        if (!more) return {};
    }
}

QByteArray exchangeRaw(quint16 port, const QByteArray& bytes, std::chrono::milliseconds timeout)
{
    const Deadline deadline = std::chrono::steady_clock::now() + timeout;
    Socket socket(port);
    QByteArray in;
    if (!socket.isOpen()) return in;
    // An early answer may come although not all was taken.
    (void)socket.send(bytes, deadline);
    while (socket.receive(in, deadline)) {
    }
    return in;
}

}  // namespace uinbox::test
