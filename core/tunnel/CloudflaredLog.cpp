// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tunnel/CloudflaredLog.h"

namespace uinbox::cloudflared {

TunnelCommand command(const LineSettings& settings, TunnelPorts ports)
{
    TunnelCommand command;
    command.program = settings.program.isEmpty() ? QStringLiteral("cloudflared") : settings.program;
    command.arguments = {QStringLiteral("tunnel"), QStringLiteral("--no-autoupdate"), QStringLiteral("--metrics"),
                         QStringLiteral("127.0.0.1:%1").arg(ports.api)};
    return command;
}

bool saysConnected(const QByteArray& line)
{
    // The second is how older ones say it.
    return line.contains("Registered tunnel connection") || (line.contains("Connection ") && line.contains(" registered"));
}

std::optional<LineProblem> problemIn(const QByteArray& line)
{
    static const std::vector<TunnelComplaint> all{
        {"Unauthorized", LineCause::TunnelSignInRefused},
        {"Provided Tunnel token is not valid", LineCause::TunnelSignInRefused},
        {"Cannot determine default origin certificate path", LineCause::TunnelSignInRefused},
        {"tunnel credentials file", LineCause::TunnelSignInRefused},
        {"status_code=\"429", LineCause::TunnelBusy},
        {"429 Too Many Requests", LineCause::TunnelBusy},
        {"failed to request quick Tunnel", LineCause::TunnelUnreachable},
        {"failed to dial to edge", LineCause::TunnelUnreachable},
        {"Unable to establish connection with Cloudflare edge", LineCause::TunnelUnreachable},
        {"edge discovery", LineCause::TunnelUnreachable},
        {"address already in use", LineCause::TunnelBusy},
    };
    return line.contains(" INF ") ? std::nullopt : complaintIn(line, all);
}

QUrl readyQuestion(quint16 apiPort)
{
    return loopbackUrl(apiPort, "/ready");
}

std::optional<LineProblem> problemIn(const http::ClientResponse& ready)
{
    if (ready.status != 503) return std::nullopt;
    return LineProblem{LineCause::TunnelUnreachable, QStringLiteral("cloudflared has no connection to Cloudflare")};
}

}  // namespace uinbox::cloudflared
