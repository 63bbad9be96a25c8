// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbound/AutoReplyRepository.h"

namespace uinbox {

namespace {

constexpr char kLastTo[] = "SELECT replied_at FROM auto_reply WHERE address_id = :address";
constexpr char kCountSince[] = "SELECT count(*) FROM auto_reply WHERE replied_at >= :since";
constexpr char kRecord[] =
    "INSERT INTO auto_reply (address_id, replied_at) VALUES (:address, :at)"
    " ON CONFLICT (address_id) DO UPDATE SET replied_at = excluded.replied_at";

}  // namespace

Result<std::optional<Timestamp>> AutoReplyRepository::lastTo(ContactAddressId address)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kLastTo));
    query.bind(":address", address);
    UINBOX_ASSIGN(const bool found, query.next());
    return found ? std::optional(query.time(0)) : std::nullopt;
}

Result<int> AutoReplyRepository::countSince(Timestamp since)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kCountSince));
    query.bind(":since", since);
    UINBOX_ASSIGN(const bool found, query.next());
    return found ? static_cast<int>(query.integer(0)) : 0;
}

Result<> AutoReplyRepository::record(ContactAddressId address, Timestamp at)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kRecord));
    query.bind(":address", address);
    query.bind(":at", at);
    return query.run();
}

}  // namespace uinbox
