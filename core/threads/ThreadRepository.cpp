// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/ThreadRepository.h"

#include "threads/DraftEnvelope.h"

#include <array>
#include <utility>

namespace uinbox {

namespace {

#define THREAD_COLUMNS                                                                                                    \
    "t.id, t.contact_id, c.name, coalesce((SELECT a.value FROM contact_address a WHERE a.contact_id = t.contact_id"       \
    " ORDER BY a.seq LIMIT 1), ''), t.state, t.unread, t.last_message_id IS NOT NULL, t.last_message_at, t.last_preview," \
    " t.last_channel, t.last_direction, t.last_status, coalesce(nullif(d.content, ''), d.note, ''), t.activity_at,"       \
    " t.pinned_at, t.snoozed_until, t.assignee_id, coalesce(u.name, '')"                                                  \
    " FROM thread t JOIN contact c ON c.id = t.contact_id LEFT JOIN draft d ON d.thread_id = t.id"                        \
    " LEFT JOIN user u ON u.id = t.assignee_id"

// Until somebody writes, its channel is one that the person can be written to on.
constexpr char kInsert[] =
    "INSERT INTO thread (id, contact_id, last_channel, last_message_at, activity_at, created_at) VALUES (:id, :contact,"
    " CASE WHEN EXISTS (SELECT 1 FROM contact_address a WHERE a.contact_id = :contact AND a.kind = 'email')"
    " AND NOT EXISTS (SELECT 1 FROM contact_address a WHERE a.contact_id = :contact AND a.kind <> 'email')"
    " THEN 'email' ELSE 'sms' END, :now, :now, :now)";
constexpr char kInsertWith[] =
    "INSERT INTO thread (id, contact_id, state, unread, last_message_id, last_message_at, activity_at, last_preview, last_channel,"
    " last_direction, last_status, created_at) VALUES (:id, :contact, :state, :unread, :message, :at, :at, :preview, :channel, :direction, :status, :now)";
constexpr char kFindByContact[] = "SELECT id FROM thread WHERE contact_id = :contact";
constexpr char kFind[] = "SELECT " THREAD_COLUMNS " WHERE t.id = :id";
#define LAST_OF_MESSAGE                                                                                                                         \
    "last_message_id = :message, last_message_at = :at, activity_at = max(activity_at, :at), last_preview = :preview, last_channel = :channel," \
    " last_direction = :direction, last_status = :status"
#define IF_NEWEST " WHERE id = :id AND (last_message_id IS NULL OR last_message_at <= :at)"
#define UNREAD "unread = unread + 1, state = 'open', snoozed_until = NULL"
constexpr char kRecordOutbound[] = "UPDATE thread SET " LAST_OF_MESSAGE IF_NEWEST;
constexpr char kRecordScheduled[] = "UPDATE thread SET " LAST_OF_MESSAGE " WHERE id = :id AND last_message_id IS NULL";
constexpr char kRecordInbound[] = "UPDATE thread SET " UNREAD ", " LAST_OF_MESSAGE IF_NEWEST;
constexpr char kRecordLateInbound[] = "UPDATE thread SET " UNREAD " WHERE id = :id";
// What woke or moved the conversation since stays as it is.
#define AS_OLD_AS(at) "activity_at = CASE WHEN activity_at = :goneAt THEN " at " ELSE activity_at END"
#define WHERE_LAST_GONE " WHERE id = :id AND last_message_id = :gone"
constexpr char kRecordBefore[] = "UPDATE thread SET last_message_id = :message, last_message_at = :at, " AS_OLD_AS(
    ":at") ", last_preview = :preview, last_channel = :channel, last_direction = :direction, last_status = :status" WHERE_LAST_GONE;
constexpr char kRecordNone[] = "UPDATE thread SET last_message_id = NULL, last_message_at = created_at, " AS_OLD_AS(
    "created_at") ", last_preview = ''" WHERE_LAST_GONE;
constexpr char kSetLast[] =
    "UPDATE thread SET last_message_id = :message, last_message_at = :at, last_preview = :preview, last_channel = :channel,"
    " last_direction = :direction, last_status = :status WHERE id = :id";
constexpr char kSetNoLast[] =
    "UPDATE thread SET last_message_id = NULL, last_message_at = created_at, last_preview = '' WHERE id = :id";
constexpr char kRecordStatus[] = "UPDATE thread SET last_status = :status WHERE id = :id AND last_message_id = :message";
// What the program answered by itself is no answer.
constexpr char kUnanswered[] =
    "SELECT t.id, m.first, m.count FROM thread t JOIN (SELECT i.thread_id, min(i.created_at) AS first, count(*) AS count FROM message i"
    " WHERE i.direction = 'inbound' AND i.created_at >= :since AND i.created_at < :until AND NOT EXISTS (SELECT 1 FROM message o WHERE o.thread_id = i.thread_id"
    " AND o.direction = 'outbound' AND o.created_at > i.created_at AND o.status <> 'canceled' AND o.status <> 'scheduled'"
    " AND instr(o.envelope, '\"automatic\":true') = 0) GROUP BY i.thread_id) m ON m.thread_id = t.id"
    " WHERE t.state = 'open' AND t.unread > 0 ORDER BY m.first LIMIT :limit";
constexpr char kMarkRead[] = "UPDATE thread SET unread = 0 WHERE id = :id AND unread > 0";
constexpr char kSaveDraft[] =
    "INSERT INTO draft (thread_id, channel, content, updated_at, subject, envelope, note)"
    " VALUES (:thread, :channel, :content, :updated, :subject, :envelope, :note)"
    " ON CONFLICT (thread_id) DO UPDATE SET channel = excluded.channel, content = excluded.content, updated_at = excluded.updated_at,"
    " subject = excluded.subject, envelope = excluded.envelope, note = excluded.note";
constexpr char kRemoveDraft[] = "DELETE FROM draft WHERE thread_id = :thread";
// A note that is being written beside a message stays when the message is sent.
constexpr char kForgetUnnoted[] = "DELETE FROM draft WHERE thread_id = :thread AND note = ''";
constexpr char kForgetMessage[] = "UPDATE draft SET content = '', subject = '', envelope = '{}' WHERE thread_id = :thread";
constexpr char kDraft[] = "SELECT channel, content, updated_at, subject, envelope, note FROM draft WHERE thread_id = :thread";

// With a bare column beside max() SQLite takes it from the row that has the maximum.
constexpr char kBySubject[] =
    "SELECT thread_id, subject, max(created_at) AS newest FROM message INDEXED BY message_email"
    " WHERE channel = 'email' AND status <> 'canceled' AND subject LIKE :pattern ESCAPE '\\'"
    " GROUP BY thread_id ORDER BY newest DESC LIMIT :limit";
constexpr char kNewestKinds[] =
    "SELECT channel, direction, subject FROM message WHERE thread_id = :thread ORDER BY created_at DESC, id DESC LIMIT :limit";
constexpr char kWaiting[] =
    "SELECT count(*), min(m.scheduled_at) FROM outbox o JOIN message m ON m.id = o.message_id"
    " WHERE o.thread_id = :thread AND (o.state = 'scheduled' OR o.state = 'asking' OR o.state = 'held' OR o.state = 'recalling')";

/// How far back an answer looks for what it answers.
constexpr int kReplyLooksAt = 300;
/// Longer than any list shows of it.
constexpr qsizetype kPreviewLength = 160;

Thread readThread(const db::Query& row)
{
    Thread t;
    t.id = row.id<ThreadId>(0);
    t.contactId = row.id<ContactId>(1);
    t.contactName = row.text(2);
    t.contactAddress = row.text(3);
    t.state = threadStateFromName(row.text(4)).value_or(ThreadState::Open);
    t.unread = static_cast<int>(row.integer(5));
    t.hasMessages = row.integer(6) != 0;
    t.lastMessageAt = row.time(7);
    t.preview = row.text(8);
    t.lastChannel = channelFromName(row.text(9)).value_or(Channel::Sms);
    t.lastDirection = directionFromName(row.text(10)).value_or(Direction::Inbound);
    t.lastStatus = statusFromName(row.text(11)).value_or(MessageStatus::Unknown);
    t.draft = row.text(12);
    t.activityAt = row.time(13);
    t.pinnedAt = row.optionalTime(14);
    t.snoozedUntil = row.optionalTime(15);
    t.assigneeId = row.optionalId<UserId>(16);
    t.assigneeName = row.text(17);
    return t;
}

/// True where QString::simplified() would change nothing.
bool isSimple(QStringView text)
{
    QChar before = u' ';
    for (const QChar c : text) {
        if (c.isSpace() && (c != u' ' || before == u' ')) return false;
        before = c;
    }
    return before != u' ';
}

/// What a message without a text is, in signs that every language reads.
QString signOf(const Message& message)
{
    const QString label = message.metadata.value(QStringLiteral("Label")).toString();
    if (message.metadata.contains(QStringLiteral("Latitude"))) return (QStringLiteral("📍 ") + label).trimmed();
    if (message.attachments.empty()) return {};
    const Attachment& file = message.attachments.front();
    if (file.contentType.startsWith(u"image/")) return QStringLiteral("🖼");
    if (file.contentType.startsWith(u"audio/")) return QStringLiteral("🎤");
    if (file.contentType.startsWith(u"video/")) return QStringLiteral("🎬");
    return (QStringLiteral("📎 ") + file.fileName).trimmed();
}

QString previewOf(const Message& message)
{
    if (message.content.isEmpty()) return signOf(message).simplified().left(kPreviewLength);
    // Cut before tidying: a message of a megabyte is not walked for one line.
    const QString start = message.content.left(4 * kPreviewLength);
    return isSimple(start) ? start.left(kPreviewLength) : start.simplified().left(kPreviewLength);
}

void bindLast(db::Query& query, const Message& message)
{
    query.bind(":id", message.threadId);
    query.bind(":message", message.id);
    query.bind(":at", message.createdAt);
    query.bind(":preview", previewOf(message));
    query.bind(":channel", channelName(message.channel));
    query.bind(":direction", directionName(message.direction));
    query.bind(":status", statusName(message.status));
}

}  // namespace

Result<> ThreadRepository::insert(ThreadId thread, ContactId contact, Timestamp now)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kInsert));
    query.bind(":id", thread);
    query.bind(":contact", contact);
    query.bind(":now", now);
    return query.run();
}

Result<> ThreadRepository::insertWith(const Message& first, Timestamp now, Hearing hearing)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kInsertWith));
    bindLast(query, first);
    query.bind(":contact", first.contactId);
    const bool isTold = hearing == Hearing::Told;
    query.bind(":state", threadStateName(isTold ? ThreadState::Open : ThreadState::Archived));
    query.bind(":unread", isTold && first.direction == Direction::Inbound ? 1 : 0);
    query.bind(":now", now);
    return query.run();
}

Result<std::optional<ThreadId>> ThreadRepository::findByContact(ContactId contact)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kFindByContact));
    query.bind(":contact", contact);
    UINBOX_ASSIGN(const bool found, query.next());
    return found ? std::optional(query.id<ThreadId>(0)) : std::nullopt;
}

Result<std::optional<Thread>> ThreadRepository::find(ThreadId thread)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kFind));
    query.bind(":id", thread);
    UINBOX_ASSIGN(const bool found, query.next());
    return found ? std::optional(readThread(query)) : std::nullopt;
}

Result<> ThreadRepository::recordMessage(const Message& message, Hearing hearing)
{
    // Of which nobody is told is recorded as what goes out is: it is the last, and that is all.
    const bool isInbound = message.direction == Direction::Inbound && hearing == Hearing::Told;
    const bool isScheduled = message.status == MessageStatus::Scheduled;
    {
        UINBOX_ASSIGN(auto query, m_connection.prepare(isInbound     ? kRecordInbound
                                                       : isScheduled ? kRecordScheduled
                                                                     : kRecordOutbound));
        bindLast(query, message);
        UINBOX_TRY(query.run());
    }
    if (!isInbound || m_connection.changes() > 0) return {};
    // Older than the last one: it is not shown in the list, but nobody has read it.
    UINBOX_ASSIGN(auto query, m_connection.prepare(kRecordLateInbound));
    query.bind(":id", message.threadId);
    return query.run();
}

Result<> ThreadRepository::setLast(ThreadId thread, const std::optional<Message>& last)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(last ? kSetLast : kSetNoLast));
    if (last) bindLast(query, *last);
    query.bind(":id", thread);
    return query.run();
}

Result<> ThreadRepository::recordStatus(const Message& message)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kRecordStatus));
    query.bind(":id", message.threadId);
    query.bind(":message", message.id);
    query.bind(":status", statusName(message.status));
    return query.run();
}

Result<> ThreadRepository::recordGone(const Message& gone, const std::optional<Message>& before)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(before ? kRecordBefore : kRecordNone));
    if (before) bindLast(query, *before);
    query.bind(":id", gone.threadId);
    query.bind(":gone", gone.id);
    query.bind(":goneAt", gone.createdAt);
    return query.run();
}

Result<bool> ThreadRepository::markRead(ThreadId thread)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kMarkRead));
    query.bind(":id", thread);
    UINBOX_TRY(query.run());
    return m_connection.changes() > 0;
}

Result<std::vector<UnansweredThread>> ThreadRepository::unanswered(Timestamp since, Timestamp until, int limit)
{
    std::vector<UnansweredThread> found;
    std::vector<ThreadId> ids;
    {
        UINBOX_ASSIGN(auto query, m_connection.prepare(kUnanswered));
        query.bind(":since", since);
        query.bind(":until", until);
        query.bind(":limit", limit);
        for (;;) {
            UINBOX_ASSIGN(const bool more, query.next());
            if (!more) break;
            ids.push_back(query.id<ThreadId>(0));
            found.push_back({{}, query.time(1), static_cast<int>(query.integer(2))});
        }
    }
    for (size_t i = 0; i < ids.size(); ++i) {
        UINBOX_ASSIGN(auto thread, find(ids[i]));
        if (thread) found[i].thread = std::move(*thread);
    }
    return found;
}

Result<std::vector<std::pair<ThreadId, QString>>> ThreadRepository::bySubject(const QString& words, int limit)
{
    QString pattern = words;
    for (const char16_t each : {u'\\', u'%', u'_'}) pattern.replace(QChar(each), QStringLiteral("\\") + QChar(each));
    UINBOX_ASSIGN(auto query, m_connection.prepare(kBySubject));
    query.bind(":pattern", u'%' + pattern + u'%');
    query.bind(":limit", limit);
    std::vector<std::pair<ThreadId, QString>> found;
    for (;;) {
        UINBOX_ASSIGN(const bool more, query.next());
        if (!more) return found;
        found.emplace_back(query.id<ThreadId>(0), query.text(1));
    }
}

Result<ReplyContext> ThreadRepository::replyContext(ThreadId thread)
{
    ReplyContext context;
    bool hasEmail = false;
    UINBOX_ASSIGN(auto query, m_connection.prepare(kNewestKinds));
    query.bind(":thread", thread);
    query.bind(":limit", kReplyLooksAt);
    while (!context.channel || !hasEmail) {
        UINBOX_ASSIGN(const bool more, query.next());
        if (!more) break;
        const auto channel = channelFromName(query.text(0));
        const bool isInbound = directionFromName(query.text(1)) == Direction::Inbound;
        if (isInbound && !context.channel) context.channel = channel;
        if (channel != Channel::Email || hasEmail) continue;
        hasEmail = true;
        context.subject = query.text(2);
    }
    return context;
}

Result<WaitingMessages> ThreadRepository::waiting(ThreadId thread)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kWaiting));
    query.bind(":thread", thread);
    UINBOX_TRY(query.next());
    return WaitingMessages{static_cast<int>(query.integer(0)), query.optionalTime(1)};
}

Result<> ThreadRepository::saveDraft(const Draft& draft, const std::vector<ReturnedDraft>& returned)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kSaveDraft));
    query.bind(":thread", draft.threadId);
    query.bind(":channel", channelName(draft.channel));
    query.bind(":content", draft.content);
    query.bind(":updated", draft.updatedAt);
    query.bind(":subject", draft.subject);
    query.bind(":envelope", draftEnvelope(draft, returned));
    query.bind(":note", draft.note);
    return query.run();
}

Result<> ThreadRepository::removeDraft(ThreadId thread)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kRemoveDraft));
    query.bind(":thread", thread);
    return query.run();
}

Result<> ThreadRepository::forgetDraftMessage(ThreadId thread)
{
    for (const char* sql : {kForgetUnnoted, kForgetMessage}) {
        UINBOX_ASSIGN(auto query, m_connection.prepare(sql));
        query.bind(":thread", thread);
        UINBOX_TRY(query.run());
    }
    return {};
}

Result<std::optional<Draft>> ThreadRepository::draft(ThreadId thread)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kDraft));
    query.bind(":thread", thread);
    UINBOX_ASSIGN(const bool found, query.next());
    if (!found) return std::nullopt;
    Draft draft{thread, channelFromName(query.text(0)).value_or(Channel::Sms), query.text(1), query.time(2), query.text(3)};
    readDraftEnvelope(draft, query.text(4));
    draft.note = query.text(5);
    return draft;
}

Result<std::vector<ReturnedDraft>> ThreadRepository::returned(ThreadId thread)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kDraft));
    query.bind(":thread", thread);
    UINBOX_ASSIGN(const bool found, query.next());
    return found ? returnedOf(thread, query.text(4)) : std::vector<ReturnedDraft>();
}

}  // namespace uinbox
