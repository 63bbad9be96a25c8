// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tunnel/Repointing.h"

#include "LineWorld.h"

using namespace uinbox;
using namespace uinbox::test;

namespace {

const QString kBase = QStringLiteral("https://one.trycloudflare.com");
const QString kNext = QStringLiteral("https://two.trycloudflare.com");
const QString kForeign = QStringLiteral("https://crm.example.com/sms");

struct Pointer {
    LineWorld& world;
    Repointing repointing;
    std::vector<QByteArray> secrets;

    explicit Pointer(LineWorld& around) : world(around), repointing(*around.database, around.http, around.clock)
    {
        repointing.setAccounts(world.accounts());
        QObject::connect(&repointing, &Repointing::signingSecret,
                         [this](const Secret& secret) { secrets.push_back(secret.expose()); });
    }
    std::vector<LinePlace> point(const QString& base = kBase)
    {
        const auto places = await(repointing.point(base));
        REQUIRE(places);
        return *places;
    }
    LinePlace pointOne(const QString& base = kBase)
    {
        const auto places = point(base);
        REQUIRE(places.size() == 1);
        return places.front();
    }
};

LineAccounts withService(const LineWorld& world, const QString& service)
{
    LineAccounts accounts = world.accounts();
    accounts.twilio.phoneNumber.clear();
    accounts.twilio.messagingServiceSid = service;
    return accounts;
}

LineAccounts withWhatsApp(const LineWorld& world, const QString& number)
{
    LineAccounts accounts = world.accounts();
    accounts.twilio.phoneNumber.clear();
    accounts.twilio.whatsAppNumber = number;
    return accounts;
}

std::vector<LineTargetRow> rowsOf(LineWorld& world)
{
    const auto rows = world.database.read([](db::Connection& connection) { return LineTargetRepository(connection).all(); });
    REQUIRE(rows);
    return *rows;
}

}  // namespace

TEST_CASE("a number that is right is not written again")
{
    LineWorld world;
    Pointer pointer(world);
    CHECK(pointer.pointOne().state == LinePlaceState::Ours);
    CHECK(world.provider.numbers().updates() == 1);
    CHECK(pointer.pointOne().state == LinePlaceState::Ours);
    CHECK(world.provider.numbers().updates() == 1);
}

TEST_CASE("a new public address takes the place of the old one, and what was there before both is kept")
{
    LineWorld world(kForeign);
    Pointer pointer(world);
    const LinePlace asked = pointer.pointOne();
    REQUIRE(asked.state == LinePlaceState::Asks);
    pointer.repointing.consent(asked.target, kForeign);
    CHECK(pointer.pointOne().state == LinePlaceState::Ours);
    CHECK(pointer.pointOne(kNext).state == LinePlaceState::Ours);
    CHECK(world.smsUrl() == kNext + QStringLiteral("/api/webhooks/twilio#rc=3&rp=all"));
    const auto rows = rowsOf(world);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].target == QStringLiteral("number ") + world.number);
    CHECK(rows[0].previous.value(u"SmsUrl").toString() == kForeign);
    CHECK(rows[0].ours == QStringList{kNext});
    CHECK(rows[0].changedAt == world.clock.now());
}

TEST_CASE("an update whose answer was lost leaves an address that is still known to be ours")
{
    LineWorld world;
    Pointer pointer(world);
    CHECK(pointer.pointOne().state == LinePlaceState::Ours);
    // The answers to the read and the write are lost, or only the write's.
    world.provider.numbers().set(world.number, QStringLiteral("sms_method"), QStringLiteral("GET"));
    world.provider.script(Operation::Other, Fault::delayed(std::chrono::milliseconds(0)));
    world.provider.script(Operation::Other, Fault::error(500));
    CHECK(pointer.pointOne(kNext).state == LinePlaceState::Failed);
    const auto rows = rowsOf(world);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].ours == QStringList{kBase, kNext});
    const QString there = GENERATE(kBase, kNext);
    world.provider.numbers().set(world.number, QStringLiteral("sms_url"), there + QStringLiteral("/api/webhooks/twilio"));
    Pointer later(world);
    CHECK(later.pointOne(QStringLiteral("https://three.trycloudflare.com")).state == LinePlaceState::Ours);
}

TEST_CASE("consent for an address that was replaced meanwhile is no consent")
{
    LineWorld world(kForeign);
    Pointer pointer(world);
    const LinePlace asked = pointer.pointOne();
    pointer.repointing.consent(asked.target, asked.url);
    world.provider.numbers().set(world.number, QStringLiteral("sms_url"), QStringLiteral("https://third.example.com/"));
    CHECK(pointer.pointOne().state == LinePlaceState::Asks);
    CHECK(world.smsUrl() == QStringLiteral("https://third.example.com/"));
}

TEST_CASE("somebody's answer for when we are away stays where it is")
{
    LineWorld world;
    const QString bin = QStringLiteral("https://handler.twilio.com/twiml/EH0123");
    world.provider.numbers().set(world.number, QStringLiteral("sms_fallback_url"), bin);
    Pointer pointer(world);
    CHECK(pointer.pointOne().state == LinePlaceState::Ours);
    CHECK(world.provider.numbers().text(world.number, QStringLiteral("sms_fallback_url")) == bin);
    CHECK(await(pointer.repointing.giveBack()) == 1);
    CHECK(world.provider.numbers().text(world.number, QStringLiteral("sms_fallback_url")) == bin);
    CHECK(world.smsUrl().startsWith(QStringLiteral("https://demo.twilio.com")));
    CHECK(rowsOf(world).empty());
}

TEST_CASE("what somebody else changed after us is not put back")
{
    LineWorld world;
    Pointer pointer(world);
    CHECK(pointer.pointOne().state == LinePlaceState::Ours);
    world.provider.numbers().set(world.number, QStringLiteral("sms_url"), kForeign);
    CHECK(await(pointer.repointing.giveBack()) == 0);
    CHECK(world.smsUrl() == kForeign);
}

TEST_CASE("a number of a TwiML application is said, not written")
{
    LineWorld world;
    world.provider.numbers().set(world.number, QStringLiteral("sms_application_sid"), QStringLiteral("AP1"));
    Pointer pointer(world);
    const LinePlace place = pointer.pointOne();
    CHECK(place.state == LinePlaceState::Failed);
    CHECK(place.problem.cause == LineCause::ApplicationHandles);
    CHECK(world.provider.numbers().updates() == 0);
}

TEST_CASE("a Messaging Service that throws away what comes in is led here")
{
    LineWorld world;
    const QString service = world.provider.numbers().addService(QStringLiteral("Shop"), {});
    Pointer pointer(world);
    pointer.repointing.setAccounts(withService(world, service));
    const LinePlace place = pointer.pointOne();
    CHECK(place.state == LinePlaceState::Ours);
    CHECK(place.name == QStringLiteral("Shop"));
    CHECK(world.provider.numbers().text(service, QStringLiteral("inbound_request_url")) ==
          kBase + QStringLiteral("/api/webhooks/twilio#rc=3&rp=all"));
    CHECK(world.provider.numbers().text(service, QStringLiteral("status_callback")) ==
          kBase + QStringLiteral("/api/webhooks/twilio/status#rc=3&rp=all"));
    CHECK(await(pointer.repointing.giveBack()) == 1);
    CHECK(world.provider.numbers().find(service).value(u"inbound_request_url").isNull());
}

TEST_CASE("a Messaging Service that leaves it to its numbers is not written; without a number that is said")
{
    LineWorld world;
    const QString service = world.provider.numbers().addService(QStringLiteral("Shop"), kForeign);
    world.provider.numbers().set(service, QStringLiteral("use_inbound_webhook_on_number"), true);
    Pointer pointer(world);
    LineAccounts accounts = withService(world, service);
    pointer.repointing.setAccounts(accounts);
    CHECK(pointer.pointOne().problem.cause == LineCause::NumberNotFound);
    accounts.twilio.phoneNumber = world.phone;
    pointer.repointing.setAccounts(accounts);
    const LinePlace place = pointer.pointOne();
    CHECK(place.kind == LinePlaceKind::Number);
    CHECK(place.state == LinePlaceState::Ours);
    CHECK(world.provider.numbers().text(service, QStringLiteral("inbound_request_url")) == kForeign);
}

TEST_CASE("a WhatsApp sender is found on a later page, led here, and its state reported")
{
    LineWorld world;
    const QString number = QStringLiteral("+15550002222");
    for (int i = 0; i < 4; ++i) world.provider.numbers().addWhatsAppSender(QStringLiteral("+1555000333%1").arg(i), kForeign);
    const QString sender = world.provider.numbers().addWhatsAppSender(number, {});
    Pointer pointer(world);
    pointer.repointing.setAccounts(withWhatsApp(world, number));
    CHECK(pointer.pointOne().problem.cause == LineCause::None);
    CHECK(world.provider.numbers().text(sender, QStringLiteral("webhook.callback_url")) ==
          kBase + QStringLiteral("/api/webhooks/twilio"));
    CHECK(world.provider.numbers().text(sender, QStringLiteral("webhook.status_callback_url")) ==
          kBase + QStringLiteral("/api/webhooks/twilio/status"));
    world.provider.numbers().set(sender, QStringLiteral("status"), QStringLiteral("OFFLINE"));
    world.provider.numbers().set(sender, QStringLiteral("offline_reasons"),
                                 QJsonArray{QJsonObject{{QStringLiteral("code"), QStringLiteral("63051")},
                                                        {QStringLiteral("message"), QStringLiteral("Account locked")}}});
    const LinePlace offline = pointer.pointOne();
    CHECK(offline.state == LinePlaceState::Ours);
    CHECK(offline.problem == LineProblem{LineCause::SenderOffline, QStringLiteral("63051 Account locked")});
}

TEST_CASE("WhatsApp's sandbox is for a person to set")
{
    LineWorld world;
    Pointer pointer(world);
    pointer.repointing.setAccounts(withWhatsApp(world, QStringLiteral("+14155238886")));
    const LinePlace place = pointer.pointOne();
    CHECK(place.kind == LinePlaceKind::Sandbox);
    CHECK(place.state == LinePlaceState::ByHand);
    CHECK(place.url == kBase + QStringLiteral("/api/webhooks/twilio"));
}

TEST_CASE("Resend's webhook is made once, its secret handed on, re-pointed, and switched on again when it was disabled")
{
    LineWorld world;
    FakeResendWebhooks& webhooks = world.provider.webhooks();
    const QString others = webhooks.add(QStringLiteral("https://crm.example.com/mail"), QStringLiteral("enabled"));
    Pointer pointer(world);
    LineAccounts accounts = world.withEmail();
    accounts.twilio = {};
    accounts.hasSigningSecret = true;
    pointer.repointing.setAccounts(accounts);
    CHECK(pointer.pointOne().state == LinePlaceState::Ours);
    REQUIRE(webhooks.describe().size() == 2);
    const QJsonObject made = webhooks.describe().at(1).toObject();
    const QString id = made.value(u"id").toString();
    CHECK(made.value(u"endpoint").toString() == kBase + QStringLiteral("/api/webhooks/resend"));
    CHECK(made.value(u"events").toArray().contains(QStringLiteral("email.received")));
    CHECK(pointer.secrets == std::vector{made.value(u"signing_secret").toString().toUtf8()});

    webhooks.set(id, QStringLiteral("status"), QStringLiteral("disabled"));
    CHECK(pointer.pointOne(kNext).state == LinePlaceState::Ours);
    CHECK(webhooks.find(id).value(u"endpoint").toString() == kNext + QStringLiteral("/api/webhooks/resend"));
    CHECK(webhooks.find(id).value(u"status").toString() == QStringLiteral("enabled"));
    CHECK(webhooks.find(others).value(u"endpoint").toString() == QStringLiteral("https://crm.example.com/mail"));
    CHECK(webhooks.describe().size() == 2);
    CHECK(pointer.secrets.size() == 1);
}

TEST_CASE("a webhook whose secret nobody has is asked for it, and one that was given back is switched on again, not made anew")
{
    LineWorld world;
    FakeResendWebhooks& webhooks = world.provider.webhooks();
    Pointer pointer(world);
    LineAccounts accounts = world.withEmail();
    accounts.twilio = {};
    pointer.repointing.setAccounts(accounts);
    CHECK(pointer.pointOne().state == LinePlaceState::Ours);
    CHECK(pointer.pointOne().state == LinePlaceState::Ours);
    CHECK(pointer.secrets.size() == 2);
    CHECK(await(pointer.repointing.giveBack()) == 1);
    CHECK(webhooks.describe().at(0).toObject().value(u"status").toString() == QStringLiteral("disabled"));
    CHECK(pointer.pointOne(kNext).state == LinePlaceState::Ours);
    CHECK(webhooks.describe().size() == 1);
    CHECK(webhooks.describe().at(0).toObject().value(u"status").toString() == QStringLiteral("enabled"));
}

TEST_CASE("a key that may only send is said")
{
    LineWorld world;
    world.provider.webhooks().setSendingOnly(true);
    Pointer pointer(world);
    LineAccounts accounts = world.withEmail();
    accounts.twilio = {};
    pointer.repointing.setAccounts(accounts);
    CHECK(pointer.pointOne().problem.cause == LineCause::KeyLimited);
}

TEST_CASE("runs follow one another, and one failing place does not keep the others")
{
    LineWorld world;
    Pointer pointer(world);
    LineAccounts accounts = world.withEmail();
    accounts.twilio.whatsAppNumber = QStringLiteral("+15550009999");
    pointer.repointing.setAccounts(accounts);
    const auto first = pointer.repointing.point(kBase);
    const auto back = pointer.repointing.giveBack();
    const auto second = pointer.repointing.point(kNext);
    const auto places = await(first);
    REQUIRE(places);
    REQUIRE(places->size() == 3);
    CHECK((*places)[0].state == LinePlaceState::Ours);
    CHECK((*places)[1].problem.cause == LineCause::NumberNotFound);
    CHECK((*places)[2].state == LinePlaceState::Ours);
    CHECK_FALSE(await(back));
    CHECK(await(second)->at(0).state == LinePlaceState::Ours);
    CHECK(world.smsUrl() == kNext + QStringLiteral("/api/webhooks/twilio#rc=3&rp=all"));
}
