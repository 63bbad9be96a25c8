// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/Downloads.h"

#include "base/Logging.h"
#include "media/FileType.h"

#include <array>

namespace uinbox {

namespace {

using namespace std::chrono_literals;

/// After so many tries the next one is so much later; together a day. The first two are for WhatsApp (PROVIDERS.md 3).
constexpr std::array<std::chrono::milliseconds, 10> kWaits{1s, 3s, 10s, 1min, 5min, 15min, 1h, 3h, 8h, 12h};
/// Where nobody can be reached nothing is learned about the file, and waiting longer is of no use.
constexpr size_t kMostUnreached = 6;

/// What the file is kept as.
QString nameFor(const WantedFile& file, const QString& contentType)
{
    return safeFileName(file.fileName, contentType, QStringLiteral("attachment-%1").arg(file.position + 1));
}

}  // namespace

/// What is due, and when the next thing will be.
struct Downloads::Ahead {
    std::vector<WantedFile> due;
    std::optional<Timestamp> next;
};

Downloads::Downloads(db::Database& database, http::HttpTransport& transport, FileStore& files, const Clock& clock, Options options,
                     QObject* parent)
    : QObject(parent), m_database(database), m_transport(transport), m_files(files), m_clock(clock), m_options(options)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(m_options.storageRetry);
    connect(&m_retry, &QTimer::timeout, this, &Downloads::look);
    connect(&m_timer, &WallClockTimer::timedOut, this, &Downloads::look);
    connect(&m_timer, &WallClockTimer::clockChanged, this, [this](std::chrono::milliseconds) { look(); });
    connect(&m_database, &db::Database::committed, this, [this](const db::ChangeSet& changes) {
        if (changes.fetches) look();
    });
}

void Downloads::setAccounts(FileAccounts accounts)
{
    m_accounts = std::move(accounts);
    tryNow();
}

void Downloads::start()
{
    m_isStarted = true;
    look();
}

void Downloads::tryNow()
{
    if (!m_isStarted) return;
    auto hurried = m_database.write([now = m_clock.now()](db::WriteScope& scope) -> Result<> {
        scope.changes().fetches = true;
        return MediaRepository(scope.connection()).hurry(now);
    });
    onFinished(hurried, this, [this](const Result<>& done) {
        if (!done && done.error().kind != ErrorKind::Cancelled) m_retry.start();
    });
}

QFuture<Result<>> Downloads::fetchAgain(AttachmentId file)
{
    return m_database.write([file, now = m_clock.now()](db::WriteScope& scope) -> Result<> {
        UINBOX_ASSIGN(const auto message, MediaRepository(scope.connection()).wantAgain(file, now));
        if (!message) return fail(ErrorKind::NotFound, "no file that could be fetched");
        scope.changes().messages.insert(*message);
        scope.changes().fetches = true;
        return {};
    });
}

void Downloads::look()
{
    if (!m_isStarted || m_running.size() >= m_options.maxParallel) return;
    if (m_isLooking) {
        m_looksAgain = true;
        return;
    }
    m_isLooking = true;
    m_looksAgain = false;
    m_concluded.clear();
    // Those under way are due, too, and the oldest.
    auto found = m_database.read([from = m_accounts.fetchable(), now = m_clock.now(),
                                  limit = m_options.maxParallel](db::Connection& connection) -> Result<Ahead> {
        MediaRepository media(connection);
        Ahead ahead;
        UINBOX_ASSIGN(ahead.due, media.due(from, now, limit));
        UINBOX_ASSIGN(ahead.next, media.nextDue(from, now));
        return ahead;
    });
    onFinished(found, this, [this](const Result<Ahead>& ahead) { onLooked(ahead); });
}

void Downloads::onLooked(const Result<Ahead>& ahead)
{
    m_isLooking = false;
    if (!ahead) {
        if (ahead.error().kind != ErrorKind::Cancelled) m_retry.start();
        return;
    }
    // On the computer's clock, whatever clock `m_clock` is.
    if (ahead->next) m_timer.startAt(SystemClock().now() + std::max<std::chrono::milliseconds>(1ms, *ahead->next - m_clock.now()));
    for (const WantedFile& file : ahead->due)
        if (m_running.size() < m_options.maxParallel && !m_running.contains(file.id) && !m_concluded.contains(file.id)) begin(file);
    if (m_looksAgain) look();
}

void Downloads::begin(const WantedFile& file)
{
    m_running.insert(file.id);
    auto* fetch = new FileFetch(m_transport, m_accounts, m_options.maxBytes, this);
    onFinished(fetch->fetch(file), this, [this, file](const Result<FetchOutcome>& result) { onFetched(file, result); });
}

void Downloads::onFetched(const WantedFile& file, const Result<FetchOutcome>& result)
{
    if (!result) return retry(file, {});
    switch (result->kind) {
        case FetchOutcome::Kind::Here: return store(file, *result);
        case FetchOutcome::Kind::Refused: return giveUp(file, FetchState::Refused, result->reason, 0);
        case FetchOutcome::Kind::Large: return giveUp(file, FetchState::Large, {}, result->size);
        case FetchOutcome::Kind::Gone: return giveUp(file, FetchState::Failed, result->reason, 0);
        case FetchOutcome::Kind::Later: return retry(file, *result);
    }
}

void Downloads::store(const WantedFile& file, const FetchOutcome& outcome)
{
    // What the message said it is counts where the answer says nothing.
    const bool isSaid = !outcome.contentType.isEmpty() && !outcome.contentType.startsWith(u"application/octet-stream");
    const auto kept = m_files.putBytes(outcome.bytes, isSaid ? outcome.contentType : file.contentType);
    onFinished(kept, this, [this, file](const Result<StoredFile>& stored) {
        if (!stored) {
            qCWarning(lcMedia) << "a file cannot be kept:" << stored.error().detail;
            return retry(file, FetchOutcome{FetchOutcome::Kind::Later, {}, {}, {}, 0, 60s, false});
        }
        conclude(file, [file, stored = *stored, name = nameFor(file, stored->contentType)](db::WriteScope& scope) -> Result<> {
            UINBOX_ASSIGN(
                const bool isWanted,
                MediaRepository(scope.connection()).setStored(file.id, stored.hash, stored.size, stored.contentType, name));
            if (isWanted) scope.changes().messages.insert(file.message);
            return {};
        });
    });
}

void Downloads::retry(const WantedFile& file, const FetchOutcome& outcome)
{
    auto tries = static_cast<size_t>(std::max(0, file.fetches));
    if (!outcome.isReached) tries = std::min(tries, kMostUnreached);
    if (tries >= kWaits.size()) return giveUp(file, FetchState::Failed, outcome.reason, 0);
    const auto wait = std::max<std::chrono::milliseconds>(kWaits[tries], outcome.retryAfter);
    conclude(file, [id = file.id, at = m_clock.now() + wait](db::WriteScope& scope) {
        return MediaRepository(scope.connection()).setRetry(id, at);
    });
}

void Downloads::giveUp(const WantedFile& file, FetchState state, const QString& reason, std::int64_t size)
{
    qCInfo(lcMedia) << "not fetched:" << file.id.toString() << fetchStateName(state) << reason;
    conclude(file, [=](db::WriteScope& scope) -> Result<> {
        UINBOX_ASSIGN(const bool isWanted, MediaRepository(scope.connection()).setEnded(file.id, state, reason, size));
        if (isWanted) scope.changes().messages.insert(file.message);
        return {};
    });
}

void Downloads::conclude(const WantedFile& file, std::function<Result<>(db::WriteScope&)> job)
{
    onFinished(m_database.write(std::move(job)), this, [this, file](const Result<>& done) {
        m_running.remove(file.id);
        m_concluded.insert(file.id);
        if (done) return look();
        // The file is still wanted, and fetched again.
        qCWarning(lcMedia) << "what came of a file is not stored:" << done.error().detail;
        if (done.error().kind != ErrorKind::Cancelled) m_retry.start();
    });
}

}  // namespace uinbox
