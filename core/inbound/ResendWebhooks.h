// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Secret.h"
#include "channels/resend/Event.h"
#include "db/Database.h"
#include "http/HttpServer.h"

#include <QJsonObject>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

namespace uinbox {

/// The public listener's Resend route: signature first, then the event, then one transaction; the answer comes after the commit. A
/// delivery that comes again (its svix-id) is answered 200 and changes nothing. One that is rightly signed for another time is refused and
/// told to the clock listener. The handler runs in the listener's thread, the answer in the writer's; setSigningSecret() may be called from
/// any thread. Owned by the composition root, which stops the listener before this dies.
class ResendWebhooks {
public:
    using ClockListener = std::function<void(std::chrono::seconds ahead)>;

    ResendWebhooks(db::Database& database, const Clock& clock);

    /// "whsec_…" each: what a person gave, and that of the webhook the program made; signed by any of them is signed. Where there is none
    /// every request is refused. False where one of them is none.
    bool setSigningSecrets(const std::vector<Secret>& secrets);
    bool setSigningSecret(const Secret& secret) { return setSigningSecrets({secret}); }
    /// Is told by every rightly signed webhook, in the listener's thread, how far this computer's clock is ahead. Before the listener starts.
    void setClockListener(ClockListener listener) { m_onClock = std::move(listener); }

    /// POST /api/webhooks/resend.
    [[nodiscard]] std::vector<http::Route> routes();
    /// Header fields that may come at most once, for the listener's policy.
    [[nodiscard]] static std::vector<QByteArray> singleHeaders();
    /// Counts since start, for the log and /api/health: received, reports, repeated, ignored, refused (signature), outOfTime, malformed, busy.
    [[nodiscard]] QJsonObject counters() const;

private:
    struct Counters {
        std::atomic<quint64> received{0};
        std::atomic<quint64> reports{0};
        std::atomic<quint64> repeated{0};
        std::atomic<quint64> ignored{0};
        std::atomic<quint64> refused{0};
        std::atomic<quint64> outOfTime{0};
        std::atomic<quint64> malformed{0};
        std::atomic<quint64> busy{0};
    };

    /// True for a request that was signed by Resend just now; otherwise answers.
    [[nodiscard]] bool admit(const http::ServerRequest& request, const http::Responder& respond);
    void onEvent(const http::ServerRequest& request, const http::Responder& respond);
    static void count(Counters& counters, const resend::Event& event, bool isNew);

    db::Database& m_database;
    const Clock& m_clock;
    ClockListener m_onClock;
    std::mutex m_mutex;
    std::vector<Secret> m_keys;            ///< guarded by m_mutex
    std::shared_ptr<Counters> m_counters;  ///< shared with answers that are still on their way
};

}  // namespace uinbox
