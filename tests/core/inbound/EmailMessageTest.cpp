// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbound/EmailMessage.h"

#include "catch.h"

using namespace uinbox;

namespace {

const Timestamp kAt = fromMillis(1772442000000);
const OwnAddresses kOwn{QStringLiteral("hello@acme.example"), QStringLiteral("sales@acme.example")};

QString utf8(const char* text)
{
    return QString::fromUtf8(text);
}

resend::ReceivedEmail email(std::vector<resend::MailHeader> headers = {})
{
    resend::ReceivedEmail email;
    email.id = utf8("e-1");
    email.from = utf8("Ann Smith <Ann@Example.org>");
    email.to = {utf8("Acme <hello@acme.example>")};
    email.subject = utf8("Grüße");
    email.messageId = utf8("<1@mail.example>");
    email.text = utf8("hello");
    email.headers = std::move(headers);
    email.receivedAt = kAt;
    return email;
}

resend::MailHeader header(const char* name, const char* value)
{
    return {utf8(name), utf8(value)};
}

ReceivedMessage received(const resend::ReceivedEmail& email)
{
    return receivedFrom(email, kOwn);
}

bool isAutomatic(const char* name, const char* value)
{
    return received(email({header(name, value)})).isAutomatic;
}

resend::ReceivedEmail from(const char* sender)
{
    auto changed = email();
    changed.from = utf8(sender);
    return changed;
}

}  // namespace

TEST_CASE("an e-mail becomes a message of the person who wrote it")
{
    const auto got =
        received(email({header("in-reply-to", "<0@acme.example>"), header("REFERENCES", "<a@x>\r\n <0@acme.example>")}));
    CHECK(got.kind == AddressKind::Email);
    CHECK(got.senderName == utf8("Ann Smith"));
    CHECK_FALSE(got.isAutomatic);
    CHECK_FALSE(got.keyword);
    const Message& message = got.message;
    CHECK(message.channel == Channel::Email);
    CHECK(message.fromAddress == utf8("ann@example.org"));
    CHECK(message.toAddress == utf8("hello@acme.example"));
    CHECK(message.subject == utf8("Grüße"));
    CHECK(message.content == utf8("hello"));
    CHECK(message.providerSid == utf8("e-1"));
    CHECK(message.createdAt == kAt);
    CHECK(message.envelope.messageId == utf8("<1@mail.example>"));
    CHECK(message.envelope.inReplyTo == utf8("<0@acme.example>"));
    CHECK(message.envelope.references == QStringList{utf8("<a@x>"), utf8("<0@acme.example>")});
    CHECK(answeredIds(message.envelope) == QStringList{utf8("<0@acme.example>"), utf8("<a@x>")});
}

TEST_CASE("the address it went to is ours, the others are copies, and an answer goes where it is asked for")
{
    auto many = email();
    many.to = {utf8("Bob <bob@example.org>"), utf8("Sales <SALES@acme.example>")};
    many.cc = {utf8("carl@example.org"), utf8("bob@example.org")};
    many.replyTo = {utf8("Ann at work <ann@work.example>")};
    const Message message = received(many).message;
    CHECK(message.toAddress == utf8("sales@acme.example"));
    CHECK(message.envelope.cc == QStringList{utf8("bob@example.org"), utf8("carl@example.org")});
    CHECK(message.envelope.replyTo == utf8("ann@work.example"));
    CHECK(received(email({header("Reply-To", "ann@example.org")})).message.envelope.replyTo.isEmpty());
    CHECK(received(email({header("Reply-To", "desk@example.org")})).message.envelope.replyTo == utf8("desk@example.org"));
    many.to.clear();
    many.cc.clear();
    CHECK(received(many).message.toAddress.isEmpty());
}

TEST_CASE("a sender is kept whatever it is, and named by whoever knows the name")
{
    auto bare = from("ann@example.org");
    bare.headers = {header("From", "=?UTF-8?Q?Zo=C3=AB?= <ann@example.org>")};
    CHECK(received(bare).senderName == utf8("Zoë"));
    bare.headers = {header("From", "Somebody else <other@example.org>")};
    CHECK(received(bare).senderName.isEmpty());
    CHECK(received(from("ann@example.org <ann@example.org>")).senderName.isEmpty());
    for (const auto& [written, kept] :
         {std::pair{"ZOE@B\xc3\xbc"
                    "cher.example",
                    "zoe@xn--bcher-kva.example"},
          std::pair{"\"Ann (unclosed <ann@example.org>", "ann@example.org"},
          std::pair{"Ann ( <ann@example.org>", "ann@example.org"}, std::pair{"MAILER-DAEMON", "mailer-daemon"},
          std::pair{"", "unknown@unknown.invalid"}, std::pair{"<>", "unknown@unknown.invalid"},
          std::pair{"Root User <root@localhost>", "root@localhost"}}) {
        INFO(written);
        CHECK(received(from(written)).message.fromAddress == utf8(kept));
    }
    auto empty = from("");
    empty.headers = {header("From", "Ann <ann@example.org>")};
    CHECK(received(empty).message.fromAddress == utf8("ann@example.org"));
}

TEST_CASE("an e-mail of HTML alone has a text, and one of both keeps both")
{
    auto html = email();
    html.text = utf8(" \n");
    html.html = utf8("<h1>Hi</h1><p>See <a href='https://x.example'>this</a></p><script>no</script>");
    CHECK(received(html).message.content == utf8("Hi\n\nSee this (https://x.example)"));
    CHECK(received(html).message.html == html.html);
    html.text = utf8(" as written \n");
    CHECK(received(html).message.content == utf8(" as written \n"));
    html.text.clear();
    html.html.clear();
    CHECK(received(html).message.content.isEmpty());
}

TEST_CASE("files are to be fetched, and known to the HTML by their ids")
{
    auto with = email();
    with.files = {{utf8("f-1"), utf8("=?UTF-8?Q?=C3=9Cbersicht.pdf?="), utf8("Application/PDF; name=x"), {}, 1000},
                  {utf8("f-2"), {}, utf8("image/png"), utf8("<logo@x>"), -5},
                  {utf8("../bad"), utf8("x"), {}, utf8("plain"), 1}};
    const auto attachments = received(with).message.attachments;
    REQUIRE(attachments.size() == 3);
    CHECK(attachments[0].fileName == utf8("Übersicht.pdf"));
    CHECK(attachments[0].contentType == utf8("application/pdf"));
    CHECK(attachments[0].size == 1000);
    CHECK(attachments[0].remoteId == utf8("e-1/f-1"));
    CHECK(attachments[0].fetchState == FetchState::Wanted);
    CHECK(attachments[1].contentId == utf8("logo@x"));
    CHECK(attachments[1].size == 0);
    CHECK(attachments[2].contentId == utf8("plain"));
    CHECK(attachments[2].fetchState == FetchState::Failed);
    CHECK(attachments[2].remoteId.isEmpty());
}

TEST_CASE("what no person wrote is recognised by any of its signs")
{
    for (const auto& [name, value] :
         {std::pair{"Auto-Submitted", "auto-generated"}, std::pair{"auto-submitted", "auto-replied; owner-email=\"a@x\""},
          std::pair{"Auto-Submitted", ""}, std::pair{"Precedence", "bulk"}, std::pair{"Precedence", "List"},
          std::pair{"precedence", " junk "}, std::pair{"Precedence", "auto_reply"}, std::pair{"X-Autoreply", "yes"},
          std::pair{"X-Autorespond", ""}, std::pair{"X-Auto-Response-Suppress", "All"}, std::pair{"List-Id", "<news.example>"},
          std::pair{"LIST-UNSUBSCRIBE", "<mailto:x@y>"}, std::pair{"Return-Path", "<>"}, std::pair{"Return-Path", " < > "}}) {
        INFO(name << ": " << value);
        CHECK(isAutomatic(name, value));
    }
    for (const auto& [name, value] : {std::pair{"Auto-Submitted", "no"}, std::pair{"Auto-Submitted", "No (by hand)"},
                                      std::pair{"Precedence", "first-class"}, std::pair{"Return-Path", "<ann@example.org>"},
                                      std::pair{"X-Mailer", "x"}, std::pair{"Subject", "Auto-Submitted: bulk"}}) {
        INFO(name << ": " << value);
        CHECK_FALSE(isAutomatic(name, value));
    }
    CHECK(received(from("Mail System <MAILER-DAEMON@mx.example>")).isAutomatic);
    CHECK(received(from("postmaster@example.org")).isAutomatic);
    CHECK_FALSE(received(from("postmaster-general@example.org")).isAutomatic);
    CHECK(received(email({header("List-Id", "x")})).message.metadata.value(utf8("automatic")).toBool());
    CHECK(received(email()).message.metadata.isEmpty());
}

TEST_CASE("the form of our web site, which writes from our own address, is of the person who filled it in")
{
    auto email = from("Acme <hello@acme.example>");
    email.replyTo = {QStringLiteral("Bob <Bob@Example.org>")};
    const auto form = received(email);
    CHECK(form.message.fromAddress == QStringLiteral("bob@example.org"));
    CHECK(form.senderName == QStringLiteral("Bob"));
    CHECK_FALSE(isFromUs(form, kOwn));
    CHECK_FALSE(form.isAutomatic);
    email.replyTo = {QStringLiteral("hello@acme.example")};
    CHECK(isFromUs(received(email), kOwn));
}

TEST_CASE("our own address is recognised however it is written")
{
    const auto own = received(from("\"Acme\" <HELLO@Acme.Example>"));
    CHECK(isFromUs(own, kOwn));
    CHECK(own.isAutomatic);
    CHECK_FALSE(isFromUs(received(email()), kOwn));
}
