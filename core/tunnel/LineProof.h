// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/HttpTransport.h"
#include "tunnel/HealthRoute.h"
#include "tunnel/LineState.h"
#include "tunnel/LineTiming.h"

#include <QObject>
#include <QTimer>

namespace uinbox {

/// GET <public>/healthz?nonce=…
[[nodiscard]] http::ClientRequest proofRequest(const QUrl& publicUrl, const QByteArray& nonce);
/// Nothing where the answer is `expected`; else why the line is not proven. Pure.
[[nodiscard]] std::optional<LineProblem> proofProblem(const http::TransportResult& answer, const QByteArray& expected);

/// Proves again and again that a request to the public address reaches this program, by a nonce that only it can sign. Main thread; owned
/// by Line.
class LineProof final : public QObject {
    Q_OBJECT

public:
    LineProof(const HealthRoute& health, http::HttpTransport& transport, LineTiming timing, QObject* parent = nullptr);

    /// From now on this address, for the first time after `first`, and as long as it passes every `green`.
    void watch(const QUrl& publicUrl, std::chrono::milliseconds first, std::chrono::milliseconds green);
    void stop();
    /// Now, not when it would be time. One that is under way counts.
    void checkNow();

Q_SIGNALS:
    void passed();
    void failed(const uinbox::LineProblem& problem);

private:
    void onAnswered(const http::TransportResult& answer, const QByteArray& expected);

    const HealthRoute& m_health;
    http::HttpTransport& m_transport;
    std::chrono::milliseconds m_green{};
    Backoff m_backoff;
    QTimer m_timer;
    QUrl m_url;  ///< empty: stopped
    quint64 m_watch = 0;
    bool m_isAsking = false;
};

}  // namespace uinbox
