// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tunnel/TunnelProgram.h"

namespace uinbox {

/// Tailscale Funnel, in the foreground: what `funnel --bg` sets stays set when this program ends, and the name would go on leading to a port
/// on which anything may listen next. The foreground one lives as long as its process, kill -9 included, and says its address by itself.
class TailscaleFunnel final : public TunnelProgram {
public:
    explicit TailscaleFunnel(LineSettings settings) : m_settings(std::move(settings)) {}

    [[nodiscard]] TunnelCommand command(TunnelPorts ports) const override;
    [[nodiscard]] TunnelNews readLine(const QByteArray& line) const override;

private:
    LineSettings m_settings;
};

}  // namespace uinbox
