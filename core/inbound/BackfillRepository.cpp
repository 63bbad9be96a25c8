// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbound/BackfillRepository.h"

namespace uinbox {

namespace {

constexpr char kCoveredTo[] = "SELECT covered_to FROM backfill WHERE source = :source";
constexpr char kSetCoveredTo[] =
    "INSERT INTO backfill (source, covered_to, checked_at) VALUES (:source, :covered, :now)"
    " ON CONFLICT (source) DO UPDATE SET covered_to = excluded.covered_to, checked_at = excluded.checked_at";
constexpr char kIsForgotten[] = "SELECT 1 FROM forgotten_sid WHERE provider_sid = :sid";
constexpr char kStatusOfSid[] = "SELECT status FROM message WHERE provider_sid = :sid";
constexpr char kOldestUnreported[] =
    "SELECT min(created_at) FROM message INDEXED BY message_by_time WHERE created_at >= :since AND direction = 'outbound'"
    " AND channel <> 'email' AND provider_sid IS NOT NULL AND (status = 'sent' OR status = 'sending')";

}  // namespace

Result<std::optional<Timestamp>> BackfillRepository::coveredTo(const QString& source)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kCoveredTo));
    query.bind(":source", source);
    UINBOX_ASSIGN(const bool found, query.next());
    return found ? std::optional(query.time(0)) : std::nullopt;
}

Result<> BackfillRepository::setCoveredTo(const QString& source, Timestamp coveredTo, Timestamp now)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kSetCoveredTo));
    query.bind(":source", source);
    query.bind(":covered", coveredTo);
    query.bind(":now", now);
    return query.run();
}

Result<QStringList> BackfillRepository::unknownAmong(const QStringList& sids)
{
    UINBOX_ASSIGN(const auto known, statusesOf(sids));
    QStringList unknown;
    for (const QString& sid : sids) {
        if (known.contains(sid)) continue;
        UINBOX_ASSIGN(auto query, m_connection.prepare(kIsForgotten));
        query.bind(":sid", sid);
        UINBOX_ASSIGN(const bool isForgotten, query.next());
        if (!isForgotten) unknown.append(sid);
    }
    return unknown;
}

Result<QHash<QString, MessageStatus>> BackfillRepository::statusesOf(const QStringList& sids)
{
    QHash<QString, MessageStatus> statuses;
    for (const QString& sid : sids) {
        UINBOX_ASSIGN(auto query, m_connection.prepare(kStatusOfSid));
        query.bind(":sid", sid);
        UINBOX_ASSIGN(const bool found, query.next());
        if (found) statuses.insert(sid, statusFromName(query.text(0)).value_or(MessageStatus::Unknown));
    }
    return statuses;
}

Result<std::optional<Timestamp>> BackfillRepository::oldestUnreported(Timestamp since)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kOldestUnreported));
    query.bind(":since", since);
    UINBOX_ASSIGN(const bool found, query.next());
    return found ? query.optionalTime(0) : std::nullopt;
}

}  // namespace uinbox
