// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Logging.h"

#include "catch.h"

using namespace uinbox;

TEST_CASE("the log masks numbers, addresses and secrets, and keeps provider ids")
{
    CHECK(redact(QStringLiteral("from +15551230099 to +447700900123")) == QStringLiteral("from +…99 to +…23"));
    CHECK(redact(QStringLiteral("mail ann.lee+x@mail.example.co.uk now")) == QStringLiteral("mail [e-mail] now"));
    CHECK(redact(QStringLiteral("token 0123456789abcdef0123456789abcdef")).contains(QStringLiteral("0123456789abcdef")) == false);
    CHECK(redact(QStringLiteral("Authorization: Bearer abcdefghijklmnop")).contains(QStringLiteral("abcdefgh")) == false);
    CHECK(redact(QStringLiteral("re_AbCdEfGh12345678")).contains(QStringLiteral("AbCdEfGh")) == false);
    const QString sid = QStringLiteral("SM0123456789abcdef0123456789abcdef failed (30006)");
    CHECK(redact(sid) == sid);
}

TEST_CASE("log levels are read by name only")
{
    CHECK(logLevelFromName(u"info") == LogLevel::Info);
    CHECK_FALSE(logLevelFromName(u"INFO"));
    CHECK_FALSE(logLevelFromName(u""));
}
