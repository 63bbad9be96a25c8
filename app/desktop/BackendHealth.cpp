// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/BackendHealth.h"

#include "common/Backend.h"
#include "health/HealthText.h"

#include <QStorageInfo>

namespace uinbox::app {

namespace {

constexpr std::chrono::milliseconds kTogether{500};
constexpr std::chrono::hours kDay{24};

}  // namespace

/// What is read in one go, in a thread of the database.
struct BackendHealth::Look {
    OutboxCounts counts;
    OutboxFailures failures;
    std::optional<qint64> freeBytes;
};

BackendHealth::BackendHealth(Backend& backend, const QString& profileDir, bool isDemo, QObject* parent)
    : HealthGateway(parent), m_backend(backend), m_profileDir(profileDir)
{
    m_facts.isDemo = isDemo;
    takeSenders(m_facts);
    m_facts.damage = backend.database().damage();
    m_facts.storageFailure = backend.database().storageFailure();
    ui::keepSince(m_facts, m_facts, backend.clock().now());
    m_soon.setSingleShot(true);
    m_soon.setInterval(kTogether);
    connect(&m_soon, &QTimer::timeout, this, &BackendHealth::look);
    listen();
    look();
}

template <class Change>
void BackendHealth::update(Change change)
{
    const ui::HealthFacts before = m_facts;
    change(m_facts);
    ui::keepSince(m_facts, before, m_backend.clock().now());
    if (ui::healthItems(before) != ui::healthItems(m_facts)) Q_EMIT changed();
}

void BackendHealth::takeSenders(ui::HealthFacts& facts) const
{
    facts.isSending = m_backend.outbox() != nullptr;
    facts.hasSender = !m_backend.senders().connectedChannels().empty();
}

void BackendHealth::listen()
{
    db::Database& database = m_backend.database();
    connect(&database, &db::Database::committed, this, [this](const db::ChangeSet& changes) {
        if ((changes.outbox || changes.schedule || !changes.messages.isEmpty()) && !m_soon.isActive()) m_soon.start();
    });
    connect(&database, &db::Database::storageChanged, this, [this](int failure) {
        update([failure](ui::HealthFacts& facts) { facts.storageFailure = failure; });
        look();
    });
    connect(&database, &db::Database::damaged, this,
            [this](const Error& error) { update([&error](ui::HealthFacts& facts) { facts.damage = error; }); });
    connect(&m_backend, &Backend::accountsChanged, this,
            [this] { update([this](ui::HealthFacts& facts) { takeSenders(facts); }); });
    connect(&m_backend.senders(), &Senders::changed, this,
            [this] { update([this](ui::HealthFacts& facts) { takeSenders(facts); }); });
    connect(&m_backend, &Backend::started, this, [this] {
        update([this](ui::HealthFacts& facts) {
            takeSenders(facts);
            facts.startProblem.clear();
        });
        look();
    });
    const auto failed = [this](const Error& error) { update([&error](ui::HealthFacts& facts) { facts.keychain = error; }); };
    connect(&m_backend, &Backend::secretsUnreadable, this, failed);
    connect(&m_backend, &Backend::secretsRefused, this, failed);
    connect(&m_backend, &Backend::secretsStored, this, [this] { update([](ui::HealthFacts& facts) { facts.keychain.reset(); }); });
    connect(&m_backend.receiving(), &Receiving::clockChanged, this, [this](std::optional<std::chrono::seconds> ahead) {
        update([ahead](ui::HealthFacts& facts) { facts.clockAhead = ahead; });
    });
}

void BackendHealth::setLine(ui::LineGateway& line)
{
    m_line = &line;
    const auto take = [this] {
        update([this](ui::HealthFacts& facts) {
            facts.line = m_line->state();
            facts.lists = m_line->lists();
        });
    };
    connect(&line, &ui::LineGateway::stateChanged, this, take);
    take();
}

void BackendHealth::setSending(const ui::SendingState& state)
{
    update([&state](ui::HealthFacts& facts) { facts.sending = state; });
}

void BackendHealth::setStartProblem(const QString& sentence)
{
    update([&sentence](ui::HealthFacts& facts) { facts.startProblem = sentence; });
}

void BackendHealth::look()
{
    if (std::exchange(m_isLooking, true)) {
        m_looksAgain = true;
        return;
    }
    const Timestamp since = m_backend.clock().now() - kDay;
    // The disk is asked there, too: one that hangs keeps no window.
    auto looked = m_backend.database().read([since, dir = m_profileDir](db::Connection& connection) -> Result<Look> {
        OutboxRepository outbox(connection);
        Look look;
        UINBOX_ASSIGN(look.counts, outbox.counts());
        UINBOX_ASSIGN(look.failures, outbox.failures(since));
        if (const QStorageInfo disk(dir); disk.isValid() && disk.bytesAvailable() >= 0) look.freeBytes = disk.bytesAvailable();
        return look;
    });
    onFinished(looked, this, [this](const Result<Look>& look) {
        m_isLooking = false;
        if (look)
            update([&look](ui::HealthFacts& facts) {
                facts.outbox = look->counts;
                facts.failures = look->failures;
                facts.freeBytes = look->freeBytes;
            });
        readSchedule();
        if (std::exchange(m_looksAgain, false)) m_soon.start();
    });
}

void BackendHealth::readSchedule()
{
    if (m_facts.outbox.scheduled + m_facts.outbox.held == 0 || m_facts.outbox.asking > 0)
        return update([](ui::HealthFacts& facts) { facts.nextScheduled.reset(); });
    onFinished(m_backend.schedule().list(std::nullopt, 1), this, [this](const Result<std::vector<ScheduledMessage>>& first) {
        if (!first) return;
        update([&first](ui::HealthFacts& facts) {
            facts.nextScheduled = first->empty() ? std::nullopt : std::optional(first->front().due);
        });
    });
}

void BackendHealth::repairLine()
{
    if (m_line) m_line->repair();
}

void BackendHealth::retrySending()
{
    if (m_backend.outbox()) m_backend.outbox()->tryNow();
}

void BackendHealth::startAgain()
{
    // What still does not work says so again.
    update([](ui::HealthFacts& facts) {
        facts.keychain.reset();
        facts.startProblem.clear();
    });
    m_backend.start();
}

}  // namespace uinbox::app
