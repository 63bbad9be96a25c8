// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/PublicLinks.h"

#include "base/Logging.h"
#include "media/FileType.h"
#include "media/MediaRepository.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <map>
#include <mutex>

#include <sodium.h>

namespace uinbox {

namespace {

constexpr size_t kTokenBytes = 32;
constexpr qsizetype kTokenLength = 43;  // of 32 bytes in Base64 without padding
const QByteArray kPath = "/media/";
constexpr auto kBase64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray makeToken()
{
    QByteArray bytes(kTokenBytes, Qt::Uninitialized);
    randombytes_buf(bytes.data(), kTokenBytes);
    return bytes.toBase64(kBase64);
}

QByteArray sha256(const QByteArray& token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

/// The token of a path, in the one spelling we give out; empty for anything else.
QByteArray tokenIn(const http::ServerRequest& request)
{
    if (request.hasQuery || request.path.size() != kPath.size() + kTokenLength || !request.path.startsWith(kPath)) return {};
    const QByteArray token = request.path.mid(kPath.size());
    const auto bytes = QByteArray::fromBase64Encoding(token, kBase64 | QByteArray::AbortOnBase64DecodingErrors);
    return bytes && bytes.decoded.toBase64(kBase64) == token ? token : QByteArray();
}

http::ServerResponse notFound()
{
    return {404, "text/plain; charset=utf-8", "not found\n", {}};
}

http::ServerResponse answer(const MediaLink& link, QByteArray bytes)
{
    http::ServerResponse response;
    response.contentType = link.contentType.toLatin1();
    response.body = std::move(bytes);
    response.extra.add("Content-Disposition", "inline; filename=\"" + link.fileName.toLatin1() + '"');
    return response;
}

}  // namespace

/// The links there are. Requests are answered from here, so that a wrong one costs nothing. Any thread.
class PublicLinks::Table {
public:
    void add(const MediaLink& link)
    {
        const std::lock_guard lock(m_mutex);
        m_links.insert_or_assign(link.tokenHash, link);
    }
    /// These and no others; what was counted meanwhile stays counted.
    void replace(const std::vector<MediaLink>& links)
    {
        std::map<QByteArray, MediaLink> fresh;
        const std::lock_guard lock(m_mutex);
        for (MediaLink link : links) {
            if (const auto known = m_links.find(link.tokenHash); known != m_links.end())
                link.fetches = std::max(link.fetches, known->second.fetches);
            fresh.emplace(link.tokenHash, std::move(link));
        }
        m_links = std::move(fresh);
    }
    /// One request for it, counted; absent where it is not there, over, or was asked for too often.
    std::optional<MediaLink> take(const QByteArray& tokenHash, Timestamp now)
    {
        const std::lock_guard lock(m_mutex);
        const auto it = m_links.find(tokenHash);
        if (it == m_links.end() || it->second.expiresAt <= now || it->second.fetches >= kMaxFetches) return std::nullopt;
        ++it->second.fetches;
        return it->second;
    }
    bool concerns(const QSet<MessageId>& messages)
    {
        const std::lock_guard lock(m_mutex);
        return std::any_of(m_links.begin(), m_links.end(),
                           [&](const auto& each) { return messages.contains(each.second.message); });
    }
    bool isEmpty()
    {
        const std::lock_guard lock(m_mutex);
        return m_links.empty();
    }

private:
    std::mutex m_mutex;
    std::map<QByteArray, MediaLink> m_links;
};

PublicLinks::PublicLinks(db::Database& database, FileStore& files, const Clock& clock, QObject* parent)
    : QObject(parent), m_database(database), m_files(files), m_clock(clock), m_table(std::make_shared<Table>())
{
    connect(&m_database, &db::Database::committed, this, [this](const db::ChangeSet& changes) {
        // A contact that is deleted takes its messages along.
        if (m_table->concerns(changes.messages) || (!changes.contacts.isEmpty() && !m_table->isEmpty())) (void)refresh();
    });
}

QFuture<Result<>> PublicLinks::start()
{
    if (sodium_init() < 0) return makeReady(Result<>(fail(ErrorKind::Internal, "libsodium cannot start")));
    return refresh();
}

QFuture<Result<>> PublicLinks::refresh()
{
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    auto alive = m_database.write([now = m_clock.now()](db::WriteScope& scope) -> Result<std::vector<MediaLink>> {
        MediaRepository media(scope.connection());
        UINBOX_TRY(media.removeDeadLinks(now));
        return media.links();
    });
    onFinished(alive, this, [this, promise](const Result<std::vector<MediaLink>>& links) {
        if (links)
            m_table->replace(*links);
        else
            qCWarning(lcMedia) << "links:" << links.error().detail;
        promise->addResult(links ? Result<>() : Result<>(fail(links.error())));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<QString>> PublicLinks::link(const PublicFile& file)
{
    if (!isPublic() || !m_isReachable)
        return makeReady(Result<QString>(fail(ErrorKind::Network, "there is no public address that works")));
    const QByteArray token = makeToken();
    const Timestamp now = m_clock.now();
    MediaLink link{sha256(token), file.message, file.contentHash, file.contentType, linkFileName(file.fileName, file.contentType),
                   file.size};
    link.createdAt = now;
    link.expiresAt = file.sendAt ? std::max(now, *file.sendAt) + kAfterSending : now + kLifetime;
    auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    auto stored = m_database.write([link](db::WriteScope& scope) { return MediaRepository(scope.connection()).insertLink(link); });
    onFinished(stored, this, [this, promise, link, url = m_publicBase + QLatin1String(kPath + token)](const Result<>& done) {
        if (done) m_table->add(link);
        promise->addResult(done ? Result<QString>(url) : Result<QString>(fail(done.error())));
        promise->finish();
    });
    return promise->future();
}

std::vector<http::Route> PublicLinks::routes()
{
    return {{"GET", kPath + '*',
             [this](const http::ServerRequest& request, const http::Responder& respond) { serve(request, respond); }}};
}

void PublicLinks::serve(const http::ServerRequest& request, const http::Responder& respond)
{
    const QByteArray token = tokenIn(request);
    const auto link = token.isEmpty() ? std::nullopt : m_table->take(sha256(token), m_clock.now());
    if (!link) return respond(notFound());
    // What is counted lasts: a restart gives nobody another fifty.
    m_database.writeThen(
        [link = *link](db::WriteScope& scope) -> Result<> {
            return MediaRepository(scope.connection()).setLinkFetches(link.tokenHash, link.fetches);
        },
        [](const Result<>& done) {
            if (!done) qCWarning(lcMedia) << "a request for a file is not counted:" << done.error().detail;
        });
    m_files.readThen(link->contentHash, [link = *link, respond](Result<QByteArray> bytes) {
        respond(bytes ? answer(link, std::move(*bytes)) : notFound());
    });
}

}  // namespace uinbox
