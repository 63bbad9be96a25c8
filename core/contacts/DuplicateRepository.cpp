// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts/DuplicateRepository.h"

namespace uinbox {

namespace {

constexpr char kEverybody[] =
    "SELECT c.id, c.name, coalesce(a.kind, 'handle'), coalesce(a.value, '') FROM contact c"
    " LEFT JOIN contact_address a ON a.contact_id = c.id ORDER BY c.seq";
constexpr char kMatching[] =
    "SELECT c.id FROM contact_search s CROSS JOIN contact c ON c.seq = s.rowid WHERE contact_search MATCH :words LIMIT :limit";
constexpr char kDistinct[] = "SELECT first_id, second_id FROM contact_distinct";
constexpr char kAreDistinct[] = "SELECT 1 FROM contact_distinct WHERE first_id = :first AND second_id = :second";
constexpr char kAddDistinct[] =
    "INSERT OR IGNORE INTO contact_distinct (first_id, second_id, said_at) VALUES (:first, :second, :now)";
constexpr char kRemoveDistinct[] = "DELETE FROM contact_distinct WHERE first_id = :first AND second_id = :second";

void bindPair(db::Query& query, ContactId a, ContactId b)
{
    const auto [first, second] = DuplicateRepository::pairOf(a, b);
    query.bind(":first", first);
    query.bind(":second", second);
}

}  // namespace

Result<> DuplicateRepository::everybody(const std::function<void(const Row&)>& each)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kEverybody));
    for (;;) {
        UINBOX_ASSIGN(const bool more, query.next());
        if (!more) return {};
        each({query.id<ContactId>(0), query.text(1), addressKindFromName(query.text(2)).value_or(AddressKind::Handle),
              query.text(3)});
    }
}

Result<std::vector<ContactId>> DuplicateRepository::matching(const QString& expression, int limit)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kMatching));
    query.bind(":words", expression);
    query.bind(":limit", limit);
    std::vector<ContactId> ids;
    for (;;) {
        UINBOX_ASSIGN(const bool more, query.next());
        if (!more) return ids;
        ids.push_back(query.id<ContactId>(0));
    }
}

Result<std::set<DuplicateRepository::Pair>> DuplicateRepository::distinct()
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kDistinct));
    std::set<Pair> pairs;
    for (;;) {
        UINBOX_ASSIGN(const bool more, query.next());
        if (!more) return pairs;
        pairs.emplace(query.id<ContactId>(0), query.id<ContactId>(1));
    }
}

Result<bool> DuplicateRepository::areDistinct(ContactId a, ContactId b)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kAreDistinct));
    bindPair(query, a, b);
    return query.next();
}

Result<bool> DuplicateRepository::addDistinct(ContactId a, ContactId b, Timestamp now)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kAddDistinct));
    bindPair(query, a, b);
    query.bind(":now", now);
    UINBOX_TRY(query.run());
    return m_connection.changes() > 0;
}

Result<bool> DuplicateRepository::removeDistinct(ContactId a, ContactId b)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kRemoveDistinct));
    bindPair(query, a, b);
    UINBOX_TRY(query.run());
    return m_connection.changes() > 0;
}

}  // namespace uinbox
