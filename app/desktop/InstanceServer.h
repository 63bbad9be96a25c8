// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "desktop/StartRequest.h"

#include <QLocalServer>
#include <QObject>

namespace uinbox::app {

/// Takes what other starts of the program with the same profile ask for. Whoever has the profile's lock makes it, so what lies at its place
/// is left over and goes. Answers only the same user, only whole requests, and nobody for long. Main thread.
class InstanceServer final : public QObject {
    Q_OBJECT

public:
    explicit InstanceServer(QString socket, QObject* parent = nullptr);

    /// Errors: Storage, where no socket can be made there.
    [[nodiscard]] Result<> listen();

Q_SIGNALS:
    void requested(const uinbox::app::StartRequest& request);

private:
    void onConnected();
    void read(QLocalSocket& socket);

    QString m_socket;
    QLocalServer m_server;
    int m_open = 0;
};

}  // namespace uinbox::app
