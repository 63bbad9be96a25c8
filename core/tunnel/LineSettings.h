// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace uinbox {

/// How the internet reaches this computer.
enum class TunnelKind {
    None,              ///< not at all: what comes in is fetched
    Fixed,             ///< an address that somebody else keeps leading here
    Ngrok,             ///< the program ngrok
    CloudflaredQuick,  ///< cloudflared without an account, a new name at each start
    CloudflaredNamed,  ///< cloudflared with a tunnel of an account
    Ssh,               ///< ssh -R to any server
    Tailscale,         ///< Tailscale Funnel
};

/// "none", "fixed", "ngrok", "cloudflared", "cloudflared-named", "ssh", "tailscale"; as it is stored.
[[nodiscard]] QString tunnelKindName(TunnelKind kind);
[[nodiscard]] std::optional<TunnelKind> tunnelKindFromName(QStringView name);
/// True where a program of ours makes the way.
[[nodiscard]] bool needsProgram(TunnelKind kind);

/// What the owner chose. Which fields count depends on the kind.
struct LineSettings {
    TunnelKind kind = TunnelKind::None;
    QString program;  ///< path of the executable; empty: its usual name, looked for in PATH
    QString target;   ///< Ssh: "user@host" or "user@host:port"; CloudflaredNamed: the tunnel's name, where there is no token
    QString remote;   ///< Ssh: what is bound there, "8080", "0" for any free port, "address:port"; empty: "80"
    QString keyFile;  ///< Ssh: a private key; empty: those that ssh finds
    /// Fixed, CloudflaredNamed: the address. Ngrok: a domain of the account, or empty. Ssh: the address, in which "{port}" stands for the
    /// port that was bound; empty where the server says it.
    QString address;
    Secret token;        ///< CloudflaredNamed
    QString knownHosts;  ///< Ssh: the file in which the servers' keys are kept
};

/// A public address as far as it can be one: https with a host, no query and no fragment (http only for loopback). Without a slash at its end.
[[nodiscard]] std::optional<QUrl> publicAddress(const QString& text);
/// "user@host" or "user@host:port", and nothing that ssh would take for an option.
[[nodiscard]] bool isSshTarget(const QString& text);
/// Nothing, or what the kind cannot do without: "address", "target".
[[nodiscard]] QString missingSetting(const LineSettings& settings);
/// As missingSetting(), all of them.
[[nodiscard]] QStringList missingSettings(const LineSettings& settings);

}  // namespace uinbox
