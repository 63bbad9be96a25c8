// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tunnel/TunnelProgram.h"

namespace uinbox {

/// ngrok (https://ngrok.com/docs/agent): says its address in its log and in its API, whose port is in the log too (4040, or the next
/// that is free). /api/tunnels is the older form of /api/endpoints.
class Ngrok final : public TunnelProgram {
public:
    explicit Ngrok(LineSettings settings) : m_settings(std::move(settings)) {}

    [[nodiscard]] TunnelCommand command(TunnelPorts ports) const override;
    [[nodiscard]] TunnelNews readLine(const QByteArray& line) const override;
    [[nodiscard]] std::vector<QUrl> questions(quint16 apiPort) const override;
    [[nodiscard]] std::optional<QUrl> urlIn(const QByteArray& answer, TunnelPorts ports) const override;

private:
    LineSettings m_settings;
};

}  // namespace uinbox
