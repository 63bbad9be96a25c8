// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/Connection.h"

#include <vector>

namespace uinbox {

/// An e-mail that Resend has and we have not yet.
struct AwaitedEmail {
    QString emailId;
    Timestamp receivedAt{};            ///< there
    int fetches = 0;                   ///< how often it was asked for without success
    std::optional<Timestamp> fetchAt;  ///< when it is asked for (again); absent: it was given up
    QString reason;                    ///< why it is not here; empty before the first attempt
};

/// All SQL about e-mails that are still to be fetched.
class EmailRepository {
public:
    explicit EmailRepository(db::Connection& connection) : m_connection(connection) {}

    /// False where it is awaited already.
    [[nodiscard]] Result<bool> insert(const AwaitedEmail& email);
    /// Its next attempt, how many there were, and why it is not here.
    [[nodiscard]] Result<> update(const AwaitedEmail& email);
    [[nodiscard]] Result<> remove(const QString& emailId);
    /// Those to be fetched, the next one first, due or not.
    [[nodiscard]] Result<std::vector<AwaitedEmail>> next(int limit);
    /// Those that were given up, by id.
    /// What was given up and came since a moment is asked for once more, from `now` on. How many.
    [[nodiscard]] Result<int> revive(Timestamp since, Timestamp now);
    [[nodiscard]] Result<std::vector<AwaitedEmail>> givenUp(int limit);
    /// Whether it is here, awaited, given up, or was found to be none of ours to keep.
    [[nodiscard]] Result<bool> isKnown(const QString& emailId);
    /// Whether a webhook told of it.
    [[nodiscard]] Result<bool> wasAnnounced(const QString& emailId);

private:
    [[nodiscard]] Result<std::vector<AwaitedEmail>> readAll(const char* sql, int limit);
    db::Connection& m_connection;
};

/// The delivery id under which a fetched e-mail is kept in the flight recorder.
[[nodiscard]] QByteArray fetchedDeliveryId(const QString& emailId);

}  // namespace uinbox
