// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FakeProvider.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace uinbox::test {

/// A `unified-inboxd` of this build with a profile of its own in a temporary folder, connected to a fake provider; it can be killed,
/// ended and started again on the same profile. The thread that made it.
class DaemonProcess {
public:
    struct Options {
        QByteArray providerUrl;  ///< TWILIO_API_BASE
        QByteArray publicBase = "https://inbox.example.com";
        int graceMs = 300;               ///< UINBOX_RECONCILE_GRACE_MS
        QStringList extraEnvironment{};  ///< "NAME=value"
        /// WhatsApp and e-mail are connected to the same provider, too.
        bool hasAllChannels = false;
    };

    explicit DaemonProcess(Options options, FakeCredentials credentials = {});
    ~DaemonProcess();
    DaemonProcess(const DaemonProcess&) = delete;
    DaemonProcess& operator=(const DaemonProcess&) = delete;

    /// Starts it and waits for its ready line. False (and the reason in `log()`) where it does not come.
    [[nodiscard]] bool start();
    /// kill -9, and waits for the end.
    void kill();
    /// SIGTERM, and waits for the end: its exit code, -1 where it had to be killed.
    int stop();
    /// SIGTERM, and waits for nothing.
    void askToStop();
    [[nodiscard]] bool isRunning() const;

    [[nodiscard]] quint16 webhookPort() const { return m_webhookPort; }
    [[nodiscard]] quint16 apiPort() const { return m_apiPort; }
    /// Made by `unified-inboxd token create` before the first start.
    [[nodiscard]] const QByteArray& token() const { return m_token; }
    [[nodiscard]] QString profile() const { return m_dir.filePath(QStringLiteral("profile")); }
    /// What it wrote to standard error, all runs together.
    [[nodiscard]] QByteArray log() const;
    [[nodiscard]] const FakeCredentials& credentials() const { return m_credentials; }
    [[nodiscard]] const Options& options() const { return m_options; }

    struct Outcome {
        int exitCode = -1;
        QByteArray out;
        QByteArray err;
    };
    /// Runs the program with these arguments to its end.
    [[nodiscard]] Outcome run(const QStringList& arguments) const;

private:
    [[nodiscard]] QProcessEnvironment environment() const;
    [[nodiscard]] bool readReadyLine();

    Options m_options;
    FakeCredentials m_credentials;
    QTemporaryDir m_dir;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_token;
    quint16 m_webhookPort = 0;
    quint16 m_apiPort = 0;
};

}  // namespace uinbox::test
