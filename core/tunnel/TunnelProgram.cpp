// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tunnel/TunnelProgram.h"

#include "tunnel/CloudflaredNamed.h"
#include "tunnel/CloudflaredQuick.h"
#include "tunnel/Ngrok.h"
#include "tunnel/SshRemote.h"
#include "tunnel/TailscaleFunnel.h"

namespace uinbox {

namespace {

constexpr qsizetype kMaxDetail = 300;

}  // namespace

std::vector<QUrl> TunnelProgram::questions(quint16) const
{
    return {};
}

std::optional<QUrl> TunnelProgram::urlIn(const QByteArray&, TunnelPorts) const
{
    return std::nullopt;
}

std::optional<QUrl> TunnelProgram::healthQuestion(quint16) const
{
    return std::nullopt;
}

std::optional<LineProblem> TunnelProgram::problemIn(const http::ClientResponse&) const
{
    return std::nullopt;
}

std::unique_ptr<TunnelProgram> makeTunnelProgram(const LineSettings& settings)
{
    switch (settings.kind) {
        case TunnelKind::None:
        case TunnelKind::Fixed: return nullptr;
        case TunnelKind::Ngrok: return std::make_unique<Ngrok>(settings);
        case TunnelKind::CloudflaredQuick: return std::make_unique<CloudflaredQuick>(settings);
        case TunnelKind::CloudflaredNamed: return std::make_unique<CloudflaredNamed>(settings);
        case TunnelKind::Ssh: return std::make_unique<SshRemote>(settings);
        case TunnelKind::Tailscale: return std::make_unique<TailscaleFunnel>(settings);
    }
    return nullptr;
}

QUrl loopbackUrl(quint16 port, const char* path)
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(port).arg(QLatin1String(path)));
}

std::optional<LineProblem> complaintIn(const QByteArray& line, const std::vector<TunnelComplaint>& complaints)
{
    for (const auto& [words, cause] : complaints)
        if (line.contains(words)) return LineProblem{cause, QString::fromUtf8(line.left(kMaxDetail)).simplified()};
    return std::nullopt;
}

}  // namespace uinbox
