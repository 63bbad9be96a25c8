// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// FIGURES.md R1: whatever the API took reaches the provider exactly once, however often the program is killed and however the
// provider misbehaves.

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

constexpr int kContacts = 40;
constexpr int kPostsPerRound = 12;
/// Longer than the provider is ever late, as the design demands of the real one.
constexpr int kGraceMs = 1000;
constexpr auto kLate = 300ms;
constexpr auto kSettleTime = 900s;  // a thousand kills leave thousands to be looked up
constexpr int kEmailsPerSecond = 40;
const QByteArray kTemplate = "HX00000000000000000000000000000001";

/// One way to write to somebody.
struct Way {
    const char* name;
    const char* channel;
    bool isTemplate = false;
    bool hasMedia = false;
    [[nodiscard]] bool isEmail() const { return channel == std::string_view("email"); }
    [[nodiscard]] bool isWhatsApp() const { return channel == std::string_view("whatsapp"); }
};
constexpr std::array kWays{Way{"sms", "sms"}, Way{"mms", "sms", false, true}, Way{"whatsapp", "whatsapp"},
                           Way{"template", "whatsapp", true}, Way{"email", "email"}};

struct Mode {
    const char* name;
    std::optional<Fault> fault;
    std::chrono::milliseconds listLag{0};
    bool hasCallbacks = false;
    int ratePerSecond = 0;
    bool isScheduled = false;  ///< becomes due while the program is killed
};

/// "Another request with the same key is in progress": it is, and will be carried out.
Fault concurrent()
{
    Fault fault = Fault::acceptLate(kLate);
    fault.reply = resendError(409, QStringLiteral("concurrent_idempotent_requests"), QStringLiteral("In progress."));
    return fault;
}

std::vector<Mode> modesOf(const Way& way)
{
    std::vector<Mode> modes{{"none", std::nullopt},
                            {"reply dropped", Fault::dropReply()},
                            {"accepted late", Fault::acceptLate(kLate)},
                            {"500 after accept", Fault::errorAfterAccept(500)},
                            {"500, not accepted", Fault::error(500)},
                            {"list lag", Fault::dropReply(), kLate},
                            {"becoming due", Fault::dropReply(), 0ms, false, 0, true}};
    if (way.isEmail()) {
        modes.push_back({"429, rate limit", std::nullopt, 0ms, false, kEmailsPerSecond});
        modes.push_back({"409, concurrent", concurrent()});
    } else {
        modes.push_back({"callbacks shuffled", Fault::dropReply(), 0ms, true});
    }
    return modes;
}

/// One message as the user of the API sees it: the key makes it the same message when it is posted again.
struct Post {
    int contact = 0;
    QByteArray content;  ///< as it reaches the person
    QJsonObject body;
    QByteArray key;
};

/// What came of one mode.
struct Tally {
    int messages = 0;
    int lost = 0;
    int twice = 0;
    int misplaced = 0;
    int unknown = 0;
    int failed = 0;
    int wrongSid = 0;
    int withoutMedia = 0;
    double settleSeconds = 0;
};

/// What the provider has, in the order in which it took it.
struct Taken {
    QByteArray sid;
    QByteArray text;
    bool hasMedia = false;
};

class SendingRun {
public:
    SendingRun(const Way& way, const Mode& mode, int kills)
        : m_way(way),
          m_mode(mode),
          m_kills(kills),
          m_daemon({m_provider.baseUrl(), "https://inbox.example.com", kGraceMs, {}, true})
    {
        if (mode.fault) m_provider.setMode(Operation::Create, *mode.fault, 0.3, 7);
        m_provider.twilio().setListLag(mode.listLag);
        m_provider.resend().setListLag(mode.listLag);
        m_provider.resend().setRateLimit(mode.ratePerSecond);
        m_provider.twilio().openWindow(way.isTemplate ? "nobody" : "all");
        FakeTemplate note;
        note.sid = kTemplate;
        note.body = QStringLiteral("A note: {{1}}");
        m_provider.twilio().addTemplate(note);
        if (mode.hasCallbacks) m_provider.setCallbackScript({"delivered", "sent", "queued"});
    }

    Tally run()
    {
        start();
        for (int i = 0; i < kContacts; ++i) m_contacts.push_back(addPerson(i));
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

    /// Somebody, who has just written on WhatsApp where that is needed.
    QString addPerson(int number)
    {
        const InboxClient client(m_daemon);
        const QByteArray phone = "+1415555" + QByteArray::number(3000 + number);
        const QByteArray email = "person" + QByteArray::number(number) + "@example.org";
        const QString id = client.addContact("Contact " + QByteArray::number(number), phone, email);
        if (m_way.isWhatsApp() && !m_way.isTemplate)
            REQUIRE(client.deliver({makeSid(9, static_cast<quint32>(number)), "whatsapp:" + phone, "hello"}) == 200);
        return id;
    }

    Post compose(size_t index) const
    {
        const QByteArray number = QByteArray::number(index);
        const QString text = QStringLiteral("Text no. %1 – ça & là €").arg(index);
        Post post{static_cast<int>(index % kContacts), text.toUtf8(), {}, "key-" + number};
        post.body[u"contactId"] = m_contacts[post.contact];
        post.body[u"channel"] = QString::fromLatin1(m_way.channel);
        // Rounded up to a second.
        if (m_mode.isScheduled)
            post.body[u"scheduledAt"] = QDateTime::currentDateTimeUtc().addMSecs(700).toString(Qt::ISODateWithMs);
        if (m_way.isTemplate) {
            post.content = "A note: " + post.content;
            post.body[u"templateSid"] = QString::fromLatin1(kTemplate);
            post.body[u"variables"] = QJsonObject{{QStringLiteral("1"), text}};
            return post;
        }
        post.body[u"content"] = text;
        if (m_way.hasMedia) post.body[u"mediaUrl"] = QJsonArray{QStringLiteral("https://pictures.example.com/%1.jpg").arg(index)};
        if (m_way.isEmail()) post.body[u"subject"] = QStringLiteral("About something");
        return post;
    }

    /// Posts what broke off, then new ones, until the program is gone or the round has its share.
    void postSome()
    {
        const InboxClient client(m_daemon);
        for (int fresh = 0;; ++m_firstOpen) {
            if (m_firstOpen == m_posts.size()) {
                if (fresh++ == m_limit) return;
                m_posts.push_back(compose(m_posts.size()));
            }
            Post& post = m_posts[m_firstOpen];
            auto reply = client.post("/api/messages", post.body, post.key);
            // Its time passed before it was taken.
            if (reply.status == 400 && m_mode.isScheduled) {
                post.body = compose(m_firstOpen).body;
                reply = client.post("/api/messages", post.body, post.key);
            }
            if (reply.status != 201 && reply.status != 200) return;
        }
    }

    void settle()
    {
        const auto begin = std::chrono::steady_clock::now();
        const InboxClient client(m_daemon);
        const bool isSettled = waitFor(
            [&] {
                letPass(20ms);
                // In this order: what becomes due goes from the one to the other.
                const auto later = client.all("/api/scheduled");
                const QJsonObject outbox = client.get("/api/health").json()[u"outbox"].toObject();
                return later && later->empty() && outbox.contains(u"queued") &&
                       outbox[u"queued"].toInt() + outbox[u"sending"].toInt() + outbox[u"unknown"].toInt() == 0;
            },
            kSettleTime);
        INFO(client.get("/api/health").body.toStdString() << "\n" << m_daemon.log().right(4000).toStdString());
        CHECK(isSettled);
        m_settleSeconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    }

    std::vector<Taken> taken()
    {
        std::vector<Taken> all;
        for (const FakeMessage& message : m_provider.twilio().messages())
            all.push_back({message.sid, message.body.toUtf8(), !message.media.empty()});
        for (const FakeEmail& email : m_provider.resend().emails())
            all.push_back({email.id.toLatin1(), email.text.value_or(QString()).toUtf8()});
        return all;
    }

    Tally tally()
    {
        Tally tally;
        tally.messages = static_cast<int>(m_posts.size());
        tally.settleSeconds = m_settleSeconds;
        std::map<QByteArray, std::vector<QByteArray>> sids;
        std::map<QByteArray, size_t> indexOf;
        for (size_t i = 0; i < m_posts.size(); ++i) indexOf[m_posts[i].content] = i;
        std::map<int, size_t> lastTo;
        for (const Taken& message : taken()) {
            sids[message.text].push_back(message.sid);
            tally.withoutMedia += m_way.hasMedia && !message.hasMedia ? 1 : 0;
            REQUIRE(indexOf.count(message.text) == 1);
            const size_t index = indexOf[message.text];
            size_t& last = lastTo[m_posts[index].contact];
            tally.misplaced += index < last ? 1 : 0;
            last = std::max(last, index);
        }
        for (const Post& post : m_posts) {
            tally.lost += sids[post.content].empty() ? 1 : 0;
            tally.twice += sids[post.content].size() > 1 ? 1 : 0;
        }
        countRows(tally, sids);
        return tally;
    }

    void countRows(Tally& tally, std::map<QByteArray, std::vector<QByteArray>>& sidsOf)
    {
        const auto rows = InboxClient(m_daemon).all("/api/messages", "direction=outbound");
        REQUIRE(rows);
        CHECK(rows->size() == m_posts.size());
        for (const QJsonObject& row : *rows) {
            const QByteArray status = textOf(row, u"status");
            tally.unknown += status == "unknown" ? 1 : 0;
            tally.failed += status == "failed" ? 1 : 0;
            const auto& sids = sidsOf[textOf(row, u"content")];
            tally.wrongSid += std::count(sids.begin(), sids.end(), textOf(row, u"providerSid")) == 1 ? 0 : 1;
        }
    }

    const Way& m_way;
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

void printHeader()
{
    static bool isPrinted = false;
    if (std::exchange(isPrinted, true)) return;
    std::printf("%-10s %-20s %6s %9s %5s %6s %10s %8s %7s %10s %8s\n", "R1", "mode", "kills", "messages", "lost", "twice",
                "misplaced", "unknown", "failed", "wrong sid", "settled");
}

void print(const Way& way, const Mode& mode, int kills, const Tally& tally)
{
    std::printf("%-10s %-20s %6d %9d %5d %6d %10d %8d %7d %10d %6.1f s\n", way.name, mode.name, kills, tally.messages, tally.lost,
                tally.twice, tally.misplaced, tally.unknown, tally.failed, tally.wrongSid, tally.settleSeconds);
    std::fflush(stdout);
}

}  // namespace

// One way alone: -c whatsapp; one mode of it: -c whatsapp -c "list lag"
TEST_CASE("every message the API took reaches the provider exactly once in spite of kill -9", "[integration][kill]")
{
    const int kills = scaleOf("UINBOX_KILLS", 5);
    for (const Way& way : kWays) {
        DYNAMIC_SECTION(way.name)
        {
            for (const Mode& mode : modesOf(way)) {
                DYNAMIC_SECTION(mode.name)
                {
                    printHeader();
                    const Tally tally = SendingRun(way, mode, kills).run();
                    print(way, mode, kills, tally);
                    CAPTURE(way.name, mode.name);
                    CHECK(tally.messages >= kills);
                    CHECK(tally.lost == 0);
                    CHECK(tally.twice == 0);
                    CHECK(tally.misplaced == 0);
                    CHECK(tally.unknown == 0);
                    CHECK(tally.failed == 0);
                    CHECK(tally.wrongSid == 0);
                    CHECK(tally.withoutMedia == 0);
                }
            }
        }
    }
}
