// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/DuplicateFinder.h"

#include "ManualClock.h"
#include "TestDatabase.h"
#include "TestScale.h"
#include "contacts/ContactService.h"
#include "contacts/NameLikeness.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace uinbox;
using namespace uinbox::test;

namespace {

struct Crowd {
    TestDatabase database;
    ManualClock clock;
    ContactService service{*database, clock};

    ContactId add(const QString& name, const std::vector<std::pair<AddressKind, QString>>& addresses)
    {
        const auto made = database.write([&](db::WriteScope& scope) -> Result<ContactId> {
            Contact contact;
            contact.id = ContactId::generate(clock.now());
            contact.name = name;
            for (const auto& [kind, value] : addresses)
                contact.addresses.push_back(
                    {ContactAddressId::generate(clock.now()), contact.id, kind, value, std::nullopt, clock.now()});
            UINBOX_TRY(ContactRepository(scope.connection()).insert(contact));
            return contact.id;
        });
        REQUIRE(made);
        return *made;
    }
    ContactId phone(const QString& name, const QString& number) { return add(name, {{AddressKind::Phone, number}}); }
    ContactId email(const QString& name, const QString& address) { return add(name, {{AddressKind::Email, address}}); }

    std::vector<DuplicatePair> all()
    {
        const auto pairs = database.read([](db::Connection& connection) { return DuplicateFinder(connection).all(100); });
        REQUIRE(pairs);
        return *pairs;
    }
    std::vector<DuplicatePair> of(const Contact& contact)
    {
        const auto pairs =
            database.read([&](db::Connection& connection) { return DuplicateFinder(connection).duplicatesOf(contact, 100); });
        REQUIRE(pairs);
        return *pairs;
    }
    std::vector<DuplicatePair> of(ContactId id)
    {
        const auto contact = await(service.contact(id));
        REQUIRE(contact);
        return of(*contact);
    }
    /// True where both ways find this pair, for that reason among others.
    bool areFound(ContactId a, ContactId b, DuplicateReason reason)
    {
        const auto isIn = [&](const std::vector<DuplicatePair>& pairs) {
            return std::any_of(pairs.begin(), pairs.end(), [&](const DuplicatePair& pair) {
                const auto& reasons = pair.likeness.reasons;
                return DuplicateRepository::pairOf(pair.first, pair.second) == DuplicateRepository::pairOf(a, b) &&
                       std::find(reasons.begin(), reasons.end(), reason) != reasons.end();
            });
        };
        return isIn(all()) && isIn(of(a)) && isIn(of(b));
    }
};

double likeness(const char* a, const char* b)
{
    return nameLikeness(nameWords(QString::fromUtf8(a)), nameWords(QString::fromUtf8(b)));
}

}  // namespace

TEST_CASE("Jaro and Winkler's measure gives the values of its papers")
{
    CHECK(jaroWinkler(u"martha", u"marhta") == Approx(0.961).margin(0.001));
    CHECK(jaroWinkler(u"dwayne", u"duane") == Approx(0.840).margin(0.001));
    CHECK(jaroWinkler(u"dixon", u"dicksonx") == Approx(0.813).margin(0.001));
    CHECK(jaroWinkler(u"abc", u"xyz") == 0);
    CHECK(jaroWinkler(u"", u"a") == 0);
    CHECK(jaroWinkler(u"same", u"same") == 1);
}

TEST_CASE("names are alike over case, accents, order, initials and slips, and not where a word is another")
{
    CHECK(likeness("Zoë Alvarez", "ALVAREZ, Zoe") == 1);
    CHECK(likeness("O'Neil Bob", "Bob ONeil") == 1);
    CHECK(likeness("Ann Lee", "A. Lee") > 0.85);
    CHECK(likeness("Katherine Miller", "Katharine Miller") > 0.9);
    CHECK(likeness("Ann Lee", "Ann Maria Lee") > 0.8);
    CHECK(likeness("Ann Lee", "Bob Lee") == 0);
    CHECK(likeness("Ann", "Ann Lee") == 0);
    CHECK(likeness("Shop 123", "Shop 124") == 0);
    CHECK(likeness("", "") == 0);
    CHECK(likeness("A. B.", "A. B.") == 0);
}

TEST_CASE("the same number is found over channels, trunk zeros and slips with the country's code")
{
    Crowd crowd;
    const auto base = crowd.phone(QStringLiteral("Ann"), QStringLiteral("+442071838750"));
    const auto zero = crowd.phone({}, QStringLiteral("+4402071838750"));
    const auto twice = crowd.phone({}, QStringLiteral("+44442071838750"));
    const auto other = crowd.add(QStringLiteral("Somebody else"), {{AddressKind::WhatsApp, QStringLiteral("+442071838750")}});
    CHECK(crowd.areFound(base, zero, DuplicateReason::MistypedNumber));
    CHECK(crowd.areFound(base, twice, DuplicateReason::MistypedNumber));
    CHECK(crowd.areFound(base, other, DuplicateReason::SameNumber));
    // The code of the country is missing, so that it looks like a Swiss one.
    const auto us = crowd.phone({}, QStringLiteral("+14155552671"));
    const auto swiss = crowd.phone({}, QStringLiteral("+4155552671"));
    CHECK(crowd.areFound(us, swiss, DuplicateReason::MistypedNumber));
}

TEST_CASE("the same end of a number is a reason only with the same name")
{
    Crowd crowd;
    const auto a = crowd.phone(QStringLiteral("Berta Brecht"), QStringLiteral("+14155552671"));
    const auto b = crowd.phone(QStringLiteral("Brecht, Berta"), QStringLiteral("+12125552671"));
    crowd.phone(QStringLiteral("Bob Marley"), QStringLiteral("+13105552671"));
    CHECK(crowd.areFound(a, b, DuplicateReason::SimilarNumber));
    CHECK(crowd.all().size() == 1);
}

TEST_CASE("the same e-mail name is a reason with a like name, and none where it is one of many people")
{
    Crowd crowd;
    const auto a = crowd.email(QStringLiteral("Ann Lee"), QStringLiteral("ann.lee@example.com"));
    const auto b = crowd.email(QStringLiteral("A. Lee"), QStringLiteral("ann.lee+shop@example.org"));
    const auto c = crowd.email({}, QStringLiteral("ann.lee@example.net"));
    crowd.email({}, QStringLiteral("info@example.com"));
    crowd.email({}, QStringLiteral("info@example.org"));
    crowd.email(QStringLiteral("Bob Marley"), QStringLiteral("ann.lee@example.edu"));
    CHECK(crowd.areFound(a, b, DuplicateReason::SameEmail));
    CHECK(crowd.areFound(a, c, DuplicateReason::SameEmail));
    for (const DuplicatePair& pair : crowd.all()) CHECK(pair.likeness.score >= kLeastLikeness);
    const auto pairs = crowd.all();
    CHECK(std::is_sorted(pairs.begin(), pairs.end(),
                         [](const auto& x, const auto& y) { return x.likeness.score > y.likeness.score; }));
}

TEST_CASE("like names are found, also while somebody is being written, but not those whom a person called two")
{
    Crowd crowd;
    const auto a = crowd.phone(QStringLiteral("Katherine Miller"), QStringLiteral("+14155550101"));
    const auto b = crowd.phone(QStringLiteral("Miller Katharine"), QStringLiteral("+12125559999"));
    crowd.phone(QStringLiteral("Kurt Miller"), QStringLiteral("+12125558888"));
    CHECK(crowd.areFound(a, b, DuplicateReason::SimilarName));
    CHECK(crowd.all().size() == 1);
    Contact typed;
    typed.name = QStringLiteral("K Miller");
    CHECK(crowd.of(typed).size() == 3);
    typed.name = QStringLiteral("Nobody Here");
    CHECK(crowd.of(typed).empty());
    REQUIRE(crowd.database.write(
        [&](db::WriteScope& scope) { return DuplicateRepository(scope.connection()).addDistinct(b, a, crowd.clock.now()); }));
    CHECK(crowd.all().empty());
    CHECK(crowd.of(a).empty());
    REQUIRE(
        crowd.database.write([&](db::WriteScope& scope) { return DuplicateRepository(scope.connection()).removeDistinct(a, b); }));
    CHECK(crowd.all().size() == 1);
}

TEST_CASE("a name that many share is no reason by itself, and any text is a name")
{
    Crowd crowd;
    for (int i = 0; i < 40; ++i) crowd.phone(QStringLiteral("Maria Garcia"), QStringLiteral("+1415555%1").arg(1000 + i * 7));
    CHECK(crowd.all().empty());
    for (const char* name : {"\" OR *", "𝒜𝓃𝓃 🙂", "王小明", "ก", "'", "\xcc\x81"}) {
        Contact typed;
        typed.name = QString::fromUtf8(name);
        (void)crowd.of(typed);
    }
}

TEST_CASE("all duplicates among many people are found in a moment, and those of one in a few milliseconds")
{
    Crowd crowd;
    const int people = scaleOf("UINBOX_TEST_PEOPLE", 5000);
    const QStringList first{QStringLiteral("Ann"),  QStringLiteral("Berta"), QStringLiteral("Carla"),  QStringLiteral("Dora"),
                            QStringLiteral("Emil"), QStringLiteral("Franz"), QStringLiteral("Gustav"), QStringLiteral("Hans")};
    REQUIRE(crowd.database.write([&](db::WriteScope& scope) -> Result<> {
        for (int i = 0; i < people; ++i) {
            const QString last = QStringLiteral("%1%2son").arg(QChar(u'a' + i % 26)).arg(QChar(u'a' + i / 26 % 26)) +
                                 QChar(u'a' + i / 676 % 26) + QChar(u'a' + i / 17576 % 26);
            const QString phone = QStringLiteral("+1415%1").arg(i, 7, 10, QLatin1Char('0'));
            UINBOX_TRY(
                ContactService::findOrCreate(scope, AddressKind::Phone, phone, first[i % 8] + u' ' + last, crowd.clock.now()));
        }
        // A few that are there twice.
        for (int i = 0; i < 10; ++i) {
            UINBOX_TRY(ContactService::findOrCreate(
                scope, AddressKind::Phone, QStringLiteral("+10415%1").arg(i, 7, 10, QLatin1Char('0')), {}, crowd.clock.now()));
        }
        return {};
    }));
    QElapsedTimer timer;
    timer.start();
    const auto pairs = crowd.all();
    const qint64 all = timer.elapsed();
    const auto mistyped = std::count_if(pairs.begin(), pairs.end(), [](const DuplicatePair& pair) {
        return pair.likeness.reasons.front() == DuplicateReason::MistypedNumber;
    });
    CHECK(mistyped == 10);
    timer.start();
    for (int i = 0; i < 10; ++i) (void)crowd.of(pairs[static_cast<size_t>(i)].first);
    const qint64 one = timer.elapsed() / 10;
    WARN("duplicates among " << people << " people: " << all << " ms; of one: " << one << " ms");
    CHECK(all < 2'000);
    CHECK(one < 50);
}
