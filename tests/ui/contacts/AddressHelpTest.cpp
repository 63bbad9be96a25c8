// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said while an address is typed, without a window.
#include "contacts/AddressHelp.h"

#include "catch.h"
#include "contacts/PersonText.h"
#include "contacts/ZoneGuess.h"

#include <QJsonArray>

using namespace uinbox;
using namespace uinbox::ui;

namespace {

AddressHelp phone(const char* typed, const char* region = "")
{
    return addressHelp(AddressKind::Phone, QString::fromUtf8(typed), QString::fromLatin1(region));
}

}  // namespace

TEST_CASE("a number that is typed says how it will be kept, and of which country it is")
{
    const AddressHelp german = phone("030 901820", "DE");
    CHECK(german.kind == AddressHelp::Kind::Whole);
    CHECK(german.value == u"+4930901820");
    CHECK(german.text.contains(QStringLiteral("+49 30 901820")));
    CHECK(german.text.contains(QStringLiteral("Germany")));
    const AddressHelp american = phone("+1 (415) 555-2671", "DE");
    CHECK(american.value == u"+14155552671");
    CHECK(american.text.contains(QStringLiteral("United States")));
}

TEST_CASE("what is wrong with a number is said in words, with the country")
{
    CHECK(phone("").kind == AddressHelp::Kind::Empty);
    const std::vector<std::tuple<const char*, const char*, const char*>> cases{
        {"0151 5551234", "", "code of the country"},
        {"+999 1234567", "", "No country has this code"},
        {"+1 415 55", "", "Too short for a number of United States"},
        {"+1 415 555 26711", "", "Too long for a number of United States"},
        {"hello", "US", "not a phone number"},
    };
    for (const auto& [typed, region, words] : cases) {
        const AddressHelp help = phone(typed, region);
        INFO(typed << " says " << help.text.toStdString());
        CHECK(help.kind == AddressHelp::Kind::Wrong);
        CHECK(help.value.isEmpty());
        CHECK(help.text.contains(QLatin1String(words)));
    }
    const AddressHelp unused = phone("+1 000 000 0000");
    CHECK(unused.kind == AddressHelp::Kind::Doubtful);
    CHECK(unused.value == u"+10000000000");
}

TEST_CASE("an e-mail address is kept in small letters, half a one is not")
{
    const AddressHelp whole = addressHelp(AddressKind::Email, QStringLiteral(" Ann@Example.COM "), {});
    CHECK(whole.value == u"ann@example.com");
    CHECK(whole.text.contains(QStringLiteral("ann@example.com")));
    CHECK(addressHelp(AddressKind::Email, QStringLiteral("ann@"), {}).kind == AddressHelp::Kind::Wrong);
    CHECK(addressHelp(AddressKind::Handle, QString(201, u'a'), {}).kind == AddressHelp::Kind::Wrong);
}

TEST_CASE("what is typed tells of which kind it is")
{
    CHECK(guessedKind(QStringLiteral("+49")) == AddressKind::Phone);
    CHECK(guessedKind(QStringLiteral("(415) 5")) == AddressKind::Phone);
    CHECK(guessedKind(QStringLiteral("ann@")) == AddressKind::Email);
    CHECK(guessedKind(QStringLiteral("@ann")) == AddressKind::Handle);
    CHECK_FALSE(guessedKind(QStringLiteral("ann")));
    CHECK_FALSE(guessedKind(QStringLiteral("  ")));
}

TEST_CASE("a country with one time zone gives it, one with several gives none")
{
    const Timestamp now = fromMillis(1'772'442'000'000);
    CHECK(zoneOfRegion(QStringLiteral("DE"), now).zone == "Europe/Berlin");
    CHECK(zoneOfRegion(QStringLiteral("JP"), now).zone == "Asia/Tokyo");
    CHECK(zoneOfRegion(QStringLiteral("US"), now).zone.isEmpty());
    CHECK(zoneOfRegion(QStringLiteral("US"), now).areSeveral);
    CHECK(zoneOfRegion(QStringLiteral("ZZ"), now).zone.isEmpty());
    CHECK_FALSE(zoneOfRegion({}, now).areSeveral);
}

TEST_CASE("a handle leads to the web where its network is known, and nowhere else")
{
    CHECK(PersonText::handleLink(QStringLiteral("Instagram"), QStringLiteral("@ann")) == u"https://www.instagram.com/ann");
    CHECK(PersonText::handleLink(QStringLiteral("Site"), QStringLiteral("https://ann.example/x")) == u"https://ann.example/x");
    CHECK(PersonText::handleLink(QStringLiteral("Site"), QStringLiteral("javascript:alert(1)")).isEmpty());
    CHECK(PersonText::handleLink(QStringLiteral("Instagram"), QStringLiteral("../evil")).isEmpty());
    CHECK(PersonText::handleLink(QStringLiteral("Market"), QStringLiteral("ann")).isEmpty());
}

TEST_CASE("languages and values of all kinds are said as people read them")
{
    CHECK(PersonText::language(QStringLiteral("de")) == u"German");
    CHECK(PersonText::language(QStringLiteral("pt_BR")) == u"Portuguese (Brazil)");
    CHECK(PersonText::language(QStringLiteral("xx-klingon")) == u"xx-klingon");
    CHECK(PersonText::value(QJsonValue(true)) == u"Yes");
    CHECK(PersonText::value(QJsonValue(QStringLiteral("a"))) == u"a");
    CHECK(PersonText::value(QJsonArray{1, 2}) == u"[1,2]");
    CHECK(PersonText::value(QJsonValue()).isEmpty());
}
