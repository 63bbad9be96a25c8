// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The e-mail sender over real connections to the provider on loopback.
#include "channels/resend/EmailSender.h"
#include "channels/resend/ErrorCode.h"
#include "http/HttpClient.h"

#include "FakeProvider.h"
#include "SharedData.h"
#include "Waiting.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace uinbox;
using namespace uinbox::test;
using namespace std::chrono_literals;
using uinbox::resend::Account;
using uinbox::resend::EmailSender;

namespace {

const QString kAnn = QStringLiteral("ann@example.org");
constexpr Timestamp kLongAgo = fromMillis(0);

/// A provider, and a sender that knows its key.
struct Line {
    Line() { account.apiBase = QUrl(QString::fromLatin1(provider.baseUrl())); }

    [[nodiscard]] SendOutcome send(const OutboundMessage& message) { return await(sender().send(message)); }
    [[nodiscard]] EmailSender& sender()
    {
        if (!made) made = std::make_unique<EmailSender>(account, client);
        return *made;
    }

    FakeProvider provider;
    Account account{Secret(provider.resend().apiKey()), QStringLiteral("Acme <hello@acme.example>"), {}};
    http::HttpClient client;
    std::unique_ptr<EmailSender> made;
};

OutboundMessage saying(const QString& text)
{
    OutboundMessage message;
    message.outboxId = OutboxId::generate(fromMillis(1772442000000));
    message.to = kAnn;
    message.subject = text.left(200).simplified();
    message.content = text;
    return message;
}

/// Texts that people wrote and texts that break programs.
std::vector<QString> texts()
{
    std::vector<QString> all{QStringLiteral("plain"), QStringLiteral("\uFEFFa mark"), QString(1, QChar(0x2028)), QString()};
    const auto naughty = sharedFile(QStringLiteral("data/blns.json")).value_or(QByteArray());
    for (const QJsonValue text : QJsonDocument::fromJson(naughty).array()) all.push_back(text.toString());
    const auto real = realTexts();
    for (size_t i = 0; i < real.size(); i += 20) all.push_back(QString::fromUtf8(real[i]));
    return all;
}

}  // namespace

TEST_CASE("every text arrives at the e-mail provider as it was written", "[integration]")
{
    Line line;
    const auto all = texts();
    for (const QString& text : all) {
        CAPTURE(text.toStdString());
        const SendOutcome outcome = line.send(saying(text));
        REQUIRE(std::holds_alternative<Accepted>(outcome));
        const auto email = line.provider.resend().find(std::get<Accepted>(outcome).message.sid);
        REQUIRE(email);
        CHECK(email->text == text);
        CHECK(email->subject == text.left(200).simplified());
    }
    CHECK(line.provider.resend().emails().size() == all.size());
}

TEST_CASE("everything an e-mail can carry arrives", "[integration]")
{
    Line line;
    OutboundMessage message = saying(QStringLiteral("text"));
    message.html = QStringLiteral("<p>text</p>");
    message.envelope.cc = {QStringLiteral("b@example.org")};
    message.envelope.bcc = {QStringLiteral("c@example.org")};
    message.envelope.replyTo = QStringLiteral("desk@acme.example");
    message.envelope.inReplyTo = QStringLiteral("<1@x.example>");
    message.envelope.references = {QStringLiteral("<0@x.example>"), QStringLiteral("<1@x.example>")};
    message.envelope.tags = {{QStringLiteral("a"), QStringLiteral("1")}, {QStringLiteral("b"), QStringLiteral("2")}};
    QByteArray bytes(3'000'000, Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) bytes[i] = static_cast<char>(i * 7 + i / 251);
    message.files = {{{}, QStringLiteral("Angebot für Zoë.bin"), QStringLiteral("application/octet-stream"), bytes},
                     {QStringLiteral("https://files.example/a.pdf?x=1&y=2"), QStringLiteral("a.pdf"), {}, {}}};
    const SendOutcome outcome = line.send(message);
    REQUIRE(std::holds_alternative<Accepted>(outcome));
    const auto email = line.provider.resend().find(std::get<Accepted>(outcome).message.sid);
    REQUIRE(email);
    CHECK(email->html == message.html);
    CHECK(email->cc == message.envelope.cc);
    CHECK(email->bcc == message.envelope.bcc);
    CHECK(email->replyTo == QStringList{message.envelope.replyTo});
    CHECK(email->headers[u"References"] == QStringLiteral("<0@x.example> <1@x.example>"));
    CHECK(email->tags.size() == 2);
    REQUIRE(email->attachments.size() == 2);
    CHECK(email->attachments[0].bytes == bytes);
    CHECK(email->attachments[0].fileName == QStringLiteral("Angebot für Zoë.bin"));
    CHECK(email->attachments[1].path == message.files[1].url);
    CHECK(email->key == message.outboxId.toString().toLatin1());
}

TEST_CASE("an e-mail of unknown fate that is sent again is one e-mail, whatever went wrong", "[integration]")
{
    const std::vector<std::pair<const char*, Fault>> faults{
        {"reply dropped", Fault::dropReply()},    {"reset", Fault::reset()},
        {"accepted late", Fault::acceptLate(1h)}, {"500 after accept", Fault::errorAfterAccept(500)},
        {"503, not accepted", Fault::error(503)}, {"garbage after accept", Fault::garbage()},
    };
    Line line;
    for (const auto& [name, fault] : faults) {
        CAPTURE(name);
        const OutboundMessage message = saying(QString::fromLatin1(name));
        line.provider.script(Operation::Create, fault);
        REQUIRE(std::holds_alternative<Uncertain>(line.send(message)));
        const SendOutcome again = line.send(message);
        REQUIRE(std::holds_alternative<Accepted>(again));
        CHECK(std::get<Accepted>(line.send(message)).message.sid == std::get<Accepted>(again).message.sid);
    }
    CHECK(line.provider.resend().emails().size() == faults.size());
}

TEST_CASE("another e-mail under a used key does not go, and nobody is told it did not", "[integration]")
{
    Line line;
    OutboundMessage message = saying(QStringLiteral("one"));
    REQUIRE(std::holds_alternative<Accepted>(line.send(message)));
    message.content = QStringLiteral("two");
    const SendOutcome outcome = line.send(message);
    REQUIRE(std::holds_alternative<Uncertain>(outcome));
    CHECK(std::get<Uncertain>(outcome).error.code == resend::kInvalidIdempotentRequest);
    CHECK(line.provider.resend().emails().size() == 1);
}

TEST_CASE("a rate that is used up is a definite refusal with its time", "[integration]")
{
    Line line;
    line.provider.resend().setRateLimit(1);
    std::optional<Refused> refused;
    for (int i = 0; i < 20 && !refused; ++i) {
        const SendOutcome outcome = line.send(saying(QString::number(i)));
        if (const auto* refusal = std::get_if<Refused>(&outcome)) refused = *refusal;
    }
    REQUIRE(refused);
    CHECK(refused->refusal == Refusal::Later);
    CHECK(refused->error.retryAfter == 1s);
    REQUIRE(refused->rate);
    CHECK(refused->rate->remaining == 0);
}

TEST_CASE("what was sent to a person is found in the list over its pages", "[integration]")
{
    Line line;
    for (int i = 0; i < 250; ++i) {
        FakeEmail email;
        email.to = {i % 50 == 0 ? QStringLiteral("Ann <ann@example.org>") : QStringLiteral("bob@example.org")};
        email.subject = QString::number(i);
        (void)line.provider.resend().add(email);
    }
    const auto found = await(line.sender().list({kAnn, kLongAgo}));
    REQUIRE(found);
    CHECK(found->size() == 5);
    CHECK(found->back().subject == QStringLiteral("0"));
    line.provider.script(Operation::List, Fault::error(503));
    CHECK_FALSE(await(line.sender().list({kAnn, kLongAgo})));
}

TEST_CASE("an e-mail at the provider is taken back, or has left", "[integration]")
{
    Line line;
    OutboundMessage message = saying(QStringLiteral("later"));
    message.sendAt = SystemClock().now() + 1h;
    const SendOutcome held = line.send(message);
    REQUIRE(std::holds_alternative<Accepted>(held));
    const QString sid = std::get<Accepted>(held).message.sid;
    CHECK(await(line.sender().fetch(sid))->status == MessageStatus::Scheduled);
    line.provider.script(Operation::Update, Fault::error(503));
    CHECK_FALSE(await(line.sender().cancel(sid)));
    CHECK(await(line.sender().cancel(sid))->status == MessageStatus::Canceled);
    CHECK(await(line.sender().cancel(sid))->status == MessageStatus::Canceled);

    const QString sent = std::get<Accepted>(line.send(saying(QStringLiteral("now")))).message.sid;
    CHECK(await(line.sender().cancel(sent))->status == MessageStatus::Sent);
    CHECK(await(line.sender().cancel(QStringLiteral("unknown"))).error().kind == ErrorKind::NotFound);
}
