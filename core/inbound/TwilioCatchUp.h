// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "channels/twilio/ReceivedApi.h"
#include "db/Database.h"
#include "inbound/AutoReply.h"
#include "inbound/Unreached.h"

#include <memory>

namespace uinbox {

/// What a look into a provider's list brought.
struct CaughtUp {
    int received = 0;       ///< messages nobody had told us of
    int reports = 0;        ///< messages of ours that had come further
    Unreached unreached{};  ///< what Twilio says did not reach us in the time looked at; of a whole look only
};

/// Fetches what Twilio's list has and no webhook brought: texts that came in, and how those fared that went out. Doing it twice, or while
/// webhooks bring the same, changes nothing: everything is told apart by its sid. Main thread; owned by who asks, one run at a time.
class TwilioCatchUp final : public QObject {
    Q_OBJECT

public:
    /// Under this name `backfill` has how far the list was read.
    static constexpr char kSource[] = "twilio";

    /// `answers`: what is answered by the program itself, where it came just now; null for nothing.
    TwilioCatchUp(db::Database& database, const Clock& clock, twilio::Account account, http::HttpTransport& transport,
                  std::shared_ptr<const AutoReplyRule> answers = nullptr, QObject* parent = nullptr);

    /// All: every page since the last whole look, with some overlap, and the statuses. Newest: what came since a little before the last
    /// look. `first` says how far back the first look of all goes. Errors are those of the list; what was stored by then stays.
    [[nodiscard]] QFuture<Result<CaughtUp>> run(twilio::ListDepth depth, std::chrono::hours first);

Q_SIGNALS:
    /// Of a run with something to store: how much of it is.
    void progressed(int stored, int total);

private:
    struct Run;
    using RunPtr = std::shared_ptr<Run>;
    void listTexts(const RunPtr& run);
    void onListed(const RunPtr& run, twilio::ListedTexts listed);
    void fetchMedia(const RunPtr& run);
    void storeNext(const RunPtr& run);
    void listSent(const RunPtr& run);
    void onSent(const RunPtr& run, const std::vector<RemoteMessage>& sent);
    void reportNext(const RunPtr& run);
    void listAlerts(const RunPtr& run);
    void end(const RunPtr& run);

    db::Database& m_database;
    const Clock& m_clock;
    http::HttpTransport& m_transport;
    twilio::ReceivedApi m_api;
    std::shared_ptr<const AutoReplyRule> m_answers;
};

}  // namespace uinbox
