// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tunnel/TunnelProgram.h"

namespace uinbox {

/// ssh -R to any server (ssh(1)). The public address is given by the owner, with the port that was bound in it where there is one, or said
/// by the server on its standard output, as localhost.run does. The server's key is accepted the first time and kept in a file of ours;
/// another one later is refused.
class SshRemote final : public TunnelProgram {
public:
    explicit SshRemote(LineSettings settings) : m_settings(std::move(settings)) {}

    [[nodiscard]] TunnelCommand command(TunnelPorts ports) const override;
    [[nodiscard]] TunnelNews readLine(const QByteArray& line) const override;
    [[nodiscard]] std::optional<QUrl> knownUrl() const override;

private:
    LineSettings m_settings;
};

}  // namespace uinbox
