// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tunnel/Line.h"

#include "base/Logging.h"
#include "tunnel/LineFacts.h"

#include <algorithm>

namespace uinbox {

namespace {

bool operator==(const LineSettings& a, const LineSettings& b)
{
    return a.kind == b.kind && a.program == b.program && a.target == b.target && a.remote == b.remote && a.keyFile == b.keyFile &&
           a.address == b.address && a.knownHosts == b.knownHosts && a.token.equals(b.token);
}

bool isUp(const LineState& state)
{
    return state.phase == LinePhase::Up || state.phase == LinePhase::Asking;
}

/// A provider that cannot be asked at the moment has not changed anything.
void keepWhatWasSeen(std::vector<LinePlace>& places, const std::vector<LinePlace>& before)
{
    for (LinePlace& place : places) {
        if (place.problem.cause != LineCause::ProviderUnreachable) continue;
        const auto seen = std::find_if(before.begin(), before.end(), [&](const LinePlace& each) {
            return each.kind == place.kind && each.state != LinePlaceState::Failed;
        });
        if (seen != before.end()) place = *seen;
    }
}

}  // namespace

Line::Line(const LineEdges& edges, LineTiming timing, QObject* parent)
    : QObject(parent),
      m_edges(edges),
      m_timing(timing),
      m_proof(edges.health, edges.transport, timing),
      m_repointing(edges.database, edges.transport, edges.clock),
      m_pointBackoff(timing.pointRetryFirst, timing.pointRetryMost)
{
    m_pointTimer.setSingleShot(true);
    connect(&m_pointTimer, &QTimer::timeout, this, &Line::point);
    connect(&m_proof, &LineProof::passed, this, &Line::onProofPassed);
    connect(&m_proof, &LineProof::failed, this, &Line::onProofFailed);
    connect(&m_repointing, &Repointing::signingSecret, this, &Line::signingSecret);
}

Line::~Line() = default;

void Line::configure(const LineSettings& settings, const LineAccounts& accounts)
{
    m_repointing.setAccounts(accounts);
    const bool wasOn = isOn();
    if (settings == m_settings) {
        m_pointBackoff.reset();
        return point();
    }
    m_settings = settings;
    begin();
    // Whoever switches the line off wants no messages sent to an address that is nobody's.
    if (wasOn && !isOn()) (void)m_repointing.giveBack();
}

void Line::start(quint16 localPort)
{
    if (localPort == m_port) return;
    m_port = localPort;
    begin();
}

QFuture<Result<>> Line::stop()
{
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    auto future = promise->future();
    m_port = 0;
    ++m_run;
    m_proof.stop();
    m_pointTimer.stop();
    leaveProgram([promise] {
        promise->addResult(Result<>());
        promise->finish();
    });
    m_url.clear();
    m_isProven = false;
    update();
    return future;
}

void Line::repair()
{
    m_pointBackoff.reset();
    begin();
}

void Line::begin()
{
    ++m_run;
    m_proof.stop();
    m_pointTimer.stop();
    m_url.clear();
    m_pointedTo.clear();
    m_isProven = false;
    m_isPointing = false;
    m_isGivenBack = false;
    m_failedProofs = 0;
    m_tunnelProblem = {};
    m_proofProblem = {};
    m_places.clear();
    leaveProgram([this, run = m_run] {
        if (run == m_run) launch();
    });
    update();
}

void Line::leaveProgram(std::function<void()> then)
{
    m_afterProgram.push_back(std::move(then));
    if (m_isLeaving) return;
    TunnelProcess* old = std::exchange(m_process, nullptr);
    if (!old) return onProgramLeft();
    // Its successor may need its name: two of them would keep each other out.
    m_isLeaving = true;
    old->disconnect(this);
    connect(old, &TunnelProcess::ended, this, [this, old] {
        old->deleteLater();
        m_isLeaving = false;
        onProgramLeft();
    });
    old->stop();
}

void Line::onProgramLeft()
{
    for (const auto& then : std::exchange(m_afterProgram, {})) then();
}

void Line::launch()
{
    if (!isOn() || !missingSetting(m_settings).isEmpty()) {
        if (!isOn() && !m_announced.isEmpty()) Q_EMIT publicUrlChanged(m_announced = QUrl());
        return update();
    }
    auto program = makeTunnelProgram(m_settings);
    if (!program) return onUrlLearnt(publicAddress(m_settings.address).value_or(QUrl()));
    m_process = new TunnelProcess(std::move(program), m_port, m_timing, m_edges.transport, this);
    connect(m_process, &TunnelProcess::urlLearnt, this, &Line::onUrlLearnt);
    connect(m_process, &TunnelProcess::troubled, this, &Line::onTroubled);
    connect(m_process, &TunnelProcess::stopped, this, &Line::onStopped);
    m_process->start();
}

void Line::onUrlLearnt(const QUrl& url)
{
    m_url = url;
    m_isProven = false;
    m_failedProofs = 0;
    m_proofProblem = {};
    if (m_announced != url) Q_EMIT publicUrlChanged(m_announced = url);
    // A quick tunnel's name is as old as its process. ngrok's free plan has 20,000 requests a month, of which one a minute takes 43,000.
    const bool isNewName = m_settings.kind == TunnelKind::CloudflaredQuick;
    const bool isMetered = m_settings.kind == TunnelKind::Ngrok;
    m_proof.watch(url, isNewName ? m_timing.newName : LineTiming::Span{0}, isMetered ? m_timing.proofMetered : m_timing.proofGreen);
    update();
}

void Line::onTroubled(const LineProblem& problem)
{
    m_tunnelProblem = problem;
    // What it complains of may be over already; the proof says so.
    m_proof.checkNow();
    update();
}

void Line::onStopped(const LineProblem& problem)
{
    m_tunnelProblem = problem;
    m_url.clear();
    m_isProven = false;
    m_proof.stop();
    m_pointTimer.stop();
    update();
}

void Line::onProofPassed()
{
    m_isProven = true;
    m_failedProofs = 0;
    m_proofProblem = {};
    m_tunnelProblem = {};
    if (m_pointedTo != m_url) point();
    update();
}

void Line::onProofFailed(const LineProblem& problem)
{
    m_isProven = false;
    m_proofProblem = problem;
    m_pointTimer.stop();
    update();
    // A program can sit on a connection that leads nowhere.
    if (++m_failedProofs < m_timing.proofsBeforeRestart || !m_process) return;
    qCInfo(lcTunnel) << "the tunnel leads nowhere: starting its program anew";
    m_failedProofs = 0;
    m_process->restart();
}

void Line::point()
{
    m_pointsAgain = m_isPointing;
    if (!isOn() || !m_isProven || m_isPointing || m_isGivenBack) return;
    m_isPointing = true;
    m_pointTimer.stop();
    const auto done = [this, run = m_run, url = m_url](Result<std::vector<LinePlace>> places) {
        if (run == m_run) onPointed(url, places ? *std::move(places) : std::vector<LinePlace>());
    };
    onFinished(m_repointing.point(m_url.toString(QUrl::FullyEncoded)), this, done);
}

void Line::onPointed(const QUrl& url, std::vector<LinePlace> places)
{
    m_isPointing = false;
    // The address changed meanwhile, and its proof has led nothing to it.
    if (url != m_url) return point();
    if (m_pointedTo == url) keepWhatWasSeen(places, m_places);
    m_places = std::move(places);
    const bool hasFailed =
        std::any_of(m_places.begin(), m_places.end(), [](const LinePlace& place) { return place.state == LinePlaceState::Failed; });
    m_pointedTo = url;
    if (!hasFailed) m_pointBackoff.reset();
    m_pointTimer.start(hasFailed ? m_pointBackoff.next() : m_timing.pointAgain);
    update();
    if (m_pointsAgain) point();
}

void Line::checkNow()
{
    if (!isOn()) return;
    if (m_process && !m_process->isRunning()) return m_process->restart();
    m_proof.checkNow();
    m_pointBackoff.reset();
    point();
}

void Line::consent(const QString& target)
{
    const auto it = std::find_if(m_places.begin(), m_places.end(), [&](const LinePlace& place) { return place.target == target; });
    if (it == m_places.end() || target.isEmpty()) return;
    m_repointing.consent(target, it->url);
    point();
}

void Line::leave(const QString& target)
{
    onFinished(m_repointing.leave(target), this, [this](const Result<>&) { point(); });
}

QFuture<Result<int>> Line::giveBack()
{
    m_isGivenBack = true;
    m_pointTimer.stop();
    m_pointedTo.clear();
    update();
    return m_repointing.giveBack();
}

void Line::update()
{
    LineFacts facts;
    facts.isOn = isOn();
    facts.missing = missingSetting(m_settings);
    facts.url = m_url;
    facts.isProven = m_isProven;
    facts.isPointed = m_pointedTo == m_url;
    facts.isGivenBack = m_isGivenBack;
    facts.tunnel = m_tunnelProblem;
    facts.proof = m_proofProblem;
    facts.places = m_places;
    LineState state = lineStateOf(facts);
    state.since = state.light == m_state.light ? m_state.since : m_edges.clock.now();
    if (state == m_state) return;
    const bool wasUp = isUp(m_state);
    m_state = std::move(state);
    Q_EMIT changed(m_state);
    if (isUp(m_state) == wasUp) return;
    if (wasUp)
        Q_EMIT wentDown();
    else
        Q_EMIT wentUp();
}

}  // namespace uinbox
