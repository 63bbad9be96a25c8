// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/SenderFactory.h"

#include "ScriptedTransport.h"
#include "catch.h"

using namespace uinbox;
using namespace uinbox::test;

namespace {

SenderSettings withResend(const char* key, const QString& from)
{
    SenderSettings settings;
    settings.resend.apiKey = Secret(QByteArray(key));
    settings.resend.from = from;
    return settings;
}

}  // namespace

TEST_CASE("e-mail needs a key and an address to write from")
{
    ScriptedTransport transport;
    const auto made = [&](const char* key, const char* from) {
        return SenderFactory::builtIn().make(Channel::Email, withResend(key, QString::fromUtf8(from)), transport);
    };
    CHECK(made("", "a@acme.example").error().detail == QStringLiteral("RESEND_API_KEY: missing"));
    CHECK(made("re_1", " ").error().detail == QStringLiteral("RESEND_FROM: missing"));
    for (const char* from :
         {"acme", "Acme <acme>", "a@b", "Acme <a@acme.example", "a@acme.example>", "A\r\nBcc: x <a@acme.example>"}) {
        CAPTURE(from);
        const auto sender = made("re_1", from);
        REQUIRE_FALSE(sender);
        CHECK(sender.error().kind == ErrorKind::Auth);
        CHECK(sender.error().detail.startsWith(QStringLiteral("RESEND_FROM: ")));
    }
    for (const char* from : {"a@acme.example", "Acme <a@acme.example>", "\"Ann, Bob\" <a@acme.example>", "Żółć <A@ACME.example>"}) {
        CAPTURE(from);
        const auto sender = made("re_1", from);
        REQUIRE(sender);
        CHECK((*sender)->channel() == Channel::Email);
        CHECK((*sender)->from() == QString::fromUtf8(from));
        CHECK((*sender)->provider() == QStringLiteral("Resend"));
        CHECK((*sender)->recovery() == Recovery::Replay);
    }
}
