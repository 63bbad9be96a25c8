// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Settings.h"

#include "catch.h"

using namespace uinbox;
using namespace uinbox::app;
using namespace std::chrono_literals;

namespace {

Result<Settings> read(const QHash<QString, QString>& stored)
{
    return readSettings(stored);
}

const QString kGrace = QStringLiteral("UINBOX_RECONCILE_GRACE_MS");

}  // namespace

TEST_CASE("nobody can set a wait in which a request may still be on its way to a provider")
{
    CHECK(read({})->timing.grace == 2min);
    CHECK(read({{kGrace, QStringLiteral("0")}})->timing.grace == 1min);
    CHECK(read({{kGrace, QStringLiteral("90000")}})->timing.grace == 90s);
    const QString loopback = QStringLiteral("http://127.0.0.1:1");
    CHECK(read({{kGrace, QStringLiteral("300")}, {QStringLiteral("TWILIO_API_BASE"), loopback}})->timing.grace == 300ms);
    CHECK(read({{kGrace, QStringLiteral("300")}, {QStringLiteral("RESEND_API_BASE"), loopback}})->timing.grace == 300ms);
}

TEST_CASE("a setting that makes no sense is refused by its name")
{
    const auto [name, value] = GENERATE(table<const char*, const char*>({
        {"PORT", "65536"},
        {"PORT", "-1"},
        {"PORT", "http"},
        {"UINBOX_RECONCILE_GRACE_MS", "86400001"},
        {"UINBOX_UNDO_WINDOW_MS", "1 second"},
        {"UINBOX_HAND_OVER", "perhaps"},
        {"UINBOX_RATE_PER_SECOND", "0"},
        {"UINBOX_RATE_PER_SECOND", "nan"},
        {"PUBLIC_BASE_URL", "http://inbox.example.com"},
        {"PUBLIC_BASE_URL", "https://inbox.example.com/?a=b"},
        {"TWILIO_ACCOUNT_SID", "AC123"},
        {"TWILIO_PHONE_NUMBER", "my phone"},
        {"TWILIO_VALIDITY_SECONDS", "36001"},
        {"RESEND_FROM", "hello"},
        {"TUNNEL_KIND", "carrier pigeon"},
        {"TUNNEL_URL", "http://inbox.example.com"},
    }));
    CAPTURE(name, value);
    const auto settings = read({{QString::fromLatin1(name), QString::fromLatin1(value)}});
    REQUIRE_FALSE(settings);
    CHECK(settings.error().kind == ErrorKind::Invalid);
    CHECK(settings.error().detail.startsWith(QLatin1String(name)));
}

TEST_CASE("without a choice the line is the public address, where there is one")
{
    const QString address = QStringLiteral("https://inbox.example.com");
    CHECK(read({})->line.kind == TunnelKind::None);
    const auto fixed = read({{QStringLiteral("PUBLIC_BASE_URL"), address}});
    CHECK(fixed->line.kind == TunnelKind::Fixed);
    CHECK(fixed->line.address == address);
    const auto chosen =
        read({{QStringLiteral("PUBLIC_BASE_URL"), address}, {QStringLiteral("TUNNEL_KIND"), QStringLiteral("ngrok")}});
    CHECK(chosen->line.kind == TunnelKind::Ngrok);
    CHECK(chosen->line.address.isEmpty());
    CHECK(
        read({{QStringLiteral("PUBLIC_BASE_URL"), address}, {QStringLiteral("TUNNEL_KIND"), QStringLiteral("none")}})->line.kind ==
        TunnelKind::None);
}

TEST_CASE("a tunnel by ssh is read with all its parts, and nothing that ssh takes for an option")
{
    QHash<QString, QString> stored{{QStringLiteral("TUNNEL_KIND"), QStringLiteral("ssh")},
                                   {QStringLiteral("TUNNEL_TARGET"), QStringLiteral("me@in.example.com:2222")},
                                   {QStringLiteral("TUNNEL_REMOTE"), QStringLiteral("0")},
                                   {QStringLiteral("TUNNEL_URL"), QStringLiteral("https://{port}.example.com")}};
    const auto settings = read(stored);
    REQUIRE(settings);
    CHECK(settings->line.target == QStringLiteral("me@in.example.com:2222"));
    CHECK(settings->line.remote == QStringLiteral("0"));
    CHECK(settings->line.address == QStringLiteral("https://{port}.example.com"));
    stored[QStringLiteral("TUNNEL_TARGET")] = QStringLiteral("-oProxyCommand=x");
    REQUIRE_FALSE(read(stored));
    CHECK(read(stored).error().detail.startsWith(QStringLiteral("TUNNEL_TARGET")));
}
