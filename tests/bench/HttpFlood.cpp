// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "HttpFlood.h"

#include "CpuTime.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>

namespace uinbox::bench {

namespace {

using Clock = std::chrono::steady_clock;

/// The whole answer is there.
bool isComplete(const QByteArray& answer)
{
    const qsizetype end = answer.indexOf("\r\n\r\n");
    const qsizetype field = answer.indexOf("Content-Length: ");
    if (end < 0 || field < 0 || field > end) return false;
    const qsizetype digits = field + static_cast<qsizetype>(sizeof "Content-Length: ") - 1;
    return answer.size() >= end + 4 + answer.mid(digits, answer.indexOf('\r', digits) - digits).toLongLong();
}

class Flood {
public:
    Flood(const std::vector<SignedWebhook>& load, const FloodPlan& plan)
        : m_load(load), m_plan(plan), m_epoll(::epoll_create1(0)), m_slots(static_cast<size_t>(plan.connections))
    {
        if (m_epoll < 0) throw CannotMeasure("epoll_create1");
        for (size_t i = 0; i < m_slots.size(); ++i) m_free.push_back(i);
        m_outcome.milliseconds.reserve(load.size());
    }
    ~Flood() { ::close(m_epoll); }
    Flood(const Flood&) = delete;
    Flood& operator=(const Flood&) = delete;

    FloodOutcome run()
    {
        const double cpu = threadCpuSeconds();
        m_start = Clock::now();
        std::array<epoll_event, 256> events{};
        while (m_done < m_load.size()) {
            startWhatIsDue();
            const int count = ::epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), m_plan.rate > 0 ? 1 : 20'000);
            if (count == 0 && m_plan.rate <= 0) throw CannotMeasure("no answer in 20 s");
            for (int i = 0; i < count; ++i) serve(events[static_cast<size_t>(i)].data.u64);
        }
        m_outcome.seconds = std::chrono::duration<double>(Clock::now() - m_start).count();
        m_outcome.clientCpuSeconds = threadCpuSeconds() - cpu;
        return std::move(m_outcome);
    }

private:
    struct Slot {
        int fd = -1;
        const QByteArray* out = nullptr;
        qsizetype sent = 0;
        QByteArray in;
        bool isAnswered = false;
        Clock::time_point since;
    };

    void startWhatIsDue()
    {
        while (!m_free.empty() && m_next < m_load.size()) {
            Clock::time_point since = Clock::now();
            if (m_plan.rate > 0) {
                const auto due = m_start + std::chrono::duration_cast<Clock::duration>(
                                               std::chrono::duration<double>(static_cast<double>(m_next) / m_plan.rate));
                if (due > since) return;
                since = due;
            }
            start(m_load[m_next++].wire, since);
        }
    }

    void start(const QByteArray& wire, Clock::time_point since)
    {
        const size_t index = m_free.back();
        m_free.pop_back();
        Slot& slot = m_slots[index];
        slot.fd = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        slot.out = &wire;
        slot.sent = 0;
        slot.in.resize(0);
        slot.isAnswered = false;
        slot.since = since;
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(m_plan.port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const int on = 1;
        ::setsockopt(slot.fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        epoll_event event{};
        event.events = EPOLLIN | EPOLLOUT | EPOLLET;
        event.data.u64 = index;
        const bool ok =
            slot.fd >= 0 &&
            (::connect(slot.fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 || errno == EINPROGRESS) &&
            ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, slot.fd, &event) == 0;
        if (!ok) finish(index);
    }

    void serve(size_t index)
    {
        Slot& slot = m_slots[index];
        if (slot.fd < 0) return;
        while (slot.sent < slot.out->size()) {
            const auto n =
                ::send(slot.fd, slot.out->constData() + slot.sent, static_cast<size_t>(slot.out->size() - slot.sent), MSG_NOSIGNAL);
            if (n < 0 && errno == EAGAIN) break;
            if (n < 0) return finish(index);
            slot.sent += n;
        }
        for (;;) {
            const auto n = ::recv(slot.fd, m_buffer.data(), m_buffer.size(), 0);
            if (n < 0 && errno == EAGAIN) return;
            if (n <= 0) return finish(index);
            slot.in.append(m_buffer.data(), static_cast<qsizetype>(n));
            if (slot.isAnswered || !isComplete(slot.in)) continue;
            slot.isAnswered = true;
            m_outcome.milliseconds.push_back(std::chrono::duration<double, std::milli>(Clock::now() - slot.since).count());
        }
    }

    void finish(size_t index)
    {
        Slot& slot = m_slots[index];
        if (!slot.isAnswered || !slot.in.startsWith("HTTP/1.1 200 ")) ++m_outcome.failed;
        if (slot.fd >= 0) ::close(slot.fd);
        slot.fd = -1;
        m_free.push_back(index);
        ++m_done;
    }

    const std::vector<SignedWebhook>& m_load;
    FloodPlan m_plan;
    int m_epoll;
    std::vector<Slot> m_slots;
    std::vector<size_t> m_free;
    std::array<char, 4096> m_buffer{};
    size_t m_next = 0;
    size_t m_done = 0;
    Clock::time_point m_start;
    FloodOutcome m_outcome;
};

}  // namespace

FloodOutcome flood(const std::vector<SignedWebhook>& load, const FloodPlan& plan)
{
    return Flood(load, plan).run();
}

}  // namespace uinbox::bench
