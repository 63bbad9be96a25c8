// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/Login1.h"

#include "base/Logging.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <atomic>

namespace uinbox::app {

namespace {

const QString kService = QStringLiteral("org.freedesktop.login1");
const QString kPath = QStringLiteral("/org/freedesktop/login1");
const QString kInterface = QStringLiteral("org.freedesktop.login1.Manager");

/// A connection of our own: the shared one is made in whatever thread asks first, and blocks it.
QDBusConnection connectToSystemBus(const QString& name)
{
    const QString address = qEnvironmentVariable("DBUS_SYSTEM_BUS_ADDRESS");
    return address.isEmpty() ? QDBusConnection::connectToBus(QDBusConnection::SystemBus, name)
                             : QDBusConnection::connectToBus(address, name);
}

}  // namespace

Login1::Login1(QObject* parent) : QObject(parent)
{
    static std::atomic<int> made = 0;
    m_name = QStringLiteral("unified-inbox-login1-%1").arg(++made);
}

Login1::~Login1()
{
    m_watcher.reset();
    if (!m_bus) return;
    m_bus.reset();
    QDBusConnection::disconnectFromBus(m_name);
}

void Login1::start()
{
    m_bus = std::make_unique<QDBusConnection>(connectToSystemBus(m_name));
    if (!m_bus->isConnected()) {
        qCInfo(lcApp) << "no system bus: sleep goes unnoticed";
        return;
    }
    m_bus->connect(kService, kPath, kInterface, QStringLiteral("PrepareForSleep"), this, SLOT(onPrepareForSleep(bool)));
    // A logind that is restarted has forgotten the lock.
    m_watcher = std::make_unique<QDBusServiceWatcher>(kService, *m_bus, QDBusServiceWatcher::WatchForRegistration);
    connect(m_watcher.get(), &QDBusServiceWatcher::serviceRegistered, this, &Login1::takeLock);
    takeLock();
}

void Login1::letGo()
{
    m_lock.reset();
}

void Login1::onPrepareForSleep(bool isStarting)
{
    if (isStarting) {
        Q_EMIT aboutToSleep();
        return;
    }
    Q_EMIT woke();
    takeLock();
}

void Login1::takeLock()
{
    m_lock.reset();
    auto call = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Inhibit"));
    call << QStringLiteral("sleep") << QStringLiteral("Unified Inbox") << QStringLiteral("Scheduled messages are handed over")
         << QStringLiteral("delay");
    auto* watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        if (reply.isError()) {
            qCInfo(lcApp) << "the sleep cannot be delayed:" << reply.error().name();
            return;
        }
        m_lock = reply.value();
        Q_EMIT delayed();
    });
}

}  // namespace uinbox::app
