// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analytics/Tally.h"
#include "db/Connection.h"

#include <functional>

namespace uinbox {

/// The SQL of what is counted. Used within one read.
class AnalyticsRepository {
public:
    explicit AnalyticsRepository(db::Connection& connection) : m_connection(connection) {}

    /// Calls `each` with the messages of [from, to), in the order of time; without those that were taken back or leave later.
    [[nodiscard]] Result<> messages(Timestamp from, Timestamp to, const std::function<void(const CountedMessage&)>& each);
    /// The same of one conversation, from its first message to its last.
    [[nodiscard]] Result<> messagesOf(ThreadId thread, const std::function<void(const CountedMessage&)>& each);
    /// Which way the last message before a moment went, automatic ones aside.
    [[nodiscard]] Result<std::optional<Direction>> lastBefore(ThreadId thread, Timestamp before);
    struct Answer {
        Timestamp at{};
        std::optional<UserId> by{};
    };
    /// The first answer from a moment on.
    [[nodiscard]] Result<std::optional<Answer>> answerAfter(ThreadId thread, Timestamp from);

private:
    [[nodiscard]] static Result<> readAll(db::Query query, const std::function<void(const CountedMessage&)>& each);

    db::Connection& m_connection;
};

}  // namespace uinbox
