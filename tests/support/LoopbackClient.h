// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FakeHttp.h"

#include <QJsonObject>

namespace uinbox::test {

/// What came back over a loopback connection. `status` 0: no complete answer (refused, broken off, too late).
struct LoopbackReply {
    int status = 0;
    FakeHeaders headers;
    QByteArray body;

    [[nodiscard]] std::optional<QByteArray> header(const QByteArray& name) const;
    [[nodiscard]] QJsonObject json() const;
};

/// A string of an object, as UTF-8; empty where it is not there.
[[nodiscard]] QByteArray textOf(const QJsonObject& object, QStringView key);

struct LoopbackRequest {
    QByteArray method = "GET";
    QByteArray target = "/";
    FakeHeaders headers;  ///< Host, Connection and Content-Length are added
    QByteArray body;
    std::chrono::milliseconds timeout{15'000};
};

/// One request on a connection of its own to 127.0.0.1:port. Blocks; any thread.
[[nodiscard]] LoopbackReply exchange(quint16 port, const LoopbackRequest& request);
/// Sends these bytes and returns whatever comes until the other side closes (or the time is up). Blocks; any thread.
[[nodiscard]] QByteArray exchangeRaw(quint16 port, const QByteArray& bytes, std::chrono::milliseconds timeout);

}  // namespace uinbox::test
