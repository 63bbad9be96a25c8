// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Waiting.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <fcntl.h>
#include <unistd.h>

namespace uinbox::test {

/// A bus of the test's own, which DBUS_SYSTEM_BUS_ADDRESS names while it lives.
class PrivateBus {
public:
    PrivateBus()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (program.isEmpty()) return;
        QFile config(m_dir.filePath(QStringLiteral("bus.conf")));
        REQUIRE(config.open(QIODevice::WriteOnly));
        config.write("<busconfig><type>custom</type><listen>unix:path=" + m_dir.filePath(QStringLiteral("socket")).toUtf8() +
                     "</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                     "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>\n");
        config.close();
        m_process.start(program, {QStringLiteral("--config-file=") + config.fileName(), QStringLiteral("--nofork"),
                                  QStringLiteral("--print-address")});
        REQUIRE(waitFor([&] { return m_process.canReadLine(); }));
        m_address = QString::fromUtf8(m_process.readLine().trimmed());
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_address.toUtf8());
    }
    ~PrivateBus()
    {
        qunsetenv("DBUS_SYSTEM_BUS_ADDRESS");
        m_process.kill();
        m_process.waitForFinished();
    }
    PrivateBus(const PrivateBus&) = delete;
    PrivateBus& operator=(const PrivateBus&) = delete;

    /// Empty where dbus-daemon is not installed.
    [[nodiscard]] const QString& address() const { return m_address; }

private:
    QTemporaryDir m_dir;
    QProcess m_process;
    QString m_address;
};

/// A stand-in for logind: gives out sleep locks, knows which were given back, and says when the computer sleeps and wakes.
class FakeLogin1 final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    explicit FakeLogin1(const QString& address) : m_bus(QDBusConnection::connectToBus(address, QStringLiteral("fake-login1")))
    {
        REQUIRE(m_bus.isConnected());
        REQUIRE(m_bus.registerObject(QStringLiteral("/org/freedesktop/login1"), this,
                                     QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        appear();
    }
    ~FakeLogin1() override
    {
        for (const int fd : m_readEnds) ::close(fd);
        m_bus = QDBusConnection(QString());
        QDBusConnection::disconnectFromBus(QStringLiteral("fake-login1"));
    }

    void appear() { REQUIRE(m_bus.registerService(QStringLiteral("org.freedesktop.login1"))); }
    void vanish() { REQUIRE(m_bus.unregisterService(QStringLiteral("org.freedesktop.login1"))); }

    [[nodiscard]] size_t locksGiven() const { return m_readEnds.size(); }
    /// True once nobody holds the lock given as number `index` any more.
    [[nodiscard]] bool isGivenBack(size_t index) const
    {
        char byte = 0;
        return ::read(m_readEnds.at(index), &byte, 1) == 0;
    }
    [[nodiscard]] const QStringList& asked() const { return m_asked; }

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString& what, const QString& who, const QString& why, const QString& mode)
    {
        m_asked = {what, who, why, mode};
        int ends[2] = {-1, -1};
        REQUIRE(::pipe2(ends, O_CLOEXEC | O_NONBLOCK) == 0);
        m_readEnds.push_back(ends[0]);
        QDBusUnixFileDescriptor given;
        given.giveFileDescriptor(ends[1]);
        return given;
    }

Q_SIGNALS:
    void PrepareForSleep(bool isStarting);

private:
    QDBusConnection m_bus;
    std::vector<int> m_readEnds;
    QStringList m_asked;
};

}  // namespace uinbox::test
