// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/DeliveryReportRepository.h"

namespace uinbox {

namespace {

constexpr char kRemoveParked[] = "DELETE FROM delivery_event WHERE message_id IS NULL AND received_at < :before";
constexpr char kInsertReport[] =
    "INSERT OR IGNORE INTO delivery_event (message_id, provider_sid, status, error_code, error_message, received_at)"
    " VALUES (:message, :sid, :status, :errorCode, :errorMessage, :received)";
// The '+' keeps SQLite from the index on message_id: of one sid there are a few reports, of no message there may be many.
constexpr char kWaitingReports[] =
    "SELECT status, error_code, error_message, received_at FROM delivery_event"
    " WHERE provider_sid = :sid AND +message_id IS NULL ORDER BY seq";
constexpr char kReports[] =
    "SELECT provider_sid, status, error_code, error_message, received_at FROM delivery_event WHERE message_id = :message ORDER BY seq";
constexpr char kAdoptReports[] =
    "UPDATE delivery_event SET message_id = :message WHERE provider_sid = :sid AND +message_id IS NULL";

}  // namespace

Result<bool> DeliveryReportRepository::insert(const DeliveryReport& report, std::optional<MessageId> message)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kInsertReport));
    query.bind(":message", message);
    query.bind(":sid", report.providerSid);
    query.bind(":status", statusName(report.status));
    query.bind(":errorCode", report.errorCode);
    query.bind(":errorMessage", report.errorMessage);
    query.bind(":received", report.receivedAt);
    UINBOX_TRY(query.run());
    return m_connection.changes() > 0;
}

Result<std::vector<DeliveryReport>> DeliveryReportRepository::adopt(const QString& providerSid, MessageId message)
{
    std::vector<DeliveryReport> reports;
    {
        UINBOX_ASSIGN(auto query, m_connection.prepare(kWaitingReports));
        query.bind(":sid", providerSid);
        for (;;) {
            UINBOX_ASSIGN(const bool more, query.next());
            if (!more) break;
            reports.push_back({providerSid, statusFromName(query.text(0)).value_or(MessageStatus::Unknown),
                               static_cast<int>(query.integer(1)), query.text(2), query.time(3)});
        }
    }
    if (reports.empty()) return reports;
    UINBOX_ASSIGN(auto query, m_connection.prepare(kAdoptReports));
    query.bind(":sid", providerSid);
    query.bind(":message", message);
    UINBOX_TRY(query.run());
    return reports;
}

Result<std::vector<DeliveryReport>> DeliveryReportRepository::of(MessageId message)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kReports));
    query.bind(":message", message);
    std::vector<DeliveryReport> found;
    for (;;) {
        UINBOX_ASSIGN(const bool more, query.next());
        if (!more) return found;
        found.push_back({query.text(0), statusFromName(query.text(1)).value_or(MessageStatus::Unknown),
                         static_cast<int>(query.integer(2)), query.text(3), query.time(4)});
    }
}

Result<> DeliveryReportRepository::removeParked(Timestamp before)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kRemoveParked));
    query.bind(":before", before);
    return query.run();
}

}  // namespace uinbox
