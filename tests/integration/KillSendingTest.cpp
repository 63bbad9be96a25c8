// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// FIGURES.md R1: whatever the API took reaches the provider exactly once, however often the program is killed and however the
// provider misbehaves.

#include "InboxClient.h"
#include "TestScale.h"

#include <cstdio>
#include <map>
#include <random>

using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

constexpr int kContacts = 40;
constexpr int kPostsPerRound = 12;
/// Longer than the provider is ever late, as the design demands of the real one.
constexpr int kGraceMs = 1500;
constexpr auto kLate = 400ms;
constexpr auto kSettleTime = 300s;

struct Mode {
    const char* name;
    std::optional<Fault> fault;
    double probability = 0;
    std::chrono::milliseconds listLag{0};
    bool hasCallbacks = false;
};

std::vector<Mode> modes()
{
    return {{"none", std::nullopt, 0, 0ms, false},
            {"reply dropped", Fault::dropReply(), 0.3, 0ms, false},
            {"accepted late", Fault::acceptLate(kLate), 0.3, 0ms, false},
            {"500 after accept", Fault::errorAfterAccept(500), 0.3, 0ms, false},
            {"500, not accepted", Fault::error(500), 0.3, 0ms, false},
            {"list lag", Fault::dropReply(), 0.3, kLate, false},
            {"callbacks shuffled", Fault::dropReply(), 0.3, 0ms, true}};
}

/// One message as the user of the API sees it: the key makes it the same message when it is posted again.
struct Post {
    QString contact;
    QByteArray content;
    QByteArray key;
    bool isTaken = false;
};

/// What came of one mode.
struct Tally {
    int messages = 0;
    int lost = 0;
    int twice = 0;
    int unknown = 0;
    int failed = 0;
    int wrongSid = 0;
    double settleSeconds = 0;
};

class SendingRun {
public:
    SendingRun(const Mode& mode, int kills)
        : m_mode(mode), m_kills(kills), m_daemon({m_provider.baseUrl(), "https://inbox.example.com", kGraceMs, {}})
    {
        if (mode.fault) m_provider.setMode(Operation::Create, *mode.fault, mode.probability, 7);
        m_provider.twilio().setListLag(mode.listLag);
        if (mode.hasCallbacks) m_provider.setCallbackScript({"delivered", "sent", "queued"});
    }

    Tally run()
    {
        start();
        for (int i = 0; i < kContacts; ++i)
            m_contacts.push_back(
                InboxClient(m_daemon).addContact("Contact " + QByteArray::number(i), "+1415555" + QByteArray::number(3000 + i)));
        REQUIRE(!m_contacts.contains(QString()));
        for (int round = 0; round < m_kills; ++round) {
            std::thread poster([this] { postSome(); });
            letPass(std::chrono::milliseconds(std::uniform_int_distribution(1, 250)(m_random)));
            m_daemon.kill();
            poster.join();
            start();
        }
        m_limit = 0;
        postSome();
        REQUIRE(m_firstOpen == m_posts.size());
        settle();
        return tally();
    }

private:
    void start()
    {
        REQUIRE(m_daemon.start());
        m_provider.setTunnel(m_daemon.options().publicBase, m_daemon.webhookPort());
    }

    /// Posts what broke off, then new ones, until the program is gone or the round has its share.
    void postSome()
    {
        const InboxClient client(m_daemon);
        for (int fresh = 0;; ++m_firstOpen) {
            if (m_firstOpen == m_posts.size()) {
                if (fresh++ == m_limit) return;
                const QByteArray number = QByteArray::number(m_posts.size());
                m_posts.push_back({m_contacts[static_cast<int>(m_posts.size() % kContacts)], "Text no. " + number + " – ça & là €",
                                   "key-" + number});
            }
            Post& post = m_posts[m_firstOpen];
            const auto reply = client.post("/api/messages",
                                           {{QStringLiteral("contactId"), post.contact},
                                            {QStringLiteral("channel"), QStringLiteral("sms")},
                                            {QStringLiteral("content"), QString::fromUtf8(post.content)}},
                                           post.key);
            if (reply.status != 201 && reply.status != 200) return;
            post.isTaken = true;
        }
    }

    void settle()
    {
        const auto begin = std::chrono::steady_clock::now();
        const InboxClient client(m_daemon);
        CHECK(waitFor(
            [&] {
                const QJsonObject outbox = client.get("/api/health").json()[u"outbox"].toObject();
                letPass(20ms);
                return outbox.contains(u"queued") &&
                       outbox[u"queued"].toInt() + outbox[u"sending"].toInt() + outbox[u"unknown"].toInt() == 0;
            },
            kSettleTime));
        m_settleSeconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    }

    Tally tally()
    {
        Tally tally;
        tally.messages = static_cast<int>(m_posts.size());
        tally.settleSeconds = m_settleSeconds;
        std::map<QByteArray, std::vector<QByteArray>> sidsAtProvider;
        for (const FakeMessage& message : m_provider.twilio().messages())
            sidsAtProvider[message.body.toUtf8()].push_back(message.sid);
        for (const Post& post : m_posts) {
            tally.lost += sidsAtProvider[post.content].empty() ? 1 : 0;
            tally.twice += sidsAtProvider[post.content].size() > 1 ? 1 : 0;
        }
        const auto rows = InboxClient(m_daemon).all("/api/messages", "direction=outbound");
        REQUIRE(rows);
        CHECK(rows->size() == m_posts.size());
        for (const QJsonObject& row : *rows) {
            const QByteArray status = textOf(row, u"status");
            tally.unknown += status == "unknown" ? 1 : 0;
            tally.failed += status == "failed" ? 1 : 0;
            const auto& sids = sidsAtProvider[textOf(row, u"content")];
            tally.wrongSid += std::count(sids.begin(), sids.end(), textOf(row, u"providerSid")) == 1 ? 0 : 1;
        }
        return tally;
    }

    const Mode& m_mode;
    int m_kills;
    int m_limit = kPostsPerRound;
    FakeProvider m_provider;
    DaemonProcess m_daemon;
    std::mt19937 m_random{42};
    QStringList m_contacts;
    std::vector<Post> m_posts;
    size_t m_firstOpen = 0;
    double m_settleSeconds = 0;
};

}  // namespace

TEST_CASE("every message the API took reaches the provider exactly once in spite of kill -9", "[integration][kill]")
{
    const int kills = scaleOf("UINBOX_KILLS", 10);
    std::printf("%-20s %6s %9s %5s %6s %8s %7s %10s %8s\n", "R1 mode", "kills", "messages", "lost", "twice", "unknown", "failed",
                "wrong sid", "settled");
    for (const Mode& mode : modes()) {
        const Tally tally = SendingRun(mode, kills).run();
        std::printf("%-20s %6d %9d %5d %6d %8d %7d %10d %6.1f s\n", mode.name, kills, tally.messages, tally.lost, tally.twice,
                    tally.unknown, tally.failed, tally.wrongSid, tally.settleSeconds);
        std::fflush(stdout);
        INFO(mode.name);
        CHECK(tally.messages >= kills);
        CHECK(tally.lost == 0);
        CHECK(tally.twice == 0);
        CHECK(tally.unknown == 0);
        CHECK(tally.failed == 0);
        CHECK(tally.wrongSid == 0);
    }
}
