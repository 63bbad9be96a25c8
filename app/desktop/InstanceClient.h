// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "desktop/StartRequest.h"

#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QObject>
#include <QTimer>

namespace uinbox::app {

/// Gives what this start asks for to the program that has the profile. It may be starting itself, so it is tried for a while. Main thread.
class InstanceClient final : public QObject {
    Q_OBJECT

public:
    InstanceClient(QString socket, std::chrono::milliseconds patience, QObject* parent = nullptr);

    /// Once. Then emits finished().
    void send(const StartRequest& request);

Q_SIGNALS:
    /// Without an error it was taken. Errors: Timeout, where it listens and does not answer; NotFound, where nobody listens; Auth, where it is another user.
    void finished(const std::optional<uinbox::Error>& error);

private:
    void tryToConnect();
    void onConnected();
    void onRead();
    void onFailed();
    void finish(const std::optional<Error>& error);

    QString m_name;
    QDeadlineTimer m_deadline;
    QTimer m_again;
    QTimer m_patience;
    QLocalSocket m_socket;
    QByteArray m_line;
    bool m_hasConnected = false;
    bool m_isFinished = false;
};

}  // namespace uinbox::app
