// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/DesktopOptions.h"

#include "catch.h"
#include "desktop/StartRequest.h"

using namespace uinbox::app;

TEST_CASE("addresses and files come behind the options, and the demo opens none")
{
    const auto options =
        readCommandLine({QStringLiteral("unified-inbox"), QStringLiteral("--profile"), QStringLiteral("x"), QStringLiteral("--"),
                         QStringLiteral("tel:+12065550100"), QStringLiteral("--odd file.pdf")});
    REQUIRE(options);
    CHECK(options->open == QStringList{QStringLiteral("tel:+12065550100"), QStringLiteral("--odd file.pdf")});
    const auto demo = readCommandLine({QStringLiteral("unified-inbox"), QStringLiteral("--demo"), QStringLiteral("tel:1")});
    REQUIRE_FALSE(demo);
    CHECK(demo.error().exitCode == 2);
}

TEST_CASE("the token of a start is taken once")
{
    qputenv("XDG_ACTIVATION_TOKEN", "one");
    qputenv("DESKTOP_STARTUP_ID", "two");
    CHECK(takeActivationToken() == u"one");
    CHECK(takeActivationToken().isEmpty());
    qputenv("DESKTOP_STARTUP_ID", "two");
    CHECK(takeActivationToken() == u"two");
}
