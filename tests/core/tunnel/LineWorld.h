// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FakeProvider.h"
#include "ManualClock.h"
#include "Standin.h"
#include "TestDatabase.h"

#include "http/HttpClient.h"
#include "http/HttpServer.h"
#include "tunnel/Line.h"

namespace uinbox::test {

/// Everything a line has to do with: a provider on loopback with a number, our listener, a database.
struct LineWorld {
    TestDatabase database;
    ManualClock clock;
    FakeProvider provider;
    http::HttpClient http;
    HealthRoute health;
    http::HttpServer server{{health.route()}, {}};
    QString phone = QStringLiteral("+15550001111");
    QString number;
    quint16 port = 0;  ///< of the listener, also while it is stopped

    explicit LineWorld(const QString& smsUrl = QStringLiteral("https://demo.twilio.com/welcome/sms/reply"))
        : number(provider.numbers().addNumber(phone, smsUrl))
    {
        const auto started = server.start(0);
        REQUIRE(started);
        port = *started;
    }

    [[nodiscard]] LineAccounts accounts() const
    {
        LineAccounts accounts;
        accounts.twilio.accountSid = QString::fromLatin1(provider.credentials().accountSid);
        accounts.twilio.authToken = Secret(provider.credentials().authToken);
        accounts.twilio.phoneNumber = phone;
        const QUrl base(QString::fromLatin1(provider.baseUrl()));
        accounts.twilio.apiBase = accounts.twilio.messagingBase = accounts.twilio.contentBase = base;
        return accounts;
    }
    [[nodiscard]] LineAccounts withEmail()
    {
        LineAccounts both = accounts();
        both.resend.apiKey = Secret(provider.resend().apiKey());
        both.resend.apiBase = QUrl(QString::fromLatin1(provider.baseUrl()));
        return both;
    }
    [[nodiscard]] QString smsUrl() { return provider.numbers().text(number, QStringLiteral("sms_url")); }
};

/// A line in its world, with what it said.
struct WatchedLine {
    LineWorld& world;
    Line line;
    std::vector<QUrl> urls;
    std::vector<LineLight> lights;
    int ups = 0;
    int downs = 0;
    std::vector<QByteArray> secrets;

    explicit WatchedLine(LineWorld& around, LineTiming timing = quick<LineTiming>())
        : world(around), line({*around.database, around.http, around.clock, around.health}, timing)
    {
        QObject::connect(&line, &Line::publicUrlChanged, [this](const QUrl& url) { urls.push_back(url); });
        QObject::connect(&line, &Line::changed, [this](const LineState& state) {
            if (lights.empty() || lights.back() != state.light) lights.push_back(state.light);
        });
        QObject::connect(&line, &Line::wentUp, [this] { ++ups; });
        QObject::connect(&line, &Line::wentDown, [this] { ++downs; });
        QObject::connect(&line, &Line::signingSecret, [this](const Secret& secret) { secrets.push_back(secret.expose()); });
    }

    void run(const LineSettings& settings, const LineAccounts& accounts)
    {
        line.configure(settings, accounts);
        line.start(world.port);
    }
    [[nodiscard]] bool becomes(LineLight light)
    {
        return waitFor([&] { return line.state().light == light; });
    }
    [[nodiscard]] bool becomes(LineCause cause)
    {
        return waitFor([&] { return line.state().problem.cause == cause; });
    }
};

/// Our listener without a tunnel in between.
[[nodiscard]] inline LineSettings fixedSettings(const LineWorld& world)
{
    LineSettings settings;
    settings.kind = TunnelKind::Fixed;
    settings.address = QStringLiteral("http://127.0.0.1:%1").arg(world.port);
    return settings;
}

}  // namespace uinbox::test
