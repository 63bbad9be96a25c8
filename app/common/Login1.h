// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusServiceWatcher>
#include <QDBusUnixFileDescriptor>
#include <QObject>

#include <memory>
#include <optional>

class QDBusConnection;

namespace uinbox::app {

/// systemd-logind on the system bus: its sleep signal, and a lock that delays the sleep (org.freedesktop.login1(5), "Inhibit").
/// Talking to a bus may block, so it lives in a thread of its own.
class Login1 final : public QObject {
    Q_OBJECT

public:
    explicit Login1(QObject* parent = nullptr);
    ~Login1() override;

    /// Connects and takes the lock. Where there is no bus or no logind: one line in the log, and nothing more.
    void start();
    /// Gives the lock back.
    void letGo();

Q_SIGNALS:
    void aboutToSleep();
    void woke();
    void delayed();  ///< the lock was taken

private Q_SLOTS:
    void onPrepareForSleep(bool isStarting);

private:
    void takeLock();

    QString m_name;
    std::unique_ptr<QDBusConnection> m_bus;
    std::unique_ptr<QDBusServiceWatcher> m_watcher;
    std::optional<QDBusUnixFileDescriptor> m_lock;
};

}  // namespace uinbox::app
