// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/FreedesktopNotifications.h"

#include "FakeNotificationServer.h"
#include "SessionBusDaemon.h"
#include "bus/SessionBus.h"
#include "shell/LauncherBadge.h"

#include <QGuiApplication>

using namespace uinbox;
using namespace uinbox::test;
using namespace uinbox::ui;

namespace {

/// What an outlet says.
struct Outlet {
    SessionBusDaemon daemon;
    std::unique_ptr<FakeNotificationServer> server;
    std::unique_ptr<SessionBus> bus;
    std::unique_ptr<FreedesktopNotifications> outlet;
    QStringList said;

    void start(const QStringList& more = {})
    {
        server = std::make_unique<FakeNotificationServer>(daemon.address());
        server->capabilities += more;
        bus = std::make_unique<SessionBus>(daemon.address());
        outlet = std::make_unique<FreedesktopNotifications>(*bus);
        QObject::connect(outlet.get(), &NotificationOutlet::activated,
                         [this](const QString& key, NoticeAction action, const QString& token) {
                             said.append(QStringLiteral("%1 %2 %3").arg(key).arg(static_cast<int>(action)).arg(token));
                         });
        QObject::connect(outlet.get(), &NotificationOutlet::replied,
                         [this](const QString& key, const QString& text) { said.append(key + QStringLiteral(" says ") + text); });
        QObject::connect(outlet.get(), &NotificationOutlet::closed,
                         [this](const QString& key) { said.append(key + QStringLiteral(" closed")); });
        bus->start();
        REQUIRE(waitFor([&] { return outlet->isThere(); }));
    }
    [[nodiscard]] bool hasNotified(size_t times)
    {
        return waitFor([&] { return server->notified.size() >= times; });
    }
    [[nodiscard]] bool says(const QString& words)
    {
        return waitFor([&] { return said.contains(words); });
    }
};

Notice notice(const char* key, const char* body)
{
    return {QString::fromUtf8(key), QStringLiteral("Ann"), QString::fromUtf8(body), true, true};
}

}  // namespace

TEST_CASE("a notification is replaced under its id and taken back")
{
    Outlet desk;
    if (desk.daemon.isMissing()) return;
    desk.start();
    // Before the server has given an id, the last state only is kept.
    desk.outlet->show(notice("a", "one"));
    desk.outlet->show(notice("a", "two"));
    desk.outlet->show(notice("a", "three"));
    REQUIRE(desk.hasNotified(2));
    CHECK(desk.server->notified[1].body == u"three");
    CHECK(desk.server->notified[1].replaces == desk.server->open.firstKey());
    CHECK(desk.server->open.size() == 1);
    desk.outlet->show(notice("b", "other"));
    REQUIRE(desk.hasNotified(3));
    CHECK(desk.server->open.size() == 2);
    desk.outlet->withdraw(QStringLiteral("a"));
    CHECK(waitFor([&] { return desk.server->open.size() == 1; }));
    // One that is taken back while it is on its way does not stay.
    desk.outlet->show(notice("c", "late"));
    desk.outlet->withdraw(QStringLiteral("c"));
    REQUIRE(desk.hasNotified(4));
    CHECK(waitFor([&] { return desk.server->open.size() == 1; }));
}

TEST_CASE("markup is escaped where the server reads it, and only there")
{
    Outlet desk;
    if (desk.daemon.isMissing()) return;
    desk.start();
    desk.outlet->show(notice("a", "<a href='x'>&amp;</a>"));
    REQUIRE(desk.hasNotified(1));
    CHECK(desk.server->notified[0].body == u"&lt;a href='x'&gt;&amp;amp;&lt;/a&gt;");
    CHECK(desk.server->notified[0].hints.value(QStringLiteral("desktop-entry")).toString() == QGuiApplication::desktopFileName());
    desk.server->vanish();
    desk.server->capabilities = {QStringLiteral("body")};
    CHECK(desk.says(QStringLiteral("a closed")));
    CHECK(waitFor([&] { return !desk.outlet->isThere(); }));
    desk.server->appear();
    REQUIRE(waitFor([&] { return desk.outlet->isThere(); }));
    desk.outlet->show(notice("a", "<b>"));
    REQUIRE(desk.hasNotified(2));
    CHECK(desk.server->notified[1].body == u"<b>");
    CHECK(desk.server->notified[1].actions.isEmpty());
}

TEST_CASE("a server that reads links reads markup, whether it says so or not")
{
    Outlet desk;
    if (desk.daemon.isMissing()) return;
    desk.start();
    desk.server->vanish();
    desk.server->capabilities = {QStringLiteral("actions"), QStringLiteral("body"), QStringLiteral("body-hyperlinks")};
    REQUIRE(waitFor([&] { return !desk.outlet->isThere(); }));
    desk.server->appear();
    REQUIRE(waitFor([&] { return desk.outlet->isThere(); }));
    desk.outlet->show(notice("a", "<b>"));
    REQUIRE(desk.hasNotified(1));
    CHECK(desk.server->notified[0].body == u"&lt;b&gt;");
}

TEST_CASE("its actions open, answer and mark as read, with the token that brings the window to the front")
{
    Outlet desk;
    if (desk.daemon.isMissing()) return;
    desk.start();
    desk.outlet->show(notice("a", "one"));
    REQUIRE(desk.hasNotified(1));
    const QStringList actions = desk.server->notified[0].actions;
    CHECK(actions.at(0) == u"default");
    CHECK(actions.contains(QStringLiteral("reply")));
    CHECK(actions.contains(QStringLiteral("mark-read")));
    const uint id = desk.server->open.firstKey();
    // The answer to Notify is here once something else was answered after it.
    REQUIRE(waitFor([&] { return desk.outlet->show(notice("a", "one more")), desk.server->notified.size() > 1; }));
    REQUIRE(waitFor([&] { return desk.server->notified.back().replaces == id; }));
    Q_EMIT desk.server->ActivationToken(id, QStringLiteral("token-1"));
    Q_EMIT desk.server->ActionInvoked(id, QStringLiteral("default"));
    CHECK(desk.says(QStringLiteral("a 0 token-1")));
    Q_EMIT desk.server->ActionInvoked(id, QStringLiteral("mark-read"));
    CHECK(desk.says(QStringLiteral("a 2 ")));
    Q_EMIT desk.server->ActionInvoked(id + 100, QStringLiteral("default"));
    Q_EMIT desk.server->ActionInvoked(id, QStringLiteral("reply"));
    CHECK(desk.says(QStringLiteral("a 1 ")));
    CHECK(desk.said.size() == 3);
}

TEST_CASE("where the server can, the answer is written into the notification")
{
    Outlet desk;
    if (desk.daemon.isMissing()) return;
    desk.start({QStringLiteral("inline-reply")});
    desk.outlet->show(notice("a", "one"));
    REQUIRE(desk.hasNotified(1));
    CHECK(desk.server->notified[0].actions.contains(QStringLiteral("inline-reply")));
    const uint id = desk.server->open.firstKey();
    desk.outlet->show(notice("a", "two"));
    REQUIRE(desk.hasNotified(2));
    Q_EMIT desk.server->NotificationReplied(id, QStringLiteral("on my way"));
    CHECK(desk.says(QStringLiteral("a says on my way")));
}

TEST_CASE("another program cannot press the buttons of a notification")
{
    Outlet desk;
    if (desk.daemon.isMissing()) return;
    desk.start();
    desk.outlet->show(notice("a", "one"));
    REQUIRE(desk.hasNotified(1));
    const uint id = desk.server->open.firstKey();
    {
        QDBusConnection other = QDBusConnection::connectToBus(desk.daemon.address(), QStringLiteral("somebody"));
        auto forged =
            QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/Notifications"),
                                       QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("NotificationReplied"));
        forged << id << QStringLiteral("forged");
        REQUIRE(other.send(forged));
    }
    QDBusConnection::disconnectFromBus(QStringLiteral("somebody"));
    Q_EMIT desk.server->ActionInvoked(id, QStringLiteral("default"));
    CHECK(desk.says(QStringLiteral("a 0 ")));
    CHECK(desk.said.size() == 1);
}

namespace {

/// Hears what launchers hear.
class Launcher final : public QObject {
    Q_OBJECT

public:
    QStringList heard;

public Q_SLOTS:
    void onUpdate(const QString& application, const QVariantMap& values)
    {
        heard.append(QStringLiteral("%1 %2 %3")
                         .arg(application, values.value(QStringLiteral("count")).toString(),
                              values.value(QStringLiteral("count-visible")).toString()));
    }
};

}  // namespace

TEST_CASE("the launcher is told how many conversations are unread, and that none are at the end")
{
    const SessionBusDaemon daemon;
    if (daemon.isMissing()) return;
    QGuiApplication::setDesktopFileName(QStringLiteral("test.app"));
    Launcher launcher;
    QDBusConnection ears = QDBusConnection::connectToBus(daemon.address(), QStringLiteral("launcher"));
    REQUIRE(ears.connect({}, {}, QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"), &launcher,
                         SLOT(onUpdate(QString, QVariantMap))));
    {
        SessionBus bus(daemon.address());
        LauncherBadge badge(bus);
        badge.setCount(3);
        bus.start();
        CHECK(waitFor([&] { return launcher.heard.contains(QStringLiteral("application://test.app.desktop 3 true")); }));
    }
    CHECK(waitFor([&] { return launcher.heard.contains(QStringLiteral("application://test.app.desktop 0 false")); }));
    ears = QDBusConnection(QString());
    QDBusConnection::disconnectFromBus(QStringLiteral("launcher"));
}

#include "FreedesktopNotificationsTest.moc"
