// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/PersonRepository.h"

#include "ManualClock.h"
#include "TestDatabase.h"
#include "TestScale.h"
#include "contacts/ContactService.h"

#include <QElapsedTimer>

using namespace uinbox;
using namespace uinbox::test;

namespace {

struct Crowd {
    TestDatabase database;
    ManualClock clock;
    ContactService service{*database, clock};

    ContactId add(const QString& name, const QString& phone, const QString& email = {})
    {
        ContactInput input;
        input.name = name;
        if (!phone.isEmpty()) input.phone = phone;
        if (!email.isEmpty()) input.email = email;
        const auto made = await(service.create(input));
        REQUIRE(made);
        return made->id;
    }
    QStringList found(const QString& search)
    {
        const auto page = await(service.people({search, {}, 50}));
        REQUIRE(page);
        QStringList names;
        for (const Person& person : page->people) names.append(person.contact.displayName());
        return names;
    }
};

}  // namespace

TEST_CASE(
    "people are found by the beginning of any word, whatever the accents, by any part of a number, and by their e-mail address")
{
    Crowd crowd;
    crowd.add(QStringLiteral("Zoë Alvarez"), QStringLiteral("+14155552671"), QStringLiteral("zoe@acme.example"));
    crowd.add(QStringLiteral("Ann Zoller"), QStringLiteral("+442071838750"));
    CHECK(crowd.found(QStringLiteral("zoe")) == QStringList{QStringLiteral("Zoë Alvarez")});
    CHECK(crowd.found(QStringLiteral("ALV zo")) == QStringList{QStringLiteral("Zoë Alvarez")});
    CHECK(crowd.found(QStringLiteral("(415) 555-26")) == QStringList{QStringLiteral("Zoë Alvarez")});
    CHECK(crowd.found(QStringLiteral("2671")) == QStringList{QStringLiteral("Zoë Alvarez")});
    CHECK(crowd.found(QStringLiteral("+44 20 7183")) == QStringList{QStringLiteral("Ann Zoller")});
    CHECK(crowd.found(QStringLiteral("acme")) == QStringList{QStringLiteral("Zoë Alvarez")});
    CHECK(crowd.found(QStringLiteral("zoe@acme.ex")) == QStringList{QStringLiteral("Zoë Alvarez")});
    // The name that begins so comes before the word within another.
    CHECK(crowd.found(QStringLiteral("zo")) == QStringList{QStringLiteral("Zoë Alvarez"), QStringLiteral("Ann Zoller")});
    CHECK(crowd.found(QStringLiteral("nobody")).isEmpty());
    CHECK(crowd.found(QStringLiteral("\" OR *")).isEmpty());
}

TEST_CASE("a change of name or address changes what finds somebody, and who is removed is not found")
{
    Crowd crowd;
    const ContactId id = crowd.add(QStringLiteral("Ann"), QStringLiteral("+14155552671"));
    ContactInput change;
    change.name = QStringLiteral("Berta");
    change.phone = QStringLiteral("+14155550199");
    REQUIRE(await(crowd.service.update(id, change)));
    CHECK(crowd.found(QStringLiteral("ann")).isEmpty());
    CHECK(crowd.found(QStringLiteral("2671")).isEmpty());
    CHECK(crowd.found(QStringLiteral("bert")).size() == 1);
    CHECK(crowd.found(QStringLiteral("0199")).size() == 1);
    REQUIRE(await(crowd.service.remove(id)));
    CHECK(crowd.found(QStringLiteral("bert")).isEmpty());
    CHECK(crowd.database.count("SELECT count(*) FROM contact_search") == 0);
}

TEST_CASE("the list of everybody goes on where it ended, and those without a name come last")
{
    Crowd crowd;
    crowd.add({}, QStringLiteral("+14155550101"));
    crowd.add({}, QStringLiteral("+14155550102"));
    crowd.add(QStringLiteral("berta"), QStringLiteral("+14155550103"));
    crowd.add(QStringLiteral("Anna"), QStringLiteral("+14155550104"));
    QStringList names;
    std::optional<std::pair<QString, ContactId>> after;
    for (int pages = 0; pages < 5; ++pages) {
        const auto page = await(crowd.service.people({{}, after, 1}));
        REQUIRE(page);
        REQUIRE(page->people.size() == 1);
        const Contact& last = page->people.front().contact;
        names.append(last.displayName());
        after.emplace(last.name, last.id);
        if (!page->hasMore) break;
    }
    CHECK(names == QStringList{QStringLiteral("Anna"), QStringLiteral("berta"), QStringLiteral("+14155550101"),
                               QStringLiteral("+14155550102")});
}

TEST_CASE("among many people a search takes a few milliseconds")
{
    Crowd crowd;
    const int people = scaleOf("UINBOX_TEST_PEOPLE", 5000);
    const auto filled = crowd.database.write([&](db::WriteScope& scope) -> Result<> {
        for (int i = 0; i < people; ++i) {
            const QString phone = QStringLiteral("+1415%1").arg(i, 7, 10, QLatin1Char('0'));
            const QString name = QStringLiteral("%1 %2").arg(i % 3 == 0 ? QStringLiteral("Ann") : QStringLiteral("Sam")).arg(i);
            UINBOX_TRY(ContactService::findOrCreate(scope, AddressKind::Phone, phone, name, crowd.clock.now()));
        }
        return {};
    });
    REQUIRE(filled);
    qint64 slowest = 0;
    for (const char* search : {"a", "an", "ann 4", "sam", "415", "0123", "s 9"}) {
        QElapsedTimer timer;
        timer.start();
        CHECK_FALSE(crowd.found(QLatin1String(search)).isEmpty());
        slowest = std::max(slowest, timer.nsecsElapsed() / 1000);
    }
    WARN("slowest search among " << people << " people: " << slowest / 1000.0 << " ms");
    CHECK(slowest < 30'000);
}
