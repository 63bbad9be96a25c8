// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tunnel/TunnelProgram.h"

namespace uinbox {

/// cloudflared with a tunnel of an account: the address is known, and there once a connection is registered. With a token, what the
/// address leads to is set in Cloudflare's dashboard; with a name, it is told here.
class CloudflaredNamed final : public TunnelProgram {
public:
    explicit CloudflaredNamed(LineSettings settings) : m_settings(std::move(settings)) {}

    [[nodiscard]] TunnelCommand command(TunnelPorts ports) const override;
    [[nodiscard]] TunnelNews readLine(const QByteArray& line) const override;
    [[nodiscard]] bool takesApiPort() const override { return true; }
    [[nodiscard]] std::optional<QUrl> healthQuestion(quint16 apiPort) const override;
    [[nodiscard]] std::optional<LineProblem> problemIn(const http::ClientResponse& health) const override;

private:
    LineSettings m_settings;
};

}  // namespace uinbox
