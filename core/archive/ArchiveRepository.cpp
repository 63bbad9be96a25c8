// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/ArchiveRepository.h"

namespace uinbox {

namespace {

constexpr char kMessages[] =
    "SELECT count(*) FROM message m WHERE m.thread_id = :thread AND m.created_at >= :since"
    " AND NOT (m.status = 'canceled' AND m.provider_sid IS NULL) AND m.status <> 'scheduled'";
constexpr char kNotes[] =
    "SELECT count(*) FROM note n WHERE n.thread_id = :thread AND n.created_at >= :since AND n.removed_at IS NULL"
    " AND (n.visibility = 'team' OR n.user_id = :reader)";

}  // namespace

Result<qint64> ArchiveRepository::count(const ArchiveRequest& request)
{
    const Timestamp since = request.since.value_or(Timestamp::min());
    qint64 count = 0;
    {
        UINBOX_ASSIGN(auto query, m_connection.prepare(kMessages));
        query.bind(":thread", request.thread);
        query.bind(":since", since);
        UINBOX_ASSIGN(const bool there, query.next());
        if (there) count += query.integer(0);
    }
    if (request.notes == ArchiveNotes::Without) return count;
    UINBOX_ASSIGN(auto query, m_connection.prepare(kNotes));
    query.bind(":thread", request.thread);
    query.bind(":since", since);
    query.bind(":reader", request.reader);
    UINBOX_ASSIGN(const bool there, query.next());
    return there ? count + query.integer(0) : count;
}

}  // namespace uinbox
