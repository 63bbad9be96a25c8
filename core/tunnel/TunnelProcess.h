// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/HttpTransport.h"
#include "tunnel/LineTiming.h"
#include "tunnel/OutputLines.h"
#include "tunnel/TunnelProgram.h"

#include <QElapsedTimer>
#include <QObject>
#include <QProcess>
#include <QTimer>

#include <memory>

namespace uinbox {

/// A tunnel's program as a child of ours: started, listened to, asked for its address, started again when it ends, ended with us. Where we
/// are killed, the system ends it (Linux). Its output goes to the log, without our secrets; its environment is childEnvironment().
/// Main thread; owned by Line.
class TunnelProcess final : public QObject {
    Q_OBJECT

public:
    TunnelProcess(std::unique_ptr<TunnelProgram> program, quint16 localPort, LineTiming timing, http::HttpTransport& transport,
                  QObject* parent = nullptr);
    /// Kills it where it still runs.
    ~TunnelProcess() override;

    void start();
    /// Asks it to end, ends it if it does not, and starts it no more. Emits ended() once it is gone.
    void stop();
    /// Ends it and starts it anew at once.
    void restart();
    [[nodiscard]] bool isRunning() const { return m_process && m_process->state() != QProcess::NotRunning; }
    [[nodiscard]] qint64 processId() const { return m_process ? m_process->processId() : 0; }

Q_SIGNALS:
    /// The first address of a run, and each other one after it.
    void urlLearnt(const QUrl& url);
    /// It runs, and says that something is wrong, or does not say its address.
    void troubled(const uinbox::LineProblem& problem);
    /// It is not there, or ended by itself. It will be started again by and by.
    void stopped(const uinbox::LineProblem& problem);
    /// After stop().
    void ended();

private:
    void launch();
    void prepare(QProcess& process, const TunnelCommand& command);
    void readOutput(QProcess::ProcessChannel channel);
    void hear(const QByteArray& line);
    void learn(const QUrl& url);
    void onErrorOccurred(QProcess::ProcessError error);
    void onFinished(int exitCode, QProcess::ExitStatus status);
    void ask();
    void askNext(std::vector<QUrl> questions);
    void askHealth();
    void retire();
    void end();

    std::unique_ptr<TunnelProgram> m_program;
    TunnelPorts m_ports;
    LineTiming m_timing;
    http::HttpTransport& m_transport;
    QProcess* m_process = nullptr;  ///< of this run; ours until it is retired
    TunnelCommand m_command;
    OutputLines m_out;
    OutputLines m_err;
    QUrl m_url;
    std::optional<LineProblem> m_complaint;  ///< the first of this run: what follows is its consequence
    QByteArray m_lastLine;
    Backoff m_backoff;
    QElapsedTimer m_runs;
    QTimer m_relaunch;
    QTimer m_asking;
    QTimer m_patience;  ///< for the address
    QTimer m_killing;
    bool m_isStopping = false;
    bool m_isRestarting = false;
};

}  // namespace uinbox
