// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QThread;

namespace uinbox::app {

class Login1;

/// Says when the computer is about to sleep and when it woke. On Linux by systemd-logind, which waits a few seconds (by its own limit)
/// until letGo(); a bus that is slow keeps nobody waiting, and without bus or logind nothing ever comes. Elsewhere nothing comes either.
/// Main thread.
class SleepWatch final : public QObject {
    Q_OBJECT

public:
    explicit SleepWatch(QObject* parent = nullptr);
    ~SleepWatch() override;

    /// What was to be done before the sleep is done. Until the next sleep this does nothing more.
    void letGo();

Q_SIGNALS:
    void aboutToSleep();
    void woke();
    /// Listening, and the computer waits for letGo() before it sleeps.
    void ready();

private:
    QPointer<QThread> m_thread;
    Login1* m_login = nullptr;  ///< lives in the thread, and goes with it
};

}  // namespace uinbox::app
