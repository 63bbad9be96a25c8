// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/PeopleService.h"

#include "Api.h"

#include <QJsonArray>

using namespace uinbox;
using namespace uinbox::api;
using namespace uinbox::test;

TEST_CASE("a contact of the API tells labels, consent, and since when it is blocked or put away")
{
    Api api;
    ContactInput input;
    AddressInput phone{AddressKind::Phone, QStringLiteral("+14155550199"), QStringLiteral("Work"),
                       Consent{api.clock.now(), QStringLiteral("Web form")}};
    input.addresses = {phone};
    const auto made = await(api.contacts.create(input));
    REQUIRE(made);
    const QByteArray path = "/api/contacts/" + made->id.toString().toLatin1();
    const Answer before = api.call(&getContact, path);
    REQUIRE(before.status == 200);
    const QJsonObject address = before.body.value(u"addresses").toArray().at(0).toObject();
    CHECK(address.value(u"label") == QStringLiteral("Work"));
    CHECK(address.value(u"consentAt") == toIso8601(api.clock.now()));
    CHECK(address.value(u"consentSource") == QStringLiteral("Web form"));
    CHECK(before.body.value(u"blockedAt").isNull());
    CHECK(before.body.value(u"archivedAt").isNull());

    PeopleService people(*api.database, api.clock);
    REQUIRE(await(people.block({made->id})));
    REQUIRE(await(people.archive({made->id})));
    const Answer after = api.call(&getContact, path);
    CHECK(after.text("blockedAt") == toIso8601(api.clock.now()));
    CHECK(after.text("archivedAt") == toIso8601(api.clock.now()));

    const QByteArray message = R"({"contactId":")" + made->id.toString().toLatin1() + R"(","channel":"sms","content":"Hi"})";
    const Answer refused = api.call(&createMessage, "/api/messages", message);
    CHECK(refused.status == 422);
    CHECK(refused.body.value(u"error").toObject().value(u"code") == QStringLiteral("blocked"));
}
