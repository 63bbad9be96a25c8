// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "LineWorld.h"

#include <QHostAddress>
#include <QTcpServer>

using namespace uinbox;
using namespace uinbox::test;

namespace {

const QString kForeign = QStringLiteral("https://crm.example.com/sms");
const QString kPath = QStringLiteral("/api/webhooks/twilio#rc=3&rp=all");

LineSettings settingsOf(TunnelKind kind, const Standin& standin)
{
    LineSettings settings;
    settings.kind = kind;
    settings.program = standin.program();
    return settings;
}

}  // namespace

TEST_CASE("a fixed address is proven, the number led to it, and the light is green")
{
    LineWorld world;
    WatchedLine watched(world);
    watched.run(fixedSettings(world), world.accounts());
    REQUIRE(watched.becomes(LineLight::Green));
    const QString base = fixedSettings(world).address;
    CHECK(world.smsUrl() == base + kPath);
    CHECK(world.provider.numbers().text(world.number, QStringLiteral("sms_fallback_url")) ==
          base + QStringLiteral("/api/webhooks/twilio/fallback#rc=3&rp=all"));
    CHECK(world.provider.numbers().text(world.number, QStringLiteral("status_callback")).isEmpty());
    CHECK(watched.line.state().isComplete());
    CHECK(watched.urls == std::vector{QUrl(base)});
    CHECK(watched.ups == 1);
    CHECK(watched.lights == std::vector{LineLight::Yellow, LineLight::Green});
}

TEST_CASE("nothing is led to an address that does not answer")
{
    LineWorld world;
    WatchedLine watched(world);
    world.server.stop();
    watched.run(fixedSettings(world), world.accounts());
    REQUIRE(watched.becomes(LineCause::NotReached));
    CHECK(watched.line.state().light == LineLight::Red);
    CHECK(world.provider.numbers().updates() == 0);
    CHECK(world.smsUrl().startsWith(QStringLiteral("https://demo.twilio.com")));
}

TEST_CASE("each stand-in, killed: the light goes red, then green at a new address to which the number is led")
{
    if (!Standin::canRun()) return;
    const auto [kind, name] = GENERATE(table<TunnelKind, QString>({
        {TunnelKind::Ngrok, QStringLiteral("ngrok")},
        {TunnelKind::CloudflaredQuick, QStringLiteral("cloudflared")},
        {TunnelKind::Tailscale, QStringLiteral("tailscale")},
    }));
    CAPTURE(name);
    const Standin standin(name);
    LineWorld world;
    WatchedLine watched(world);
    watched.run(settingsOf(kind, standin), world.accounts());
    REQUIRE(watched.becomes(LineLight::Green));
    const QString first = world.smsUrl();
    CHECK(first == watched.line.state().publicUrl.toString() + kPath);
    CHECK_FALSE(first.contains(QString::number(world.port)));

    ::kill(static_cast<pid_t>(standin.runs().back().pid), SIGKILL);
    REQUIRE(watched.becomes(LineLight::Red));
    CHECK(watched.downs == 1);
    REQUIRE(watched.becomes(LineLight::Green));
    CHECK(standin.runs().size() == 2);
    CHECK(world.smsUrl() != first);
    CHECK(world.smsUrl() == watched.line.state().publicUrl.toString() + kPath);
    CHECK(watched.urls.size() == 2);
    CHECK(watched.ups == 2);
}

TEST_CASE("a tunnel of an account is known by its address, and its token works")
{
    if (!Standin::canRun()) return;
    const Standin standin(QStringLiteral("cloudflared"));
    LineWorld world;
    QTcpServer taken;
    REQUIRE(taken.listen(QHostAddress::LocalHost));
    const quint16 port = taken.serverPort();
    taken.close();
    standin.setMode("local-port=" + QByteArray::number(world.port) + "\npublic-port=" + QByteArray::number(port));
    LineSettings settings = settingsOf(TunnelKind::CloudflaredNamed, standin);
    settings.address = QStringLiteral("http://127.0.0.1:%1").arg(port);
    settings.token = Secret(QByteArrayLiteral("good-token-0123456789"));
    WatchedLine watched(world);
    watched.run(settings, world.accounts());
    REQUIRE(watched.becomes(LineLight::Green));
    CHECK(world.smsUrl() == settings.address + kPath);
    settings.token = Secret(QByteArrayLiteral("revoked"));
    watched.line.configure(settings, world.accounts());
    REQUIRE(watched.becomes(LineCause::TunnelSignInRefused));
    CHECK(watched.line.state().light == LineLight::Red);
}

TEST_CASE("a program that is not there makes the light red and says its name; once it is there it is green")
{
    if (!Standin::canRun()) return;
    const Standin standin(QStringLiteral("tailscale"));
    LineWorld world;
    WatchedLine watched(world);
    LineSettings settings = settingsOf(TunnelKind::Tailscale, standin);
    const QString away = settings.program + QStringLiteral(".away");
    REQUIRE(QFile::rename(settings.program, away));
    watched.run(settings, world.accounts());
    REQUIRE(watched.becomes(LineCause::ProgramMissing));
    CHECK(watched.line.state().light == LineLight::Red);
    CHECK(watched.line.state().problem.detail == settings.program);
    REQUIRE(QFile::rename(away, settings.program));
    CHECK(watched.becomes(LineLight::Green));
}

TEST_CASE("a number that sends to somebody else is asked about, and led here after consent")
{
    LineWorld world(kForeign);
    WatchedLine watched(world);
    watched.run(fixedSettings(world), world.accounts());
    REQUIRE(watched.becomes(LineCause::ForeignUrl));
    CHECK(watched.line.state().phase == LinePhase::Asking);
    CHECK(watched.line.state().light == LineLight::Yellow);
    REQUIRE(watched.line.state().places.size() == 1);
    CHECK(watched.line.state().places[0].url == kForeign);
    watched.line.repair();
    REQUIRE(watched.becomes(LineCause::ForeignUrl));
    CHECK(world.smsUrl() == kForeign);
    watched.line.consent(watched.line.state().places.at(0).target);
    REQUIRE(watched.becomes(LineLight::Green));
    CHECK(world.smsUrl() == fixedSettings(world).address + kPath);
}

TEST_CASE("a number that is left to somebody else is asked about no more, over a restart, until it sends elsewhere")
{
    LineWorld world(kForeign);
    {
        WatchedLine watched(world);
        watched.run(fixedSettings(world), world.accounts());
        REQUIRE(watched.becomes(LineCause::ForeignUrl));
        watched.line.leave(watched.line.state().places[0].target);
        REQUIRE(watched.becomes(LineLight::Green));
        CHECK(watched.line.state().places[0].state == LinePlaceState::Left);
        CHECK_FALSE(watched.line.state().isComplete());
    }
    WatchedLine again(world);
    again.run(fixedSettings(world), world.accounts());
    REQUIRE(again.becomes(LineLight::Green));
    CHECK(world.smsUrl() == kForeign);
    world.provider.numbers().set(world.number, QStringLiteral("sms_url"), QStringLiteral("https://third.example.com/"));
    again.line.checkNow();
    CHECK(again.becomes(LineCause::ForeignUrl));
}

TEST_CASE("switching the line off puts back what was there before")
{
    LineWorld world(kForeign);
    WatchedLine watched(world);
    watched.run(fixedSettings(world), world.accounts());
    REQUIRE(watched.becomes(LineCause::ForeignUrl));
    watched.line.consent(watched.line.state().places[0].target);
    REQUIRE(watched.becomes(LineLight::Green));
    watched.line.configure({}, world.accounts());
    CHECK(watched.line.state().light == LineLight::Off);
    REQUIRE(waitFor([&] { return world.smsUrl() == kForeign; }));
    CHECK(world.provider.numbers().text(world.number, QStringLiteral("sms_fallback_url")).isEmpty());
    CHECK(watched.urls.back().isEmpty());
    CHECK(watched.downs == 1);
}

TEST_CASE("what was given back stays so until it is repaired")
{
    LineWorld world{QString()};
    WatchedLine watched(world);
    watched.run(fixedSettings(world), world.accounts());
    REQUIRE(watched.becomes(LineLight::Green));
    CHECK(await(watched.line.giveBack()) == 1);
    CHECK(world.smsUrl().isEmpty());
    CHECK(watched.line.state().problem.cause == LineCause::GivenBack);
    watched.line.checkNow();
    (void)waitFor([] { return false; }, std::chrono::milliseconds(100));
    CHECK(world.smsUrl().isEmpty());
    watched.line.repair();
    CHECK(waitFor([&] { return world.smsUrl() == fixedSettings(world).address + kPath; }));
}

TEST_CASE("refused credentials and a number that is not the account's are red, and green once they are right")
{
    LineWorld world;
    WatchedLine watched(world);
    LineAccounts accounts = world.accounts();
    accounts.twilio.authToken = Secret(QByteArrayLiteral("wrong"));
    watched.run(fixedSettings(world), accounts);
    REQUIRE(watched.becomes(LineCause::SignInRefused));
    CHECK(watched.line.state().light == LineLight::Red);
    accounts = world.accounts();
    accounts.twilio.phoneNumber = QStringLiteral("+15550009999");
    watched.line.configure(fixedSettings(world), accounts);
    REQUIRE(watched.becomes(LineCause::NumberNotFound));
    watched.line.configure(fixedSettings(world), world.accounts());
    CHECK(watched.becomes(LineLight::Green));
}

TEST_CASE("a green line stays green while the provider cannot be asked, a new one does not become so")
{
    LineWorld world;
    WatchedLine watched(world);
    world.provider.setMode(Operation::Other, Fault::error(503), 1, 1);
    watched.run(fixedSettings(world), world.accounts());
    REQUIRE(watched.becomes(LineCause::ProviderUnreachable));
    CHECK(watched.line.state().light == LineLight::Red);
    world.provider.clearFaults();
    REQUIRE(watched.becomes(LineLight::Green));
    const size_t asked = world.provider.requests().size();
    world.provider.setMode(Operation::Other, Fault::error(503), 1, 1);
    watched.line.checkNow();
    REQUIRE(waitFor([&] { return world.provider.requests().size() > asked; }));
    (void)waitFor([] { return false; }, std::chrono::milliseconds(60));
    CHECK(watched.line.state().light == LineLight::Green);
}

TEST_CASE("a tunnel that leads nowhere is started anew after a few failed proofs")
{
    if (!Standin::canRun()) return;
    const Standin standin(QStringLiteral("tailscale"));
    LineWorld world;
    LineTiming timing = quick<LineTiming>();
    timing.proofsBeforeRestart = 3;
    WatchedLine watched(world, timing);
    watched.run(settingsOf(TunnelKind::Tailscale, standin), world.accounts());
    REQUIRE(watched.becomes(LineLight::Green));
    world.server.stop();
    REQUIRE(watched.becomes(LineLight::Red));
    REQUIRE(waitFor([&] { return standin.runs().size() >= 2; }));
    REQUIRE(waitFor([&] { return world.server.start(world.port).has_value(); }));
    CHECK(watched.becomes(LineLight::Green));
}

TEST_CASE("stopping ends the program and leaves the number as it is")
{
    if (!Standin::canRun()) return;
    const Standin standin(QStringLiteral("ngrok"));
    LineWorld world;
    WatchedLine watched(world);
    watched.run(settingsOf(TunnelKind::Ngrok, standin), world.accounts());
    REQUIRE(watched.becomes(LineLight::Green));
    const QString url = world.smsUrl();
    REQUIRE(await(watched.line.stop()));
    CHECK_FALSE(isAlive(standin.runs().back().pid));
    CHECK(watched.line.state().light == LineLight::Off);
    CHECK(world.smsUrl() == url);
    // The next start finds an address that was ours.
    watched.line.start(world.port);
    REQUIRE(watched.becomes(LineLight::Green));
    CHECK(world.smsUrl() != url);
}
