// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Result.h"

#include <QMetaType>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace uinbox {

/// Why nothing leaves by a provider, or from one of its numbers, at the moment.
struct Circuit {
    QString provider;
    QString from;  ///< empty: everything of the provider
    Error error;   ///< `code` is the provider's
    Timestamp openedAt{};
    Timestamp nextTry{};  ///< when one message is sent to see whether it works again
};

/// Keeps messages back while a provider or a number refuses them all anyway, instead of letting each fail: they stay queued, and one of
/// them goes ahead from time to time to see. Keeps nothing on disk: after a start the first message finds out. Not thread-safe.
class CircuitBreaker {
public:
    /// How long it waits at first and at most before it tries again, by what was wrong.
    struct Pace {
        std::chrono::milliseconds first;
        std::chrono::milliseconds most;
    };
    /// A connection that fails comes back at any time; refused credentials need a person.
    [[nodiscard]] static Pace paceOf(ErrorKind kind);

    /// Nothing leaves from `from` (empty: by the provider at all) until `error.retryAfter`, or a wait that doubles each time.
    void open(const QString& provider, const QString& from, const Error& error, Timestamp now);
    /// A server error: several in a row open the provider's circuit, and one keeps an open one open.
    void serverFailed(const QString& provider, const Error& error, Timestamp now);
    /// The provider did what it was asked for: all is well, also with `from`.
    void worked(const QString& provider, const QString& from);
    /// The provider answers, whatever it says: neither the network nor the provider is down. Refused credentials stay refused.
    void answered(const QString& provider);
    /// How many of `wanted` may leave now: all, none, or one to see whether it works again, which keeps the others back until it is over.
    [[nodiscard]] int allow(const QString& provider, const QString& from, int wanted, Timestamp now);
    /// There was nothing to send after allow(): the one that may go ahead still may. False where none was to go ahead.
    bool giveBack(const QString& provider, const QString& from, Timestamp now);
    /// Nothing waits for the provider any more: an outage keeps nothing back, and the next message finds out whether it lasts. What needs
    /// a person (credentials, a number that is not registered) stays said.
    void nothingWaits(const QString& provider);
    /// Whether one has gone ahead to see, and keeps the others back until it is over.
    [[nodiscard]] bool isProbing(const QString& provider, const QString& from) const;
    /// The next moment at which one may be tried; absent where nothing is kept back.
    [[nodiscard]] std::optional<Timestamp> nextTry(const QString& provider, const QString& from) const;
    /// The computer's clock was put by so much: the waits last as long as they would have.
    void onClockPut(std::chrono::milliseconds by);
    /// The providers that nothing reaches: an outage, not something that needs a person.
    [[nodiscard]] std::vector<QString> outages() const;
    /// Try everything again at once: settings changed, the network came back, a person asks.
    void tryNow(Timestamp now);
    [[nodiscard]] std::vector<Circuit> circuits() const;

private:
    struct State {
        Circuit circuit;
        int trips = 0;
        bool isProbing = false;
    };
    [[nodiscard]] static bool isOutage(const State& state);
    void forgetOutage(const QString& provider);

    using Key = std::pair<QString, QString>;
    std::map<Key, State> m_open;
    std::map<QString, int> m_serverFailures;
};

}  // namespace uinbox

Q_DECLARE_METATYPE(uinbox::Circuit)
