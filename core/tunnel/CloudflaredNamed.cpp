// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tunnel/CloudflaredNamed.h"

#include "tunnel/CloudflaredLog.h"

namespace uinbox {

TunnelCommand CloudflaredNamed::command(TunnelPorts ports) const
{
    TunnelCommand command = cloudflared::command(m_settings, ports);
    if (!m_settings.token.isEmpty()) {
        command.arguments << QStringLiteral("run");
        command.secrets.emplace_back(QStringLiteral("TUNNEL_TOKEN"), m_settings.token);
        return command;
    }
    command.arguments << QStringLiteral("--url") << QStringLiteral("http://127.0.0.1:%1").arg(ports.local) << QStringLiteral("run")
                      << QStringLiteral("--") << m_settings.target;
    return command;
}

TunnelNews CloudflaredNamed::readLine(const QByteArray& line) const
{
    TunnelNews news;
    if (cloudflared::saysConnected(line)) news.url = publicAddress(m_settings.address);
    news.problem = cloudflared::problemIn(line);
    return news;
}

std::optional<QUrl> CloudflaredNamed::healthQuestion(quint16 apiPort) const
{
    return cloudflared::readyQuestion(apiPort);
}

std::optional<LineProblem> CloudflaredNamed::problemIn(const http::ClientResponse& health) const
{
    return cloudflared::problemIn(health);
}

}  // namespace uinbox
