// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/PhoneNumber.h"

#include "SharedData.h"
#include "catch.h"

using namespace uinbox;
using namespace uinbox::test;

namespace {

QString e164(const char* text, const char* region = "")
{
    const auto number = PhoneNumber::parse(QString::fromUtf8(text), QString::fromLatin1(region));
    return number ? number->e164() : QStringLiteral("refused");
}

}  // namespace

TEST_CASE("national spellings all over the world mean the E.164 that two libraries agree on")
{
    const auto rows = sharedJsonLines(QStringLiteral("data/e164_examples.jsonl"));
    if (!rows) return;
    CHECK(rows->size() == 600);
    // Debian's metadata of 2022 does not know this length, and a length it does not know is refused: the row, and only it, may differ.
    const QStringList explained{QStringLiteral("US 011 598 21123")};
    size_t same = 0;
    for (const QJsonDocument& row : *rows) {
        const QString name = row[u"region"].toString() + u' ' + row[u"number"].toString();
        const auto number = PhoneNumber::parse(row[u"number"].toString(), row[u"region"].toString());
        if (number && number->e164() == row[u"e164"].toString()) {
            ++same;
        } else if (!number && explained.contains(name)) {
            ++same;
            WARN("refused, explained by the age of the metadata: " << name << ", newer " << row[u"e164"].toString());
        } else {
            UNSCOPED_INFO(name << " read as " << (number ? number->e164() : number.error().detail));
        }
    }
    CHECK(same == rows->size());
}

TEST_CASE("an E.164 number is itself, whatever the region")
{
    for (const char* region : {"", "US", "GB", "DE"}) {
        CHECK(e164("+14155552671", region) == QStringLiteral("+14155552671"));
        CHECK(e164("+447700900123", region) == QStringLiteral("+447700900123"));
    }
}

TEST_CASE("a national number needs a region")
{
    CHECK(e164("(415) 555-2671") == QStringLiteral("refused"));
    CHECK(e164("(415) 555-2671", "US") == QStringLiteral("+14155552671"));
    CHECK(e164("020 7946 0958", "GB") == QStringLiteral("+442079460958"));
}

TEST_CASE("what people paste along with a number does no harm")
{
    CHECK(e164("  +1 415 555 2671\n") == QStringLiteral("+14155552671"));
    CHECK(e164("\u202a+1\u00a0(415)\u00a0555\u20112671\u202c") == QStringLiteral("+14155552671"));
    CHECK(e164("\u200b+14155552671\ufeff") == QStringLiteral("+14155552671"));
    CHECK(e164("tel:+1-415-555-2671") == QStringLiteral("+14155552671"));
    CHECK(e164("＋１４１５５５５２６７１") == QStringLiteral("+14155552671"));
}

TEST_CASE("what is no phone number is refused as an invalid phone")
{
    const QString endless = QStringLiteral("+1") + QString(5000, u'4');
    for (const QString& text :
         {QString(), QStringLiteral("   "), QStringLiteral("hello"), QStringLiteral("+"), QStringLiteral("+1415"),
          QStringLiteral("+999123456789"), QStringLiteral("+1415555267100000000"), endless}) {
        CAPTURE(text);
        const auto number = PhoneNumber::parse(text, QStringLiteral("US"));
        REQUIRE_FALSE(number);
        CHECK(number.error().kind == ErrorKind::Invalid);
        CHECK(number.error().detail.startsWith(QStringLiteral("phone:")));
    }
}

TEST_CASE("a number of the right length that nobody has is accepted and said to be not valid")
{
    const auto unused = PhoneNumber::parse(QStringLiteral("+15551230001"));
    REQUIRE(unused);
    CHECK(unused->e164() == QStringLiteral("+15551230001"));
    CHECK_FALSE(unused->isValid());
    CHECK(PhoneNumber::parse(QStringLiteral("+14155552671"))->isValid());
}

TEST_CASE("numbers are shown as people of their country group them, anything else as it is")
{
    CHECK(PhoneNumber::formatInternational(QStringLiteral("+447700900123")) == QStringLiteral("+44 7700 900123"));
    CHECK(PhoneNumber::formatInternational(QStringLiteral("+14155552671")) == QStringLiteral("+1 415-555-2671"));
    CHECK(PhoneNumber::formatInternational(QStringLiteral("24273")) == QStringLiteral("24273"));
    CHECK(PhoneNumber::formatInternational(QStringLiteral("ann@x.example")) == QStringLiteral("ann@x.example"));
    CHECK(PhoneNumber::formatInternational(QString()).isEmpty());
}

TEST_CASE("what keeps a text from being a number is told by kind, and nothing where it is one")
{
    const auto problem = [](const char* text, const char* region) {
        return PhoneNumber::problemOf(QString::fromUtf8(text), QString::fromLatin1(region));
    };
    CHECK(problem("", "US") == PhoneProblem::Empty);
    CHECK(problem("hello", "US") == PhoneProblem::NotANumber);
    CHECK(problem("(415) 555-2671", "") == PhoneProblem::NoCountry);
    CHECK(problem("+999 1234567", "US") == PhoneProblem::UnknownCountry);
    CHECK(problem("+1 415", "") == PhoneProblem::TooShort);
    CHECK(problem("+1 415 555 26711", "") == PhoneProblem::TooLong);
    CHECK_FALSE(problem("(415) 555-2671", "US"));
    CHECK_FALSE(problem("+15551230001", ""));
    for (const char* text : {"+1 415 555 2671", "030 901820", "+44 20 7183 8750", "12", "+", "tel:+1-415-555-2671", "x"}) {
        INFO(text);
        CHECK(PhoneNumber::parse(QString::fromUtf8(text), QStringLiteral("DE")).has_value() == !problem(text, "DE"));
    }
}
