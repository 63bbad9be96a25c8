// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Waiting.h"

#include <QDBusConnection>
#include <QObject>

namespace uinbox::test {

/// A stand-in for the watcher of tray icons. Main thread.
class FakeTrayWatcher final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost)

public:
    explicit FakeTrayWatcher(const QString& address) : m_bus(QDBusConnection::connectToBus(address, QStringLiteral("fake-watcher")))
    {
        REQUIRE(m_bus.registerObject(QStringLiteral("/StatusNotifierWatcher"), this,
                                     QDBusConnection::ExportAllSignals | QDBusConnection::ExportAllProperties));
        REQUIRE(m_bus.registerService(QStringLiteral("org.kde.StatusNotifierWatcher")));
    }
    ~FakeTrayWatcher() override
    {
        m_bus = QDBusConnection(QString());
        QDBusConnection::disconnectFromBus(QStringLiteral("fake-watcher"));
    }
    [[nodiscard]] bool hasHost() const { return m_hasHost; }
    void setHost(bool hasHost)
    {
        m_hasHost = hasHost;
        if (hasHost)
            Q_EMIT StatusNotifierHostRegistered();
        else
            Q_EMIT StatusNotifierHostUnregistered();
    }

Q_SIGNALS:
    void StatusNotifierHostRegistered();
    void StatusNotifierHostUnregistered();

private:
    QDBusConnection m_bus;
    bool m_hasHost = true;
};

}  // namespace uinbox::test
