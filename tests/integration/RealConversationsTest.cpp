// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Real texts in and out of the whole program: 2,000 SMS that people wrote arrive as signed webhooks, 200 are answered, reports come in
// any order, the program is restarted in the middle, and in the end every row is what was sent.

#include "InboxClient.h"
#include "SharedData.h"
#include "TestScale.h"

#include <algorithm>
#include <atomic>
#include <map>
#include <random>

using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

constexpr quint32 kInbound = 2000;
constexpr quint32 kPeople = 200;
constexpr int kSenders = 4;

QByteArray phoneOf(quint32 person)
{
    return "+1415555" + QByteArray::number(2000 + person);
}

/// The reports one message gets, and what the program must say of it in the end.
struct Reports {
    std::vector<QByteArray> inOrder;
    QByteArray outcome;
};

/// Every order of every story, one after the other.
const Reports& reportsOf(quint32 person)
{
    static const std::vector<Reports> all = [] {
        const std::vector<Reports> stories{{{"delivered", "queued", "sent"}, "delivered"},
                                           {{"queued", "sent", "undelivered"}, "failed"},
                                           {{"failed", "queued", "sending"}, "failed"},
                                           {{"delivered", "failed", "sent"}, "delivered"},
                                           {{"delivered", "sending", "sent", "sent"}, "delivered"}};
        std::vector<Reports> orders;
        for (Reports story : stories) {
            std::sort(story.inOrder.begin(), story.inOrder.end());
            do orders.push_back(story);
            while (std::next_permutation(story.inOrder.begin(), story.inOrder.end()));
        }
        return orders;
    }();
    return all[person % all.size()];
}

class Conversations {
public:
    Conversations() : m_daemon({m_provider.baseUrl(), "https://inbox.example.com", 2000, {}}), m_texts(realTexts()) {}

    [[nodiscard]] bool hasTexts() const { return m_texts.size() >= kInbound + kPeople; }

    void run()
    {
        start();
        receive(0, kInbound / 2);
        restart();
        receive(kInbound / 2, kInbound);
        readContacts();
        answer();
        report(0, kPeople / 2);
        restart();
        report(kPeople / 2, kPeople);
        compare();
    }

private:
    void start()
    {
        REQUIRE(m_daemon.start());
        m_provider.setTunnel(m_daemon.options().publicBase, m_daemon.webhookPort());
    }

    void restart()
    {
        CHECK(m_daemon.stop() == 0);
        start();
    }

    [[nodiscard]] InboundText inbound(quint32 i) const { return {makeSid(1, i), phoneOf(i % kPeople), m_texts[i]}; }

    void receive(quint32 from, quint32 to)
    {
        const InboxClient client(m_daemon);
        std::atomic<quint32> next{from};
        std::atomic<int> refused{0};
        inThreads(kSenders, [&](int) {
            for (quint32 i = next++; i < to; i = next++)
                if (client.deliver(inbound(i)) != 200) ++refused;
        });
        CHECK(refused == 0);
    }

    void readContacts()
    {
        const auto contacts = InboxClient(m_daemon).all("/api/contacts");
        REQUIRE(contacts);
        for (const QJsonObject& contact : *contacts) m_contactIds[textOf(contact, u"phone")] = contact[u"id"].toString();
        CHECK(contacts->size() == kPeople);
        CHECK(m_contactIds.size() == kPeople);
    }

    void answer()
    {
        const InboxClient client(m_daemon);
        int refused = 0;
        for (quint32 person = 0; person < kPeople; ++person) {
            const auto reply =
                client.post("/api/messages", {{QStringLiteral("contactId"), m_contactIds[phoneOf(person)]},
                                              {QStringLiteral("channel"), QStringLiteral("sms")},
                                              {QStringLiteral("content"), QString::fromUtf8(m_texts[kInbound + person])}});
            refused += reply.status == 201 ? 0 : 1;
        }
        CHECK(refused == 0);
        REQUIRE(waitFor([&] { return m_provider.twilio().messages().size() >= kPeople; }, 60s));
        for (const FakeMessage& message : m_provider.twilio().messages()) m_sids[message.to] = message.sid;
    }

    void report(quint32 from, quint32 to)
    {
        // Those of different people come mixed, those of one in their own order.
        std::vector<quint32> turns;
        for (quint32 person = from; person < to; ++person) turns.insert(turns.end(), reportsOf(person).inOrder.size(), person);
        std::shuffle(turns.begin(), turns.end(), std::mt19937(11));
        std::map<quint32, size_t> done;
        int refused = 0;
        for (const quint32 person : turns) {
            const QByteArray& status = reportsOf(person).inOrder[done[person]++];
            const int answer =
                m_provider.postStatus(m_sids[phoneOf(person)], status, status == "failed" || status == "undelivered" ? 30003 : 0);
            refused += answer >= 200 && answer < 300 ? 0 : 1;
        }
        CHECK(refused == 0);
    }

    /// One row as it must be, so that a difference shows the whole of it.
    static QByteArray line(const QByteArray& direction, const QByteArray& status, const QByteArray& from, const QByteArray& to,
                           const QByteArray& contact, const QByteArray& content)
    {
        return direction + '|' + status + '|' + from + '>' + to + '|' + contact + '|' + content;
    }

    void compare()
    {
        std::map<QByteArray, QByteArray> expected;
        for (quint32 i = 0; i < kInbound; ++i) {
            const InboundText text = inbound(i);
            expected[text.sid] = line("inbound", "received", text.from, kOwnNumber, m_contactIds[text.from].toLatin1(), text.body);
        }
        for (quint32 person = 0; person < kPeople; ++person) {
            const QByteArray phone = phoneOf(person);
            expected[m_sids[phone]] = line("outbound", reportsOf(person).outcome, kOwnNumber, phone, m_contactIds[phone].toLatin1(),
                                           m_texts[kInbound + person]);
        }
        const auto rows = InboxClient(m_daemon).all("/api/messages");
        REQUIRE(rows);
        std::map<QByteArray, QByteArray> found;
        for (const QJsonObject& row : *rows)
            found[textOf(row, u"providerSid")] =
                line(textOf(row, u"direction"), textOf(row, u"status"), textOf(row, u"from"), textOf(row, u"to"),
                     textOf(row[u"contact"].toObject(), u"id"), textOf(row, u"content"));
        CHECK(rows->size() == expected.size());
        int different = 0;
        for (const auto& [sid, row] : expected)
            if (found[sid] != row && ++different <= 5) UNSCOPED_INFO("expected " << row << "\n   found " << found[sid]);
        CHECK(different == 0);
        CHECK(m_provider.twilio().messages().size() == kPeople);
        for (const FakeMessage& message : m_provider.twilio().messages())
            CHECK(message.body.toUtf8() == m_texts[kInbound + static_cast<quint32>(message.to.right(4).toInt() - 2000)]);
    }

    FakeProvider m_provider;
    DaemonProcess m_daemon;
    std::vector<QByteArray> m_texts;
    std::map<QByteArray, QString> m_contactIds;
    std::map<QByteArray, QByteArray> m_sids;
};

}  // namespace

TEST_CASE("2,000 real texts, 200 answers and their shuffled reports are kept as they were sent", "[integration]")
{
    Conversations conversations;
    if (!conversations.hasTexts()) {
        WARN("skipped: no real texts");
        return;
    }
    conversations.run();
}

TEST_CASE("a report that is faster than the answer to its send is applied", "[integration]")
{
    FakeProvider provider;
    DaemonProcess daemon({provider.baseUrl()});
    REQUIRE(daemon.start());
    provider.setTunnel(daemon.options().publicBase, daemon.webhookPort());
    provider.setCallbackScript({"sent", "delivered"});
    provider.script(Operation::Create, Fault::delayed(500ms));
    const InboxClient client(daemon);
    const QString contact = client.addContact("Ann", "+14155552000");
    const auto reply = client.post("/api/messages", {{QStringLiteral("contactId"), contact},
                                                     {QStringLiteral("channel"), QStringLiteral("sms")},
                                                     {QStringLiteral("content"), QStringLiteral("quick")}});
    REQUIRE(reply.status == 201);
    const QByteArray self = "/api/messages/" + textOf(reply.json(), u"id");
    CHECK(waitFor([&] { return textOf(client.get(self).json(), u"status") == "delivered"; }, 400ms));
    letPass(600ms);
    const QJsonObject message = client.get(self).json();
    CHECK(textOf(message, u"status") == "delivered");
    CHECK(textOf(message, u"providerSid") == provider.twilio().messages().front().sid);
    CHECK(provider.twilio().messages().size() == 1);
}
