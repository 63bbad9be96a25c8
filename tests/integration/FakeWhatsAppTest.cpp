// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The fake provider's WhatsApp, templates and scheduler, asked by our own senders over a real connection.

#include "channels/twilio/ContentApi.h"
#include "channels/twilio/SmsSender.h"
#include "channels/twilio/WhatsAppSender.h"
#include "http/HttpClient.h"

#include "FakeProvider.h"
#include "Waiting.h"

#include <QDateTime>

using namespace uinbox;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

const QString kAnn = QStringLiteral("+15005550010");
const QString kSid = QStringLiteral("HX00000000000000000000000000000001");

/// The provider, and our two ways to it.
struct Line {
    FakeProvider provider;
    http::HttpClient client;
    twilio::Account account;
    std::unique_ptr<twilio::SmsSender> sms;
    std::unique_ptr<twilio::WhatsAppSender> whatsApp;

    explicit Line(const char* service = "MG00000000000000000000000000000001")
    {
        const FakeCredentials& credentials = provider.credentials();
        account.accountSid = QString::fromLatin1(credentials.accountSid);
        account.apiKeySid = QString::fromLatin1(credentials.apiKeySid);
        account.apiKeySecret = Secret(credentials.apiKeySecret);
        account.phoneNumber = QStringLiteral("+15005550006");
        account.whatsAppNumber = QStringLiteral("+15005550006");
        account.messagingServiceSid = QString::fromLatin1(service);
        account.apiBase = QUrl(QString::fromLatin1(provider.baseUrl()));
        account.contentBase = account.apiBase;
        connectAgain();
    }
    void connectAgain()
    {
        sms = std::make_unique<twilio::SmsSender>(account, client);
        whatsApp = std::make_unique<twilio::WhatsAppSender>(account, client);
    }
    void offer(const QString& body, const QString& approval = QStringLiteral("approved"))
    {
        FakeTemplate content;
        content.sid = kSid.toLatin1();
        content.name = QStringLiteral("reminder");
        content.body = body;
        content.approval = approval;
        provider.twilio().addTemplate(content);
    }
};

OutboundMessage text(const QString& content)
{
    OutboundMessage message;
    message.to = kAnn;
    message.content = content;
    return message;
}

OutboundMessage filled(const QMap<QString, QString>& variables)
{
    OutboundMessage message = text(QStringLiteral("what the conversation shows"));
    message.envelope.templateSid = kSid;
    message.envelope.variables = variables;
    return message;
}

OutboundMessage later(std::chrono::milliseconds wait)
{
    OutboundMessage message = text(QStringLiteral("later"));
    message.sendAt = SystemClock().now() + wait;
    return message;
}

RemoteMessage accepted(const SendOutcome& outcome)
{
    REQUIRE(std::holds_alternative<Accepted>(outcome));
    return std::get<Accepted>(outcome).message;
}

int codeOf(const SendOutcome& outcome)
{
    REQUIRE(std::holds_alternative<Refused>(outcome));
    return std::get<Refused>(outcome).error.code;
}

}  // namespace

TEST_CASE("WhatsApp text goes while the window is open, and only then", "[integration][fake]")
{
    Line line;
    CHECK(codeOf(await(line.whatsApp->send(text(QStringLiteral("hi"))))) == 63016);
    line.provider.twilio().openWindow(kAnn.toLatin1());
    const RemoteMessage sent = accepted(await(line.whatsApp->send(text(QStringLiteral("hi")))));
    CHECK(sent.to == kAnn);
    CHECK(sent.from == line.account.whatsAppNumber);
    CHECK(line.provider.twilio().messages().at(0).to == "whatsapp:" + kAnn.toLatin1());
    OutboundMessage other = text(QStringLiteral("hi"));
    other.to = QStringLiteral("+15005550011");
    CHECK(codeOf(await(line.whatsApp->send(other))) == 63016);
    line.provider.twilio().openWindow("all");
    (void)accepted(await(line.whatsApp->send(other)));
}

TEST_CASE("each channel finds its own messages", "[integration][fake]")
{
    Line line("");
    line.provider.twilio().openWindow("all");
    const QString sms = accepted(await(line.sms->send(text(QStringLiteral("by SMS"))))).sid;
    const QString whatsApp = accepted(await(line.whatsApp->send(text(QStringLiteral("by WhatsApp"))))).sid;
    const RemoteQuery query{kAnn, SystemClock().now()};
    for (const auto& [sender, sid] : {std::pair<MessageSender*, QString>{line.sms.get(), sms}, {line.whatsApp.get(), whatsApp}}) {
        const auto listed = await(sender->list(query));
        REQUIRE(listed);
        REQUIRE(listed->size() == 1);
        CHECK(listed->front().sid == sid);
        CHECK(listed->front().to == kAnn);
        CHECK(await(sender->fetch(sid))->sid == sid);
    }
}

TEST_CASE("an approved template goes without a window, with its places filled", "[integration][fake]")
{
    Line line;
    line.offer(QStringLiteral("Hello {{1}}, see you on {{2}}."));
    const QMap<QString, QString> values{{QStringLiteral("1"), QStringLiteral("Zoë \"Z\"")},
                                        {QStringLiteral("2"), QStringLiteral("Friday")}};
    CHECK(accepted(await(line.whatsApp->send(filled(values)))).body == QStringLiteral("Hello Zoë \"Z\", see you on Friday."));
    CHECK(codeOf(await(line.whatsApp->send(filled({{QStringLiteral("1"), QStringLiteral("Ann")}})))) == 21656);
    CHECK(codeOf(await(line.whatsApp->send(filled({})))) == 21656);
    OutboundMessage unknown = filled(values);
    unknown.envelope.templateSid = QStringLiteral("HX00000000000000000000000000000009");
    CHECK(codeOf(await(line.whatsApp->send(unknown))) == 21655);
}

TEST_CASE("a template that is not approved does not go", "[integration][fake]")
{
    for (const auto& [approval, code] : {std::pair{"pending", 63016}, {"rejected", 63040}, {"paused", 63041}}) {
        Line line;
        line.offer(QStringLiteral("Hello"), QString::fromLatin1(approval));
        CHECK(codeOf(await(line.whatsApp->send(filled({})))) == code);
    }
}

TEST_CASE("templates are listed over as many pages as it takes", "[integration][fake]")
{
    Line line;
    twilio::ContentApi api(line.account, line.client);
    CHECK(await(api.templates())->empty());
    for (int i = 0; i < 250; ++i) {
        FakeTemplate content;
        content.sid = "HX" + QByteArray::number(i).rightJustified(32, '0');
        content.name = QStringLiteral("number %1").arg(i);
        content.body = QStringLiteral("Hello {{1}} and {{name}}");
        content.samples = {{QStringLiteral("1"), QStringLiteral("Ann")}};
        content.approval = i % 2 == 0 ? QStringLiteral("approved") : QStringLiteral("pending");
        line.provider.twilio().addTemplate(content);
    }
    const auto templates = await(api.templates());
    REQUIRE(templates);
    REQUIRE(templates->size() == 250);
    const MessageTemplate& last = templates->back();
    CHECK(last.name == QStringLiteral("number 249"));
    CHECK(last.approval == TemplateApproval::Pending);
    CHECK(last.body == QStringLiteral("Hello {{1}} and {{name}}"));
    CHECK(last.variables.keys() == QStringList{QStringLiteral("1"), QStringLiteral("name")});
    CHECK(last.variables.value(QStringLiteral("1")) == QStringLiteral("Ann"));
}

TEST_CASE("the scheduler keeps a message until its time, and gives it back before", "[integration][fake]")
{
    Line line;
    const RemoteMessage kept = accepted(await(line.sms->send(later(20min))));
    CHECK(kept.status == MessageStatus::Scheduled);
    const auto canceled = await(line.sms->cancel(kept.sid));
    REQUIRE(canceled);
    CHECK(canceled->status == MessageStatus::Canceled);
    CHECK(await(line.sms->cancel(kept.sid))->status == MessageStatus::Canceled);

    const QString gone = accepted(await(line.sms->send(later(30min)))).sid;
    line.provider.twilio().advanceTo(toMillis(SystemClock().now() + 29min));
    CHECK(await(line.sms->fetch(gone))->status == MessageStatus::Scheduled);
    line.provider.twilio().advanceTo(toMillis(SystemClock().now() + 31min));
    const auto late = await(line.sms->cancel(gone));
    REQUIRE(late);
    CHECK(late->status == MessageStatus::Sent);
    CHECK(late->priceMicros == 7900);
    CHECK(await(line.sms->fetch(kept.sid))->status == MessageStatus::Canceled);
}

TEST_CASE("a scheduled message is in the list that looks for it", "[integration][fake]")
{
    Line line;
    const QString sid = accepted(await(line.sms->send(later(20min)))).sid;
    const auto listed = await(line.sms->list({kAnn, SystemClock().now()}));
    REQUIRE(listed);
    REQUIRE(listed->size() == 1);
    CHECK(listed->front().sid == sid);
    CHECK(listed->front().status == MessageStatus::Scheduled);
}

TEST_CASE("the scheduler takes what our range says and nothing nearer or further", "[integration][fake]")
{
    Line line;
    const auto range = line.sms->handOver();
    REQUIRE(range);
    for (const auto wait : {range->least, range->most}) (void)accepted(await(line.sms->send(later(wait))));
    CHECK(codeOf(await(line.sms->send(later(14min)))) == 35111);
    CHECK(codeOf(await(line.sms->send(later(35 * 24h + 1min)))) == 35111);
}

TEST_CASE("a WhatsApp message is scheduled by number and service, and looked at when it leaves", "[integration][fake]")
{
    Line line;
    const QString sid = accepted(await(line.whatsApp->send(later(20min)))).sid;
    const FakeMessage kept = line.provider.twilio().messages().at(0);
    CHECK(kept.from == "whatsapp:+15005550006");
    CHECK(kept.serviceSid == "MG00000000000000000000000000000001");
    line.provider.twilio().advanceTo(toMillis(SystemClock().now() + 21min));
    const auto left = await(line.whatsApp->fetch(sid));
    REQUIRE(left);
    CHECK(left->status == MessageStatus::Failed);
    CHECK(left->errorCode == 63016);
}

TEST_CASE("a text that was kept within GSM-7 on the way comes back with look-alikes", "[integration][fake]")
{
    Line line;
    line.account.smartEncoded = twilio::SmartEncoding::On;
    line.connectAgain();
    CHECK(accepted(await(line.sms->send(text(QStringLiteral("It’s “fine”…"))))).body == QStringLiteral("It's \"fine\"..."));
}
