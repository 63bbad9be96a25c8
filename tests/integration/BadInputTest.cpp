// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What must not be let in, and what is said when the program cannot start.

#include "InboxClient.h"
#include "TestScale.h"
#include "TwilioSigning.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>
#include <unistd.h>
#include <atomic>

using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

const QByteArray kPath = "/api/webhooks/twilio";

InboundText sample(quint32 number)
{
    return {makeSid(9, number), "+14155552000", "Hé 👋"};
}

qsizetype stored(const InboxClient& client)
{
    const auto rows = client.all("/api/messages");
    return rows ? static_cast<qsizetype>(rows->size()) : -1;
}

/// A running program that nobody has written to.
struct Fresh {
    FakeProvider provider;
    DaemonProcess daemon{{provider.baseUrl()}};
    Fresh() { REQUIRE(daemon.start()); }
    [[nodiscard]] LoopbackRequest signedText(const FormPairs& form) const
    {
        return signedWebhook(daemon.credentials(), daemon.options().publicBase, kPath, form);
    }
    [[nodiscard]] int post(const LoopbackRequest& request) const { return exchange(daemon.webhookPort(), request).status; }
};

void execute(const QString& database, const char* sql)
{
    sqlite3* handle = nullptr;
    REQUIRE(sqlite3_open(database.toUtf8().constData(), &handle) == SQLITE_OK);
    CHECK(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(handle);
}

/// The program must refuse this profile: code 2, and one sentence on standard error.
void checkRefused(const DaemonProcess& daemon, const QString& profile, const char* word)
{
    const auto outcome = daemon.run({QStringLiteral("--profile"), profile});
    CHECK(outcome.exitCode == 2);
    CHECK(outcome.out.isEmpty());
    INFO(outcome.err.toStdString());
    CHECK(outcome.err.trimmed().count('\n') == 0);
    CHECK(outcome.err.toLower().contains(word));
}

}  // namespace

TEST_CASE("a webhook without a valid signature changes nothing", "[integration]")
{
    const Fresh fresh;
    const FormPairs form = inboundForm(fresh.daemon.credentials(), sample(1));
    LoopbackRequest request = fresh.signedText(form);
    request.headers.pop_back();
    CHECK(fresh.post(request) == 400);
    for (const QByteArray& signature :
         {QByteArray("AAAAAAAAAAAAAAAAAAAAAAAAAAA="), QByteArray(), QByteArray("x"),
          twilioSignature("another token", "https://inbox.example.com" + kPath, form),
          twilioSignature(fresh.daemon.credentials().authToken, "https://evil.example.com" + kPath, form),
          twilioSignature(fresh.daemon.credentials().authToken, "http://inbox.example.com" + kPath, form)}) {
        request = fresh.signedText(form);
        request.headers.back().second = signature;
        const int status = fresh.post(request);
        CHECK((status == 403 || (signature.isEmpty() && status == 400)));
    }
    request = fresh.signedText(form);
    request.headers.push_back(request.headers.back());
    CHECK(fresh.post(request) == 400);
    request = fresh.signedText(form);
    request.target += "?x=1";
    CHECK(fresh.post(request) == 403);
    request = fresh.signedText(form);
    request.body.replace("received", "receivec");
    CHECK(fresh.post(request) == 403);
    CHECK(stored(InboxClient(fresh.daemon)) == 0);
}

TEST_CASE("a signed form that is broken or lacks what it needs is refused with 400", "[integration]")
{
    const Fresh fresh;
    const FormPairs good = inboundForm(fresh.daemon.credentials(), sample(1));
    for (const char* const name : {"MessageSid", "From", "To", "AccountSid"}) {
        FormPairs form = good;
        form.erase(std::remove_if(form.begin(), form.end(), [&](const auto& pair) { return pair.first == name; }), form.end());
        INFO("without " << name);
        const int status = fresh.post(fresh.signedText(form));
        // SmsSid and SmsMessageSid are old copies of MessageSid; they do not stand in for it.
        CHECK(status == 400);
    }
    FormPairs wrongSid = good;
    for (auto& [name, value] : wrongSid)
        if (name == "MessageSid") value = "SM'; DROP TABLE message";
    CHECK(fresh.post(fresh.signedText(wrongSid)) == 400);
    LoopbackRequest broken = fresh.signedText(good);
    broken.body = "Body=%zz&MessageSid=%";
    broken.headers.back().second =
        twilioSignature(fresh.daemon.credentials().authToken, "https://inbox.example.com" + kPath, parseForm(broken.body));
    CHECK(fresh.post(broken) == 400);
    LoopbackRequest notForm = fresh.signedText(good);
    notForm.headers.front().second = "application/json";
    CHECK(fresh.post(notForm) == 400);
    CHECK(stored(InboxClient(fresh.daemon)) == 0);
}

TEST_CASE("a repeated key is refused although its signature is right", "[integration]")
{
    const Fresh fresh;
    FormPairs form = inboundForm(fresh.daemon.credentials(), sample(1));
    form.emplace_back("From", "+14155559999");
    const int status = fresh.post(fresh.signedText(form));
    CHECK((status == 400 || status == 403));
    CHECK(stored(InboxClient(fresh.daemon)) == 0);
}

TEST_CASE("a sender merged into the text, which leaves the signed bytes the same, is refused", "[integration]")
{
    const Fresh fresh;
    // What is signed has no delimiters: "BodyhiFrom+1415…" reads the same when "From+1415…" moves into the text.
    const FormPairs good{{"AccountSid", fresh.daemon.credentials().accountSid},
                         {"Body", "hi"},
                         {"From", "+14155552000"},
                         {"MessageSid", makeSid(9, 1)},
                         {"NumMedia", "0"},
                         {"To", kOwnNumber}};
    const FormPairs forged{{"AccountSid", fresh.daemon.credentials().accountSid},
                           {"Body", "hiFrom+14155552000"},
                           {"MessageSid", makeSid(9, 1)},
                           {"NumMedia", "0"},
                           {"To", kOwnNumber}};
    LoopbackRequest request = fresh.signedText(good);
    request.body = encodeForm(forged);
    REQUIRE(fresh.signedText(forged).headers.back() == request.headers.back());
    const int status = fresh.post(request);
    CHECK((status == 400 || status == 403));
    CHECK(stored(InboxClient(fresh.daemon)) == 0);
    CHECK(fresh.post(fresh.signedText(good)) == 200);
}

TEST_CASE("a thousand replays are answered 200 and store nothing new", "[integration]")
{
    const Fresh fresh;
    const InboxClient client(fresh.daemon);
    REQUIRE(client.deliver(sample(1)) == 200);
    std::atomic<int> refused{0};
    inThreads(4, [&](int) {
        for (int i = 0; i < 250; ++i)
            if (client.deliver(sample(1)) != 200) ++refused;
    });
    CHECK(refused == 0);
    CHECK(stored(client) == 1);
}

TEST_CASE("the same new message delivered by many at once is one row", "[integration]")
{
    const Fresh fresh;
    const InboxClient client(fresh.daemon);
    std::atomic<int> refused{0};
    for (quint32 number = 0; number < 20; ++number)
        inThreads(8, [&](int) {
            if (client.deliver(sample(number)) != 200) ++refused;
        });
    CHECK(refused == 0);
    CHECK(stored(client) == 20);
    const auto contacts = client.all("/api/contacts");
    REQUIRE(contacts);
    CHECK(contacts->size() == 1);
}

TEST_CASE("the answer to a webhook is TwiML that sends nothing", "[integration]")
{
    const Fresh fresh;
    const auto reply = exchange(fresh.daemon.webhookPort(), fresh.signedText(inboundForm(fresh.daemon.credentials(), sample(1))));
    CHECK(reply.status == 200);
    CHECK(reply.header("Content-Type").value_or(QByteArray()).startsWith("text/xml"));
    CHECK(reply.body.trimmed().endsWith("<Response/>"));
}

TEST_CASE("a profile that cannot be opened is refused with a sentence and code 2", "[integration]")
{
    Fresh fresh;
    const QString profile = fresh.daemon.profile();
    const QString database = QDir(profile).filePath(QStringLiteral("inbox.db"));
    SECTION("another instance has it")
    {
        checkRefused(fresh.daemon, profile, "another");
        CHECK(stored(InboxClient(fresh.daemon)) == 0);
    }
    SECTION("a newer version wrote it")
    {
        REQUIRE(fresh.daemon.stop() == 0);
        execute(database, "PRAGMA user_version = 9999");
        checkRefused(fresh.daemon, profile, "newer");
    }
    SECTION("it is damaged")
    {
        REQUIRE(fresh.daemon.stop() == 0);
        QFile file(database);
        REQUIRE(file.open(QIODevice::ReadWrite));
        const QByteArray rubbish(static_cast<int>(file.size()), 'x');
        file.write(rubbish);
        file.close();
        checkRefused(fresh.daemon, profile, "damaged");
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll() == rubbish);
    }
    SECTION("its folder cannot be made")
    {
        REQUIRE(fresh.daemon.stop() == 0);
        // A file where a folder must be stops root too.
        checkRefused(fresh.daemon, database + QStringLiteral("/profile"), "folder");
    }
    SECTION("its folder cannot be written to")
    {
        REQUIRE(fresh.daemon.stop() == 0);
        if (::geteuid() == 0) {
            WARN("skipped: root may write everywhere");
            return;
        }
        REQUIRE(QFile::setPermissions(profile, QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        checkRefused(fresh.daemon, profile, "folder");
        CHECK(QFile::setPermissions(profile, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    }
}

TEST_CASE("malformed HTTP is answered with 400 or more and closed", "[integration]")
{
    const Fresh fresh;
    const std::vector<QByteArray> requests{
        "GET /healthz HTTP/1.1\r\n\r\n",
        "GET /healthz HTTP/1.1\nHost: x\n\n",
        "GET /healthz HTTP/1.0\r\nHost: x\r\n\r\n",
        "GET http://x/healthz HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /healthz HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n",
        "GET /../../etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n",
        "POST /api/webhooks/twilio HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "POST /api/webhooks/twilio HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
        "POST /api/webhooks/twilio HTTP/1.1\r\nHost: x\r\n\r\n",
        "POST /api/webhooks/twilio HTTP/1.1\r\nHost: x\r\nContent-Length: +1\r\n\r\na",
        "POST /healthz HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n",
        "GET /api/messages HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /healthz HTTP/1.1\r\nHost: x\r\nX: " + QByteArray(20000, 'a') + "\r\n\r\n",
        "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 not HTTP at all\r\n\r\n",
    };
    for (const QByteArray& request : requests) {
        const QByteArray answer = exchangeRaw(fresh.daemon.webhookPort(), request, 5s);
        INFO(request.left(60).toStdString() << " -> " << answer.left(60).toStdString());
        CHECK((answer.isEmpty() || answer.mid(9, 1) == "4" || answer.mid(9, 1) == "5"));
    }
    CHECK(exchangeRaw(fresh.daemon.webhookPort(), "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n", 5s).startsWith("HTTP/1.1 200"));
}
