// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "threads/MessageRepository.h"

#include "base/Utf8.h"
#include "index/EntryIndex.h"

namespace uinbox {

namespace {

#define MESSAGE_COLUMNS                                                                                                                       \
    "m.id, m.thread_id, m.contact_id, m.user_id, m.channel, m.direction, m.status, m.content, m.subject, m.html, m.envelope, m.from_address," \
    " m.to_address, m.provider_sid, m.segments, m.error_code, m.error_message, m.metadata, m.scheduled_at, m.time_zone,"                      \
    " m.sent_at, m.created_at, m.next_attempt_at, m.price_micros, m.price_unit, EXISTS (SELECT 1 FROM attachment a WHERE a.message_id = m.id)"

constexpr char kInsert[] =
    "INSERT INTO message (id, thread_id, contact_id, user_id, channel, direction, status, content, subject, html, envelope, from_address,"
    " to_address, provider_sid, segments, error_code, error_message, metadata, scheduled_at, time_zone, sent_at, created_at,"
    " next_attempt_at, price_micros, price_unit, mail_id)"
    " VALUES (:id, :thread, :contact, :user, :channel, :direction, :status, :content, :subject, :html, :envelope, :from, :to, :sid, :segments,"
    " :errorCode, :errorMessage, :metadata, :scheduled, :zone, :sent, :created, :next, :price, :priceUnit, :mailId)";
constexpr char kInsertAttachment[] =
    "INSERT INTO attachment (id, message_id, position, url, content_type, size, file_name, content_hash, fetch_state, fetch_at, refusal,"
    " remote_id, content_id)"
    " VALUES (:id, :message, :position, :url, :type, :size, :name, :hash, :state, :fetchAt, :refusal, :remote, :cid)";
constexpr char kAttachments[] =
    "SELECT id, position, url, content_type, size, file_name, content_hash, fetch_state, refusal, remote_id, content_id FROM attachment WHERE message_id = :message ORDER BY position";
constexpr char kFind[] = "SELECT " MESSAGE_COLUMNS " FROM message m WHERE m.id = :id";
constexpr char kFindByMailId[] =
    "SELECT id FROM message INDEXED BY message_by_mail_id WHERE mail_id = :mailId ORDER BY seq LIMIT 1";
constexpr char kIsForgotten[] = "SELECT 1 FROM forgotten_sid WHERE provider_sid = :sid";
constexpr char kHasOutbound[] = "SELECT 1 FROM message WHERE direction = 'outbound' LIMIT 1";
constexpr char kFindBySid[] = "SELECT id FROM message WHERE provider_sid = :sid";
constexpr char kOlder[] = "SELECT " MESSAGE_COLUMNS
                          " FROM message m WHERE m.thread_id = :thread AND (m.created_at, m.id) < (:created, :id)"
                          " ORDER BY m.created_at DESC, m.id DESC LIMIT :limit";
constexpr char kNewer[] = "SELECT " MESSAGE_COLUMNS
                          " FROM message m WHERE m.thread_id = :thread AND (m.created_at, m.id) > (:created, :id)"
                          " ORDER BY m.created_at, m.id LIMIT :limit";
// Two shapes, so that each has its own index: one person's messages, or everybody's.
#define LIST_FILTERS                                                                                                \
    " AND (m.created_at, m.id) < (:created, :id)"                                                                   \
    " AND (:channel IS NULL OR m.channel = :channel) AND (:direction IS NULL OR m.direction = :direction)"          \
    " AND (:status IS NULL OR m.status = :status) AND (:search IS NULL OR instr(lower(m.content), lower(:search)))" \
    " ORDER BY m.created_at DESC, m.id DESC LIMIT :limit"
#define LISTED_NAME \
    "coalesce(nullif(c.name, ''), (SELECT a.value FROM contact_address a WHERE a.contact_id = c.id ORDER BY a.seq LIMIT 1), '')"
constexpr char kListAll[] =
    "SELECT " MESSAGE_COLUMNS ", " LISTED_NAME " FROM message m JOIN contact c ON c.id = m.contact_id WHERE 1" LIST_FILTERS;
constexpr char kListOfContact[] = "SELECT " MESSAGE_COLUMNS ", " LISTED_NAME
                                  " FROM message m JOIN contact c ON c.id = m.contact_id"
                                  " WHERE m.thread_id = (SELECT t.id FROM thread t WHERE t.contact_id = :contact)" LIST_FILTERS;
// The conditions of the index message_whatsapp_in, word for word.
constexpr char kLastWhatsAppFrom[] =
    "SELECT created_at FROM message WHERE channel = 'whatsapp' AND direction = 'inbound' AND from_address = :address"
    " ORDER BY created_at DESC LIMIT 1";
constexpr char kKeptFiles[] =
    "SELECT content_hash FROM attachment WHERE content_hash IS NOT NULL UNION SELECT content_hash FROM media_link";
constexpr char kLastEmail[] = "SELECT " MESSAGE_COLUMNS
                              " FROM message m INDEXED BY message_email WHERE m.thread_id = :thread AND m.channel = 'email'"
                              " ORDER BY m.created_at DESC, m.id DESC LIMIT 1";
constexpr char kLastSaid[] = "SELECT " MESSAGE_COLUMNS
                             " FROM message m WHERE m.thread_id = :thread AND m.status <> 'scheduled'"
                             " AND (m.status <> 'canceled' OR m.provider_sid IS NOT NULL)"
                             " ORDER BY m.created_at DESC, m.id DESC LIMIT 1";
constexpr char kUpdateState[] =
    "UPDATE message SET status = :status, provider_sid = :sid, segments = :segments, error_code = :errorCode,"
    " error_message = :errorMessage, from_address = :from, sent_at = :sent, next_attempt_at = :next, metadata = :metadata,"
    " envelope = :envelope, mail_id = :mailId, price_micros = :price, price_unit = :priceUnit WHERE id = :id";
constexpr char kUpdateText[] =
    "UPDATE message SET content = :content, subject = :subject, html = :html, segments = :segments, scheduled_at = :scheduled,"
    " time_zone = :zone WHERE id = :id";
constexpr char kUpdateRecipient[] = "UPDATE message SET to_address = :to WHERE id = :id";
constexpr char kUpdateCreatedAt[] = "UPDATE message SET created_at = :created WHERE id = :id";

constexpr int kHasAttachments = 25;
constexpr int kContactName = 26;

Message readMessage(const db::Query& row)
{
    Message m;
    m.id = row.id<MessageId>(0);
    m.threadId = row.id<ThreadId>(1);
    m.contactId = row.id<ContactId>(2);
    m.userId = row.optionalId<UserId>(3);
    m.channel = channelFromName(row.text(4)).value_or(Channel::Sms);
    m.direction = directionFromName(row.text(5)).value_or(Direction::Inbound);
    m.status = statusFromName(row.text(6)).value_or(MessageStatus::Unknown);
    m.content = row.text(7);
    m.subject = row.text(8);
    m.html = row.text(9);
    if (const QJsonObject envelope = jsonFromText(row.text(10)); !envelope.isEmpty()) m.envelope = Envelope::fromJson(envelope);
    m.fromAddress = row.text(11);
    m.toAddress = row.text(12);
    m.providerSid = row.text(13);
    m.segments = static_cast<int>(row.integer(14));
    m.errorCode = static_cast<int>(row.integer(15));
    m.errorMessage = row.text(16);
    m.metadata = jsonFromText(row.text(17));
    m.scheduledAt = row.optionalTime(18);
    m.timeZone = row.text(19);
    m.sentAt = row.optionalTime(20);
    m.createdAt = row.time(21);
    m.nextAttemptAt = row.optionalTime(22);
    if (!row.isNull(23)) m.priceMicros = row.integer(23);
    m.priceUnit = row.text(24);
    // Filled by readAttachments(): one query more only for the few messages that have any.
    if (row.integer(kHasAttachments) != 0) m.attachments.emplace_back();
    return m;
}

std::optional<QString> sidOrNull(const Message& message)
{
    return message.providerSid.isEmpty() ? std::nullopt : std::optional(message.providerSid);
}

void bindState(db::Query& query, const Message& message)
{
    query.bind(":id", message.id);
    query.bind(":status", statusName(message.status));
    query.bind(":sid", sidOrNull(message));
    query.bind(":segments", message.segments);
    query.bind(":errorCode", message.errorCode);
    query.bind(":errorMessage", message.errorMessage);
    query.bind(":from", message.fromAddress);
    query.bind(":sent", message.sentAt);
    query.bind(":next", message.nextAttemptAt);
    query.bind(":metadata", jsonText(message.metadata));
    query.bind(":envelope", jsonText(message.envelope.toJson()));
    query.bind(":mailId", message.envelope.messageId.isEmpty() ? std::nullopt : std::optional(message.envelope.messageId));
    query.bind(":price", message.priceMicros);
    query.bind(":priceUnit", message.priceMicros ? std::optional(message.priceUnit) : std::nullopt);
}

void bindFilters(db::Query& query, const MessageQuery& wanted)
{
    // After the last of all: the far end of time.
    const auto before = wanted.before.value_or(MessageCursor{Timestamp::max(), MessageId()});
    query.bind(":created", before.createdAt);
    query.bind(":id", before.id);
    query.bind(":limit", wanted.limit);
    query.bind(":channel", wanted.channel ? std::optional(channelName(*wanted.channel)) : std::nullopt);
    query.bind(":direction", wanted.direction ? std::optional(directionName(*wanted.direction)) : std::nullopt);
    query.bind(":status", wanted.status ? std::optional(statusName(*wanted.status)) : std::nullopt);
    query.bind(":search", wanted.search.isEmpty() ? std::nullopt : std::optional(wanted.search));
}

}  // namespace

Result<> MessageRepository::insert(const Message& message)
{
    {
        UINBOX_ASSIGN(auto query, m_connection.prepare(kInsert));
        bindState(query, message);
        query.bind(":thread", message.threadId);
        query.bind(":contact", message.contactId);
        query.bind(":user", message.userId);
        query.bind(":channel", channelName(message.channel));
        query.bind(":direction", directionName(message.direction));
        query.bind(":content", message.content);
        query.bind(":subject", message.subject);
        query.bind(":html", message.html);
        query.bind(":to", message.toAddress);
        query.bind(":scheduled", message.scheduledAt);
        query.bind(":zone", message.timeZone);
        query.bind(":created", message.createdAt);
        UINBOX_TRY(query.run());
    }
    for (const Attachment& attachment : message.attachments) {
        UINBOX_ASSIGN(auto query, m_connection.prepare(kInsertAttachment));
        query.bind(":id", attachment.id);
        query.bind(":message", message.id);
        query.bind(":position", attachment.position);
        query.bind(":url", attachment.url);
        query.bind(":type", attachment.contentType);
        query.bind(":size", attachment.size);
        query.bind(":name", attachment.fileName);
        query.bind(":hash", attachment.contentHash.isEmpty() ? std::nullopt : std::optional(attachment.contentHash));
        query.bind(":state", fetchStateName(attachment.fetchState));
        query.bind(":fetchAt", attachment.fetchState == FetchState::Wanted ? std::optional(message.createdAt) : std::nullopt);
        query.bind(":refusal", attachment.refusal);
        query.bind(":remote", attachment.remoteId);
        query.bind(":cid", attachment.contentId);
        UINBOX_TRY(query.run());
    }
    return {};
}

Result<std::optional<Message>> MessageRepository::find(MessageId message)
{
    UINBOX_ASSIGN(auto found, find(std::vector{message}));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

Result<bool> MessageRepository::hasOutbound()
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kHasOutbound));
    return query.next();
}

Result<std::optional<MessageId>> MessageRepository::findBySid(const QString& providerSid)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kFindBySid));
    query.bind(":sid", providerSid);
    UINBOX_ASSIGN(const bool found, query.next());
    return found ? std::optional(query.id<MessageId>(0)) : std::nullopt;
}

Result<bool> MessageRepository::isForgotten(const QString& providerSid)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kIsForgotten));
    query.bind(":sid", providerSid);
    UINBOX_ASSIGN(const bool found, query.next());
    return found;
}

Result<std::optional<MessageId>> MessageRepository::findByMailId(const QString& mailId)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kFindByMailId));
    query.bind(":mailId", mailId);
    UINBOX_ASSIGN(const bool found, query.next());
    return found ? std::optional(query.id<MessageId>(0)) : std::nullopt;
}

Result<std::vector<Message>> MessageRepository::find(const std::vector<MessageId>& messages)
{
    std::vector<Message> found;
    for (const MessageId id : messages) {
        UINBOX_ASSIGN(auto query, m_connection.prepare(kFind));
        query.bind(":id", id);
        UINBOX_ASSIGN(const bool there, query.next());
        if (there) found.push_back(readMessage(query));
    }
    UINBOX_TRY(readAttachments(found));
    return found;
}

Result<std::set<QByteArray>> MessageRepository::keptFiles()
{
    std::set<QByteArray> hashes;
    UINBOX_ASSIGN(auto query, m_connection.prepare(kKeptFiles));
    for (;;) {
        UINBOX_ASSIGN(const bool more, query.next());
        if (!more) return hashes;
        hashes.insert(query.blob(0));
    }
}

Result<std::optional<Message>> MessageRepository::lastSaid(ThreadId thread)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kLastSaid));
    query.bind(":thread", thread);
    UINBOX_ASSIGN(auto found, readAll(std::move(query)));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

Result<std::optional<Message>> MessageRepository::lastEmail(ThreadId thread)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kLastEmail));
    query.bind(":thread", thread);
    UINBOX_ASSIGN(auto found, readAll(std::move(query)));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

Result<std::vector<Message>> MessageRepository::olderThan(ThreadId thread, const MessageCursor& before, int limit)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kOlder));
    query.bind(":thread", thread);
    query.bind(":created", before.createdAt);
    query.bind(":id", before.id);
    query.bind(":limit", limit);
    return readAll(std::move(query));
}

Result<std::vector<Message>> MessageRepository::newerThan(ThreadId thread, const MessageCursor& after, int limit)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kNewer));
    query.bind(":thread", thread);
    query.bind(":created", after.createdAt);
    query.bind(":id", after.id);
    query.bind(":limit", limit);
    return readAll(std::move(query));
}

Result<std::vector<ListedMessage>> MessageRepository::list(const MessageQuery& wanted)
{
    std::vector<Message> messages;
    std::vector<QString> names;
    {
        UINBOX_ASSIGN(auto query, m_connection.prepare(wanted.contactId ? kListOfContact : kListAll));
        bindFilters(query, wanted);
        if (wanted.contactId) query.bind(":contact", *wanted.contactId);
        for (;;) {
            UINBOX_ASSIGN(const bool more, query.next());
            if (!more) break;
            messages.push_back(readMessage(query));
            names.push_back(query.text(kContactName));
        }
    }
    UINBOX_TRY(readAttachments(messages));
    std::vector<ListedMessage> listed;
    listed.reserve(messages.size());
    for (size_t i = 0; i < messages.size(); ++i) listed.push_back({std::move(messages[i]), std::move(names[i])});
    return listed;
}

Result<std::optional<Timestamp>> MessageRepository::lastWhatsAppFrom(const QString& address)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kLastWhatsAppFrom));
    query.bind(":address", address);
    UINBOX_ASSIGN(const bool found, query.next());
    return found ? std::optional(query.time(0)) : std::nullopt;
}

Result<> MessageRepository::updateState(const Message& message)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kUpdateState));
    bindState(query, message);
    return query.run();
}

Result<> MessageRepository::updateText(const Message& message)
{
    EntryIndex index(m_connection);
    UINBOX_TRY(index.remove(EntryKind::Message, message.id.uuid()));
    {
        UINBOX_ASSIGN(auto query, m_connection.prepare(kUpdateText));
        query.bind(":id", message.id);
        query.bind(":content", message.content);
        query.bind(":subject", message.subject);
        query.bind(":html", message.html);
        query.bind(":segments", message.segments);
        query.bind(":scheduled", message.scheduledAt);
        query.bind(":zone", message.timeZone);
        UINBOX_TRY(query.run());
    }
    return index.add(EntryKind::Message, message.id.uuid());
}

Result<> MessageRepository::updateRecipient(const Message& message)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kUpdateRecipient));
    query.bind(":id", message.id);
    query.bind(":to", message.toAddress);
    return query.run();
}

Result<> MessageRepository::updateCreatedAt(MessageId message, Timestamp createdAt)
{
    EntryIndex index(m_connection);
    UINBOX_TRY(index.remove(EntryKind::Message, message.uuid()));
    {
        UINBOX_ASSIGN(auto query, m_connection.prepare(kUpdateCreatedAt));
        query.bind(":id", message);
        query.bind(":created", createdAt);
        UINBOX_TRY(query.run());
    }
    return index.add(EntryKind::Message, message.uuid());
}

Result<> MessageRepository::readAttachments(std::vector<Message>& messages)
{
    for (Message& message : messages) {
        if (message.attachments.empty()) continue;
        message.attachments.clear();
        UINBOX_ASSIGN(auto query, m_connection.prepare(kAttachments));
        query.bind(":message", message.id);
        for (;;) {
            UINBOX_ASSIGN(const bool more, query.next());
            if (!more) break;
            message.attachments.push_back({query.id<AttachmentId>(0), static_cast<int>(query.integer(1)), query.text(2),
                                           query.text(3), query.integer(4), query.text(5), query.blob(6),
                                           fetchStateFromName(query.text(7)).value_or(FetchState::None), query.text(8),
                                           query.text(9), query.text(10)});
        }
    }
    return {};
}

Result<std::vector<Message>> MessageRepository::readAll(db::Query query)
{
    std::vector<Message> messages;
    for (;;) {
        UINBOX_ASSIGN(const bool more, query.next());
        if (!more) break;
        messages.push_back(readMessage(query));
    }
    UINBOX_TRY(readAttachments(messages));
    return messages;
}

}  // namespace uinbox
