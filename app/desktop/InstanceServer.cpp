// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/InstanceServer.h"

#include "base/Logging.h"
#include "desktop/InstanceSocket.h"

#include <QLocalSocket>
#include <QTimer>

namespace uinbox::app {

namespace {

constexpr qint64 kLongestRequest = 1024 * 1024;
constexpr std::chrono::seconds kPatience{5};
constexpr int kMostOpen = 16;

}  // namespace

InstanceServer::InstanceServer(QString socket, QObject* parent) : QObject(parent), m_socket(std::move(socket))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &InstanceServer::onConnected);
}

Result<> InstanceServer::listen()
{
    QLocalServer::removeServer(m_socket);
    if (!m_server.listen(m_socket)) return fail(ErrorKind::Storage, m_server.errorString());
    return {};
}

void InstanceServer::onConnected()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (m_open >= kMostOpen || !isSameUser(*socket)) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        ++m_open;
        connect(socket, &QObject::destroyed, this, [this] { --m_open; });
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(*socket); });
        QTimer::singleShot(kPatience, socket, [socket] { socket->abort(); });
        read(*socket);
    }
}

void InstanceServer::read(QLocalSocket& socket)
{
    if (!socket.canReadLine()) {
        if (socket.bytesAvailable() > kLongestRequest) socket.abort();
        return;
    }
    const auto request = startRequestFromLine(socket.readLine(kLongestRequest));
    if (!request) {
        qCInfo(lcApp) << "a start asked for something that is not understood";
        return socket.abort();
    }
    socket.write(kTaken);
    socket.disconnectFromServer();
    Q_EMIT requested(*request);
}

}  // namespace uinbox::app
