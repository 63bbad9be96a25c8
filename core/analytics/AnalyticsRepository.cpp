// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/AnalyticsRepository.h"

namespace uinbox {

namespace {

#define AUTOMATIC "m.direction = 'outbound' AND m.user_id IS NULL AND instr(m.envelope, '\"automatic\":true') > 0"
#define STANDS "m.status <> 'scheduled' AND m.status <> 'canceled'"

// Numbers instead of words: a million times a text for each would take as long as reading the rows. They are those of the enums. What
// lies behind a long text is read only where it can say something.
#define COUNTED                                                                                                                       \
    "SELECT m.created_at, m.thread_id, CASE m.channel WHEN 'sms' THEN 0 WHEN 'whatsapp' THEN 1 ELSE 2 END, m.direction = 'outbound'," \
    " CASE m.status WHEN 'pending' THEN 1 WHEN 'sending' THEN 2 WHEN 'unknown' THEN 3 WHEN 'sent' THEN 4 WHEN 'delivered' THEN 5"     \
    " WHEN 'read' THEN 6 WHEN 'failed' THEN 7 ELSE 9 END, m.user_id, CASE m.status WHEN 'failed' THEN m.error_code ELSE 0 END,"       \
    " " AUTOMATIC " FROM message m WHERE "
constexpr char kMessages[] = COUNTED "m.created_at >= :from AND m.created_at < :to AND " STANDS " ORDER BY m.created_at, m.id";
constexpr char kMessagesOf[] = COUNTED "m.thread_id = :thread AND " STANDS " ORDER BY m.created_at, m.id";
constexpr char kLastBefore[] =
    "SELECT m.direction = 'outbound' FROM message m WHERE m.thread_id = :thread AND m.created_at < :before AND " STANDS
    " AND NOT (" AUTOMATIC ") ORDER BY m.created_at DESC, m.id DESC LIMIT 1";
constexpr char kAnswerAfter[] =
    "SELECT m.created_at, m.user_id FROM message m WHERE m.thread_id = :thread AND m.created_at >= :from AND m.direction = 'outbound'"
    " AND m.status <> 'failed' AND " STANDS " AND NOT (" AUTOMATIC ") ORDER BY m.created_at, m.id LIMIT 1";

#undef COUNTED
#undef AUTOMATIC
#undef STANDS

static_assert(static_cast<int>(Channel::Sms) == 0 && static_cast<int>(Channel::WhatsApp) == 1 &&
              static_cast<int>(Channel::Email) == 2);
static_assert(static_cast<int>(Direction::Outbound) == 1);
static_assert(static_cast<int>(MessageStatus::Pending) == 1 && static_cast<int>(MessageStatus::Sending) == 2 &&
              static_cast<int>(MessageStatus::Unknown) == 3 && static_cast<int>(MessageStatus::Sent) == 4 &&
              static_cast<int>(MessageStatus::Delivered) == 5 && static_cast<int>(MessageStatus::Read) == 6 &&
              static_cast<int>(MessageStatus::Failed) == 7 && static_cast<int>(MessageStatus::Received) == 9);

}  // namespace

Result<> AnalyticsRepository::messages(Timestamp from, Timestamp to, const std::function<void(const CountedMessage&)>& each)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kMessages));
    query.bind(":from", from);
    query.bind(":to", to);
    return readAll(std::move(query), each);
}

Result<> AnalyticsRepository::messagesOf(ThreadId thread, const std::function<void(const CountedMessage&)>& each)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kMessagesOf));
    query.bind(":thread", thread);
    return readAll(std::move(query), each);
}

Result<> AnalyticsRepository::readAll(db::Query query, const std::function<void(const CountedMessage&)>& each)
{
    for (;;) {
        UINBOX_ASSIGN(const bool more, query.next());
        if (!more) return {};
        each({query.time(0), query.id<ThreadId>(1), static_cast<Channel>(query.integer(2)),
              static_cast<Direction>(query.integer(3)), static_cast<MessageStatus>(query.integer(4)), query.optionalId<UserId>(5),
              static_cast<int>(query.integer(6)), query.integer(7) != 0});
    }
}

Result<std::optional<Direction>> AnalyticsRepository::lastBefore(ThreadId thread, Timestamp before)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kLastBefore));
    query.bind(":thread", thread);
    query.bind(":before", before);
    UINBOX_ASSIGN(const bool found, query.next());
    if (!found) return std::nullopt;
    return static_cast<Direction>(query.integer(0));
}

Result<std::optional<AnalyticsRepository::Answer>> AnalyticsRepository::answerAfter(ThreadId thread, Timestamp from)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kAnswerAfter));
    query.bind(":thread", thread);
    query.bind(":from", from);
    UINBOX_ASSIGN(const bool found, query.next());
    if (!found) return std::nullopt;
    return Answer{query.time(0), query.optionalId<UserId>(1)};
}

}  // namespace uinbox
