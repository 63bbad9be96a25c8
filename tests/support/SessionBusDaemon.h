// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Waiting.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <csignal>
#include <cstdio>

namespace uinbox::test {

/// A message bus of the test's own. Main thread.
class SessionBusDaemon {
public:
    SessionBusDaemon()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (program.isEmpty()) return;
        QFile config(m_dir.filePath(QStringLiteral("bus.conf")));
        REQUIRE(config.open(QIODevice::WriteOnly));
        config.write("<busconfig><type>session</type><listen>unix:path=" + m_dir.filePath(QStringLiteral("socket")).toUtf8() +
                     "</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                     "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>\n");
        config.close();
        m_process.start(program, {QStringLiteral("--config-file=") + config.fileName(), QStringLiteral("--nofork"),
                                  QStringLiteral("--print-address")});
        REQUIRE(waitFor([&] { return m_process.canReadLine(); }));
        m_address = QString::fromUtf8(m_process.readLine().trimmed());
    }
    ~SessionBusDaemon()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    SessionBusDaemon(const SessionBusDaemon&) = delete;
    SessionBusDaemon& operator=(const SessionBusDaemon&) = delete;

    [[nodiscard]] const QString& address() const { return m_address; }
    /// True where dbus-daemon is not installed; says so.
    [[nodiscard]] bool isMissing() const
    {
        if (m_address.isEmpty()) std::fprintf(stderr, "SKIPPED: no dbus-daemon\n");
        return m_address.isEmpty();
    }
    /// It takes connections and answers nobody.
    void hang() const { ::kill(static_cast<pid_t>(m_process.processId()), SIGSTOP); }

private:
    QTemporaryDir m_dir;
    QProcess m_process;
    QString m_address;
};

}  // namespace uinbox::test
