// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/EmailAddress.h"

#include "catch.h"

using namespace uinbox;

namespace {

QString normalized(const QByteArray& text)
{
    return normalizeEmail(QString::fromUtf8(text)).value_or(QStringLiteral("refused"));
}

}  // namespace

TEST_CASE("an e-mail address is stored in lower case with its domain in ASCII")
{
    CHECK(normalized("Ann.Lee+News@Example.COM") == QStringLiteral("ann.lee+news@example.com"));
    CHECK(normalized(" ann@example.com \n") == QStringLiteral("ann@example.com"));
    CHECK(normalized("ann@bücher.example") == QStringLiteral("ann@xn--bcher-kva.example"));
    CHECK(normalized("o'neil_x@mail.example.co.uk") == QStringLiteral("o'neil_x@mail.example.co.uk"));
    CHECK(normalized(normalized("Ann@Bücher.example").toUtf8()) == normalized("ann@bücher.example"));
}

TEST_CASE("what is no e-mail address is refused")
{
    for (const char* text :
         {"", "ann", "@example.com", "ann@", "ann@example", "ann@example.", "ann@.example", "a b@example.com", "ann@ex ample.com",
          "ann@@example.com", ".ann@example.com", "ann.@example.com", "a..n@example.com", "ann@example..com",
          "Ann <ann@example.com>", "ann@example.com\r\nBcc: eve@example.com", "ann,eve@example.com"}) {
        CAPTURE(text);
        const auto result = normalizeEmail(QString::fromUtf8(text));
        REQUIRE_FALSE(result);
        CHECK(result.error().kind == ErrorKind::Invalid);
        CHECK(result.error().detail.startsWith(QStringLiteral("email:")));
    }
    const QByteArray long64 = QByteArray(64, 'a') + "@example.com";
    CHECK(normalized(long64) == QString::fromLatin1(long64));
    CHECK(normalized("a" + long64) == QStringLiteral("refused"));
}
