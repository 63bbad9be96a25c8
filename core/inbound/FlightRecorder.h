// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/WallClockTimer.h"
#include "db/Database.h"
#include "inbound/WebhookEventRepository.h"

#include <QHash>

namespace uinbox {

/// What came in, as it came: every webhook that was rightly signed, and every message that was found in a list. Kept for a time and up to a
/// size; no header is kept, so no signature and no credential is. Main thread; owned by the composition root.
class FlightRecorder final : public QObject {
    Q_OBJECT

public:
    struct Limits {
        std::chrono::hours age{30 * 24};
        std::int64_t bytes = std::int64_t{64} * 1024 * 1024;
    };
    /// Carries out a recorded event once more, within a transaction.
    using Replay = std::function<Result<>(db::WriteScope&, Timestamp now, const WebhookEvent&)>;

    FlightRecorder(db::Database& database, const Clock& clock, Limits limits, QObject* parent = nullptr);

    void setReplay(const QString& provider, Replay replay) { m_replays.insert(provider, std::move(replay)); }
    /// Removes what is over the limits, now and every hour.
    void start();

    /// Newest first, without bodies.
    [[nodiscard]] QFuture<Result<std::vector<WebhookEvent>>> list(std::optional<std::int64_t> before, int limit);
    /// With its body; NotFound where it was removed.
    [[nodiscard]] QFuture<Result<WebhookEvent>> event(std::int64_t seq);
    /// Everything about a message, oldest first: why it is here, and what was reported of it.
    [[nodiscard]] QFuture<Result<std::vector<WebhookEvent>>> about(MessageId message, const QString& providerSid);
    /// Carries it out once more: what it says is there afterwards, and nothing of it twice.
    [[nodiscard]] QFuture<Result<>> replay(std::int64_t seq);

private:
    void prune();

    db::Database& m_database;
    const Clock& m_clock;
    Limits m_limits;
    QHash<QString, Replay> m_replays;
    WallClockTimer m_timer;
};

}  // namespace uinbox
