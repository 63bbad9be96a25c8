// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbound/EmailRepository.h"

namespace uinbox {

namespace {

constexpr char kInsert[] =
    "INSERT INTO received_email (email_id, received_at, fetches, fetch_at, reason)"
    " VALUES (:email, :received, :fetches, :fetchAt, :reason) ON CONFLICT (email_id) DO NOTHING RETURNING 1";
constexpr char kUpdate[] =
    "UPDATE received_email SET fetches = :fetches, fetch_at = :fetchAt, reason = :reason WHERE email_id = :email";
constexpr char kRemove[] = "DELETE FROM received_email WHERE email_id = :email";
constexpr char kNext[] =
    "SELECT email_id, received_at, fetches, fetch_at, reason FROM received_email"
    " WHERE fetch_at IS NOT NULL ORDER BY fetch_at LIMIT :limit";
constexpr char kGivenUp[] =
    "SELECT email_id, received_at, fetches, fetch_at, reason FROM received_email"
    " WHERE fetch_at IS NULL ORDER BY email_id LIMIT :limit";
constexpr char kRevive[] =
    "UPDATE received_email SET fetch_at = :now, fetches = 0 WHERE fetch_at IS NULL AND received_at >= :since RETURNING 1";
constexpr char kIsKnown[] =
    "SELECT 1 FROM message WHERE provider_sid = :email"
    " UNION ALL SELECT 1 FROM received_email WHERE email_id = :email"
    " UNION ALL SELECT 1 FROM forgotten_sid WHERE provider_sid = :email"
    " UNION ALL SELECT 1 FROM webhook_event WHERE provider = 'resend' AND delivery_id = :delivery LIMIT 1";
constexpr char kWasAnnounced[] =
    "SELECT 1 FROM webhook_event WHERE provider = 'resend' AND provider_sid = :email AND kind = 'email.received' LIMIT 1";

}  // namespace

Result<bool> EmailRepository::insert(const AwaitedEmail& email)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kInsert));
    query.bind(":email", email.emailId);
    query.bind(":received", email.receivedAt);
    query.bind(":fetches", email.fetches);
    query.bind(":fetchAt", email.fetchAt);
    query.bind(":reason", email.reason);
    UINBOX_ASSIGN(const bool isNew, query.next());
    return isNew;
}

Result<> EmailRepository::update(const AwaitedEmail& email)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kUpdate));
    query.bind(":email", email.emailId);
    query.bind(":fetches", email.fetches);
    query.bind(":fetchAt", email.fetchAt);
    query.bind(":reason", email.reason);
    return query.run();
}

Result<> EmailRepository::remove(const QString& emailId)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kRemove));
    query.bind(":email", emailId);
    return query.run();
}

Result<std::vector<AwaitedEmail>> EmailRepository::next(int limit)
{
    return readAll(kNext, limit);
}

Result<std::vector<AwaitedEmail>> EmailRepository::givenUp(int limit)
{
    return readAll(kGivenUp, limit);
}

Result<int> EmailRepository::revive(Timestamp since, Timestamp now)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kRevive));
    query.bind(":since", since);
    query.bind(":now", now);
    for (int rows = 0;; ++rows) {
        UINBOX_ASSIGN(const bool more, query.next());
        if (!more) return rows;
    }
}

Result<bool> EmailRepository::isKnown(const QString& emailId)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kIsKnown));
    query.bind(":email", emailId);
    query.bind(":delivery", QString::fromLatin1(fetchedDeliveryId(emailId)));
    UINBOX_ASSIGN(const bool found, query.next());
    return found;
}

Result<bool> EmailRepository::wasAnnounced(const QString& emailId)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kWasAnnounced));
    query.bind(":email", emailId);
    UINBOX_ASSIGN(const bool found, query.next());
    return found;
}

Result<std::vector<AwaitedEmail>> EmailRepository::readAll(const char* sql, int limit)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(sql));
    query.bind(":limit", limit);
    std::vector<AwaitedEmail> emails;
    for (;;) {
        UINBOX_ASSIGN(const bool more, query.next());
        if (!more) return emails;
        emails.push_back({query.text(0), query.time(1), static_cast<int>(query.integer(2)), query.optionalTime(3), query.text(4)});
    }
}

QByteArray fetchedDeliveryId(const QString& emailId)
{
    return "email " + emailId.toLatin1();
}

}  // namespace uinbox
