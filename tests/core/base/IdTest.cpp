// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Id.h"

#include "catch.h"

#include <QSet>

using namespace uinbox;

TEST_CASE("ids grow within a process, even when the clock stands still or goes back")
{
    const auto noon = fromMillis(1772442000000);
    Uuid last = Uuid::generate(noon);
    for (int i = 0; i < 100'000; ++i) {
        const Uuid next = Uuid::generate(i % 3 == 0 ? noon - std::chrono::milliseconds(i) : noon);
        REQUIRE(last < next);
        last = next;
    }
}

TEST_CASE("an id is a version 7 UUID with the RFC 9562 variant and survives text and bytes")
{
    const Uuid id = Uuid::generate(fromMillis(1893456000000));
    const QString text = id.toString();
    CHECK(text.size() == 36);
    CHECK(text[14] == u'7');
    CHECK(QStringLiteral("89ab").contains(text[19]));
    CHECK(Uuid::fromString(text) == id);
    CHECK(Uuid::fromString(text.toUpper()) == id);
    CHECK(Uuid::fromBytes(id.toBytes()) == id);
}

TEST_CASE("only the canonical text of an id is read")
{
    const QString good = QStringLiteral("0190a6e2-7c1f-7abc-8def-0123456789ab");
    CHECK(Uuid::fromString(good));
    CHECK_FALSE(Uuid::fromString(QString()));
    CHECK_FALSE(Uuid::fromString(u'{' + good + u'}'));
    CHECK_FALSE(Uuid::fromString(QString(good).replace(u'-', u'_')));
    CHECK_FALSE(Uuid::fromString(QString(good).replace(u'a', u'g')));
    CHECK_FALSE(Uuid::fromString(good.left(35)));
    CHECK_FALSE(Uuid::fromBytes("short"));
}
