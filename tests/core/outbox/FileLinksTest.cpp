// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files of this computer by SMS and WhatsApp: kept when they are sent, lent by an address when they leave.

#include "outbox/SendService.h"

#include "FakeProvider.h"
#include "LoopbackClient.h"
#include "Mailroom.h"

#include "channels/Senders.h"
#include "channels/twilio/SmsSender.h"
#include "http/HttpClient.h"
#include "media/OutgoingFiles.h"
#include "media/PublicLinks.h"
#include "outbox/Outbox.h"

#include <QTemporaryDir>
#include <QUrl>

using namespace uinbox;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

const QByteArray kPdf = "%PDF-1.7 the price list";

/// The whole way out for a file, as the composition root joins it, with a scripted sender.
struct Office : Mailroom {
    QTemporaryDir dir;
    FileStore files{dir.filePath(QStringLiteral("files")), clock};
    OutgoingFiles outgoing{files, {}};
    PublicLinks links{*database, files, clock};
    Senders senders;
    SendService service{*database, senders, clock};
    std::unique_ptr<Outbox> outbox;
    ScriptedSender* sms = nullptr;
    int asked = 0;

    Office()
    {
        links.setPublicBase(QStringLiteral("https://inbox.example.com"));
        REQUIRE(await(links.start()));
        service.setFilesAreFetchable([this] { return links.isPublic(); });
        service.setFilesKeeper([this](Channel channel, const std::vector<OutgoingFile>& given) {
            std::vector<OutgoingFiles::Source> sources;
            for (const OutgoingFile& file : given) sources.push_back({file.path, file.fileName, file.contentType});
            auto promise = std::make_shared<QPromise<Result<std::vector<KeptFile>>>>();
            promise->start();
            onFinished(outgoing.keep(channel, sources), &service, [promise](const Result<std::vector<StoredFile>>& stored) {
                std::vector<KeptFile> kept;
                for (const StoredFile& file : stored.value_or(std::vector<StoredFile>()))
                    kept.push_back({file.hash, file.fileName, file.contentType, file.size});
                promise->addResult(stored ? Result<std::vector<KeptFile>>(kept)
                                          : Result<std::vector<KeptFile>>(fail(stored.error())));
                promise->finish();
            });
            return promise->future();
        });
        for (const Channel channel : {Channel::Sms, Channel::WhatsApp}) {
            auto sender = std::make_unique<ScriptedSender>();
            sender->itsChannel = channel;
            sender->itsRate = 100;
            sender->onSend = [](const OutboundMessage&) { return acceptedAs(1); };
            if (channel == Channel::Sms) sms = sender.get();
            senders.connectChannel(std::move(sender));
        }
    }
    [[nodiscard]] FileLinker linker()
    {
        return [this](const Message& message, const Attachment& file, std::optional<Timestamp> sendAt) {
            ++asked;
            return links.link({message.id, file.contentHash, file.contentType, file.fileName, file.size, sendAt});
        };
    }
    void start(FileLinker link)
    {
        Outbox::Options options;
        options.readFile = [this](const QByteArray& hash) { return files.read(hash); };
        options.linkFile = std::move(link);
        outbox = std::make_unique<Outbox>(*database, senders, clock, options);
        outbox->start();
    }
    OutgoingFile file(const char* name, const QByteArray& bytes = kPdf)
    {
        QFile out(dir.filePath(QString::fromLatin1(name)));
        REQUIRE(out.open(QIODevice::WriteOnly));
        REQUIRE(out.write(bytes) == bytes.size());
        return {out.fileName(), QString::fromLatin1(name), {}};
    }
    OutgoingMessage with(std::vector<OutgoingFile> given, Channel channel = Channel::Sms)
    {
        OutgoingMessage message;
        message.contactId = address.contactId;
        message.channel = channel;
        message.content = QStringLiteral("look");
        message.files = std::move(given);
        return message;
    }
    Result<SendReceipt> send(const OutgoingMessage& message) { return await(service.send(message)); }
    [[nodiscard]] bool becomes(MessageId id, MessageStatus status)
    {
        return waitFor([&] { return message(id).status == status; });
    }
};

}  // namespace

TEST_CASE("a file goes by SMS as an address that only exists from when the message leaves")
{
    Office office;
    const auto receipt = office.send(office.with({office.file("price list.pdf"), office.file("second.pdf", "%PDF-1.7 more")}));
    REQUIRE(receipt);
    const Message stored = office.message(receipt->message.id);
    REQUIRE(stored.attachments.size() == 2);
    CHECK(stored.attachments[0].url.isEmpty());
    CHECK(stored.attachments[0].contentType == u"application/pdf");
    CHECK(office.database.count("SELECT count(*) FROM media_link") == 0);
    office.start(office.linker());
    REQUIRE(office.becomes(stored.id, MessageStatus::Sent));
    REQUIRE(office.sms->sent.size() == 1);
    const OutboundMessage& sent = office.sms->sent.front();
    REQUIRE(sent.files.size() == 2);
    for (const auto& file : sent.files) {
        CHECK(file.url.startsWith(u"https://inbox.example.com/media/"));
        CHECK(file.data.isEmpty());
    }
    CHECK(sent.files[0].url != sent.files[1].url);
    CHECK(office.database.count("SELECT count(*) FROM media_link") == 2);
}

TEST_CASE("without a public address no file is taken for SMS or WhatsApp")
{
    Office office;
    office.links.setPublicBase({});
    for (const Channel channel : {Channel::Sms, Channel::WhatsApp}) {
        CHECK_FALSE(office.service.carriesFiles(channel));
        const auto refused = office.send(office.with({office.file("a.pdf")}, channel));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == ErrorKind::Invalid);
        CHECK(refused.error().detail.startsWith(u"publicAddress:"));
    }
    CHECK(office.service.carriesFiles(Channel::Email));
    CHECK(office.database.count("SELECT count(*) FROM message") == 0);
}

TEST_CASE("what a channel does not carry is refused with nothing stored: two files by WhatsApp, eleven by SMS, a program")
{
    Office office;
    const auto refusal = [&](const OutgoingMessage& message) {
        const auto refused = office.send(message);
        REQUIRE_FALSE(refused);
        return refused.error().detail;
    };
    CHECK(refusal(office.with({office.file("a.pdf"), office.file("b.pdf")}, Channel::WhatsApp)).startsWith(u"files:"));
    CHECK(refusal(office.with(std::vector<OutgoingFile>(11, office.file("a.pdf")))).startsWith(u"files:"));
    CHECK(refusal(office.with({office.file("a.exe", "MZ program")})).startsWith(u"files:"));
    auto mixed = office.with({office.file("a.pdf")}, Channel::WhatsApp);
    mixed.mediaUrls = {QStringLiteral("https://m.example/1.png")};
    CHECK(refusal(mixed).startsWith(u"files:"));
    CHECK(office.database.count("SELECT count(*) FROM message") == 0);
}

TEST_CASE("a file alone, without a word, is a message")
{
    Office office;
    auto message = office.with({office.file("a.pdf")});
    message.content.clear();
    CHECK(office.send(message));
}

TEST_CASE("where the address has gone before the message leaves it waits, nothing is sent, and it says why")
{
    Office office;
    const auto receipt = office.send(office.with({office.file("a.pdf")}));
    REQUIRE(receipt);
    office.links.setPublicBase({});
    office.start(office.linker());
    REQUIRE(waitFor([&] { return office.message(receipt->message.id).errorCode == kNoPublicAddressCode; }));
    CHECK(office.message(receipt->message.id).status == MessageStatus::Pending);
    CHECK(office.message(receipt->message.id).nextAttemptAt);
    CHECK(office.sms->sent.empty());
    // One that is there and leads nowhere is no better; once it does, it goes, at once where a person asks.
    office.links.setReachable(false);
    office.links.setPublicBase(QStringLiteral("https://other.example.com"));
    CHECK_FALSE(await(office.links.link({receipt->message.id, QByteArray(32, 'x'), {}, {}, 1})));
    office.links.setReachable(true);
    office.links.setPublicBase(QStringLiteral("https://other.example.com"));
    REQUIRE(await(office.service.retry(receipt->message.id)));
    REQUIRE(office.becomes(receipt->message.id, MessageStatus::Sent));
    CHECK(office.sms->sent.front().files.front().url.startsWith(u"https://other.example.com/media/"));
}

TEST_CASE("a disk that cannot keep the link holds the message back, and no request is made meanwhile")
{
    Office office;
    const auto receipt = office.send(office.with({office.file("a.pdf")}));
    REQUIRE(receipt);
    int tries = 0;
    office.start([&](const Message&, const Attachment&, std::optional<Timestamp>) {
        ++tries;
        return makeReady(Result<QString>(fail(ErrorKind::Storage, "full")));
    });
    REQUIRE(waitFor([&] {
        return office.row(receipt->message.id).attempt == 1 && office.row(receipt->message.id).state == OutboxState::Queued;
    }));
    CHECK(tries == 1);
    CHECK(office.sms->sent.empty());
    CHECK(office.message(receipt->message.id).status == MessageStatus::Pending);
}

TEST_CASE("from the window to the provider and back: the file is fetched once, and its link dies with the delivery")
{
    Office office;
    FakeProvider provider;
    http::HttpClient client;
    http::HttpServer server(office.links.routes(), http::ServerPolicy());
    const auto port = server.start(0);
    REQUIRE(port);
    twilio::Account account;
    account.accountSid = QString::fromLatin1(provider.credentials().accountSid);
    account.authToken = Secret(provider.credentials().authToken);
    account.phoneNumber = QStringLiteral("+15005550006");
    account.apiBase = QUrl(QString::fromLatin1(provider.baseUrl()));
    office.senders.connectChannel(std::make_unique<twilio::SmsSender>(account, client));
    office.start(office.linker());
    const auto receipt = office.send(office.with({office.file("My price list 2026.pdf")}));
    REQUIRE(receipt);
    REQUIRE(office.becomes(receipt->message.id, MessageStatus::Sent));

    const auto created = provider.requests();
    QByteArray mediaUrl;
    for (const auto& [name, value] : parseForm(created.back().request.body))
        if (name == "MediaUrl") mediaUrl = value;
    LoopbackRequest request;
    request.target = QUrl(QString::fromLatin1(mediaUrl)).path().toLatin1();
    request.method = "HEAD";
    CHECK(exchange(*port, request).header("Content-Type") == QByteArray("application/pdf"));
    request.method = "GET";
    const auto fetched = exchange(*port, request);
    CHECK(fetched.status == 200);
    CHECK(fetched.body == kPdf);
    CHECK(fetched.header("Content-Disposition") == QByteArray("inline; filename=\"My-price-list-20.pdf\""));

    const DeliveryReport report{
        office.message(receipt->message.id).providerSid, MessageStatus::Delivered, 0, {}, office.clock.now()};
    REQUIRE(office.database.write(
        [&](db::WriteScope& scope) { return DeliveryWrites(scope, office.clock.now(), {}).report(report, receipt->message.id); }));
    CHECK(waitFor([&] { return office.database.count("SELECT count(*) FROM media_link") == 0; }));
    CHECK(waitFor([&] { return exchange(*port, request).status == 404; }));
    CHECK(provider.twilio().messages().size() == 1);
    server.stop();
}
