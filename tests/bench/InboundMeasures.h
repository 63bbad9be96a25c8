// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "WebhookLoad.h"

namespace uinbox::db {
class Database;
}

namespace uinbox::bench {

/// What one pass over a load took.
struct Pass {
    double perSecond = 0;
    double cpuMicroseconds = 0;        ///< of the whole process, each
    std::vector<double> milliseconds;  ///< of each, where that was measured
};

/// The limit: the same messages by plain INSERTs, in transactions of 256, WAL with synchronous=FULL, into the program's own table
/// `message` with all its indexes in a copy of the same profile. No foreign keys, no triggers, nothing looked up, no other table.
class PlainLimit {
public:
    static constexpr int kBatch = 256;
    explicit PlainLimit(const QString& path);
    [[nodiscard]] Pass run(const std::vector<SignedWebhook>& load);

private:
    PlainDatabase m_database;
};

/// The program's inbound path on a profile of its own: database, Twilio routes and, once listen() was called, the public listener.
class Inbound {
public:
    explicit Inbound(const QString& path);
    ~Inbound();
    Inbound(const Inbound&) = delete;
    Inbound& operator=(const Inbound&) = delete;

    /// Calls the route's handler directly from one thread, at most `inFlight` of them unanswered. Throws where an answer is not 200.
    [[nodiscard]] Pass run(const std::vector<SignedWebhook>& load, int inFlight);
    [[nodiscard]] quint16 listen();
    [[nodiscard]] db::Database& database();

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

/// A listener of the same policy whose handler answers at once: what HTTP alone costs.
class EmptyListener {
public:
    EmptyListener();
    [[nodiscard]] quint16 port() const { return m_server.port(); }

private:
    http::HttpServer m_server;
};

}  // namespace uinbox::bench
