// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/SendingMonitor.h"

#include "common/Backend.h"
#include "outbox/OutboxRepository.h"

namespace uinbox::app {

namespace {

constexpr std::chrono::milliseconds kTogether{100};

bool isNoNetwork(const Circuit& circuit)
{
    return circuit.error.code == 0 && (circuit.error.kind == ErrorKind::Network || circuit.error.kind == ErrorKind::Timeout);
}

}  // namespace

SendingMonitor::SendingMonitor(Backend& backend, QObject* parent) : QObject(parent), m_backend(backend)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kTogether);
    connect(&m_soon, &QTimer::timeout, this, &SendingMonitor::look);
    connect(&backend, &Backend::started, this, &SendingMonitor::attach);
    connect(&backend.database(), &db::Database::committed, this, [this](const db::ChangeSet& changes) {
        if (changes.outbox && m_hadStops && !m_soon.isActive()) m_soon.start();
    });
    attach();
}

void SendingMonitor::attach()
{
    if (m_isAttached || !m_backend.outbox()) return;
    m_isAttached = true;
    connect(m_backend.outbox(), &Outbox::circuitsChanged, this, [this] {
        if (!m_soon.isActive()) m_soon.start();
    });
    look();
}

void SendingMonitor::tryNow()
{
    if (m_backend.outbox()) m_backend.outbox()->tryNow();
}

void SendingMonitor::look()
{
    const auto circuits = m_backend.outbox() ? m_backend.outbox()->circuits() : std::vector<Circuit>();
    if (circuits.empty() && !m_hadStops) return;
    m_hadStops = !circuits.empty();
    ui::SendingState state;
    for (const Circuit& circuit : circuits) {
        if (isNoNetwork(circuit))
            state.offline = true;
        else
            state.stops.push_back({circuit.provider, circuit.from, circuit.error, circuit.nextTry});
    }
    auto counts = m_backend.database().read([](db::Connection& connection) { return OutboxRepository(connection).counts(); });
    onFinished(counts, this, [this, state](const Result<OutboxCounts>& counted) mutable {
        if (counted) state.waiting = counted->queued;
        Q_EMIT changed(state);
    });
}

}  // namespace uinbox::app
