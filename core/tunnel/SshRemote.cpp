// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tunnel/SshRemote.h"

#include "base/Utf8.h"

#include <QRegularExpression>

namespace uinbox {

namespace {

const QString kPort = QStringLiteral("{port}");

const std::vector<TunnelComplaint>& complaints()
{
    static const std::vector<TunnelComplaint> all{
        {"REMOTE HOST IDENTIFICATION HAS CHANGED", LineCause::HostKeyChanged},
        {"Host key verification failed", LineCause::HostKeyChanged},
        {"Permission denied (", LineCause::TunnelSignInRefused},
        {"Too many authentication failures", LineCause::TunnelSignInRefused},
        {"remote port forwarding failed", LineCause::TunnelBusy},
        {"administratively prohibited", LineCause::TunnelNotAllowed},
        {"Could not resolve hostname", LineCause::TunnelUnreachable},
        {"ssh: connect to host", LineCause::TunnelUnreachable},
        {"Connection timed out during banner exchange", LineCause::TunnelUnreachable},
        {"Timeout, server", LineCause::TunnelUnreachable},
    };
    return all;
}

/// "user@host:port" in its parts; the host of an IPv6 address is in brackets.
struct Destination {
    QString host;  ///< with the user
    QString port;
};
Destination destinationOf(const QString& target)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\A(.*?)(?::(\d+))?\z)"));
    const bool isBare = target.count(u':') > 1 && !target.contains(u']');
    const auto match = pattern.match(target);
    QString host = isBare ? target : match.captured(1);
    return {host.remove(u'[').remove(u']'), isBare ? QString() : match.captured(2)};
}

/// An address that a line of the server's own output names: in JSON, or in words as "NAME tunneled with tls termination, https://NAME".
std::optional<QUrl> addressSaidIn(const QByteArray& line)
{
    const QJsonObject json = parseJson(line).object();
    for (const char* key : {"address", "domain", "listen_host"}) {
        const QString host = json.value(QLatin1String(key)).toString();
        if (!host.isEmpty()) return publicAddress(host.contains(u'/') ? host : QStringLiteral("https://") + host);
    }
    if (!json.isEmpty()) return std::nullopt;
    static const QRegularExpression words(QStringLiteral(
        R"((?:tunneled with tls termination,?\s+|[Ff]orwarding\s.*?|your url is:?\s+)(https://[A-Za-z0-9.-]+(?::\d+)?))"));
    const auto match = words.match(QString::fromLatin1(line));
    return match.hasMatch() ? publicAddress(match.captured(1)) : std::nullopt;
}

}  // namespace

TunnelCommand SshRemote::command(TunnelPorts ports) const
{
    TunnelCommand command;
    command.program = m_settings.program.isEmpty() ? QStringLiteral("ssh") : m_settings.program;
    const bool saysAddress = m_settings.address.isEmpty();
    const QString remote = m_settings.remote.isEmpty() ? QStringLiteral("80") : m_settings.remote;
    const Destination destination = destinationOf(m_settings.target);
    QStringList& arguments = command.arguments;
    // Without a session there is nothing on which a server could say an address.
    arguments << QStringLiteral("-T");
    if (!saysAddress) arguments << QStringLiteral("-N");
    arguments << QStringLiteral("-R") << QStringLiteral("%1:127.0.0.1:%2").arg(remote).arg(ports.local);
    if (!destination.port.isEmpty()) arguments << QStringLiteral("-p") << destination.port;
    if (!m_settings.keyFile.isEmpty())
        arguments << QStringLiteral("-i") << m_settings.keyFile << QStringLiteral("-o") << QStringLiteral("IdentitiesOnly=yes");
    QStringList options{QStringLiteral("ExitOnForwardFailure=yes"),
                        QStringLiteral("ServerAliveInterval=15"),
                        QStringLiteral("ServerAliveCountMax=2"),
                        QStringLiteral("BatchMode=yes"),
                        QStringLiteral("ConnectTimeout=20"),
                        QStringLiteral("StrictHostKeyChecking=accept-new"),
                        QStringLiteral("ControlMaster=no"),
                        QStringLiteral("ControlPath=none"),
                        QStringLiteral("LogLevel=INFO")};
    if (!m_settings.knownHosts.isEmpty())
        options << QStringLiteral("UserKnownHostsFile=\"%1\"").arg(m_settings.knownHosts)
                << QStringLiteral("GlobalKnownHostsFile=none");
    for (const QString& option : std::as_const(options)) arguments << QStringLiteral("-o") << option;
    arguments << destination.host;
    if (saysAddress && destination.host.endsWith(QStringLiteral("localhost.run")))
        arguments << QStringLiteral("--") << QStringLiteral("--output") << QStringLiteral("json");
    return command;
}

std::optional<QUrl> SshRemote::knownUrl() const
{
    if (m_settings.address.isEmpty() || m_settings.address.contains(kPort)) return std::nullopt;
    return publicAddress(m_settings.address);
}

TunnelNews SshRemote::readLine(const QByteArray& line) const
{
    static const QRegularExpression allocated(QStringLiteral(R"(\AAllocated port (\d+) for remote forward to )"));
    TunnelNews news;
    const auto match = allocated.match(QString::fromLatin1(line));
    if (match.hasMatch() && m_settings.address.contains(kPort)) {
        QString address = m_settings.address;
        news.url = publicAddress(address.replace(kPort, match.captured(1)));
    }
    if (m_settings.address.isEmpty()) news.url = addressSaidIn(line);
    news.problem = complaintIn(line, complaints());
    return news;
}

}  // namespace uinbox
