// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/Downloads.h"

#include "Conversation.h"
#include "FakeHttpServer.h"
#include "FakeProvider.h"
#include "ScriptedTransport.h"
#include "SilentListener.h"

#include "http/HttpClient.h"

#include <QTemporaryDir>

using namespace uinbox;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

const QByteArray kPng = QByteArray("\x89PNG\r\n\x1a\n") + "pixels";

/// A conversation with the provider whose files are fetched over a real connection.
struct Fetching : Conversation {
    FakeProvider provider;
    http::HttpClient client;
    QTemporaryDir dir;
    FileStore files{dir.filePath(QStringLiteral("files")), clock};
    std::unique_ptr<Downloads> downloads;
    FileAccounts accounts;

    Fetching()
    {
        accounts.twilio.accountSid = QString::fromLatin1(provider.credentials().accountSid);
        accounts.twilio.authToken = Secret(provider.credentials().authToken);
        accounts.twilio.apiBase = QUrl(QString::fromLatin1(provider.baseUrl()));
        accounts.resendBase = accounts.twilio.apiBase;
        open();
    }
    void open(Downloads::Options options = {})
    {
        downloads = std::make_unique<Downloads>(*database, client, files, clock, options);
        downloads->setAccounts(accounts);
    }

    /// The message at the provider, and here as its webhook tells of it.
    Message receive(std::vector<FakeMedia> media)
    {
        FakeMessage remote;
        remote.media = std::move(media);
        remote.direction = "inbound";
        remote = provider.twilio().add(remote);
        Message message;
        message.providerSid = QString::fromLatin1(remote.sid);
        message.fromAddress = address.value;
        for (const FakeMedia& file : remote.media)
            message.attachments.push_back(wanted(QString::fromLatin1(provider.baseUrl() + remote.path() + "/Media/" + file.sid),
                                                 QString::fromLatin1(file.contentType), message));
        return store(std::move(message));
    }
    Message receiveFrom(const QString& url)
    {
        Message message;
        message.providerSid = QStringLiteral("SM00000000000000000000000000000777");
        message.fromAddress = address.value;
        message.attachments.push_back(wanted(url, QStringLiteral("image/png"), message));
        return store(std::move(message));
    }
    Attachment wanted(const QString& url, const QString& type, const Message& message)
    {
        Attachment file;
        file.id = AttachmentId::generate(clock.now());
        file.position = static_cast<int>(message.attachments.size());
        file.url = url;
        file.contentType = type;
        file.fetchState = FetchState::Wanted;
        return file;
    }
    Message store(Message message)
    {
        message.id = MessageId::generate(clock.now());
        message.threadId = threadId;
        message.contactId = address.contactId;
        message.createdAt = clock.now();
        REQUIRE(database.write([&](db::WriteScope& scope) {
            scope.changes().fetches = true;
            return ThreadWrites(scope, clock.now()).add(message);
        }));
        return message;
    }
    Attachment file(const Message& of, size_t index = 0) { return message(of.id).attachments.at(index); }
    [[nodiscard]] bool becomes(const Message& message, FetchState state)
    {
        return waitFor([&] { return file(message).fetchState == state; });
    }
    [[nodiscard]] int asked() const { return static_cast<int>(provider.requests().size()); }
    [[nodiscard]] int tries() { return database.count("SELECT sum(fetches) FROM attachment"); }
    /// Moves the clock to the next try, as often as it takes until so many were made.
    [[nodiscard]] bool untilTried(int times, std::chrono::milliseconds step)
    {
        return waitFor([&] {
            if (tries() >= times) return true;
            clock.advance(step);
            downloads->tryNow();
            return waitFor([&] { return tries() >= times; }, 200ms);
        });
    }
};

Fault redirectTo(const QByteArray& location, int status = 307)
{
    Fault fault;
    FakeReply reply;
    reply.status = status;
    reply.headers = {{"Location", location}};
    fault.reply = reply;
    return fault;
}

}  // namespace

TEST_CASE("all files of a message are fetched after its commit, checked, named and kept")
{
    Fetching fetching;
    fetching.downloads->start();
    const Message message = fetching.receive({{{}, "image/png", kPng},
                                              {{}, "image/jpeg", "not a picture"},
                                              {{}, "application/pdf", "%PDF-1.7"},
                                              {{}, "text/x-vcard", "BEGIN:VCARD"},
                                              {{}, "image/gif", "GIF89a..."}});
    REQUIRE(
        waitFor([&] { return fetching.database.count("SELECT count(*) FROM attachment WHERE content_hash IS NOT NULL") == 5; }));
    const Message now = fetching.message(message.id);
    const char* types[] = {"image/png", "application/octet-stream", "application/pdf", "text/x-vcard", "image/gif"};
    const char* names[] = {"attachment-1.png", "attachment-2", "attachment-3.pdf", "attachment-4.vcf", "attachment-5.gif"};
    for (size_t i = 0; i < 5; ++i) {
        const Attachment& file = now.attachments[i];
        CHECK(file.fetchState == FetchState::None);
        CHECK(file.contentType == QLatin1String(types[i]));
        CHECK(file.fileName == QLatin1String(names[i]));
        const auto bytes = await(fetching.files.read(file.contentHash));
        REQUIRE(bytes);
        CHECK(file.size == bytes->size());
    }
    CHECK(*await(fetching.files.read(now.attachments[0].contentHash)) == kPng);
    CHECK(fetching.asked() == 5);
    CHECK(fetching.database.takeChanges().messages.contains(message.id));
}

TEST_CASE("files that were there before the program started are fetched, an API key signs in as a pair")
{
    Fetching fetching;
    fetching.accounts.twilio.apiKeySid = QString::fromLatin1(fetching.provider.credentials().apiKeySid);
    fetching.accounts.twilio.apiKeySecret = Secret(fetching.provider.credentials().apiKeySecret);
    fetching.accounts.twilio.authToken = Secret();
    const Message message = fetching.receive({{{}, "image/png", kPng}});
    fetching.open();
    CHECK(fetching.asked() == 0);
    fetching.downloads->start();
    CHECK(fetching.becomes(message, FetchState::None));
}

TEST_CASE("files of an account that is not connected wait for it")
{
    Fetching fetching;
    const FileAccounts connected = fetching.accounts;
    fetching.accounts = {};
    fetching.open();
    fetching.downloads->start();
    const Message message = fetching.receive({{{}, "image/png", kPng}});
    (void)fetching.database.takeChanges();
    CHECK(fetching.file(message).fetchState == FetchState::Wanted);
    CHECK(fetching.tries() == 0);
    fetching.downloads->setAccounts(connected);
    CHECK(fetching.becomes(message, FetchState::None));
}

TEST_CASE("WhatsApp's files that are not there for a moment are asked for again after one second and three")
{
    Fetching fetching;
    for (int i = 0; i < 2; ++i) {
        Fault fault;
        fault.state = Fault::State::Never;
        fault.reply = twilioError(404, 20404, "not yet");
        FakeReply missing = *fault.reply;
        missing.status = 404;
        fault.reply = missing;
        fetching.provider.script(Operation::Media, fault);
    }
    fetching.downloads->start();
    const Message message = fetching.receive({{{}, "image/png", kPng}});
    REQUIRE(waitFor([&] { return fetching.tries() == 1; }));
    const auto next = [&] { return fetching.database.count("SELECT fetch_at - 1772442000000 FROM attachment"); };
    CHECK(next() == 1000);
    // Not a moment earlier: only the clock makes it due.
    fetching.clock.advance(999ms);
    CHECK(fetching.asked() == 1);
    fetching.clock.advance(1ms);
    REQUIRE(waitFor([&] { return fetching.tries() == 2; }));
    CHECK(next() == 1000 + 3000);
    fetching.clock.advance(3s);
    CHECK(fetching.becomes(message, FetchState::None));
    CHECK(fetching.asked() == 3);
}

TEST_CASE("what stays missing is given up after a day, and fetched when a person asks")
{
    Fetching fetching;
    Fault gone;
    gone.state = Fault::State::Never;
    gone.reply = twilioError(404, 20404, "gone");
    fetching.provider.setMode(Operation::Media, gone, 1.0, 1);
    fetching.downloads->start();
    const Message message = fetching.receive({{{}, "image/png", kPng}});
    REQUIRE(fetching.untilTried(11, 12h));
    CHECK(fetching.becomes(message, FetchState::Failed));
    CHECK(fetching.file(message).refusal == u"missing");
    const int before = fetching.asked();
    CHECK(before == 11);
    fetching.downloads->tryNow();
    (void)fetching.database.takeChanges();
    CHECK(fetching.asked() == before);
    fetching.provider.clearFaults();
    REQUIRE(await(fetching.downloads->fetchAgain(fetching.file(message).id)));
    CHECK(fetching.becomes(message, FetchState::None));
    CHECK(await(fetching.downloads->fetchAgain(fetching.file(message).id)).error().kind == ErrorKind::NotFound);
}

TEST_CASE("a file over the limit stays where it is, however it says so")
{
    Fetching fetching;
    Downloads::Options options;
    options.maxBytes = 1000;
    fetching.open(options);
    fetching.downloads->start();
    const Message large = fetching.receive({{{}, "video/mp4", QByteArray(1001, 'x')}});
    CHECK(fetching.becomes(large, FetchState::Large));
    CHECK(fetching.file(large).size == 1001);
    CHECK_FALSE(fetching.file(large).url.isEmpty());
    const Message fits = fetching.receive({{{}, "video/mp4", QByteArray(1000, 'x')}});
    CHECK(fetching.becomes(fits, FetchState::None));
}

TEST_CASE("a redirect is followed without the credentials, three times at most, and only to where files are kept")
{
    Fetching fetching;
    SilentListener stranger;
    const QByteArray elsewhere = "http://127.0.0.1:" + QByteArray::number(stranger.port());
    fetching.downloads->start();
    const Message message = fetching.receive({{{}, "image/png", kPng}});
    REQUIRE(fetching.becomes(message, FetchState::None));

    for (const QByteArray& target :
         {elsewhere + "/x", QByteArray("https://127.0.0.1:%1/x").replace("%1", QByteArray::number(stranger.port())),
          QByteArray("https://evil.example/x"), QByteArray("http://mms.twiliocdn.com/x"), QByteArray("//localhost/x"),
          QByteArray("file:///etc/passwd"), QByteArray()}) {
        CAPTURE(target);
        fetching.provider.script(Operation::Media, redirectTo(target));
        const Message refused = fetching.receive({{{}, "image/png", kPng}});
        CHECK(fetching.becomes(refused, FetchState::Refused));
        CHECK(fetching.file(refused).refusal == u"redirect");
    }
    CHECK(stranger.connections() == 0);

    // To the provider's own stand-in it goes, but the credentials stay behind: it answers 401 to whoever has none.
    const auto before = fetching.provider.requests().size();
    fetching.provider.script(Operation::Media, redirectTo("/cdn/file?signature=1"));
    const Message led = fetching.receive({{{}, "image/png", kPng}});
    REQUIRE(waitFor([&] { return fetching.provider.requests().size() >= before + 2; }));
    const auto requests = fetching.provider.requests();
    CHECK(requests[before].request.header("Authorization"));
    CHECK(requests[before + 1].request.target == "/cdn/file?signature=1");
    CHECK_FALSE(requests[before + 1].request.header("Authorization"));
    CHECK(fetching.file(led).fetchState == FetchState::Wanted);
}

TEST_CASE("a circle of redirects ends after three")
{
    Conversation conversation;
    ScriptedTransport transport;
    QTemporaryDir dir;
    FileStore files(dir.filePath(QStringLiteral("files")), conversation.clock);
    FileAccounts accounts;
    accounts.twilio.accountSid = QStringLiteral("AC00000000000000000000000000000001");
    accounts.twilio.authToken = Secret("token");
    WantedFile file;
    file.messageSid = QStringLiteral("SM00000000000000000000000000000001");
    file.url = QStringLiteral("https://api.twilio.com/2010-04-01/Accounts/%1/Messages/%2/Media/ME00000000000000000000000000000001")
                   .arg(accounts.twilio.accountSid, file.messageSid);
    QObject parent;
    for (int i = 0; i < 4; ++i) transport.willAnswer(302, {}, {{"Location", "https://mms.twiliocdn.com/" + QByteArray::number(i)}});
    auto* fetch = new FileFetch(transport, accounts, 1000, &parent);
    const auto outcome = await(fetch->fetch(file));
    REQUIRE(outcome);
    CHECK(outcome->kind == FetchOutcome::Kind::Refused);
    CHECK(outcome->reason == u"redirect");
    REQUIRE(transport.requests.size() == 4);
    for (size_t i = 0; i < 4; ++i) {
        CHECK(transport.requests[i].user.isEmpty() == (i > 0));
        CHECK(transport.requests[i].password.isEmpty() == (i > 0));
        CHECK(transport.requests[i].reach == http::Reach::PublicOnly);
        CHECK(transport.requests[i].allowedLoopback.empty());
    }
}

TEST_CASE("an address that somebody made up is never connected to, and no credentials leave")
{
    Fetching fetching;
    SilentListener stranger;
    const QString port = QString::number(stranger.port());
    const QString path =
        QStringLiteral(
            "/2010-04-01/Accounts/%1/Messages/SM00000000000000000000000000000777/Media/ME00000000000000000000000000000001")
            .arg(fetching.accounts.twilio.accountSid);
    fetching.downloads->start();
    int number = 0;
    for (const char* host : {"127.0.0.1", "localhost", "127.1", "0177.0.0.1", "0x7f.1", "2130706433", "[::1]", "[::ffff:127.0.0.1]",
                             "10.0.0.1", "169.254.169.254", "api.twilio.com@127.0.0.1", "evil.example"}) {
        for (const char* scheme : {"http", "https"}) {
            const QString url = QStringLiteral("%1://%2:%3%4").arg(QLatin1String(scheme), QLatin1String(host), port, path);
            CAPTURE(url.toStdString());
            Message message;
            message.providerSid = QStringLiteral("SM%1").arg(++number, 32, 10, QLatin1Char('0'));
            message.attachments.push_back(fetching.wanted(url, QStringLiteral("image/png"), message));
            const Message stored = fetching.store(message);
            CHECK(fetching.becomes(stored, FetchState::Refused));
            CHECK((fetching.file(stored).refusal == u"host" || fetching.file(stored).refusal == u"scheme"));
            CHECK(fetching.message(stored.id).providerSid == stored.providerSid);
        }
    }
    CHECK(stranger.connections() == 0);
    CHECK(fetching.asked() == 0);
}

TEST_CASE("a provider's host that leads into the house is refused by its address")
{
    Conversation conversation;
    QTemporaryDir dir;
    FileStore files(dir.filePath(QStringLiteral("files")), conversation.clock);
    /// The real client, with a resolver that has changed its mind since the address was judged.
    struct Rebound final : http::HttpTransport {
        http::HttpClient client;
        QFuture<http::TransportResult> send(http::ClientRequest request) override
        {
            request.resolved = "api.twilio.com:443:127.0.0.1,[::1]";
            return client.send(std::move(request));
        }
    } rebound;
    FileAccounts accounts;
    accounts.twilio.accountSid = QStringLiteral("AC00000000000000000000000000000001");
    accounts.twilio.authToken = Secret("token");
    WantedFile file;
    file.messageSid = QStringLiteral("SM00000000000000000000000000000001");
    file.url = QStringLiteral("https://api.twilio.com/2010-04-01/Accounts/%1/Messages/%2/Media/ME00000000000000000000000000000001")
                   .arg(accounts.twilio.accountSid, file.messageSid);
    QObject parent;
    auto* fetch = new FileFetch(rebound, accounts, 1000, &parent);
    const auto outcome = await(fetch->fetch(file));
    REQUIRE(outcome);
    CHECK(outcome->kind == FetchOutcome::Kind::Refused);
    CHECK(outcome->reason == u"address");
}

TEST_CASE("a file of an e-mail is looked up first, each time anew, and fetched without credentials")
{
    Fetching fetching;
    std::vector<QString> lookedUp;
    Result<QUrl> answer = fail(ErrorKind::Network, "scripted");
    fetching.accounts.resendFile = [&](const QString& id) {
        lookedUp.push_back(id);
        return makeReady(answer);
    };
    fetching.open();
    fetching.downloads->start();
    Message message;
    message.channel = Channel::Email;
    Attachment file = fetching.wanted({}, QStringLiteral("application/pdf"), message);
    file.remoteId = QStringLiteral("email-1/file-1");
    file.fileName = QStringLiteral("../price list.pdf");
    message.attachments.push_back(file);
    const Message stored = fetching.store(message);
    REQUIRE(waitFor([&] { return fetching.tries() == 1; }));
    std::optional<FakeRequest> request;
    std::mutex mutex;
    FakeHttpServer cdn([&](const FakeRequest& asked) {
        const std::lock_guard lock(mutex);
        request = asked;
        FakeReply reply;
        reply.contentType = "application/pdf";
        reply.body = "%PDF-1.7";
        return reply;
    });
    answer = QUrl(QStringLiteral("http://127.0.0.1:%1/file?signature=1").arg(cdn.port()));
    fetching.accounts.resendBase = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(cdn.port()));
    fetching.downloads->setAccounts(fetching.accounts);
    REQUIRE(fetching.becomes(stored, FetchState::None));
    CHECK(lookedUp == std::vector<QString>{QStringLiteral("email-1/file-1"), QStringLiteral("email-1/file-1")});
    CHECK(fetching.file(stored).fileName == u"price list.pdf");
    const std::lock_guard lock(mutex);
    REQUIRE(request);
    CHECK_FALSE(request->header("Authorization"));
}

TEST_CASE("where nobody can be reached a file stays wanted for as long as it takes")
{
    Fetching fetching;
    fetching.provider.setMode(Operation::Media, Fault::reset(), 1.0, 1);
    fetching.downloads->start();
    const Message message = fetching.receive({{{}, "image/png", kPng}});
    REQUIRE(fetching.untilTried(14, 1h));
    CHECK(fetching.file(message).fetchState == FetchState::Wanted);
    fetching.provider.clearFaults();
    fetching.downloads->tryNow();
    CHECK(fetching.becomes(message, FetchState::None));
}

TEST_CASE("a hundred files are fetched a few at once, each once")
{
    Fetching fetching;
    std::vector<Message> messages;
    for (int i = 0; i < 10; ++i) {
        std::vector<FakeMedia> media;
        for (int n = 0; n < 10; ++n) media.push_back({{}, "text/plain", "file " + QByteArray::number(i * 10 + n)});
        messages.push_back(fetching.receive(std::move(media)));
    }
    fetching.downloads->start();
    REQUIRE(
        waitFor([&] { return fetching.database.count("SELECT count(*) FROM attachment WHERE content_hash IS NOT NULL") == 100; }));
    CHECK(fetching.asked() == 100);
    for (size_t i = 0; i < 10; ++i)
        for (size_t n = 0; n < 10; ++n)
            CHECK(*await(fetching.files.read(fetching.file(messages[i], n).contentHash)) ==
                  "file " + QByteArray::number(i * 10 + n));
}

TEST_CASE("a program that ended in the midst of it fetches what is missing the next time")
{
    Fetching fetching;
    fetching.provider.setMode(Operation::Media, Fault::delayed(60s), 1.0, 1);
    fetching.downloads->start();
    const Message message = fetching.receive({{{}, "image/png", kPng}, {{}, "image/png", kPng}});
    REQUIRE(waitFor([&] { return fetching.asked() >= 1; }));
    fetching.downloads.reset();
    fetching.provider.clearFaults();
    fetching.database.reopen();
    CHECK(fetching.file(message).fetchState == FetchState::Wanted);
    fetching.open();
    fetching.downloads->start();
    CHECK(fetching.becomes(message, FetchState::None));
    CHECK(waitFor([&] { return fetching.file(message, 1).fetchState == FetchState::None; }));
    // The same bytes twice are one file.
    CHECK(fetching.file(message, 0).contentHash == fetching.file(message, 1).contentHash);
}
