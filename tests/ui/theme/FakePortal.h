// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Waiting.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusVariant>
#include <QHash>

namespace uinbox::test {

/// A stand-in for the portal that knows the desktop's settings. `knowsReadOne` false: one of before version 2. Main thread.
class FakePortal final : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    QHash<QString, QVariant> settings;
    bool knowsReadOne = true;
    bool isSilent = false;  ///< never answers

    explicit FakePortal(const QString& address) : m_bus(QDBusConnection::connectToBus(address, QStringLiteral("fake-portal")))
    {
        REQUIRE(m_bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this,
                                     QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        REQUIRE(m_bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    }
    ~FakePortal() override
    {
        m_bus = QDBusConnection(QString());
        QDBusConnection::disconnectFromBus(QStringLiteral("fake-portal"));
    }

    void change(const QString& space, const QString& key, const QVariant& value)
    {
        settings[space + u' ' + key] = value;
        Q_EMIT SettingChanged(space, key, QDBusVariant(value));
    }

public Q_SLOTS:
    QDBusVariant ReadOne(const QString& space, const QString& key)
    {
        if (!knowsReadOne) sendErrorReply(QDBusError::UnknownMethod, QStringLiteral("no such method"));
        return value(space, key);
    }
    QDBusVariant Read(const QString& space, const QString& key) { return QDBusVariant(QVariant::fromValue(value(space, key))); }

Q_SIGNALS:
    void SettingChanged(const QString& space, const QString& key, const QDBusVariant& value);

private:
    QDBusVariant value(const QString& space, const QString& key)
    {
        if (isSilent) setDelayedReply(true);
        const QVariant found = settings.value(space + u' ' + key);
        if (!found.isValid() && !isSilent)
            sendErrorReply(QStringLiteral("org.freedesktop.portal.Error.NotFound"), QStringLiteral("no such setting"));
        return QDBusVariant(found.isValid() ? found : QVariant(0));
    }

    QDBusConnection m_bus;
};

}  // namespace uinbox::test
