// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbound/EmailFetcher.h"

#include "base/Logging.h"
#include "channels/resend/ErrorCode.h"
#include "inbound/EmailWrites.h"

#include <algorithm>

namespace uinbox {

using namespace std::chrono_literals;

namespace {

constexpr int kMaxDoublings = 16;
/// After a disk error, and after a refusal for the rate that does not say how long.
constexpr std::chrono::milliseconds kShortPause = 1s;
constexpr std::chrono::hours kReviveBack{30 * 24};

Result<int> awaitAll(db::WriteScope& scope, Timestamp now, const std::vector<resend::ReceivedEntry>& entries)
{
    EmailWrites writes(scope, now);
    int count = 0;
    for (const auto& entry : entries) {
        UINBOX_ASSIGN(const bool isNew, writes.await(entry.id, entry.receivedAt));
        count += isNew ? 1 : 0;
    }
    return count;
}

/// Whether asking once more may help only if it is a matter of seconds.
bool isFinal(const Error& error)
{
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Corrupt;
}

}  // namespace

EmailFetcher::EmailFetcher(db::Database& database, http::HttpTransport& transport, const Clock& clock, Options options,
                           QObject* parent)
    : QObject(parent), m_database(database), m_transport(transport), m_clock(clock), m_options(options)
{
    m_reading.setMaxThreadCount(1);
    connect(&m_timer, &WallClockTimer::timedOut, this, &EmailFetcher::look);
    connect(&m_timer, &WallClockTimer::clockChanged, this, [this](std::chrono::milliseconds by) {
        m_notBefore += by;
        look();
    });
}

void EmailFetcher::setAccount(const resend::Account& account, OwnAddresses own)
{
    // The old one may be in the middle of an answer.
    if (m_api) m_api.release()->deleteLater();
    ++m_accounts;
    m_inFlight.clear();
    m_own = std::move(own);
    if (const QString address = resend::addressOf(account.from); !address.isEmpty()) m_own.insert(address);
    m_notBefore = {};
    setObstacle(std::nullopt);
    if (account.apiKey.isEmpty()) return;
    m_api = std::make_unique<resend::ReceivingApi>(account, m_transport, m_clock);
    m_api->setAnswerListener(m_onAnswer);
    if (m_started) revive();
    look();
}

void EmailFetcher::start()
{
    m_started = true;
    connect(&m_database, &db::Database::committed, this, [this](const db::ChangeSet& changes) {
        if (changes.fetches) look();
    });
    revive();
    look();
}

void EmailFetcher::revive()
{
    auto revived = m_database.write([now = m_clock.now()](db::WriteScope& scope) -> Result<int> {
        UINBOX_ASSIGN(const int count, EmailRepository(scope.connection()).revive(now - kReviveBack, now));
        scope.changes().fetches = scope.changes().fetches || count > 0;
        return count;
    });
    onFinished(revived, this, [](const Result<int>& count) {
        if (count && *count > 0) qCInfo(lcInbound) << *count << "e-mail(s) that were given up are asked for again";
    });
}

void EmailFetcher::poke()
{
    m_notBefore = {};
    look();
}

void EmailFetcher::look()
{
    if (!m_started || !m_api) return;
    // One look at a time; what asks meanwhile gets one more after it.
    if (m_looking) {
        m_again = true;
        return;
    }
    m_looking = true;
    m_again = false;
    const int limit = static_cast<int>(m_inFlight.size()) + m_options.atOnce;
    auto rows = m_database.read([limit](db::Connection& connection) { return EmailRepository(connection).next(limit); });
    onFinished(rows, this, [this](const Result<std::vector<AwaitedEmail>>& next) {
        m_looking = false;
        if (next) return onNext(*next);
        if (next.error().kind == ErrorKind::Cancelled) return;
        qCWarning(lcInbound) << "which e-mails are to be fetched:" << next.error().detail;
        m_timer.startAt(SystemClock().now() + kShortPause);
    });
}

void EmailFetcher::onNext(const std::vector<AwaitedEmail>& rows)
{
    if (m_again) return look();
    const Timestamp now = m_clock.now();
    std::optional<Timestamp> wake;
    for (const AwaitedEmail& row : rows) {
        if (m_inFlight.contains(row.emailId)) continue;
        if (m_inFlight.size() >= m_options.atOnce || !m_api) break;
        // No longer than the longest wait: the clock may have been put back since.
        const Timestamp due = std::max(m_notBefore, std::min(*row.fetchAt, now + m_options.longestRetry));
        if (due > now) {
            wake = due;
            break;
        }
        fetch(row);
    }
    if (!wake) return m_timer.stop();
    // On the computer's clock, whatever clock `m_clock` is.
    m_timer.startAt(SystemClock().now() + (*wake - now));
}

void EmailFetcher::fetch(const AwaitedEmail& row)
{
    m_inFlight.insert(row.emailId);
    pause(m_options.pace);
    onFinished(m_api->fetch(row.emailId), this, [this, row, account = m_accounts](const Result<resend::ReceivedEmail>& email) {
        if (account != m_accounts) return;
        if (email && email->id != row.emailId) return onRefused(row, {ErrorKind::Corrupt, QStringLiteral("another e-mail"), 0, 0s});
        email ? onFetched(row, *email) : onRefused(row, email.error());
    });
}

void EmailFetcher::onFetched(const AwaitedEmail& row, const resend::ReceivedEmail& email)
{
    setObstacle(std::nullopt);
    // Megabytes of HTML take longer than a frame.
    const auto received = workOut(m_reading, [email, own = m_own] { return Result<ReceivedMessage>(receivedFrom(email, own)); });
    onFinished(received, this, [this, row, raw = email.raw](const Result<ReceivedMessage>& message) {
        message ? store(row, *message, raw) : postpone(row, message.error());
    });
}

void EmailFetcher::store(const AwaitedEmail& row, const ReceivedMessage& received, const QByteArray& raw)
{
    auto stored = m_database.write([message = ReceivedMessage(received), row, raw, fromUs = isFromUs(received, m_own),
                                    now = m_clock.now(), answers = m_answers](db::WriteScope& scope) mutable {
        if (message.message.createdAt == Timestamp()) message.message.createdAt = row.receivedAt;
        return EmailWrites(scope, now, answers).store(std::move(message), raw, fromUs);
    });
    onFinished(stored, this, [this, row](const Result<std::optional<MessageId>>& message) {
        if (message) return release(row);
        if (message.error().kind != ErrorKind::Storage) return postpone(row, message.error());
        qCWarning(lcInbound) << "an e-mail could not be stored:" << message.error().detail;
        pause(kShortPause);
        release(row);
    });
}

void EmailFetcher::onRefused(const AwaitedEmail& row, const Error& error)
{
    switch (error.kind) {
        case ErrorKind::Cancelled: return release(row);
        case ErrorKind::Auth:
            setObstacle(error);
            pause(m_options.signInRetry);
            return release(row);
        case ErrorKind::RateLimited: pause(std::max<std::chrono::milliseconds>(kShortPause, error.retryAfter)); return release(row);
        case ErrorKind::Network:
        case ErrorKind::Timeout:
        case ErrorKind::Rejected:
        case ErrorKind::Invalid:
        case ErrorKind::NotFound:
        case ErrorKind::Conflict:
        case ErrorKind::Storage:
        case ErrorKind::Corrupt:
        case ErrorKind::Internal: break;
    }
    postpone(row, error);
}

std::optional<Timestamp> EmailFetcher::nextAttempt(const AwaitedEmail& row, const Error& error) const
{
    if (isFinal(error) && row.fetches + 1 >= m_options.lookUps) return std::nullopt;
    const auto wait = m_options.firstRetry * (std::int64_t{1} << std::min(row.fetches, kMaxDoublings));
    return m_clock.now() + std::min<std::chrono::milliseconds>(wait, m_options.longestRetry);
}

void EmailFetcher::postpone(const AwaitedEmail& row, const Error& error)
{
    const auto again = nextAttempt(row, error);
    if (!again) qCWarning(lcInbound) << "an e-mail was given up:" << row.emailId << error.detail;
    auto written = m_database.write([row, again, reason = error.detail, now = m_clock.now()](db::WriteScope& scope) {
        return EmailWrites(scope, now).postpone(row, again, reason);
    });
    onFinished(written, this, [this, row](const Result<>& done) {
        if (!done) pause(kShortPause);
        release(row);
    });
}

void EmailFetcher::release(const AwaitedEmail& row)
{
    m_inFlight.remove(row.emailId);
    look();
}

void EmailFetcher::pause(std::chrono::milliseconds time)
{
    m_notBefore = std::max(m_notBefore, m_clock.now() + time);
}

void EmailFetcher::setObstacle(const std::optional<Error>& error)
{
    if (m_obstacle == error) return;
    m_obstacle = error;
    Q_EMIT obstacleChanged();
}

QFuture<Result<QUrl>> EmailFetcher::locate(const QString& remoteId)
{
    if (!m_api) return makeReady(Result<QUrl>(fail(ErrorKind::Auth, "no account for e-mail")));
    auto promise = std::make_shared<QPromise<Result<QUrl>>>();
    promise->start();
    onFinished(m_api->locate(remoteId.section(u'/', 0, 0), remoteId.section(u'/', 1)), this,
               [promise](const Result<resend::FileLocation>& location) {
                   promise->addResult(location ? Result<QUrl>(location->url) : Result<QUrl>(fail(location.error())));
                   promise->finish();
               });
    return promise->future();
}

QFuture<Result<int>> EmailFetcher::catchUp(Timestamp since)
{
    if (!m_api) return makeReady(Result<int>(fail(ErrorKind::Auth, "no account for e-mail", resend::kMissingApiKey)));
    auto promise = std::make_shared<QPromise<Result<int>>>();
    promise->start();
    const auto settle = [promise](const Result<int>& result) {
        promise->addResult(result);
        promise->finish();
    };
    onFinished(m_api->list(since), this, [this, settle](const Result<std::vector<resend::ReceivedEntry>>& entries) {
        if (!entries) {
            if (entries.error().kind == ErrorKind::Auth) setObstacle(entries.error());
            return settle(fail(entries.error()));
        }
        setObstacle(std::nullopt);
        auto awaited = m_database.write(
            [entries = *entries, now = m_clock.now()](db::WriteScope& scope) { return awaitAll(scope, now, entries); });
        onFinished(awaited, this, settle);
    });
    return promise->future();
}

}  // namespace uinbox
