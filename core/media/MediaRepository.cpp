// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/MediaRepository.h"

#include "index/EntryIndex.h"

namespace uinbox {

namespace {

// Twilio's have an address, Resend's an id.
#define FETCHABLE " AND ((a.remote_id = '' AND :twilio) OR (a.remote_id <> '' AND :resend))"
constexpr char kDue[] =
    "SELECT a.id, a.message_id, coalesce(m.provider_sid, ''), a.url, a.remote_id, a.content_type, a.file_name, a.position, a.fetches"
    " FROM attachment a INDEXED BY attachment_wanted JOIN message m ON m.id = a.message_id"
    " WHERE a.fetch_at IS NOT NULL AND a.fetch_at <= :now" FETCHABLE " ORDER BY a.fetch_at LIMIT :limit";
constexpr char kNextDue[] = "SELECT a.fetch_at FROM attachment a INDEXED BY attachment_wanted WHERE a.fetch_at > :now" FETCHABLE
                            " ORDER BY a.fetch_at LIMIT 1";
constexpr char kHurry[] = "UPDATE attachment INDEXED BY attachment_wanted SET fetch_at = :now WHERE fetch_at > :now";
constexpr char kSetStored[] =
    "UPDATE attachment SET content_hash = :hash, size = :size, content_type = :type, file_name = :name, fetch_state = 'none',"
    " fetch_at = NULL, refusal = '' WHERE id = :id AND fetch_state = 'wanted'";
constexpr char kSetRetry[] =
    "UPDATE attachment SET fetches = fetches + 1, fetch_at = :at WHERE id = :id AND fetch_state = 'wanted'";
constexpr char kSetEnded[] =
    "UPDATE attachment SET fetch_state = :state, fetch_at = NULL, refusal = :refusal, fetches = fetches + 1,"
    " size = CASE WHEN :size > 0 THEN :size ELSE size END WHERE id = :id AND fetch_state = 'wanted'";
constexpr char kWantAgain[] =
    "UPDATE attachment SET fetch_state = 'wanted', fetch_at = :now, fetches = 0, refusal = ''"
    " WHERE id = :id AND content_hash IS NULL AND fetch_state <> 'none' RETURNING message_id";
constexpr char kInsertLink[] =
    "INSERT INTO media_link (token_hash, message_id, content_hash, content_type, file_name, size, fetches, created_at, expires_at)"
    " VALUES (:token, :message, :content, :type, :name, :size, 0, :created, :expires)";
constexpr char kLinks[] =
    "SELECT token_hash, message_id, content_hash, content_type, file_name, size, fetches, created_at, expires_at FROM media_link";
constexpr char kSizesByType[] =
    "SELECT content_type, sum(size) FROM (SELECT min(content_type) AS content_type, max(size) AS size FROM attachment"
    " WHERE content_hash IS NOT NULL GROUP BY content_hash) GROUP BY content_type";
constexpr char kSetLinkFetches[] = "UPDATE media_link SET fetches = :fetches WHERE token_hash = :token";
constexpr char kRemoveDeadLinks[] =
    "DELETE FROM media_link WHERE expires_at <= :now OR EXISTS (SELECT 1 FROM message m WHERE m.id = media_link.message_id"
    " AND m.status IN ('delivered', 'read', 'failed', 'canceled'))";

void bindFrom(db::Query& query, FetchableFrom from)
{
    query.bind(":twilio", from.twilio ? 1 : 0);
    query.bind(":resend", from.resend ? 1 : 0);
}

}  // namespace

Result<std::vector<WantedFile>> MediaRepository::due(FetchableFrom from, Timestamp now, int limit)
{
    std::vector<WantedFile> files;
    UINBOX_ASSIGN(auto query, m_connection.prepare(kDue));
    bindFrom(query, from);
    query.bind(":now", now);
    query.bind(":limit", limit);
    for (;;) {
        UINBOX_ASSIGN(const bool more, query.next());
        if (!more) return files;
        files.push_back({query.id<AttachmentId>(0), query.id<MessageId>(1), query.text(2), query.text(3), query.text(4),
                         query.text(5), query.text(6), static_cast<int>(query.integer(7)), static_cast<int>(query.integer(8))});
    }
}

Result<std::optional<Timestamp>> MediaRepository::nextDue(FetchableFrom from, Timestamp now)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kNextDue));
    bindFrom(query, from);
    query.bind(":now", now);
    UINBOX_ASSIGN(const bool found, query.next());
    return found ? std::optional(query.time(0)) : std::nullopt;
}

Result<std::vector<std::pair<QString, std::int64_t>>> MediaRepository::sizesByType()
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kSizesByType));
    std::vector<std::pair<QString, std::int64_t>> sizes;
    while (true) {
        UINBOX_ASSIGN(const bool more, query.next());
        if (!more) return sizes;
        sizes.emplace_back(query.text(0), query.integer(1));
    }
}

Result<> MediaRepository::hurry(Timestamp now)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kHurry));
    query.bind(":now", now);
    return query.run();
}

Result<bool> MediaRepository::setStored(AttachmentId file, const QByteArray& hash, std::int64_t size, const QString& contentType,
                                        const QString& fileName)
{
    EntryIndex index(m_connection);
    UINBOX_TRY(index.remove(EntryKind::File, file.uuid()));
    bool isStored = false;
    {
        UINBOX_ASSIGN(auto query, m_connection.prepare(kSetStored));
        query.bind(":id", file);
        query.bind(":hash", hash);
        query.bind(":size", size);
        query.bind(":type", contentType);
        query.bind(":name", fileName);
        UINBOX_TRY(query.run());
        isStored = m_connection.changes() > 0;
    }
    UINBOX_TRY(index.add(EntryKind::File, file.uuid()));
    return isStored;
}

Result<> MediaRepository::setRetry(AttachmentId file, Timestamp at)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kSetRetry));
    query.bind(":id", file);
    query.bind(":at", at);
    return query.run();
}

Result<bool> MediaRepository::setEnded(AttachmentId file, FetchState state, const QString& refusal, std::int64_t size)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kSetEnded));
    query.bind(":id", file);
    query.bind(":state", fetchStateName(state));
    query.bind(":refusal", refusal);
    query.bind(":size", size);
    UINBOX_TRY(query.run());
    return m_connection.changes() > 0;
}

Result<std::optional<MessageId>> MediaRepository::wantAgain(AttachmentId file, Timestamp now)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kWantAgain));
    query.bind(":id", file);
    query.bind(":now", now);
    UINBOX_ASSIGN(const bool found, query.next());
    if (!found) return std::nullopt;
    const auto message = query.id<MessageId>(0);
    UINBOX_TRY(query.run());
    return message;
}

Result<> MediaRepository::insertLink(const MediaLink& link)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kInsertLink));
    query.bind(":token", link.tokenHash);
    query.bind(":message", link.message);
    query.bind(":content", link.contentHash);
    query.bind(":type", link.contentType);
    query.bind(":name", link.fileName);
    query.bind(":size", link.size);
    query.bind(":created", link.createdAt);
    query.bind(":expires", link.expiresAt);
    return query.run();
}

Result<std::vector<MediaLink>> MediaRepository::links()
{
    std::vector<MediaLink> links;
    UINBOX_ASSIGN(auto query, m_connection.prepare(kLinks));
    for (;;) {
        UINBOX_ASSIGN(const bool more, query.next());
        if (!more) return links;
        links.push_back({query.blob(0), query.id<MessageId>(1), query.blob(2), query.text(3), query.text(4), query.integer(5),
                         static_cast<int>(query.integer(6)), query.time(7), query.time(8)});
    }
}

Result<> MediaRepository::setLinkFetches(const QByteArray& tokenHash, int fetches)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kSetLinkFetches));
    query.bind(":token", tokenHash);
    query.bind(":fetches", fetches);
    return query.run();
}

Result<> MediaRepository::removeDeadLinks(Timestamp now)
{
    UINBOX_ASSIGN(auto query, m_connection.prepare(kRemoveDeadLinks));
    query.bind(":now", now);
    return query.run();
}

}  // namespace uinbox
