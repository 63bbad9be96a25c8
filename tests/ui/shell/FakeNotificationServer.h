// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Waiting.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>

namespace uinbox::test {

/// A stand-in for the desktop's notification server. Main thread.
class FakeNotificationServer final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown {
        uint replaces = 0;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };
    std::vector<Shown> notified;  ///< every call
    QMap<uint, Shown> open;       ///< what is on the screen
    QStringList capabilities{QStringLiteral("actions"), QStringLiteral("body"), QStringLiteral("body-markup")};

    explicit FakeNotificationServer(const QString& address)
        : m_bus(QDBusConnection::connectToBus(address, QStringLiteral("fake-notifications")))
    {
        REQUIRE(m_bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this,
                                     QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        appear();
    }
    ~FakeNotificationServer() override
    {
        m_bus = QDBusConnection(QString());
        QDBusConnection::disconnectFromBus(QStringLiteral("fake-notifications"));
    }
    void appear() { REQUIRE(m_bus.registerService(QStringLiteral("org.freedesktop.Notifications"))); }
    void vanish()
    {
        REQUIRE(m_bus.unregisterService(QStringLiteral("org.freedesktop.Notifications")));
        open.clear();
    }

public Q_SLOTS:
    QStringList GetCapabilities() const { return capabilities; }
    uint Notify(const QString&, uint replaces, const QString&, const QString& title, const QString& body,
                const QStringList& actions, const QVariantMap& hints, int)
    {
        const Shown shown{replaces, title, body, actions, hints};
        notified.push_back(shown);
        const uint id = replaces != 0 && open.contains(replaces) ? replaces : ++m_last;
        open[id] = shown;
        return id;
    }
    void CloseNotification(uint id)
    {
        if (open.remove(id)) Q_EMIT NotificationClosed(id, 3);
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString& action);
    void NotificationReplied(uint id, const QString& text);
    void NotificationClosed(uint id, uint reason);
    void ActivationToken(uint id, const QString& token);

private:
    QDBusConnection m_bus;
    uint m_last = 0;
};

}  // namespace uinbox::test
