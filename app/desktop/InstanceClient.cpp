// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/InstanceClient.h"

#include "desktop/InstanceSocket.h"

namespace uinbox::app {

namespace {

constexpr std::chrono::milliseconds kAgain{100};

}  // namespace

InstanceClient::InstanceClient(QString socket, std::chrono::milliseconds patience, QObject* parent)
    : QObject(parent), m_name(std::move(socket)), m_deadline(patience)
{
    m_again.setSingleShot(true);
    m_again.setInterval(kAgain);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_again, &QTimer::timeout, this, &InstanceClient::tryToConnect);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        finish(m_hasConnected ? Error{ErrorKind::Timeout, QStringLiteral("it does not answer"), 0, {}}
                              : Error{ErrorKind::NotFound, QStringLiteral("nobody listens"), 0, {}});
    });
    connect(&m_socket, &QLocalSocket::connected, this, &InstanceClient::onConnected);
    connect(&m_socket, &QLocalSocket::readyRead, this, &InstanceClient::onRead);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &InstanceClient::onFailed);
    connect(&m_socket, &QLocalSocket::disconnected, this, &InstanceClient::onRead);
}

void InstanceClient::send(const StartRequest& request)
{
    m_line = toLine(request);
    m_patience.start();
    tryToConnect();
}

void InstanceClient::tryToConnect()
{
    m_socket.abort();
    m_socket.connectToServer(m_name);
}

void InstanceClient::onConnected()
{
    // Whoever else put a socket there learns nothing.
    if (!isSameUser(m_socket)) return finish(Error{ErrorKind::Auth, QStringLiteral("another user listens"), 0, {}});
    m_hasConnected = true;
    m_socket.write(m_line);
}

void InstanceClient::onRead()
{
    if (m_isFinished || !m_socket.canReadLine()) return;
    if (m_socket.readLine() == kTaken) finish(std::nullopt);
}

void InstanceClient::onFailed()
{
    // It begins, or it ends: another try finds the one or nobody.
    if (!m_isFinished && !m_again.isActive()) m_again.start();
}

void InstanceClient::finish(const std::optional<Error>& error)
{
    if (std::exchange(m_isFinished, true)) return;
    m_patience.stop();
    m_again.stop();
    Q_EMIT finished(error);
}

}  // namespace uinbox::app
