// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/TrayHost.h"

#include "bus/SessionBus.h"

#include <QDBusVariant>
#include <QSystemTrayIcon>

namespace uinbox::ui {

namespace {

const QString kService = QStringLiteral("org.kde.StatusNotifierWatcher");
const QString kPath = QStringLiteral("/StatusNotifierWatcher");

}  // namespace

TrayHost::TrayHost(SessionBus& bus, QObject* parent) : QObject(parent), m_bus(bus)
{
    connect(&bus, &SessionBus::connected, this, &TrayHost::listen);
    if (bus.isConnected()) listen();
}

bool TrayHost::isThere() const
{
#if defined(Q_OS_LINUX)
    return m_isThere;
#else
    return QSystemTrayIcon::isSystemTrayAvailable();
#endif
}

void TrayHost::listen()
{
    m_bus.listen(kPath, kService, QStringLiteral("StatusNotifierHostRegistered"), this, SLOT(ask()));
    m_bus.listen(kPath, kService, QStringLiteral("StatusNotifierHostUnregistered"), this, SLOT(ask()));
    m_bus.listen(QStringLiteral("/org/freedesktop/DBus"), QStringLiteral("org.freedesktop.DBus"),
                 QStringLiteral("NameOwnerChanged"), this, SLOT(onOwnerChanged(QString, QString, QString)));
    ask();
}

void TrayHost::ask()
{
    m_bus.readProperty(kService, kPath, kService, QStringLiteral("IsStatusNotifierHostRegistered"), this,
                       [this](const QDBusMessage& reply) {
                           const bool isAnswer = reply.type() == QDBusMessage::ReplyMessage;
                           setThere(isAnswer && reply.arguments().value(0).value<QDBusVariant>().variant().toBool());
                       });
}

void TrayHost::onOwnerChanged(const QString& name, const QString&, const QString& now)
{
    if (name != kService) return;
    if (now.isEmpty()) return setThere(false);
    ask();
}

void TrayHost::setThere(bool isThere)
{
    if (m_isThere == isThere) return;
    m_isThere = isThere;
    Q_EMIT changed();
}

}  // namespace uinbox::ui
