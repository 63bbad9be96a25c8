// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// FIGURES.md R2: whatever was answered 200 is there once, however often the program is killed.

#include "InboxClient.h"
#include "TestScale.h"

#include <atomic>
#include <cstdio>
#include <map>
#include <mutex>
#include <random>

using namespace uinbox::test;

namespace {

constexpr int kSenders = 4;

InboundText textOf(quint32 round, quint32 number)
{
    const QByteArray id = QByteArray::number(round) + '.' + QByteArray::number(number);
    return {makeSid(round, number), "+1415555" + QByteArray::number(2000 + number % 50), "message " + id + " – ✓"};
}

/// Delivers texts from several threads until the program is gone; what it answered 200 to goes into `answered`.
class Traffic {
public:
    Traffic(InboxClient client, quint32 round, std::vector<InboundText> again, std::map<QByteArray, InboundText>& answered)
        : m_client(std::move(client)), m_round(round), m_again(std::move(again)), m_answered(answered)
    {
        for (int i = 0; i < kSenders; ++i) m_threads.emplace_back([this] { run(); });
    }
    void join()
    {
        for (std::thread& thread : m_threads) thread.join();
    }

private:
    void run()
    {
        for (;;) {
            const quint32 number = m_next++;
            const InboundText text = number < m_again.size() ? m_again[number] : textOf(m_round, number);
            const int status = m_client.deliver(text);
            if (status == 0) return;
            const std::lock_guard lock(m_mutex);
            if (status == 200) m_answered.emplace(text.sid, text);
        }
    }

    InboxClient m_client;
    quint32 m_round;
    std::vector<InboundText> m_again;
    std::map<QByteArray, InboundText>& m_answered;
    std::atomic<quint32> m_next{0};
    std::mutex m_mutex;
    std::vector<std::thread> m_threads;
};

}  // namespace

TEST_CASE("every webhook answered 200 is there once after kill -9", "[integration][kill]")
{
    const int kills = scaleOf("UINBOX_KILLS", 10);
    const FakeProvider provider;
    DaemonProcess daemon({provider.baseUrl()});
    std::map<QByteArray, InboundText> answered;
    std::mt19937 random(20260302);
    for (int round = 1; round <= kills; ++round) {
        REQUIRE(daemon.start());
        // What was answered before is sent once more: the provider may not have seen the answer.
        std::vector<InboundText> again;
        for (const auto& [sid, text] : answered)
            if (again.size() < 5 && random() % 4 == 0) again.push_back(text);
        Traffic traffic(InboxClient(daemon), static_cast<quint32>(round), again, answered);
        letPass(std::chrono::milliseconds(std::uniform_int_distribution(1, 200)(random)));
        daemon.kill();
        traffic.join();
    }

    REQUIRE(daemon.start());
    const InboxClient client(daemon);
    int refusedReplays = 0;
    int replays = 0;
    for (const auto& [sid, text] : answered)
        if (++replays <= 200 && client.deliver(text) != 200) ++refusedReplays;
    CHECK(refusedReplays == 0);
    const auto rows = client.all("/api/messages");
    REQUIRE(rows);
    std::map<QByteArray, int> stored;
    int changed = 0;
    for (const QJsonObject& row : *rows) {
        const QByteArray sid = textOf(row, u"providerSid");
        ++stored[sid];
        const auto sent = answered.find(sid);
        if (sent != answered.end() && (textOf(row, u"content") != sent->second.body || textOf(row, u"from") != sent->second.from))
            ++changed;
    }
    int lost = 0;
    int twice = 0;
    for (const auto& [sid, text] : answered) lost += stored.count(sid) == 0 ? 1 : 0;
    for (const auto& [sid, count] : stored) twice += count > 1 ? 1 : 0;
    std::printf("R2: %d kills, %zu answered 200, %zu stored, %d lost, %d twice, %d changed\n", kills, answered.size(), rows->size(),
                lost, twice, changed);
    CHECK(answered.size() >= static_cast<size_t>(kills));
    CHECK(lost == 0);
    CHECK(twice == 0);
    CHECK(changed == 0);
}
