// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/AddressLink.h"

#include "SharedData.h"
#include "catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QUrl>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

AddressLink opened(const char* text)
{
    const AddressResult link = parseAddressLink(QString::fromUtf8(text));
    INFO(text);
    REQUIRE(link);
    return *link;
}

AddressProblem refused(const QString& text)
{
    const AddressResult link = parseAddressLink(text);
    INFO(text.toStdString());
    REQUIRE_FALSE(link);
    CHECK_FALSE(addressProblemText(link.error()).isEmpty());
    return link.error();
}

bool hasLineEnd(const QString& text)
{
    for (const QChar c : text)
        if (c == u'\n' || c == u'\r' || c == QChar::Null || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            return true;
    return false;
}

/// Whatever comes in, this holds of what is opened.
void checkSafe(const AddressResult& link)
{
    if (!link) return;
    for (const QString& line : QStringList{link->to, link->subject} + link->cc + link->bcc) CHECK_FALSE(hasLineEnd(line));
    CHECK(link->body.size() <= 16 * 1024);
    CHECK(link->cc.size() + link->bcc.size() <= 50);
    CHECK_FALSE(link->body.contains(QChar::Null));
}

}  // namespace

TEST_CASE("a link to a conversation or a message leads there and back")
{
    const ThreadId thread = ThreadId::generate(fromMillis(1));
    const MessageId message = MessageId::generate(fromMillis(2));
    const AddressResult one = parseAddressLink(linkTo(thread));
    REQUIRE(one);
    CHECK(one->kind == AddressLink::Kind::Thread);
    CHECK(one->thread == thread);
    const AddressResult other = parseAddressLink(linkTo(message) + u'/');
    REQUIRE(other);
    CHECK(other->kind == AddressLink::Kind::Message);
    CHECK(other->message == message);
    const EntryId note = EntryId::generate(fromMillis(3));
    const AddressResult place = parseAddressLink(linkTo(thread, note));
    REQUIRE(place);
    CHECK(place->kind == AddressLink::Kind::Thread);
    CHECK(place->thread == thread);
    CHECK(place->entry == note);
    CHECK_FALSE(one->entry);
    CHECK(refused(linkTo(thread, note) + QStringLiteral("/more")) == AddressProblem::Malformed);
    CHECK(refused(linkTo(message) + u'/' + note.toString()) == AddressProblem::Malformed);
    CHECK(refused(linkTo(thread) + QStringLiteral("/more")) == AddressProblem::Malformed);
    CHECK(refused(linkTo(thread) + QStringLiteral("?send=1")) == AddressProblem::Malformed);
    CHECK(refused(QStringLiteral("unifiedinbox://thread/../../etc/passwd")) == AddressProblem::Malformed);
    CHECK(refused(QStringLiteral("unifiedinbox:thread")) == AddressProblem::Malformed);
    CHECK(refused(QStringLiteral("unifiedinbox://")) == AddressProblem::Malformed);
}

TEST_CASE("our own compose link carries text, channel and copies")
{
    const AddressLink link = opened("UnifiedInbox://compose?to=%2B14155550142&body=a+b%20c%0D%0Ad&channel=whatsapp&future=x");
    CHECK(link.to == u"+14155550142");
    CHECK(link.body == u"a+b c\nd");
    CHECK(link.channel == Channel::WhatsApp);
    const AddressLink mail = opened("unifiedinbox://compose?to=ann@example.com&subject=Hi&cc=b@example.com,c@example.com");
    CHECK(mail.subject == u"Hi");
    CHECK(mail.cc == QStringList{QStringLiteral("b@example.com"), QStringLiteral("c@example.com")});
    CHECK(opened("unifiedinbox://compose").to.isEmpty());
    CHECK(refused(QStringLiteral("unifiedinbox://compose?to=1&to=2")) == AddressProblem::BadRecipient);
    CHECK(refused(QStringLiteral("unifiedinbox://compose?to=%2B14155550142&to=%2B14155550143")) == AddressProblem::Several);
    CHECK(refused(QStringLiteral("unifiedinbox://compose?channel=fax")) == AddressProblem::Malformed);
    CHECK(refused(QStringLiteral("unifiedinbox://compose?body=a&body=b")) == AddressProblem::Malformed);
}

TEST_CASE("telephone links give the number, with the country where the link says it elsewhere")
{
    CHECK(opened("tel:+1-206-555-0100;ext=12").to == u"+1-206-555-0100");
    CHECK(opened("tel:555-0100;phone-context=+1206").to == u"+1206555-0100");
    CHECK(opened("TEL:%2B4915112345678").to == u"+4915112345678");
    CHECK(refused(QStringLiteral("tel:")) == AddressProblem::BadRecipient);
    CHECK(refused(QStringLiteral("tel:*#06#")) == AddressProblem::BadRecipient);
    CHECK(refused(QStringLiteral("tel:call me")) == AddressProblem::BadRecipient);
    CHECK(refused(QStringLiteral("tel:ann@example.com")) == AddressProblem::BadRecipient);
}

TEST_CASE("text message links are those of RFC 5724, for one person")
{
    const AddressLink link = opened("sms:+15105550101?body=hello%20there&subject=no");
    CHECK(link.to == u"+15105550101");
    CHECK(link.body == u"hello there");
    CHECK(link.subject.isEmpty());
    CHECK(link.channel == Channel::Sms);
    CHECK(refused(QStringLiteral("sms:+15105550101,+15105550102?body=hi")) == AddressProblem::Several);
}

TEST_CASE("mail links are those of RFC 6068, and nobody is written to secretly")
{
    const AddressLink link =
        opened("mailto:joe@example.com,ann@example.com?cc=bob@example.com&bcc=eve@example.com&subject=Re%3A%20x&body=a%0D%0Ab");
    CHECK(link.to == u"joe@example.com");
    CHECK(link.cc == QStringList{QStringLiteral("ann@example.com"), QStringLiteral("bob@example.com")});
    CHECK(link.bcc == QStringList{QStringLiteral("eve@example.com")});
    CHECK(link.subject == u"Re: x");
    CHECK(link.body == u"a\nb");
    CHECK(opened("mailto:?to=joe@example.com").to == u"joe@example.com");
    CHECK(opened("mailto:joe@example.com?In-Reply-To=%3Cx%3E&attach=/etc/passwd").files.isEmpty());
    CHECK(opened("mailto:gorby%25kremvax@example.com").to == u"gorby%kremvax@example.com");
}

TEST_CASE("a line end never comes into a header")
{
    for (const char* text :
         {"mailto:joe@example.com%0D%0ABcc:eve@example.com", "mailto:joe@example.com?subject=a%0D%0ABcc:%20eve@example.com",
          "mailto:joe@example.com?subject=a%0ABcc:eve@example.com", "mailto:joe@example.com?cc=a@example.com%0Aeve@example.com",
          "mailto:joe@example.com?subject=a%E2%80%A8b", "mailto:joe@example.com?body=a%00b",
          "unifiedinbox://compose?to=joe@example.com%0d%0a&subject=x", "tel:+1206555\n0100"})
        CHECK_FALSE(parseAddressLink(QString::fromUtf8(text)));
}

TEST_CASE("what is broken, too long or of another kind is refused in words")
{
    CHECK(refused(QStringLiteral("mailto:joe@example.com?subject=%zz")) == AddressProblem::Malformed);
    CHECK(refused(QStringLiteral("mailto:joe@example.com?subject=%ff%fe")) == AddressProblem::Malformed);
    CHECK(refused(QStringLiteral("mailto:joe@example.com?subject=%e")) == AddressProblem::Malformed);
    CHECK(refused(QStringLiteral("mailto:joe@example.com?=x")) == AddressProblem::Malformed);
    CHECK(refused(QStringLiteral("https://example.com")) == AddressProblem::UnknownScheme);
    CHECK(refused(QStringLiteral("javascript:alert(1)")) == AddressProblem::UnknownScheme);
    CHECK(refused(QString()) == AddressProblem::UnknownScheme);
    CHECK(refused(QStringLiteral("sms:+15105550101?body=") + QString(20'000, u'x')) == AddressProblem::TooLong);
    CHECK(refused(QStringLiteral("sms:") + QString(100'000, u'1')) == AddressProblem::TooLong);
    CHECK(refused(QStringLiteral("mailto:") + QStringList(QList<QString>(60, QStringLiteral("a@example.com"))).join(u',')) ==
          AddressProblem::TooLong);
}

TEST_CASE("a file is given by its path or as file:, and must be there")
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("price list: new.pdf")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    const AddressResult byPath = parseArgument(QStringLiteral("./price list: new.pdf"), dir.path());
    REQUIRE(byPath);
    CHECK(byPath->files == QStringList{file.fileName()});
    const AddressResult byUrl =
        parseArgument(QUrl::fromLocalFile(file.fileName()).toString(QUrl::FullyEncoded), QStringLiteral("/"));
    REQUIRE(byUrl);
    CHECK(byUrl->files == byPath->files);
    CHECK(parseArgument(QStringLiteral("missing.pdf"), dir.path()).error() == AddressProblem::NoSuchFile);
    CHECK(parseArgument(dir.path(), QStringLiteral("/")).error() == AddressProblem::NoSuchFile);
    CHECK(parseArgument(QStringLiteral("file://other-host/share/x"), dir.path()).error() == AddressProblem::NoSuchFile);
    CHECK(parseArgument(QStringLiteral("tel:+12065550100"), dir.path())->to == u"+12065550100");
}

TEST_CASE("strings that break programs are opened safely or refused, raw and with percent signs")
{
    const auto bytes = sharedFile(QStringLiteral("data/blns.json"));
    if (!bytes) return;
    const QJsonArray strings = QJsonDocument::fromJson(*bytes).array();
    CHECK(strings.size() == 515);
    const QStringList places{QStringLiteral("%1"),
                             QStringLiteral("tel:%1"),
                             QStringLiteral("sms:%1?body=%1"),
                             QStringLiteral("mailto:%1?subject=%1&body=%1&cc=%1"),
                             QStringLiteral("mailto:a@example.com?subject=%1&body=%1"),
                             QStringLiteral("unifiedinbox://thread/%1"),
                             QStringLiteral("unifiedinbox://compose?to=%1&body=%1&channel=%1")};
    for (const QJsonValue& value : strings) {
        const QString text = value.toString();
        const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(text));
        for (const QString& place : places) {
            checkSafe(parseAddressLink(QString(place).replace(QStringLiteral("%1"), text)));
            checkSafe(parseAddressLink(QString(place).replace(QStringLiteral("%1"), encoded)));
        }
        // A body is text: what is no control character comes through as it is.
        const AddressResult body = parseAddressLink(QStringLiteral("sms:+15105550101?body=") + encoded);
        if (body && !text.contains(u'\r')) CHECK(body->body == text);
    }
}

TEST_CASE("random bytes behind each scheme never bring a line end into a header")
{
    QRandomGenerator random(7);
    const QStringList schemes{QStringLiteral("mailto:"), QStringLiteral("sms:"), QStringLiteral("tel:"),
                              QStringLiteral("unifiedinbox://compose?")};
    const QString alphabet = QStringLiteral("a@.,?&=%0Dd2B+to cc body subject:;/#\n\r");
    for (int i = 0; i < 20'000; ++i) {
        QString text = schemes[i % schemes.size()];
        for (quint32 length = random.bounded(40U); length > 0; --length)
            text += alphabet[random.bounded(static_cast<int>(alphabet.size()))];
        checkSafe(parseAddressLink(text));
    }
}
