// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/Connection.h"
#include "threads/Message.h"

#include <vector>

namespace uinbox {

/// A file that lies at a provider and is to be fetched, with what is known of it.
struct WantedFile {
    AttachmentId id;
    MessageId message;
    QString messageSid;
    QString url;
    QString remoteId;  ///< of a file at Resend
    QString contentType;
    QString fileName;
    int position = 0;
    int fetches = 0;  ///< tries so far
};

/// A file of ours that a provider may fetch (table media_link).
struct MediaLink {
    QByteArray tokenHash;  ///< SHA-256 of the token
    MessageId message;
    QByteArray contentHash;
    QString contentType;
    QString fileName;
    std::int64_t size = 0;
    int fetches = 0;
    Timestamp createdAt{};
    Timestamp expiresAt{};
};

/// Whose files can be fetched at the moment.
struct FetchableFrom {
    bool twilio = false;
    bool resend = false;
};

/// All SQL about fetching files and about links to our own. Used within one transaction or read.
class MediaRepository {
public:
    explicit MediaRepository(db::Connection& connection) : m_connection(connection) {}

    /// What is to be fetched by `now`, the longest due first.
    [[nodiscard]] Result<std::vector<WantedFile>> due(FetchableFrom from, Timestamp now, int limit);
    /// When the next one after `now` becomes due.
    [[nodiscard]] Result<std::optional<Timestamp>> nextDue(FetchableFrom from, Timestamp now);
    /// The bytes of all files that are here, by content type; each file once. Reads every attachment.
    [[nodiscard]] Result<std::vector<std::pair<QString, std::int64_t>>> sizesByType();
    /// All that is wanted becomes due now.
    [[nodiscard]] Result<> hurry(Timestamp now);
    /// It is here. False where it is not wanted any more.
    [[nodiscard]] Result<bool> setStored(AttachmentId file, const QByteArray& hash, std::int64_t size, const QString& contentType,
                                         const QString& fileName);
    /// It is tried once more at `at`.
    [[nodiscard]] Result<> setRetry(AttachmentId file, Timestamp at);
    /// It will not be fetched: refused, large or failed, and why. False where it is not wanted any more.
    [[nodiscard]] Result<bool> setEnded(AttachmentId file, FetchState state, const QString& refusal, std::int64_t size);
    /// What ended is wanted again; absent where there is no such file, or it is here. The message it belongs to.
    [[nodiscard]] Result<std::optional<MessageId>> wantAgain(AttachmentId file, Timestamp now);

    [[nodiscard]] Result<> insertLink(const MediaLink& link);
    [[nodiscard]] Result<std::vector<MediaLink>> links();
    [[nodiscard]] Result<> setLinkFetches(const QByteArray& tokenHash, int fetches);
    /// Removes the links that nobody needs any more: expired, or their message has arrived, failed or was taken back.
    [[nodiscard]] Result<> removeDeadLinks(Timestamp now);

private:
    db::Connection& m_connection;
};

}  // namespace uinbox
