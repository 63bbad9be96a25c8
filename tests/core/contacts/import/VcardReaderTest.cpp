// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/import/VcardPerson.h"

#include "SharedData.h"
#include "catch.h"

#include <QBuffer>

#include <random>

using namespace uinbox;
using namespace uinbox::test;

namespace {

std::vector<VcardCard> cardsOf(QByteArray bytes, const QByteArray& encoding = {}, qsizetype chunk = 64 * 1024,
                               const VcardLimits& limits = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    VcardReader reader(buffer, encoding, limits, chunk);
    std::vector<VcardCard> cards;
    VcardCard card;
    for (;;) {
        const auto more = reader.next(card);
        REQUIRE(more);
        if (!*more) return cards;
        cards.push_back(card);
    }
}

RawPerson person(const QByteArray& lines, const QByteArray& version = "3.0")
{
    const auto cards = cardsOf("BEGIN:VCARD\r\nVERSION:" + version + "\r\n" + lines + "\r\nEND:VCARD\r\n");
    REQUIRE(cards.size() == 1);
    return personOf(cards.front());
}

QStringList textsOf(const std::vector<RawValue>& values)
{
    QStringList texts;
    for (const RawValue& value : values) texts.append(value.text);
    return texts;
}

QString field(const RawPerson& person, const QString& name)
{
    for (const auto& [key, value] : person.fields)
        if (key == name) return value;
    return {};
}

}  // namespace

TEST_CASE("Outlook's card of version 2.1 is read, its picture left out")
{
    const auto bytes = sharedFile(QStringLiteral("data/vcard/John_Doe_MS_OUTLOOK.vcf"));
    if (!bytes) return;
    const auto cards = cardsOf(*bytes);
    REQUIRE(cards.size() == 1);
    const RawPerson john = personOf(cards.front());
    CHECK(john.name == u"Mr. John Richter James Doe Sr.");
    CHECK(textsOf(john.phones) == QStringList{QStringLiteral("(905) 555-1234"), QStringLiteral("(905) 666-1234")});
    CHECK(textsOf(john.emails) == QStringList{QStringLiteral("john.doe@ibm.cm")});
    CHECK(field(john, QStringLiteral("Company")) == u"IBM, Accounting");
    CHECK(field(john, QStringLiteral("Job title")) == u"Money Counter");
    CHECK(field(john, QStringLiteral("Birthday")) == u"19800322");
    CHECK(field(john, QStringLiteral("Nickname")) == u"Johny");
    CHECK(field(john, QStringLiteral("Notes")).startsWith(u"THIS SOFTWARE IS PROVIDED BY GEORGE EL-HADDAD"));
    CHECK(field(john, QStringLiteral("Address")).contains(u"Cresent moon drive, Albaney, New York, 12345"));
    CHECK_FALSE(john.refusal);
}

TEST_CASE("Google's card of version 3.0 is read, groups and folded lines with it")
{
    const auto bytes = sharedFile(QStringLiteral("data/vcard/gmail-single.vcf"));
    if (!bytes) return;
    const auto cards = cardsOf(*bytes);
    REQUIRE(cards.size() == 1);
    const RawPerson greg = personOf(cards.front());
    CHECK(greg.name == u"Greg Dartmouth");
    CHECK(textsOf(greg.phones) == QStringList{QStringLiteral("555 555 1111"), QStringLiteral("555 555 2222")});
    CHECK(textsOf(greg.emails) == QStringList{QStringLiteral("gdartmouth@hotmail.com")});
    CHECK(field(greg, QStringLiteral("Notes")) ==
          u"This is GMail's note field.\nIt should be added as a NOTE type.\nACustomField: CustomField");
    CHECK(field(greg, QStringLiteral("Website")) == u"http://TheProfile.com");
    CHECK(field(greg, QStringLiteral("Address")).startsWith(u"123 Home St\nHome City, HM 12345"));
}

TEST_CASE("quoted-printable lines go on behind a soft break, folded or not, in their own charset")
{
    CHECK(
        person("FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=92=D0=B8=D0=BA=D1=82=D0=BE=D1=80=\r\n=20=D0=A1=D0=BE", "2.1").name ==
        u"Виктор Со");
    CHECK(person("FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=92=D0=B8=D0=\r\n =BA=D1=82=D0=BE=D1=80", "2.1").name == u"Виктор");
    CHECK(person("FN;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:J=FCrgen M=FCller", "2.1").name == u"Jürgen Müller");
    // A break that is none: the card's end is not swallowed.
    const auto cards = cardsOf("BEGIN:VCARD\nFN:A\nNOTE;ENCODING=QUOTED-PRINTABLE:x=\nEND:VCARD\nBEGIN:VCARD\nFN:B\nEND:VCARD\n");
    REQUIRE(cards.size() == 2);
    CHECK(personOf(cards[1]).name == u"B");
}

TEST_CASE("names come from FN, else from N, else from what else they go by")
{
    CHECK(person("N:Lee;Ann;Mae;Dr.;Jr.\nTEL:1").name == u"Dr. Ann Mae Lee Jr.");
    CHECK(person("FN:Ann\\, Lee\nN:Lee;Ann\nTEL:1").name == u"Ann, Lee");
    CHECK(person("N:;;;;\nFN:\nORG:Bakery\\; Sons;Shop").name == u"Bakery; Sons, Shop");
    CHECK(person("NICKNAME:Annie\nTEL:1").name == u"Annie");
    CHECK(person("FN;ALTID=1;LANGUAGE=jp:B\nFN;ALTID=1;PREF=1:A", "4.0").name == u"A");
    // Of version 2.1 only the divider is escaped.
    CHECK(person("N:Lee\\;Li;C:\\new\nTEL:1", "2.1").name == u"C:\\new Lee;Li");
}

TEST_CASE("numbers are told from faxes, URIs are taken, WhatsApp's are on WhatsApp")
{
    const RawPerson all = person(
        "TEL;VALUE=uri;PREF=1;TYPE=\"voice,home\":tel:+1-555-0100;ext=5\nitem1.TEL;waid=966500000000:+966 50 000 0000\n"
        "TEL;HOME;FAX:1\nTEL;TYPE=pager:2\nTEL;TYPE=fax,cell:3\nIMPP;X-SERVICE-TYPE=WhatsApp:x-apple:+4915\n"
        "IMPP:whatsapp:+4916\nIMPP:skype:ann\nTEL:\n",
        "4.0");
    CHECK(textsOf(all.phones) ==
          QStringList{QStringLiteral("tel:+1-555-0100;ext=5"), QStringLiteral("+966 50 000 0000"), QStringLiteral("3")});
    CHECK(textsOf(all.whatsApps) == QStringList{QStringLiteral("+966500000000"), QStringLiteral("+4915"), QStringLiteral("+4916")});
}

TEST_CASE("the preferred number comes first, whichever version says so")
{
    CHECK(textsOf(person("TEL:1\nTEL;TYPE=CELL,pref:2", "3.0").phones) == QStringList{QStringLiteral("2"), QStringLiteral("1")});
    CHECK(textsOf(person("TEL;PREF=9:1\nTEL;PREF=1:2", "4.0").phones) == QStringList{QStringLiteral("2"), QStringLiteral("1")});
    CHECK(textsOf(person("TEL;CELL:1\nTEL;PREF;HOME:2", "2.1").phones) == QStringList{QStringLiteral("2"), QStringLiteral("1")});
}

TEST_CASE("language and zone are taken, an offset is no zone, a group is no person")
{
    const RawPerson ann = person("FN:A\nLANG;PREF=2:de\nLANG;PREF=1:fr\nTZ:-05:00\nTZ:Europe/Berlin", "4.0");
    CHECK(ann.language.text == u"fr");
    CHECK(ann.timeZone.text == u"Europe/Berlin");
    CHECK(person("KIND:group\nFN:Friends\nMEMBER:urn:uuid:1", "4.0").refusal == RowReason::NotAPerson);
    CHECK(person("X-ADDRESSBOOKSERVER-KIND:group\nFN:Friends").refusal == RowReason::NotAPerson);
    CHECK_FALSE(person("KIND:org\nFN:Shop", "4.0").refusal);
}

TEST_CASE("a card in a card is somebody else, and cards without an end are not whole")
{
    const auto nested =
        cardsOf("BEGIN:VCARD\nVERSION:2.1\nFN:Ann\nAGENT:\nBEGIN:VCARD\nFN:Agent\nTEL:1\nEND:VCARD\nTEL:2\nEND:VCARD\n");
    REQUIRE(nested.size() == 1);
    CHECK(personOf(nested[0]).name == u"Ann");
    CHECK(textsOf(personOf(nested[0]).phones) == QStringList{QStringLiteral("2")});
    CHECK(person("FN:Ann\nAGENT:BEGIN:VCARD\\nFN:Joe\\nTEL:1\\nEND:VCARD\nTEL:2").phones.size() == 1);

    const auto cut = cardsOf("BEGIN:VCARD\nFN:A\nBEGIN:VCARD\nFN:B\nEND:VCARD\nBEGIN:VCARD\nFN:C\n");
    REQUIRE(cut.size() == 3);
    CHECK(personOf(cut[0]).refusal == RowReason::Unfinished);
    CHECK(cut[0].line == 1);
    CHECK(personOf(cut[1]).name == u"B");
    CHECK(cut[1].line == 3);
    CHECK(personOf(cut[2]).refusal == RowReason::Unfinished);
}

TEST_CASE("spelling of every kind is a card: blanks, capitals, folded names, text around it, UTF-16, other encodings")
{
    CHECK(cardsOf("junk\n\n  \nBEGIN: vcard\nfn:A\nend: VCARD\nmore junk").size() == 1);
    CHECK(cardsOf("BEGI\n N:VC\n ARD\nFN:A\nEND:\n VCARD\n").size() == 1);
    const QString text = QStringLiteral("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoë 李\r\nEND:VCARD\r\n");
    for (const char* encoding : {"UTF-8", "UTF-16LE", "UTF-16BE"}) {
        QStringEncoder encoder(encoding);
        const auto cards = cardsOf(encoder(QChar(0xfeff) + text));
        REQUIRE(cards.size() == 1);
        CHECK(personOf(cards[0]).name == u"Zoë 李");
    }
    CHECK(person("FN:J\xfcrgen M\xf6ller").name == u"Jürgen Möller");
    CHECK(personOf(cardsOf("BEGIN:VCARD\nFN:\xc0\xed\xed\xe0\nEND:VCARD\n", "windows-1251").front()).name == u"Анна");
    // A note that nobody folded, and a picture whose lines are not.
    const RawPerson ann = person("FN:A\nNOTE:one\ntwo without colon\nPHOTO;ENCODING=BASE64;TYPE=JPEG:/9j/4AAQ\nSkZJRg==\n\nTEL:5");
    CHECK(textsOf(ann.phones) == QStringList{QStringLiteral("5")});
}

TEST_CASE("what stands in quotes within a parameter does not end it")
{
    const auto cards = cardsOf("BEGIN:VCARD\nX-A;NAME=\"a;b:c^n^'d\";X=1:v:w\nX-B;CHARSET=utf-8:<card ver=\"1\">\nEND:VCARD\n");
    REQUIRE(cards.size() == 1);
    REQUIRE(cards[0].properties.size() == 2);
    CHECK(cards[0].properties[0].parameterText(u"NAME") == u"a;b:c\n\"d");
    CHECK(cards[0].properties[0].value == u"v:w");
    CHECK(cards[0].properties[1].value == u"<card ver=\"1\">");
}

TEST_CASE("a bomb of a card is one card that is not taken, and the next one is")
{
    const QByteArray good = "BEGIN:VCARD\nFN:Good\nTEL:1\nEND:VCARD\n";
    const std::vector<QByteArray> bombs{
        "BEGIN:VCARD\nNOTE:" + QByteArray(5'000'000, 'x') + "\nEND:VCARD\n",
        "BEGIN:VCARD\n" + QByteArray("TEL:1\n").repeated(1'000'000) + "END:VCARD\n",
        "BEGIN:VCARD\nNOTE:x\n" + QByteArray(" xxxxxxxxxxxxxxxxxxxxxxxxxxxx\n").repeated(100'000) + "END:VCARD\n",
        "BEGIN:VCARD\nX\n" + QByteArray(" x\n").repeated(500'000) + "END:VCARD\n"};
    for (const QByteArray& bomb : bombs) {
        const auto cards = cardsOf(bomb + good);
        REQUIRE(cards.size() == 2);
        CHECK(cards[0].properties.size() <= 1);
        CHECK(personOf(cards[1]).name == u"Good");
    }
    CHECK(personOf(cardsOf(bombs[0]).front()).refusal == RowReason::TooLarge);
    const auto parameters = cardsOf("BEGIN:VCARD\nTEL" + QByteArray(";a").repeated(100'000) + ":1\nEND:VCARD\n");
    REQUIRE(parameters.size() == 1);
    CHECK(parameters[0].properties[0].parameters.size() == 100);
    // Pictures are no bombs.
    const auto picture =
        cardsOf("BEGIN:VCARD\nFN:A\nPHOTO;ENCODING=b:\n" + (' ' + QByteArray(70, 'A') + '\n').repeated(100'000) + "END:VCARD\n");
    REQUIRE(picture.size() == 1);
    CHECK(personOf(picture[0]).name == u"A");
    const auto deep = cardsOf(QByteArray("BEGIN:VCARD\nAGENT:\n").repeated(200'000) + "FN:x\n" +
                              QByteArray("END:VCARD\n").repeated(200'000) + good);
    REQUIRE(deep.size() == 2);
    CHECK(personOf(deep[1]).name == u"Good");
}

TEST_CASE("too many cards are refused with the line")
{
    QByteArray bytes = QByteArray("BEGIN:VCARD\nEND:VCARD\n").repeated(4);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    VcardReader reader(buffer, {}, {1024, 4096, 10, 3});
    VcardCard card;
    for (int i = 0; i < 3; ++i) REQUIRE(reader.next(card));
    const auto refused = reader.next(card);
    REQUIRE_FALSE(refused);
    CHECK(importProblem(refused.error()) == ImportProblem::TooManyRows);
    CHECK(importLine(refused.error()) == 7);
}

TEST_CASE("whatever a vCard file has in it is read to an end, in pieces of any size alike")
{
    std::mt19937 random(99);
    const std::vector<QByteArray> parts{"BEGIN:VCARD\n",
                                        "END:VCARD\r\n",
                                        "FN:Ann\r",
                                        "TEL;TYPE=a,\"b:c\":+1\n",
                                        " folded\n",
                                        "AGENT:\n",
                                        "NOTE;ENCODING=QUOTED-PRINTABLE:=C3=\n",
                                        "=A9\n",
                                        "\xff\xfe",
                                        "PHOTO:\n",
                                        "\r\n",
                                        ":",
                                        ";",
                                        "\"",
                                        "x",
                                        "VERSION:2.1\n",
                                        "\\",
                                        "=",
                                        QByteArray("\0", 1),
                                        "\xe4"};
    for (int round = 0; round < 400; ++round) {
        QByteArray bytes = "BEGIN:VCARD\n";
        for (int i = 0; i < 30; ++i) bytes += parts[random() % parts.size()];
        const auto whole = cardsOf(bytes);
        for (const qsizetype chunk : {1, 2, 13}) {
            const auto pieces = cardsOf(bytes, {}, chunk);
            REQUIRE(pieces.size() == whole.size());
            for (size_t i = 0; i < whole.size(); ++i) {
                REQUIRE(pieces[i].line == whole[i].line);
                REQUIRE(personOf(pieces[i]).text == personOf(whole[i]).text);
                REQUIRE(personOf(pieces[i]).fields == personOf(whole[i]).fields);
            }
        }
    }
}
