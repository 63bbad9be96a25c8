// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tunnel/LineProof.h"
#include "tunnel/Repointing.h"
#include "tunnel/TunnelProcess.h"

#include <QObject>
#include <QTimer>

namespace uinbox {

/// What the line works with; all outlive it.
struct LineEdges {
    db::Database& database;
    http::HttpTransport& transport;
    const Clock& clock;
    const HealthRoute& health;
};

/// The way on which the internet reaches this program: keeps the tunnel's program running, learns the public address, proves that it leads
/// here, leads the providers' places to it (only then: no place is led to an address that has not answered), and looks again and again.
/// Nothing that goes wrong is fatal: it is a red light with its cause, and another try. The one object of core/tunnel that others see.
/// Main thread; owned by the composition root.
class Line final : public QObject {
    Q_OBJECT

public:
    Line(const LineEdges& edges, LineTiming timing, QObject* parent = nullptr);
    /// Ends the tunnel's program.
    ~Line() override;

    /// What the owner chose, and whose places are led here. Other settings make everything anew; kind None gives back what was there
    /// before; other accounts are only led here.
    void configure(const LineSettings& settings, const LineAccounts& accounts);
    /// Once the listener has its port. Until then nothing is done.
    void start(quint16 localPort);
    /// Ends the program and asks nobody any more; the places stay as they are, for the next start. Finishes when the program is gone.
    [[nodiscard]] QFuture<Result<>> stop();

    [[nodiscard]] const LineState& state() const { return m_state; }
    /// Everything from the start, at once.
    void repair();
    /// After the computer woke up: whether the line still holds.
    void checkNow();
    /// A person says that the place may be led here, away from the address that state() shows.
    void consent(const QString& target);
    /// A person says that it stays as it is.
    void leave(const QString& target);
    /// Puts back what was there before us, and leads nothing here until repair() or other settings. How many places it was.
    [[nodiscard]] QFuture<Result<int>> giveBack();

Q_SIGNALS:
    void changed(const uinbox::LineState& state);
    /// The address for signature checks and status callbacks; empty when the line is switched off. Comes before it is proven.
    void publicUrlChanged(const QUrl& url);
    /// What comes in arrives, or does so no more.
    void wentUp();
    void wentDown();
    /// Of Resend's webhook, for the secret store.
    void signingSecret(const uinbox::Secret& secret);

private:
    void begin();
    /// Calls `then` once no program of ours runs any more.
    void leaveProgram(std::function<void()> then);
    void onProgramLeft();
    void launch();
    void onUrlLearnt(const QUrl& url);
    void onTroubled(const LineProblem& problem);
    void onStopped(const LineProblem& problem);
    void onProofPassed();
    void onProofFailed(const LineProblem& problem);
    void point();
    void onPointed(const QUrl& url, std::vector<LinePlace> places);
    void update();
    [[nodiscard]] bool isOn() const { return m_port != 0 && m_settings.kind != TunnelKind::None; }

    LineEdges m_edges;
    LineTiming m_timing;
    LineSettings m_settings;
    quint16 m_port = 0;  ///< 0: not started
    TunnelProcess* m_process = nullptr;
    bool m_isLeaving = false;  ///< one is asked to end
    std::vector<std::function<void()>> m_afterProgram;
    LineProof m_proof;
    Repointing m_repointing;
    Backoff m_pointBackoff;
    QTimer m_pointTimer;

    // What is known of this run.
    QUrl m_url;  ///< empty: none yet
    QUrl m_announced;
    bool m_isProven = false;
    QUrl m_pointedTo;
    bool m_isPointing = false;
    bool m_pointsAgain = false;  ///< something was said meanwhile
    bool m_isGivenBack = false;
    int m_failedProofs = 0;
    std::vector<LinePlace> m_places;
    LineProblem m_tunnelProblem;
    LineProblem m_proofProblem;
    quint64 m_run = 0;
    LineState m_state;
};

}  // namespace uinbox
