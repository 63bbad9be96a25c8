// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tunnel/CloudflaredQuick.h"

#include "base/Utf8.h"
#include "tunnel/CloudflaredLog.h"

#include <QProcess>
#include <QRegularExpression>

namespace uinbox {

TunnelCommand CloudflaredQuick::command(TunnelPorts ports) const
{
    TunnelCommand command = cloudflared::command(m_settings, ports);
    // With a configuration of a named tunnel in its usual place it makes no quick one.
    command.arguments << QStringLiteral("--config") << QProcess::nullDevice() << QStringLiteral("--url")
                      << QStringLiteral("http://127.0.0.1:%1").arg(ports.local);
    return command;
}

TunnelNews CloudflaredQuick::readLine(const QByteArray& line) const
{
    // In the box; the name of the service that gives the names is not one of them.
    static const QRegularExpression box(QStringLiteral(R"(\|\s+(https://(?!api\.)[A-Za-z0-9.:-]+|http://127\.0\.0\.1:\d+)\s+\|)"));
    TunnelNews news;
    if (const auto match = box.match(QString::fromLatin1(line)); match.hasMatch()) news.url = publicAddress(match.captured(1));
    news.problem = cloudflared::problemIn(line);
    return news;
}

std::vector<QUrl> CloudflaredQuick::questions(quint16 apiPort) const
{
    return {loopbackUrl(apiPort, "/quicktunnel")};
}

std::optional<QUrl> CloudflaredQuick::urlIn(const QByteArray& answer, TunnelPorts) const
{
    const QString host = parseJson(answer).object().value(QStringLiteral("hostname")).toString();
    // A name without a scheme; before it is known an empty one.
    if (host.isEmpty()) return std::nullopt;
    return publicAddress(host.contains(QStringLiteral("://")) ? host : QStringLiteral("https://") + host);
}

std::optional<QUrl> CloudflaredQuick::healthQuestion(quint16 apiPort) const
{
    return cloudflared::readyQuestion(apiPort);
}

std::optional<LineProblem> CloudflaredQuick::problemIn(const http::ClientResponse& health) const
{
    return cloudflared::problemIn(health);
}

}  // namespace uinbox
