// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/resend/Emails.h"

#include "catch.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace uinbox;
using uinbox::resend::Account;

namespace {

const QString kAnn = QStringLiteral("ann@example.org");

Account account()
{
    Account account;
    account.apiKey = Secret(QByteArrayLiteral("re_key"));
    account.from = QStringLiteral("Acme <hello@acme.example>");
    account.apiBase = QUrl(QStringLiteral("https://api.example"));
    return account;
}

OutboundMessage hello()
{
    OutboundMessage message;
    message.outboxId = *OutboxId::fromString(u"01957a3c-0000-7000-8000-000000000001");
    message.to = kAnn;
    message.subject = QStringLiteral("Grüße 👍");
    message.content = QStringLiteral("line\nline & \"more\"");
    return message;
}

QJsonObject bodyOf(const OutboundMessage& message)
{
    return QJsonDocument::fromJson(resend::createBody(account(), message)).object();
}

}  // namespace

TEST_CASE("an e-mail carries copies, threading, tags, HTML and its time")
{
    OutboundMessage message = hello();
    message.html = QStringLiteral("<p>line</p>");
    message.envelope.cc = {QStringLiteral("b@example.org"), QStringLiteral("c@example.org")};
    message.envelope.bcc = {QStringLiteral("d@example.org")};
    message.envelope.replyTo = QStringLiteral("desk@acme.example");
    message.envelope.inReplyTo = QStringLiteral("<2@x>");
    message.envelope.references = {QStringLiteral("<1@x>"), QStringLiteral("<2@x>\r\nBcc: evil@example.org")};
    message.envelope.tags = {{QStringLiteral("kind"), QStringLiteral("offer")}};
    message.sendAt = fromMillis(1772442000123);
    const QJsonObject json = bodyOf(message);
    CHECK(json[u"html"] == QStringLiteral("<p>line</p>"));
    CHECK(json[u"text"] == message.content);
    CHECK(json[u"cc"].toArray() == QJsonArray{QStringLiteral("b@example.org"), QStringLiteral("c@example.org")});
    CHECK(json[u"bcc"].toArray() == QJsonArray{QStringLiteral("d@example.org")});
    CHECK(json[u"reply_to"].toArray() == QJsonArray{QStringLiteral("desk@acme.example")});
    CHECK(json[u"headers"][u"In-Reply-To"] == QStringLiteral("<2@x>"));
    CHECK(json[u"headers"][u"References"] == QStringLiteral("<1@x> <2@x> Bcc: evil@example.org"));
    CHECK(json[u"tags"].toArray().first()[u"value"] == QStringLiteral("offer"));
    CHECK(json[u"scheduled_at"] == QStringLiteral("2026-03-02T09:00:00.123Z"));
}

TEST_CASE("files go by their address or with their bytes")
{
    OutboundMessage message = hello();
    message.files = {
        {QStringLiteral("https://files.example/a?b=1&c=2"), QStringLiteral("a.pdf"), QStringLiteral("application/pdf"), {}},
        {{}, QStringLiteral("b \"2\".bin"), QStringLiteral("application/octet-stream"), QByteArray("\0\xff\x01", 3)},
        {{}, {}, {}, QByteArrayLiteral("x")}};
    const QJsonArray files = bodyOf(message)[u"attachments"].toArray();
    REQUIRE(files.size() == 3);
    CHECK(files[0][u"path"] == QStringLiteral("https://files.example/a?b=1&c=2"));
    CHECK(files[0][u"content"].isUndefined());
    CHECK(files[1][u"content"] == QStringLiteral("AP8B"));
    CHECK(files[1][u"filename"] == QStringLiteral("b \"2\".bin"));
    CHECK(files[1][u"content_type"] == QStringLiteral("application/octet-stream"));
    CHECK(files[2][u"filename"] == QStringLiteral("attachment"));
}

TEST_CASE("the same e-mail has the same bytes, in whatever order its parts were put in")
{
    OutboundMessage one = hello();
    OutboundMessage other = hello();
    for (int i = 0; i < 20; ++i) one.envelope.tags[QString::number(i)] = QStringLiteral("v");
    for (int i = 19; i >= 0; --i) other.envelope.tags[QString::number(i)] = QStringLiteral("v");
    one.files = other.files = {{{}, QStringLiteral("a"), QStringLiteral("b"), QByteArrayLiteral("bytes")}};
    const QByteArray body = resend::createBody(account(), one);
    CHECK(body == resend::createBody(account(), other));
    CHECK(body == resend::createBody(account(), one));
    // One sorted object, although its files are written by hand.
    CHECK(body == QJsonDocument::fromJson(body).toJson(QJsonDocument::Compact));
}

TEST_CASE("an e-mail without any text still has a text")
{
    OutboundMessage message = hello();
    message.content.clear();
    CHECK(bodyOf(message)[u"text"] == QString());
    message.html = QStringLiteral("<p>x</p>");
    CHECK_FALSE(bodyOf(message).contains(u"text"));
}

TEST_CASE("times are read in every form they may come in")
{
    const Timestamp expected = fromMillis(1680560022674);
    for (const char* text : {"2023-04-03 22:13:42.674981+00", "2023-04-03T22:13:42.674Z", "2023-04-03T22:13:42.674981+00:00",
                             "2023-04-04 00:13:42.674+02", "2023-04-03 17:43:42.674-0430", " 2023-04-03 22:13:42.674 "}) {
        CAPTURE(text);
        CHECK(resend::parseTime(QString::fromLatin1(text)) == expected);
    }
    CHECK(resend::parseTime(QStringLiteral("2023-04-03 22:13:42+00")) == fromMillis(1680560022000));
    for (const char* text : {"", "yesterday", "2023-13-03 22:13:42+00", "2023-04-03", "2023-04-03 22:13:42 and more"})
        CHECK_FALSE(resend::parseTime(QString::fromLatin1(text)));
}
