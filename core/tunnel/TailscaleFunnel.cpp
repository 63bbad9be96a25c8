// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tunnel/TailscaleFunnel.h"

#include <QRegularExpression>

namespace uinbox {

TunnelCommand TailscaleFunnel::command(TunnelPorts ports) const
{
    TunnelCommand command;
    command.program = m_settings.program.isEmpty() ? QStringLiteral("tailscale") : m_settings.program;
    // --yes: do not ask on a terminal that is not there.
    command.arguments = {QStringLiteral("funnel"), QStringLiteral("--yes"), QString::number(ports.local)};
    return command;
}

TunnelNews TailscaleFunnel::readLine(const QByteArray& line) const
{
    static const QRegularExpression address(
        QStringLiteral(R"(\A(https://[A-Za-z0-9.-]+(?::\d+)?|http://127\.0\.0\.1:\d+)/?(?:\s|\z))"));
    static const std::vector<TunnelComplaint> complaints{
        {"Funnel is not enabled", LineCause::TunnelNotAllowed},
        {"Funnel not available", LineCause::TunnelNotAllowed},
        {"Serve is not enabled", LineCause::TunnelNotAllowed},
        {"Access denied", LineCause::TunnelNotAllowed},
        {"access denied", LineCause::TunnelNotAllowed},
        {"listener already exists", LineCause::TunnelBusy},
        {"already serving", LineCause::TunnelBusy},
        {"Logged out", LineCause::TunnelSignInRefused},
        {"NeedsLogin", LineCause::TunnelSignInRefused},
        {"failed to connect to local tailscaled", LineCause::TunnelUnreachable},
        {"Tailscale is stopped", LineCause::TunnelUnreachable},
    };
    TunnelNews news;
    // The pages on which it asks to allow something are its own, and no address of this computer.
    const auto match = address.match(QString::fromLatin1(line));
    if (match.hasMatch() && !line.contains("login.tailscale.com")) news.url = publicAddress(match.captured(1));
    news.problem = complaintIn(line, complaints);
    return news;
}

}  // namespace uinbox
