// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tunnel/TunnelProgram.h"

namespace uinbox {

/// cloudflared without an account (cloudflared's quick_tunnel.go): a new name at each start, in a box in its log and at /quicktunnel.
class CloudflaredQuick final : public TunnelProgram {
public:
    explicit CloudflaredQuick(LineSettings settings) : m_settings(std::move(settings)) {}

    [[nodiscard]] TunnelCommand command(TunnelPorts ports) const override;
    [[nodiscard]] TunnelNews readLine(const QByteArray& line) const override;
    [[nodiscard]] bool takesApiPort() const override { return true; }
    [[nodiscard]] std::vector<QUrl> questions(quint16 apiPort) const override;
    [[nodiscard]] std::optional<QUrl> urlIn(const QByteArray& answer, TunnelPorts ports) const override;
    [[nodiscard]] std::optional<QUrl> healthQuestion(quint16 apiPort) const override;
    [[nodiscard]] std::optional<LineProblem> problemIn(const http::ClientResponse& health) const override;

private:
    LineSettings m_settings;
};

}  // namespace uinbox
