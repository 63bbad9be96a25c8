// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/HttpTransport.h"
#include "tunnel/LineSettings.h"
#include "tunnel/LineState.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace uinbox {

/// How a program is started. Secrets go by its environment, never by its arguments, which everybody on the computer can read.
struct TunnelCommand {
    QString program;
    QStringList arguments;
    QStringList keptVariables;  ///< of our environment, besides the usual ones; "NAME_*" for all that begin so
    std::vector<std::pair<QString, Secret>> secrets;
};

/// What a line of output says.
struct TunnelNews {
    std::optional<QUrl> url;
    quint16 apiPort = 0;  ///< where its local API listens; 0: not said
    std::optional<LineProblem> problem;
};

/// The ports of one run.
struct TunnelPorts {
    quint16 local = 0;  ///< our listener
    quint16 api = 0;    ///< the program's own API on 127.0.0.1; 0: not known
};

/// What is to be known about one tunnel program: how it is started, how it says its public address, what its complaints mean. No I/O and
/// no state: TunnelProcess does the rest. The facts are those of PROVIDERS.md 1.6.
class TunnelProgram {
public:
    virtual ~TunnelProgram() = default;

    /// `ports.api` is free; a program that can be told listens there.
    [[nodiscard]] virtual TunnelCommand command(TunnelPorts ports) const = 0;
    /// True where command() tells the program which port its API has.
    [[nodiscard]] virtual bool takesApiPort() const { return false; }
    /// The address where it is known from the start.
    [[nodiscard]] virtual std::optional<QUrl> knownUrl() const { return std::nullopt; }
    [[nodiscard]] virtual TunnelNews readLine(const QByteArray& line) const = 0;

    /// What to ask its API for the address, in this order, until one answers; none for a program without one.
    [[nodiscard]] virtual std::vector<QUrl> questions(quint16 apiPort) const;
    /// The address in such an answer. One that leads to another port than ours is another's.
    [[nodiscard]] virtual std::optional<QUrl> urlIn(const QByteArray& answer, TunnelPorts ports) const;
    /// What to ask whether it is well.
    [[nodiscard]] virtual std::optional<QUrl> healthQuestion(quint16 apiPort) const;
    [[nodiscard]] virtual std::optional<LineProblem> problemIn(const http::ClientResponse& health) const;
};

/// The program of the settings' kind. Null for a kind that needs none.
[[nodiscard]] std::unique_ptr<TunnelProgram> makeTunnelProgram(const LineSettings& settings);

/// "http://127.0.0.1:PORT/path"
[[nodiscard]] QUrl loopbackUrl(quint16 port, const char* path);
/// The first of these that `line` contains, with the line as its detail.
struct TunnelComplaint {
    const char* words;
    LineCause cause;
};
[[nodiscard]] std::optional<LineProblem> complaintIn(const QByteArray& line, const std::vector<TunnelComplaint>& complaints);

}  // namespace uinbox
