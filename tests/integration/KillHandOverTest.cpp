// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// FIGURES.md R1 for what leaves later: messages go to the provider's own scheduler at SIGTERM and come back at a start, the program is
// killed in the middle of both, and at the end each was sent once.

#include "InboxClient.h"
#include "TestScale.h"

#include <QDateTime>

#include <array>
#include <cstdio>
#include <map>
#include <random>
#include <string_view>

using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

constexpr int kContacts = 10;
constexpr int kMessagesAtFirst = 20;
constexpr int kMessagesPerRound = 4;
/// Longer than the provider is ever late, as the design demands of the real one.
constexpr int kGraceMs = 1000;
constexpr auto kLate = 300ms;
/// One of hundreds of messages is refused so often in a row that it is asked about again only after 1, 2, 4, … 128 seconds.
constexpr auto kSettleTime = 300s;

struct Way {
    const char* name;
    [[nodiscard]] bool isEmail() const { return name == std::string_view("email"); }
    [[nodiscard]] bool isWhatsApp() const { return name == std::string_view("whatsapp"); }
};
constexpr std::array kWays{Way{"sms"}, Way{"whatsapp"}, Way{"email"}};

struct Mode {
    const char* name;
    std::optional<Fault> onCreate;
    std::optional<Fault> onUpdate;
    std::chrono::milliseconds listLag{0};
};

std::vector<Mode> modes()
{
    return {{"none", {}, {}},
            {"reply dropped", Fault::dropReply(), {}},
            {"accepted late", Fault::acceptLate(kLate), {}},
            {"500, not accepted", Fault::error(500), {}},
            {"list lag", Fault::dropReply(), {}, kLate},
            {"cancel: no reply", {}, Fault::dropReply()},
            {"cancel: 500", {}, Fault::error(500)}};
}

/// What the provider has of one text: what it sent or will send, and what it gave back.
struct AtProvider {
    std::vector<QByteArray> sent;
    int scheduled = 0;
    int canceled = 0;
};

struct Tally {
    int messages = 0;
    int lost = 0;
    int twice = 0;
    int stillThere = 0;  ///< the provider would send it
    int handOvers = 0;
    int leftThere = 0;  ///< sent by the provider's scheduler
    int notSent = 0;    ///< by our own word
    int wrongSid = 0;
    double settleSeconds = 0;
};

class HandOverRun {
public:
    HandOverRun(const Way& way, const Mode& mode, int kills)
        : m_way(way),
          m_mode(mode),
          m_kills(kills),
          m_daemon({m_provider.baseUrl(),
                    "https://inbox.example.com",
                    kGraceMs,
                    {QStringLiteral("TWILIO_MESSAGING_SERVICE_SID=MG00000000000000000000000000000001")},
                    true})
    {
        if (mode.onCreate) m_provider.setMode(Operation::Create, *mode.onCreate, 0.3, 7);
        if (mode.onUpdate) m_provider.setMode(Operation::Update, *mode.onUpdate, 0.3, 7);
        m_provider.twilio().setListLag(mode.listLag);
        m_provider.resend().setListLag(mode.listLag);
        m_provider.twilio().openWindow("all");
    }

    Tally run()
    {
        start();
        for (int i = 0; i < kContacts; ++i) m_contacts.push_back(addPerson(i));
        REQUIRE(!m_contacts.contains(QString()));
        for (int i = 0; i < kMessagesAtFirst; ++i) schedule();
        for (int round = 0; round < m_kills; ++round) {
            // In the middle of giving away, or of taking back.
            if (round % 2 == 0) m_daemon.askToStop();
            letPass(std::chrono::milliseconds(std::uniform_int_distribution(1, 150)(m_random)));
            m_daemon.kill();
            start();
            for (int i = 0; i < kMessagesPerRound; ++i) schedule();
        }
        waitUntilHere();
        letSomeLeaveThere();
        waitUntilHere();
        sendTheRest();
        return tally();
    }

private:
    void start()
    {
        REQUIRE(m_daemon.start());
        m_provider.setTunnel(m_daemon.options().publicBase, m_daemon.webhookPort());
    }
    [[nodiscard]] InboxClient client() const { return InboxClient(m_daemon); }

    QString addPerson(int number)
    {
        const QByteArray phone = "+1415555" + QByteArray::number(3000 + number);
        const QString id = client().addContact("Contact " + QByteArray::number(number), phone,
                                               "person" + QByteArray::number(number) + "@example.org");
        if (m_way.isWhatsApp())
            REQUIRE(client().deliver({makeSid(9, static_cast<quint32>(number)), "whatsapp:" + phone, "hello"}) == 200);
        return id;
    }

    /// Every other one is due early enough to leave at the provider while the program is off.
    [[nodiscard]] QDateTime dueOf(size_t number) const { return m_begin.addSecs(number % 2 == 0 ? 3600 : 3 * 3600); }

    void schedule()
    {
        const size_t number = m_texts.size();
        const QByteArray text = "Text no. " + QByteArray::number(static_cast<qsizetype>(number));
        QJsonObject body{{QStringLiteral("contactId"), m_contacts[static_cast<int>(number % kContacts)]},
                         {QStringLiteral("channel"), QString::fromLatin1(m_way.name)},
                         {QStringLiteral("content"), QString::fromLatin1(text)},
                         {QStringLiteral("scheduledAt"), dueOf(number).toString(Qt::ISODate)}};
        if (m_way.isEmail()) body[u"subject"] = QStringLiteral("About no. %1").arg(number);
        const auto reply = client().post("/api/messages", body);
        INFO(reply.body.toStdString());
        REQUIRE(reply.status == 201);
        m_texts.push_back(text);
        m_ids.push_back(textOf(reply.json(), u"id"));
    }

    /// Until nothing is at the provider or on its way from or to it.
    void waitUntilHere()
    {
        const auto begin = std::chrono::steady_clock::now();
        QByteArray states;
        const bool isHere = waitFor(
            [&] {
                letPass(20ms);
                states.clear();
                // In this order: what is unknown is in no list, and may come into it between the two.
                const QJsonObject outbox = client().get("/api/health").json()[u"outbox"].toObject();
                const auto waiting = client().all("/api/scheduled");
                if (!waiting || !outbox.contains(u"queued")) return false;
                for (const QJsonObject& item : *waiting)
                    if (textOf(item, u"state") != "waiting")
                        states += textOf(item, u"state") + ' ' + textOf(item, u"content") + '\n';
                return states.isEmpty() && outbox[u"queued"].toInt() + outbox[u"sending"].toInt() + outbox[u"unknown"].toInt() == 0;
            },
            kSettleTime);
        INFO(states.toStdString() << m_daemon.log().right(3000).toStdString());
        CHECK(isHere);
        m_settleSeconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    }

    void letSomeLeaveThere()
    {
        (void)m_daemon.stop();
        const qint64 then = m_begin.addSecs(2 * 3600).toMSecsSinceEpoch();
        // What comes late is there by then, as over hours it would be.
        letPass(kLate + 200ms);
        m_provider.twilio().advanceTo(then);
        for (const FakeEmail& email : m_provider.resend().emails())
            if (email.lastEvent == u"scheduled" && email.scheduledAt <= then)
                REQUIRE(m_provider.resend().setLastEvent(email.id, QStringLiteral("delivered")));
        for (const auto& [text, found] : atProvider()) m_leftThere += static_cast<int>(found.sent.size());
        start();
    }

    void sendTheRest()
    {
        const auto waiting = client().all("/api/scheduled");
        REQUIRE(waiting);
        for (const QJsonObject& item : *waiting) {
            const auto reply = client().post("/api/scheduled/" + textOf(item, u"id") + "/send", {});
            INFO(textOf(item, u"content").toStdString()
                 << ": " << reply.body.toStdString() << m_daemon.log().right(4000).toStdString());
            CHECK(reply.status < 300);
        }
        waitUntilHere();
        const auto left = client().all("/api/scheduled");
        CHECK((left && left->empty()));
    }

    std::map<QByteArray, AtProvider> atProvider()
    {
        std::map<QByteArray, AtProvider> found;
        const auto add = [&](const QByteArray& text, const QByteArray& sid, const QByteArray& status) {
            AtProvider& one = found[text];
            if (status == "canceled") ++one.canceled;
            if (status == "scheduled") ++one.scheduled;
            if (status != "canceled" && status != "scheduled") one.sent.push_back(sid);
        };
        for (const FakeMessage& message : m_provider.twilio().messages()) add(message.body.toUtf8(), message.sid, message.status);
        for (const FakeEmail& email : m_provider.resend().emails())
            add(email.text.value_or(QString()).toUtf8(), email.id.toLatin1(), email.lastEvent.toLatin1());
        return found;
    }

    Tally tally()
    {
        Tally tally;
        tally.messages = static_cast<int>(m_texts.size());
        tally.leftThere = m_leftThere;
        tally.settleSeconds = m_settleSeconds;
        auto found = atProvider();
        for (size_t i = 0; i < m_texts.size(); ++i) {
            const AtProvider& there = found[m_texts[i]];
            tally.lost += there.sent.empty() ? 1 : 0;
            tally.twice += there.sent.size() > 1 ? 1 : 0;
            tally.stillThere += there.scheduled;
            tally.handOvers += there.canceled;
            const QJsonObject row = client().get("/api/messages/" + m_ids[i]).json();
            const QByteArray status = textOf(row, u"status");
            tally.notSent += status == "sent" || status == "delivered" ? 0 : 1;
            tally.wrongSid += std::count(there.sent.begin(), there.sent.end(), textOf(row, u"providerSid")) == 1 ? 0 : 1;
        }
        tally.handOvers += m_leftThere;
        return tally;
    }

    const Way& m_way;
    const Mode& m_mode;
    int m_kills;
    FakeProvider m_provider;
    DaemonProcess m_daemon;
    std::mt19937 m_random{42};
    QDateTime m_begin = QDateTime::currentDateTimeUtc();
    QStringList m_contacts;
    std::vector<QByteArray> m_texts;
    std::vector<QByteArray> m_ids;
    int m_leftThere = 0;
    double m_settleSeconds = 0;
};

void printHeader()
{
    static bool isPrinted = false;
    if (std::exchange(isPrinted, true)) return;
    std::printf("%-10s %-20s %6s %9s %10s %10s %5s %6s %6s %9s %10s %8s\n", "hand-over", "mode", "kills", "messages", "given away",
                "left there", "lost", "twice", "there", "not sent", "wrong sid", "settled");
}

}  // namespace

// One way alone: -c sms
TEST_CASE("what is handed over and taken back is sent exactly once in spite of kill -9", "[integration][kill]")
{
    const int kills = scaleOf("UINBOX_KILLS", 3);
    for (const Way& way : kWays) {
        DYNAMIC_SECTION(way.name)
        {
            printHeader();
            for (const Mode& mode : modes()) {
                const Tally tally = HandOverRun(way, mode, kills).run();
                std::printf("%-10s %-20s %6d %9d %10d %10d %5d %6d %6d %9d %10d %6.1f s\n", way.name, mode.name, kills,
                            tally.messages, tally.handOvers, tally.leftThere, tally.lost, tally.twice, tally.stillThere,
                            tally.notSent, tally.wrongSid, tally.settleSeconds);
                std::fflush(stdout);
                CAPTURE(way.name, mode.name);
                CHECK(tally.handOvers > 0);
                CHECK(tally.lost == 0);
                CHECK(tally.twice == 0);
                CHECK(tally.stillThere == 0);
                CHECK(tally.notSent == 0);
                CHECK(tally.wrongSid == 0);
            }
        }
    }
}
