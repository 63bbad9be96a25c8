// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbound/TwilioCatchUp.h"

#include "base/Logging.h"
#include "http/Answers.h"
#include "inbound/BackfillRepository.h"
#include "inbound/TwilioEvents.h"

#include <QPromise>
#include <QSet>

#include <algorithm>

namespace uinbox {

using namespace std::chrono_literals;
using twilio::ListDepth;

namespace {

/// A message may be in the list later than its time says: by seconds as a rule, by days after an incident at the provider. What is known
/// costs a look-up, so a whole look goes back generously.
constexpr auto kOverlap = 72h;
constexpr auto kSentOverlap = 2h;
constexpr auto kShortOverlap = 10min;
/// Twilio tries to deliver for ten hours at most; a day more for what its carriers report late.
constexpr auto kUnreportedFor = 48h;
/// What did not reach us is told for a day.
constexpr auto kAlertsBack = 24h;
/// One transaction: a few milliseconds of the writer.
constexpr size_t kChunk = 200;
constexpr int kMediaAtOnce = 4;
constexpr int kMostMedia = 10;

/// One text of a list, as it will be stored.
struct Missing {
    twilio::ListedText text;
    Timestamp at{};
};

Result<int> storeTexts(db::WriteScope& scope, const std::vector<Missing>& texts, Timestamp now,
                       const std::shared_ptr<const AutoReplyRule>& answers)
{
    int stored = 0;
    for (const Missing& missing : texts) {
        WebhookEvent event;
        event.provider = QStringLiteral("twilio");
        event.kind = QStringLiteral("message");
        event.body = missing.text.raw;
        event.receivedAt = now;
        event.via = Via::List;
        UINBOX_ASSIGN(const auto known, MessageRepository(scope.connection()).findBySid(missing.text.sms.messageSid));
        UINBOX_TRY(TwilioEvents(scope, now, answers).message(missing.text.sms, event, missing.at));
        stored += known ? 0 : 1;
    }
    return stored;
}

}  // namespace

/// One run() from its question to its end.
struct TwilioCatchUp::Run {
    QPromise<Result<CaughtUp>> promise;
    ListDepth depth = ListDepth::All;
    Timestamp asked{};
    Timestamp coveredBefore{};
    Timestamp coveredTo{};  ///< what will be covered, by Twilio's clock
    std::chrono::hours first{};
    std::chrono::milliseconds skew{0};
    std::vector<Missing> missing;  ///< oldest first
    size_t nextMedia = 0;
    int mediaOpen = 0;
    size_t stored = 0;
    std::optional<Error> error;  ///< of a part: the rest goes on, but is not the whole
    std::vector<DeliveryReport> reports;
    size_t reported = 0;
    CaughtUp result;

    void finish(Result<CaughtUp> with)
    {
        promise.addResult(std::move(with));
        promise.finish();
    }
};

TwilioCatchUp::TwilioCatchUp(db::Database& database, const Clock& clock, twilio::Account account, http::HttpTransport& transport,
                             std::shared_ptr<const AutoReplyRule> answers, QObject* parent)
    : QObject(parent),
      m_database(database),
      m_clock(clock),
      m_transport(transport),
      m_api(std::move(account), transport),
      m_answers(std::move(answers))
{
}

QFuture<Result<CaughtUp>> TwilioCatchUp::run(ListDepth depth, std::chrono::hours first)
{
    auto run = std::make_shared<Run>();
    run->promise.start();
    run->depth = depth;
    run->first = first;
    run->asked = m_clock.now();
    auto future = run->promise.future();
    listTexts(run);
    return future;
}

void TwilioCatchUp::listTexts(const RunPtr& run)
{
    auto covered = m_database.read(
        [](db::Connection& connection) { return BackfillRepository(connection).coveredTo(QLatin1String(kSource)); });
    onFinished(covered, this, [this, run](const Result<std::optional<Timestamp>>& known) {
        if (!known) return run->finish(fail(known.error()));
        // A first look, or a clock that was ahead then, or a look long ago: all pages.
        const bool isFirst = !*known || **known > run->asked;
        if (isFirst) run->depth = ListDepth::All;
        run->coveredBefore = isFirst ? Timestamp() : **known;
        const auto overlap = run->depth == ListDepth::All ? std::chrono::minutes(kOverlap) : kShortOverlap;
        const Timestamp since = isFirst ? run->asked - run->first : **known - overlap;
        onFinished(m_api.texts(since, run->asked, run->depth), this, [this, run](Result<twilio::ListedTexts> listed) {
            if (!listed) return run->finish(fail(listed.error()));
            onListed(run, std::move(*listed));
        });
    });
}

void TwilioCatchUp::onListed(const RunPtr& run, twilio::ListedTexts listed)
{
    run->skew = listed.skew;
    run->coveredTo = run->asked - listed.skew;
    QStringList sids;
    for (const auto& text : listed.texts) sids.append(text.sms.messageSid);
    auto unknown =
        m_database.read([sids](db::Connection& connection) { return BackfillRepository(connection).unknownAmong(sids); });
    onFinished(unknown, this, [this, run, texts = std::move(listed.texts)](const Result<QStringList>& found) mutable {
        if (!found) return run->finish(fail(found.error()));
        const QSet<QString> wanted(found->begin(), found->end());
        for (auto& text : texts) {
            if (!wanted.contains(text.sms.messageSid)) continue;
            const Timestamp at = text.at ? std::min(*text.at + run->skew, run->asked) : run->asked;
            run->missing.push_back({std::move(text), at});
        }
        // A list has them newest first; what was written first comes first, also within one second.
        std::reverse(run->missing.begin(), run->missing.end());
        std::stable_sort(run->missing.begin(), run->missing.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
        fetchMedia(run);
    });
}

void TwilioCatchUp::fetchMedia(const RunPtr& run)
{
    while (run->mediaOpen < kMediaAtOnce && run->nextMedia < run->missing.size()) {
        const size_t index = run->nextMedia++;
        if (run->missing[index].text.mediaCount == 0) continue;
        ++run->mediaOpen;
        onFinished(m_api.media(run->missing[index].text.sms.messageSid), this,
                   [this, run, index](const Result<std::vector<twilio::InboundSms::Media>>& media) {
                       --run->mediaOpen;
                       Missing& missing = run->missing[index];
                       if (media) {
                           missing.text.sms.media = *media;
                       } else if (media.error().kind == ErrorKind::Auth || media.error().kind == ErrorKind::Rejected) {
                           // A key that may not read files: the text is worth having without them.
                           missing.text.sms.media.assign(static_cast<size_t>(std::min(missing.text.mediaCount, kMostMedia)), {});
                       } else if (media.error().kind != ErrorKind::NotFound) {
                           // Without its files it is not what was sent: it stays missing until they can be listed.
                           run->error = media.error();
                           missing.text.sms.messageSid.clear();
                       }
                       fetchMedia(run);
                   });
    }
    if (run->mediaOpen > 0) return;
    std::erase_if(run->missing, [](const Missing& missing) { return missing.text.sms.messageSid.isEmpty(); });
    storeNext(run);
}

void TwilioCatchUp::storeNext(const RunPtr& run)
{
    if (run->stored >= run->missing.size()) return run->depth == ListDepth::All ? listSent(run) : end(run);
    const auto from = run->missing.begin() + static_cast<std::ptrdiff_t>(run->stored);
    const auto count = std::min(kChunk, run->missing.size() - run->stored);
    std::vector<Missing> chunk(from, from + static_cast<std::ptrdiff_t>(count));
    auto stored = m_database.write([chunk = std::move(chunk), now = m_clock.now(), answers = m_answers](db::WriteScope& scope) {
        return storeTexts(scope, chunk, now, answers);
    });
    onFinished(stored, this, [this, run, count](const Result<int>& added) {
        if (!added) return run->finish(fail(added.error()));
        run->result.received += *added;
        run->stored += count;
        Q_EMIT progressed(static_cast<int>(run->stored), static_cast<int>(run->missing.size()));
        storeNext(run);
    });
}

void TwilioCatchUp::listSent(const RunPtr& run)
{
    auto oldest = m_database.read([since = run->asked - kUnreportedFor](db::Connection& connection) {
        return BackfillRepository(connection).oldestUnreported(since);
    });
    onFinished(oldest, this, [this, run](const Result<std::optional<Timestamp>>& since) {
        if (!since) return run->finish(fail(since.error()));
        if (!*since) return listAlerts(run);
        onFinished(m_api.sent(**since - run->skew - kSentOverlap, run->asked), this,
                   [this, run](const Result<twilio::ListedTexts>& sent) {
                       if (!sent) return run->finish(fail(sent.error()));
                       onSent(run, sent->outgoing);
                   });
    });
}

void TwilioCatchUp::onSent(const RunPtr& run, const std::vector<RemoteMessage>& sent)
{
    QStringList sids;
    for (const RemoteMessage& message : sent) sids.append(message.sid);
    auto statuses = m_database.read([sids](db::Connection& connection) { return BackfillRepository(connection).statusesOf(sids); });
    onFinished(statuses, this, [this, run, sent](const Result<QHash<QString, MessageStatus>>& known) {
        if (!known) return run->finish(fail(known.error()));
        for (const RemoteMessage& message : sent) {
            const auto status = known->constFind(message.sid);
            // What waits in a scheduler, or is being taken back from one, is the outbox's affair.
            const bool isUnreported =
                status != known->constEnd() && (*status == MessageStatus::Sent || *status == MessageStatus::Sending);
            if (!isUnreported || !statusAdvances(*status, message.status)) continue;
            run->reports.push_back({message.sid, message.status, message.errorCode, message.errorMessage, run->asked});
        }
        reportNext(run);
    });
}

void TwilioCatchUp::reportNext(const RunPtr& run)
{
    if (run->reported >= run->reports.size()) return listAlerts(run);
    const auto from = run->reports.begin() + static_cast<std::ptrdiff_t>(run->reported);
    const auto count = std::min(kChunk, run->reports.size() - run->reported);
    std::vector<DeliveryReport> chunk(from, from + static_cast<std::ptrdiff_t>(count));
    auto stored = m_database.write([chunk = std::move(chunk), now = m_clock.now()](db::WriteScope& scope) -> Result<> {
        for (const DeliveryReport& report : chunk) UINBOX_TRY(InboundWrites(scope, now).report(report, std::nullopt));
        return {};
    });
    onFinished(stored, this, [this, run, count](const Result<>& done) {
        if (!done) return run->finish(fail(done.error()));
        run->reported += count;
        run->result.reports += static_cast<int>(count);
        reportNext(run);
    });
}

void TwilioCatchUp::listAlerts(const RunPtr& run)
{
    if (m_api.account().monitorBase.isEmpty()) return end(run);
    const Timestamp since = run->asked - run->skew - kAlertsBack;
    http::whenAnswered(m_transport.send(twilio::alertsRequest(m_api.account(), since)), this,
                       [this, run](const http::TransportResult& answer) {
                           // A restricted key may not read them; nothing depends on it.
                           if (const auto alerts = twilio::parseAlerts(answer)) run->result.unreached = unreachedIn(*alerts);
                           end(run);
                       });
}

void TwilioCatchUp::end(const RunPtr& run)
{
    if (run->error) return run->finish(fail(*run->error));
    // A look every ten seconds that finds nothing costs no write.
    const bool isWorthKeeping = run->depth == ListDepth::All || run->coveredTo - run->coveredBefore > kShortOverlap / 2;
    if (!isWorthKeeping) return run->finish(run->result);
    auto covered = m_database.write([to = run->coveredTo, now = run->asked](db::WriteScope& scope) {
        return BackfillRepository(scope.connection()).setCoveredTo(QLatin1String(kSource), to, now);
    });
    onFinished(covered, this, [run](const Result<>& done) {
        if (!done) return run->finish(fail(done.error()));
        run->finish(run->result);
    });
}

}  // namespace uinbox
