// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/ContactService.h"

#include "ManualClock.h"
#include "TestDatabase.h"
#include "threads/ThreadWrites.h"

#include <algorithm>

using namespace uinbox;
using namespace uinbox::test;
using namespace std::chrono_literals;

namespace {

/// A service over a fresh database.
struct People {
    TestDatabase database;
    ManualClock clock;
    ContactService service{*database, clock};

    People() { service.setDefaultRegion(QStringLiteral("US")); }

    Result<Contact> create(const QString& name, const QString& phone, const QString& email = {})
    {
        ContactInput input;
        input.name = name;
        if (!phone.isNull()) input.phone = phone;
        if (!email.isNull()) input.email = email;
        return await(service.create(input));
    }
    Contact created(const QString& name, const QString& phone, const QString& email = {})
    {
        const auto contact = create(name, phone, email);
        REQUIRE(contact);
        return *contact;
    }
    QStringList found(const QString& search)
    {
        const auto page = await(service.list({search, std::nullopt, 50}));
        REQUIRE(page);
        QStringList names;
        for (const Contact& contact : page->contacts) names.append(contact.name);
        return names;
    }
    Result<ContactAddress> findOrCreate(AddressKind kind, const QString& value, const QString& name = {})
    {
        return database.write(
            [=, now = clock.now()](db::WriteScope& scope) { return ContactService::findOrCreate(scope, kind, value, name, now); });
    }
    /// A message to somebody that stands so.
    void addMessage(const Contact& contact, MessageStatus status)
    {
        const auto added = database.write([=, now = clock.now()](db::WriteScope& scope) -> Result<> {
            ThreadWrites threads(scope, now);
            Message message;
            message.id = MessageId::generate(now);
            UINBOX_ASSIGN(message.threadId, threads.threadOf(contact.id));
            message.contactId = contact.id;
            message.direction = Direction::Outbound;
            message.status = status;
            message.createdAt = now;
            return threads.add(message);
        });
        REQUIRE(added);
    }
};

const QString kPhone = QStringLiteral("+14155552671");

}  // namespace

TEST_CASE("a contact is stored with its number in E.164 and its e-mail address in lower case")
{
    People people;
    const Contact created =
        people.created(QStringLiteral("  Ann \t Lee "), QStringLiteral("(415) 555-2671"), QStringLiteral("Ann@Example.com"));
    const auto read = await(people.service.contact(created.id));
    REQUIRE(read);
    CHECK(read->name == QStringLiteral("Ann Lee"));
    REQUIRE(read->address(AddressKind::Phone));
    CHECK(read->address(AddressKind::Phone)->value == kPhone);
    CHECK(read->address(AddressKind::Email)->value == QStringLiteral("ann@example.com"));
    CHECK(read->createdAt == people.clock.now());
    CHECK(people.database.takeChanges().contacts == QSet<ContactId>{created.id});
}

TEST_CASE("a contact needs a phone number or an e-mail address, each of them right")
{
    People people;
    const auto errorOf = [&](const QString& phone, const QString& email) {
        const auto contact = people.create(QStringLiteral("Ann"), phone, email);
        REQUIRE_FALSE(contact);
        CHECK(contact.error().kind == ErrorKind::Invalid);
        return contact.error().detail.section(u':', 0, 0);
    };
    CHECK(errorOf({}, {}) == QStringLiteral("phone"));
    CHECK(errorOf(QStringLiteral(" "), QStringLiteral("")) == QStringLiteral("phone"));
    CHECK(errorOf(QStringLiteral("hello"), {}) == QStringLiteral("phone"));
    CHECK(errorOf(kPhone, QStringLiteral("ann")) == QStringLiteral("email"));
    const auto longName = people.create(QString(201, u'a'), kPhone);
    REQUIRE_FALSE(longName);
    CHECK(longName.error().detail.startsWith(QStringLiteral("name:")));
    CHECK(people.database.count("SELECT count(*) FROM contact") == 0);
}

TEST_CASE("an address belongs to one contact: a second one is a conflict that names the first")
{
    People people;
    const Contact ann = people.created(QStringLiteral("Ann"), kPhone, QStringLiteral("ann@example.com"));
    for (const auto& [phone, email] :
         {std::pair{QStringLiteral("415-555-2671"), QString()}, std::pair{QString(), QStringLiteral("ANN@example.com")},
          std::pair{QStringLiteral("+14155550000"), QStringLiteral("ann@example.com")}}) {
        const auto second = people.create(QStringLiteral("Eve"), phone, email);
        REQUIRE_FALSE(second);
        CHECK(second.error().kind == ErrorKind::Conflict);
        CHECK(second.error().detail == ann.id.toString());
    }
    CHECK(people.database.count("SELECT count(*) FROM contact") == 1);
    CHECK(people.database.count("SELECT count(*) FROM contact_address") == 2);
}

TEST_CASE("two creations of the same number at once make one contact")
{
    People people;
    ContactInput input;
    input.phone = kPhone;
    std::vector<QFuture<Result<Contact>>> futures;
    for (int i = 0; i < 20; ++i) futures.push_back(people.service.create(input));
    int created = 0;
    for (auto& future : futures) created += await(future) ? 1 : 0;
    CHECK(created == 1);
    CHECK(people.database.count("SELECT count(*) FROM contact") == 1);
}

TEST_CASE("an address is found where it is and makes a contact where it is not")
{
    People people;
    const auto first = people.findOrCreate(AddressKind::Phone, kPhone, QStringLiteral(" Ann  Lee "));
    REQUIRE(first);
    CHECK(people.database.takeChanges().contacts.contains(first->contactId));
    const auto again = people.findOrCreate(AddressKind::Phone, kPhone, QStringLiteral("Somebody else"));
    REQUIRE(again);
    CHECK(again->id == first->id);
    CHECK(people.database.takeChanges().isEmpty());
    CHECK(await(people.service.contact(first->contactId))->name == QStringLiteral("Ann Lee"));

    const auto whatsApp = people.findOrCreate(AddressKind::WhatsApp, kPhone);
    REQUIRE(whatsApp);
    CHECK(whatsApp->contactId == first->contactId);  // the same number is the same person
    CHECK(whatsApp->kind == AddressKind::WhatsApp);
    CHECK(people.findOrCreate(AddressKind::WhatsApp, QStringLiteral("+14155550000"))->contactId != first->contactId);
    CHECK(people.findOrCreate(AddressKind::Phone, QStringLiteral("24273"))->value == QStringLiteral("24273"));
}

TEST_CASE("an update changes what is given and keeps the rest")
{
    People people;
    const Contact ann = people.created(QStringLiteral("Ann"), kPhone, QStringLiteral("ann@example.com"));
    const auto phoneId = ann.address(AddressKind::Phone)->id;
    people.clock.advance(1min);
    ContactInput input;
    input.name = QStringLiteral("Ann Lee");
    input.metadata = QJsonObject{{QStringLiteral("vip"), true}};
    const auto updated = await(people.service.update(ann.id, input));
    REQUIRE(updated);
    CHECK(updated->name == QStringLiteral("Ann Lee"));
    CHECK(updated->metadata.value(QStringLiteral("vip")).toBool());
    CHECK(updated->address(AddressKind::Phone)->id == phoneId);
    CHECK(updated->address(AddressKind::Email)->value == QStringLiteral("ann@example.com"));
    CHECK(updated->createdAt == ann.createdAt);
    CHECK(updated->updatedAt == people.clock.now());
}

TEST_CASE("an update replaces, keeps or removes an address")
{
    People people;
    const Contact ann = people.created(QStringLiteral("Ann"), kPhone, QStringLiteral("ann@example.com"));
    ContactInput input;
    input.phone = QStringLiteral("(415) 555-2672");
    input.email = QString();
    const auto updated = await(people.service.update(ann.id, input));
    REQUIRE(updated);
    CHECK(updated->address(AddressKind::Phone)->value == QStringLiteral("+14155552672"));
    CHECK(updated->address(AddressKind::Email) == nullptr);
    // The old number is free again.
    CHECK(people.create(QStringLiteral("Bob"), kPhone));
}

TEST_CASE("an update to somebody else's address is a conflict and changes nothing")
{
    People people;
    const Contact ann = people.created(QStringLiteral("Ann"), kPhone);
    const Contact bob = people.created(QStringLiteral("Bob"), QStringLiteral("+14155552672"));
    ContactInput input;
    input.name = QStringLiteral("Robert");
    input.phone = kPhone;
    const auto updated = await(people.service.update(bob.id, input));
    REQUIRE_FALSE(updated);
    CHECK(updated.error().kind == ErrorKind::Conflict);
    CHECK(updated.error().detail == ann.id.toString());
    const auto read = await(people.service.contact(bob.id));
    CHECK(read->name == QStringLiteral("Bob"));
    CHECK(read->address(AddressKind::Phone)->value == QStringLiteral("+14155552672"));
}

TEST_CASE("an opt-out survives an update that gives the same number again")
{
    People people;
    const Contact ann = people.created(QStringLiteral("Ann"), kPhone);
    REQUIRE(people.database.write([&](db::WriteScope& scope) {
        return ContactRepository(scope.connection()).setOptedOut(ann.addresses.front().id, people.clock.now());
    }));
    ContactInput input;
    input.phone = QStringLiteral("415 555 2671");
    const auto updated = await(people.service.update(ann.id, input));
    REQUIRE(updated);
    CHECK(updated->address(AddressKind::Phone)->optedOutAt == people.clock.now());
}

TEST_CASE("what is not there cannot be read, updated or removed")
{
    People people;
    const auto nobody = ContactId::generate(people.clock.now());
    CHECK(await(people.service.contact(nobody)).error().kind == ErrorKind::NotFound);
    CHECK(await(people.service.update(nobody, {})).error().kind == ErrorKind::NotFound);
    CHECK(await(people.service.remove(nobody)).error().kind == ErrorKind::NotFound);
}

TEST_CASE("a removed contact takes its conversation along")
{
    People people;
    const Contact ann = people.created(QStringLiteral("Ann"), kPhone);
    const Contact bob = people.created(QStringLiteral("Bob"), QStringLiteral("+14155552672"));
    people.addMessage(ann, MessageStatus::Delivered);
    people.addMessage(bob, MessageStatus::Delivered);
    REQUIRE(await(people.service.remove(ann.id)));
    CHECK(await(people.service.contact(ann.id)).error().kind == ErrorKind::NotFound);
    for (const char* table : {"contact", "contact_address", "thread", "message"})
        CHECK(people.database.count(QByteArray("SELECT count(*) FROM ") + table) == 1);
}

TEST_CASE("a contact is not removed while a message to them may be on its way")
{
    for (const MessageStatus status : {MessageStatus::Sending, MessageStatus::Unknown}) {
        People people;
        const Contact ann = people.created(QStringLiteral("Ann"), kPhone);
        people.addMessage(ann, status);
        CHECK(await(people.service.remove(ann.id)).error().kind == ErrorKind::Conflict);
        CHECK(await(people.service.contact(ann.id)));
    }
}

TEST_CASE("a search finds names, numbers and e-mail addresses, each by any part")
{
    People people;
    (void)people.created(QStringLiteral("Ann Lee"), kPhone, QStringLiteral("ann@example.com"));
    (void)people.created(QStringLiteral("Bob"), QStringLiteral("+447700900123"));
    CHECK(people.found(QStringLiteral("nn l")) == QStringList{QStringLiteral("Ann Lee")});
    CHECK(people.found(QStringLiteral("ANN")) == QStringList{QStringLiteral("Ann Lee")});
    CHECK(people.found(QStringLiteral("(415) 555-26")) == QStringList{QStringLiteral("Ann Lee")});
    CHECK(people.found(QStringLiteral("@example")) == QStringList{QStringLiteral("Ann Lee")});
    CHECK(people.found(QStringLiteral("7700 900 123")) == QStringList{QStringLiteral("Bob")});
    CHECK(people.found(QStringLiteral("nobody")).isEmpty());
    CHECK(people.found(QString()).size() == 2);
}

TEST_CASE("wildcards in a search are only characters")
{
    People people;
    (void)people.created(QStringLiteral("100% Wool"), QStringLiteral("+14155552671"));
    (void)people.created(QStringLiteral("snake_case"), QStringLiteral("+14155552672"));
    (void)people.created(QStringLiteral("back\\slash"), QStringLiteral("+14155552673"));
    (void)people.created(QStringLiteral("O'Neil; DROP TABLE contact--"), QStringLiteral("+14155552674"));
    CHECK(people.found(QStringLiteral("%")) == QStringList{QStringLiteral("100% Wool")});
    CHECK(people.found(QStringLiteral("_")) == QStringList{QStringLiteral("snake_case")});
    CHECK(people.found(QStringLiteral("\\")) == QStringList{QStringLiteral("back\\slash")});
    CHECK(people.found(QStringLiteral("'")) == QStringList{QStringLiteral("O'Neil; DROP TABLE contact--")});
    CHECK(people.found(QStringLiteral("s%e")).isEmpty());
    CHECK(people.found(QStringLiteral("sn_ke")).isEmpty());
}

TEST_CASE("page after page shows every contact once, by name, whatever names they share")
{
    People people;
    for (int i = 0; i < 23; ++i) {
        const QString name = i % 3 == 0 ? QString() : i % 3 == 1 ? QStringLiteral("Ann") : QStringLiteral("ann %1").arg(i % 2);
        (void)people.created(name, QStringLiteral("+1415555%1").arg(2000 + i));
    }
    std::vector<Contact> seen;
    std::optional<std::pair<QString, ContactId>> after;
    for (;;) {
        const auto page = await(people.service.list({QString(), after, 4}));
        REQUIRE(page);
        REQUIRE(page->contacts.size() <= 4);
        seen.insert(seen.end(), page->contacts.begin(), page->contacts.end());
        if (!page->hasMore) break;
        after = std::pair(seen.back().name, seen.back().id);
    }
    CHECK(seen.size() == 23);
    QSet<ContactId> ids;
    for (const Contact& contact : seen) ids.insert(contact.id);
    CHECK(ids.size() == 23);
    CHECK(std::is_sorted(seen.begin(), seen.end(),
                         [](const Contact& a, const Contact& b) { return a.name.toLower() < b.name.toLower(); }));
}

namespace {

AddressInput phone(const QString& value, std::optional<QString> label = {})
{
    return {AddressKind::Phone, value, std::move(label), {}};
}

QStringList valuesOf(const Contact& contact)
{
    QStringList values;
    for (const ContactAddress& address : contact.addresses) values.append(address.value);
    return values;
}

const QString kSecond = QStringLiteral("+14155552672");

}  // namespace

TEST_CASE("a contact has any number of addresses of any kind, with labels and the evidence of consent")
{
    People people;
    ContactInput input;
    input.name = QStringLiteral("Ann");
    input.language = QStringLiteral("de-AT");
    AddressInput mobile = phone(QStringLiteral("(415) 555-2671"), QStringLiteral(" Mobile "));
    mobile.consent = Consent{people.clock.now(), QStringLiteral("Form on the web site")};
    input.addresses = {mobile,
                       phone(kSecond, QStringLiteral("Work")),
                       {AddressKind::Email, QStringLiteral("Ann@Example.com"), {}, {}},
                       {AddressKind::Handle, QStringLiteral("instagram:ann"), {}, {}}};
    const auto made = await(people.service.create(input));
    REQUIRE(made);
    const auto read = await(people.service.contact(made->id));
    REQUIRE(read);
    CHECK(valuesOf(*read) == QStringList{kPhone, kSecond, QStringLiteral("ann@example.com"), QStringLiteral("instagram:ann")});
    CHECK(read->language == u"de-AT");
    CHECK(read->addresses[0].label == u"Mobile");
    CHECK(read->addresses[0].consentAt == people.clock.now());
    CHECK(read->addresses[0].consentSource == u"Form on the web site");
    CHECK(read->addresses[1].label == u"Work");
    CHECK_FALSE(read->addresses[1].consentAt);
}

TEST_CASE("what is wrong with one of many addresses is said of that one")
{
    People people;
    const Contact bob = people.created(QStringLiteral("Bob"), kSecond);
    const auto errorOf = [&](std::vector<AddressInput> addresses) {
        ContactInput input;
        input.addresses = std::move(addresses);
        const auto made = await(people.service.create(input));
        REQUIRE_FALSE(made);
        return made.error();
    };
    CHECK(errorOf({phone(kPhone), phone(QStringLiteral("nonsense"))}).detail.startsWith(u"addresses.1: "));
    CHECK(errorOf({{AddressKind::Email, QStringLiteral("ann"), {}, {}}}).detail.startsWith(u"addresses.0: "));
    CHECK(errorOf({phone(kPhone), phone(QStringLiteral("415-555-2671"))}).detail.startsWith(u"addresses.1: Given twice"));
    CHECK(errorOf({{AddressKind::Handle, QStringLiteral(" "), {}, {}}}).detail.startsWith(u"addresses.0: "));
    CHECK(errorOf({}).kind == ErrorKind::Invalid);
    const Error taken = errorOf({phone(kPhone), phone(kSecond)});
    CHECK(taken.kind == ErrorKind::Conflict);
    CHECK(taken.detail == bob.id.toString());
    ContactInput zone;
    zone.timeZone = QStringLiteral("Europe/Nowhere");
    CHECK(await(people.service.update(bob.id, zone)).error().detail.startsWith(u"timeZone: "));
    CHECK(people.database.count("SELECT count(*) FROM contact") == 1);
    CHECK(people.database.count("SELECT count(*) FROM contact_address") == 1);
}

TEST_CASE("a list of addresses replaces the one before: kept ones stay what they were, and all stand in its order")
{
    People people;
    const Contact ann = people.created(QStringLiteral("Ann"), kPhone, QStringLiteral("ann@example.com"));
    REQUIRE(people.database.write([&](db::WriteScope& scope) {
        return ContactRepository(scope.connection()).setUnreachable(ann.addresses.front().id, people.clock.now(), 30006);
    }));
    ContactInput input;
    input.addresses = {phone(kSecond), phone(kPhone, QStringLiteral("Old"))};
    const auto changed = await(people.service.change(ann.id, input));
    REQUIRE(changed);
    CHECK(valuesOf(changed->after) == QStringList{kSecond, kPhone});
    CHECK(changed->after.addresses[1].id == ann.addresses.front().id);
    CHECK(changed->after.addresses[1].unreachableCode == 30006);
    CHECK(changed->after.addresses[1].label == u"Old");
    CHECK(valuesOf(changed->before) == QStringList{kPhone, QStringLiteral("ann@example.com")});
}

TEST_CASE("a change is taken back in one transaction, with the addresses as they were")
{
    People people;
    Contact ann = people.created(QStringLiteral("Ann"), kPhone, QStringLiteral("ann@example.com"));
    people.clock.advance(1min);
    ContactInput input;
    input.name = QStringLiteral("Berta");
    input.metadata = QJsonObject{{QStringLiteral("company"), QStringLiteral("Acme")}};
    input.addresses = {phone(kSecond, QStringLiteral("Work")), phone(kPhone, QStringLiteral("Home"))};
    const auto change = await(people.service.change(ann.id, input));
    REQUIRE(change);
    (void)people.database.takeCommitCount();
    REQUIRE(await(people.service.restore(*change)));
    CHECK(people.database.takeCommitCount() == 1);
    CHECK(*await(people.service.contact(ann.id)) == ann);
}

TEST_CASE("taking a change back leaves what somebody set since, and says where an address went")
{
    People people;
    const Contact ann = people.created(QStringLiteral("Ann"), kPhone, QStringLiteral("ann@example.com"));
    ContactInput input;
    input.name = QStringLiteral("Berta");
    input.email = QString();
    const auto change = await(people.service.change(ann.id, input));
    REQUIRE(change);
    ContactInput since;
    since.name = QStringLiteral("Carla");
    REQUIRE(await(people.service.update(ann.id, since)));
    REQUIRE(await(people.service.restore(*change)));
    const auto read = await(people.service.contact(ann.id));
    CHECK(read->name == u"Carla");
    CHECK(read->address(AddressKind::Email)->value == u"ann@example.com");

    const auto again = await(people.service.change(ann.id, input));
    REQUIRE(again);
    const Contact eve = people.created(QStringLiteral("Eve"), QString(), QStringLiteral("ann@example.com"));
    const auto refused = await(people.service.restore(*again));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == eve.id.toString());
    CHECK(await(people.service.contact(ann.id))->name == u"Berta");
}
