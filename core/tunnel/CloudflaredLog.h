// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tunnel/TunnelProgram.h"

namespace uinbox::cloudflared {

// What both uses of cloudflared have in common. It logs to standard error, one line each: "TIME INF words key=value".

/// "cloudflared tunnel --no-autoupdate …": an update of itself would end it.
[[nodiscard]] TunnelCommand command(const LineSettings& settings, TunnelPorts ports);
/// True for the line that says that one of its connections stands.
[[nodiscard]] bool saysConnected(const QByteArray& line);
[[nodiscard]] std::optional<LineProblem> problemIn(const QByteArray& line);
/// GET /ready: 200, or 503 while it has no connection.
[[nodiscard]] QUrl readyQuestion(quint16 apiPort);
[[nodiscard]] std::optional<LineProblem> problemIn(const http::ClientResponse& ready);

}  // namespace uinbox::cloudflared
