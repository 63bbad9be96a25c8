// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tunnel/LineTargetRepository.h"

#include "base/Utf8.h"

namespace uinbox {

namespace {

constexpr char kAll[] = "SELECT target, previous, ours, changed_at FROM line_target ORDER BY target";
constexpr char kSet[] =
    "INSERT INTO line_target (target, previous, ours, changed_at) VALUES (:target, :previous, :ours, :changed_at) "
    "ON CONFLICT (target) DO UPDATE SET previous = excluded.previous, ours = excluded.ours, changed_at = excluded.changed_at";
constexpr char kRemove[] = "DELETE FROM line_target WHERE target = :target";

}  // namespace

Result<std::vector<LineTargetRow>> LineTargetRepository::all()
{
    std::vector<LineTargetRow> rows;
    UINBOX_ASSIGN(auto query, m_connection.prepare(kAll));
    for (;;) {
        UINBOX_ASSIGN(const bool more, query.next());
        if (!more) return rows;
        rows.push_back({query.text(0), jsonFromText(query.text(1)), query.text(2).split(u'\n', Qt::SkipEmptyParts), query.time(3)});
    }
}

Result<> LineTargetRepository::set(const LineTargetRow& row)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kSet));
    query.bind(":target", row.target);
    query.bind(":previous", jsonText(row.previous));
    query.bind(":ours", row.ours.join(u'\n'));
    query.bind(":changed_at", row.changedAt);
    return query.run();
}

Result<> LineTargetRepository::remove(const QString& target)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kRemove));
    query.bind(":target", target);
    return query.run();
}

}  // namespace uinbox
