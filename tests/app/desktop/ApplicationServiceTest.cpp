// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/ApplicationService.h"

#include "SessionBusDaemon.h"
#include "bus/SessionBus.h"

#include <QDBusPendingCallWatcher>

using namespace uinbox;
using namespace uinbox::app;
using namespace uinbox::test;

namespace {

/// The desktop, which calls the program.
struct Caller {
    ui::SessionBus bus;

    explicit Caller(const QString& address) : bus(address)
    {
        bus.start();
        REQUIRE(waitFor([&] { return bus.isConnected(); }));
    }
    /// Whether the call was answered without an error.
    [[nodiscard]] bool call(const char* method, const QVariantList& arguments)
    {
        auto message = QDBusMessage::createMethodCall(QStringLiteral("io.github.unifiedinbox.UnifiedInbox"),
                                                      QStringLiteral("/io/github/unifiedinbox/UnifiedInbox"),
                                                      QStringLiteral("org.freedesktop.Application"), QLatin1String(method));
        message.setArguments(arguments);
        std::optional<bool> answered;
        bus.call(message, nullptr, [&](const QDBusMessage& reply) { answered = reply.type() == QDBusMessage::ReplyMessage; });
        REQUIRE(waitFor([&] { return answered.has_value(); }));
        return *answered;
    }
};

}  // namespace

TEST_CASE("the desktop shows the window, opens addresses and begins a message over the bus")
{
    const SessionBusDaemon daemon;
    if (daemon.isMissing()) return;
    ui::SessionBus bus(daemon.address());
    ApplicationService service(bus);
    std::vector<StartRequest> requests;
    QStringList composed;
    QObject::connect(&service, &ApplicationService::requested, [&](const StartRequest& request) { requests.push_back(request); });
    QObject::connect(&service, &ApplicationService::composeRequested, [&](const QString& token) { composed.append(token); });
    bus.start();
    Caller caller(daemon.address());
    const QVariantMap platform{{QStringLiteral("activation-token"), QStringLiteral("token")}};
    // The name is taken a moment after the bus is there.
    REQUIRE(waitFor([&] { return caller.call("Activate", {platform}); }));
    CHECK(caller.call("Open", {QStringList{QStringLiteral("tel:+12065550100")}, platform}));
    CHECK(caller.call("ActivateAction", {QStringLiteral("compose"), QVariantList(), platform}));
    CHECK(caller.call("ActivateAction", {QStringLiteral("unknown"), QVariantList(), QVariantMap()}));
    REQUIRE(requests.size() == 3);
    CHECK(requests[0] == StartRequest{{}, {}, QStringLiteral("token")});
    CHECK(requests[1].words == QStringList{QStringLiteral("tel:+12065550100")});
    CHECK(requests[2] == StartRequest{});
    CHECK(composed == QStringList{QStringLiteral("token")});
}
