// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/CircuitBreaker.h"

#include "base/Logging.h"

#include <algorithm>

namespace uinbox {

namespace {

/// One 500 is an accident, so many in a row are an outage.
constexpr int kServerFailures = 5;
/// How long the one that goes ahead may take before another may.
constexpr std::chrono::minutes kProbe{2};

}  // namespace

CircuitBreaker::Pace CircuitBreaker::paceOf(ErrorKind kind)
{
    using namespace std::chrono_literals;
    switch (kind) {
        case ErrorKind::Network:
        case ErrorKind::Timeout: return {2s, 30s};
        case ErrorKind::RateLimited: return {1s, 30s};
        case ErrorKind::Cancelled:
        case ErrorKind::Auth:
        case ErrorKind::Rejected:
        case ErrorKind::Invalid:
        case ErrorKind::NotFound:
        case ErrorKind::Conflict:
        case ErrorKind::Storage:
        case ErrorKind::Corrupt:
        case ErrorKind::Internal: return {1min, 30min};
    }
    return {1min, 30min};
}

void CircuitBreaker::open(const QString& provider, const QString& from, const Error& error, Timestamp now)
{
    const auto [it, isNew] = m_open.try_emplace({provider, from});
    State& state = it->second;
    // Several that were under way together fail together: that is one trip.
    const bool isSameTrip = !isNew && !state.isProbing && now < state.circuit.nextTry;
    if (isNew) state.circuit.openedAt = now;
    state.circuit.provider = provider;
    state.circuit.from = from;
    state.circuit.error = error;
    if (isSameTrip) return;
    state.isProbing = false;
    const Pace pace = paceOf(error.kind);
    auto wait = pace.first;
    for (int i = 0; i < state.trips && wait < pace.most; ++i) wait *= 2;
    ++state.trips;
    wait = std::max(std::min(wait, pace.most), std::chrono::duration_cast<std::chrono::milliseconds>(error.retryAfter));
    state.circuit.nextTry = now + wait;
    qCInfo(lcOutbox) << "stopped:" << provider << from << errorKindName(error.kind) << error.code << "next try in"
                     << std::chrono::duration_cast<std::chrono::seconds>(wait).count() << "s";
}

void CircuitBreaker::serverFailed(const QString& provider, const Error& error, Timestamp now)
{
    if (++m_serverFailures[provider] >= kServerFailures || m_open.contains({provider, QString()})) open(provider, {}, error, now);
}

void CircuitBreaker::worked(const QString& provider, const QString& from)
{
    m_serverFailures.erase(provider);
    m_open.erase({provider, QString()});
    m_open.erase({provider, from});
}

void CircuitBreaker::answered(const QString& provider)
{
    m_serverFailures.erase(provider);
    forgetOutage(provider);
}

void CircuitBreaker::nothingWaits(const QString& provider)
{
    forgetOutage(provider);
}

void CircuitBreaker::forgetOutage(const QString& provider)
{
    const auto it = m_open.find({provider, QString()});
    if (it != m_open.end() && isOutage(it->second)) m_open.erase(it);
}

bool CircuitBreaker::isOutage(const State& state)
{
    const ErrorKind kind = state.circuit.error.kind;
    return kind == ErrorKind::Network || kind == ErrorKind::Timeout;
}

std::vector<QString> CircuitBreaker::outages() const
{
    std::vector<QString> providers;
    for (const auto& [key, state] : m_open)
        if (key.second.isEmpty() && isOutage(state)) providers.push_back(key.first);
    return providers;
}

void CircuitBreaker::onClockPut(std::chrono::milliseconds by)
{
    for (auto& [key, state] : m_open) {
        state.circuit.openedAt += by;
        state.circuit.nextTry += by;
    }
}

int CircuitBreaker::allow(const QString& provider, const QString& from, int wanted, Timestamp now)
{
    int allowed = wanted;
    for (const QString& part : {QString(), from}) {
        const auto it = m_open.find({provider, part});
        if (it == m_open.end()) continue;
        if (now < it->second.circuit.nextTry) return 0;
        allowed = std::min(allowed, 1);
    }
    if (allowed != 1 || wanted == 0) return allowed;
    for (const QString& part : {QString(), from})
        if (const auto it = m_open.find({provider, part}); it != m_open.end()) {
            it->second.isProbing = true;
            it->second.circuit.nextTry = now + kProbe;
        }
    return allowed;
}

bool CircuitBreaker::giveBack(const QString& provider, const QString& from, Timestamp now)
{
    bool isGivenBack = false;
    for (const QString& part : {QString(), from}) {
        const auto it = m_open.find({provider, part});
        if (it == m_open.end() || !it->second.isProbing) continue;
        it->second.isProbing = false;
        it->second.circuit.nextTry = now;
        isGivenBack = true;
    }
    return isGivenBack;
}

bool CircuitBreaker::isProbing(const QString& provider, const QString& from) const
{
    for (const QString& part : {QString(), from})
        if (const auto it = m_open.find({provider, part}); it != m_open.end() && it->second.isProbing) return true;
    return false;
}

std::optional<Timestamp> CircuitBreaker::nextTry(const QString& provider, const QString& from) const
{
    std::optional<Timestamp> next;
    for (const QString& part : {QString(), from})
        if (const auto it = m_open.find({provider, part}); it != m_open.end())
            next = std::max(next.value_or(Timestamp::min()), it->second.circuit.nextTry);
    return next;
}

void CircuitBreaker::tryNow(Timestamp now)
{
    for (auto& [key, state] : m_open) state.circuit.nextTry = now;
}

std::vector<Circuit> CircuitBreaker::circuits() const
{
    std::vector<Circuit> circuits;
    for (const auto& [key, state] : m_open) circuits.push_back(state.circuit);
    return circuits;
}

}  // namespace uinbox
