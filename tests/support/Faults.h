// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FakeHttp.h"

#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <random>

namespace uinbox::test {

/// What a client asks a fake provider to do, as far as faults tell them apart.
enum class Operation { Create, List, ListByDay, Fetch, Update, Remove, Media, Other };

/// How one request goes wrong: what becomes of the provider's state, and what the client sees of it.
struct Fault {
    enum class State {
        Now,    ///< carried out as always
        Late,   ///< carried out `lateBy` after the connection has ended
        Never,  ///< not carried out
    };
    State state = State::Now;
    std::chrono::milliseconds lateBy{0};
    std::optional<FakeReply> reply;  ///< in place of the true answer; its `delay` and `line` count
    std::chrono::milliseconds delay{0};

    [[nodiscard]] static Fault delayed(std::chrono::milliseconds by);
    [[nodiscard]] static Fault dropReply();                               ///< carried out; the connection closes without an answer
    [[nodiscard]] static Fault reset();                                   ///< carried out; RST in place of an answer
    [[nodiscard]] static Fault acceptLate(std::chrono::milliseconds by);  ///< closed at once; carried out later
    [[nodiscard]] static Fault errorAfterAccept(int status);              ///< carried out; answered 500 or 503
    [[nodiscard]] static Fault error(int status);                         ///< not carried out; answered 500 or 503
    [[nodiscard]] static Fault rateLimited(std::chrono::seconds retryAfter);  ///< not carried out; 429, code 20429
    [[nodiscard]] static Fault garbage();                                     ///< carried out; answered 201 with what is no JSON
};

/// Decides for each request whether and how it goes wrong: scripted faults first, in order; then the mode, by a seeded chance.
/// Thread-safe.
class FaultScript {
public:
    /// The next request of that operation goes so; several are taken in order.
    void add(Operation operation, Fault fault);
    /// From now on every request of that operation goes so with this probability.
    void setMode(Operation operation, Fault fault, double probability, quint32 seed);
    void clear();
    [[nodiscard]] std::optional<Fault> next(Operation operation);

private:
    struct Mode {
        Fault fault;
        double probability = 0;
        std::mt19937 random;
    };
    std::mutex m_mutex;
    std::map<Operation, std::deque<Fault>> m_scripted;
    std::map<Operation, Mode> m_modes;
};

/// An error as Twilio answers it: {code, message, more_info, status}.
[[nodiscard]] FakeReply twilioError(int status, int code, const QByteArray& message);

}  // namespace uinbox::test
