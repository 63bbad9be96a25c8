// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/SendService.h"

#include "channels/ChannelAddress.h"
#include "channels/Senders.h"
#include "contacts/ContactRepository.h"
#include "db/Database.h"
#include "outbox/OutboxWrites.h"
#include "outbox/OutgoingChecks.h"
#include "outbox/ScheduleRepository.h"
#include "outbox/SendWrites.h"
#include "threads/DraftWrites.h"

#include <algorithm>
#include <map>

namespace uinbox {

namespace {

/// An outbound message with its row, both as they are now.
Result<std::pair<OutboxRow, Message>> load(db::WriteScope& scope, MessageId id)
{
    UINBOX_ASSIGN(auto message, MessageRepository(scope.connection()).find(id));
    if (!message) return fail(ErrorKind::NotFound, "message");
    UINBOX_ASSIGN(const auto row, OutboxRepository(scope.connection()).findByMessage(id));
    if (!row) return fail(ErrorKind::Conflict, "not an outgoing message");
    return std::pair(*row, std::move(*message));
}

Result<Message> cancelWithin(db::WriteScope& scope, MessageId id, Timestamp now)
{
    UINBOX_ASSIGN(auto loaded, load(scope, id));
    auto& [row, message] = loaded;
    if (row.state != OutboxState::Queued || row.sendAt) return fail(ErrorKind::Conflict, "the message has left already");
    message.status = MessageStatus::Canceled;
    UINBOX_TRY(OutboxWrites(scope, now, {}).finish(row, message, OutboxState::Canceled));
    return message;
}

/// It was never tried and waits for a moment after `now`.
bool isLeaving(const OutboxRow& row, Timestamp now)
{
    return row.state == OutboxState::Queued && row.attempt == 0 && !row.sendAt && row.notBefore > now;
}

bool mayRetry(const OutboxRow& row, const Message& message)
{
    switch (row.state) {
        case OutboxState::Failed:
        case OutboxState::Unsure: return true;
        // It is being looked up: to send it now might be a second time.
        case OutboxState::Unknown: return false;
        case OutboxState::Done: return message.status == MessageStatus::Failed;  // the provider took it, the carrier did not
        case OutboxState::Queued: return row.attempt > 0 && !row.sendAt;         // waits for its next try: now
        case OutboxState::Scheduled:
        case OutboxState::Asking:
        case OutboxState::Held:
        case OutboxState::Recalling:
        case OutboxState::Sending:
        case OutboxState::Canceled: return false;
    }
    return false;
}

}  // namespace

/// One send() while its files are read and its template is fetched.
struct SendService::Sending {
    OutgoingMessage message;
    QString from;
    std::vector<KeptFile> files;
    QPromise<Result<SendReceipt>> promise;

    void finish(Result<SendReceipt> result)
    {
        promise.addResult(std::move(result));
        promise.finish();
    }
};

SendService::SendService(db::Database& database, const Senders& senders, const Clock& clock, QObject* parent)
    : QObject(parent), m_database(database), m_senders(senders), m_clock(clock)
{
    m_texts.setMaxThreadCount(1);  // in the order in which they were given
}

QFuture<Result<SendReceipt>> SendService::send(OutgoingMessage message)
{
    const bool needsText = message.content.isEmpty() && !message.html.isEmpty() && m_plainText;
    // One that needs none goes the same way while another is on it: what was given first is stored first.
    if (!needsText && (m_onTheirWay == 0 || message.channel != Channel::Email)) return sendChecked(std::move(message));
    ++m_onTheirWay;
    auto promise = std::make_shared<QPromise<Result<SendReceipt>>>();
    promise->start();
    const auto finish = [promise](const Result<SendReceipt>& receipt) {
        promise->addResult(receipt);
        promise->finish();
    };
    const auto text = workOut(m_texts, [needsText, make = m_plainText, content = message.content, html = message.html] {
        return Result<QString>(needsText ? make(html) : content);
    });
    onFinished(text, this, [this, finish, message = std::move(message)](const Result<QString>& plain) mutable {
        --m_onTheirWay;
        if (!plain) return finish(fail(plain.error()));
        message.content = *plain;
        onFinished(sendChecked(std::move(message)), this, finish);
    });
    return promise->future();
}

bool SendService::carriesFiles(Channel channel) const
{
    return channel == Channel::Email || (m_filesAreFetchable && m_filesAreFetchable());
}

QFuture<Result<SendReceipt>> SendService::sendChecked(OutgoingMessage message)
{
    if (const auto checked = checkOutgoing(message); !checked) return makeReady(Result<SendReceipt>(fail(checked.error())));
    if (!message.files.empty() && !carriesFiles(message.channel))
        return makeReady(
            Result<SendReceipt>(fail(ErrorKind::Invalid, "publicAddress: Files go by SMS and WhatsApp only with one.")));
    if (message.schedule)
        if (const auto due = checkSchedule(*message.schedule, m_clock.now()); !due && message.idempotencyKey.isEmpty())
            return makeReady(Result<SendReceipt>(fail(due.error())));
    auto sending = std::make_shared<Sending>();
    sending->promise.start();
    if (const MessageSender* sender = m_senders.sender(message.channel)) sending->from = sender->from();
    sending->message = std::move(message);
    keepFiles(sending);
    return sending->promise.future();
}

void SendService::keepFiles(const std::shared_ptr<Sending>& sending)
{
    const auto unknownTemplate = m_refreshTemplates ? Unknown::Fetch : Unknown::Refuse;
    const auto& wanted = sending->message.files;
    if (wanted.empty()) return enqueue(sending, unknownTemplate);
    if (!m_keepFiles) return sending->finish(fail(ErrorKind::Internal, "nowhere to keep files"));
    onFinished(m_keepFiles(sending->message.channel, wanted), this,
               [this, sending, unknownTemplate](const Result<std::vector<KeptFile>>& kept) {
                   if (!kept) return sending->finish(fail(kept.error()));
                   if (const auto fits = checkKept(sending->message.channel, *kept); !fits)
                       return sending->finish(fail(fits.error()));
                   sending->files = *kept;
                   enqueue(sending, unknownTemplate);
               });
}

void SendService::enqueue(const std::shared_ptr<Sending>& sending, Unknown unknownTemplate)
{
    const bool isConnected = !sending->from.isEmpty();
    auto stored = m_database.write([sending, isConnected, now = m_clock.now()](db::WriteScope& scope) -> Result<SendReceipt> {
        SendWrites writes(scope, now);
        // What was asked for before is answered as before, also while the channel is not connected any more.
        UINBOX_ASSIGN(auto earlier, writes.earlierUse(sending->message));
        if (earlier) return SendReceipt{std::move(*earlier), true};
        if (!isConnected) return fail(ErrorKind::Auth, "channel: This channel is not connected.");
        return writes.enqueue(sending->message, sending->from, sending->files);
    });
    onFinished(stored, this, [this, sending, unknownTemplate](const Result<SendReceipt>& receipt) {
        const bool isUnknown = !receipt && receipt.error().kind == ErrorKind::Invalid &&
                               receipt.error().detail.startsWith(QLatin1String("templateSid:"));
        if (!isUnknown || unknownTemplate == Unknown::Refuse) return sending->finish(receipt);
        // Perhaps it was made or approved a moment ago.
        onFinished(m_refreshTemplates(), this, [this, sending](const Result<>&) { enqueue(sending, Unknown::Refuse); });
    });
}

/// One sendAll() while it is checked and stored batch by batch.
struct SendService::Bulk {
    /// So many in a job of the writer, one job after the other: whatever else is to be written gets its turn in between.
    static constexpr size_t kBatch = 1'000;

    std::vector<OutgoingMessage> messages;
    std::map<Channel, QString> from;
    std::function<QString(const QString&)> plainText;
    std::function<void(int)> progress;
    QPromise<Result<BulkReceipt>> promise;
    BulkReceipt receipt;
    using Refused = std::vector<std::pair<size_t, Error>>;
    QFuture<Result<Refused>> checked;  ///< of the batch that is stored next

    [[nodiscard]] size_t endOf(size_t begin) const { return std::min(begin + kBatch, messages.size()); }

    /// What is wrong with those of a batch by themselves. Any thread.
    Refused check(size_t begin)
    {
        Refused refused;
        for (size_t i = begin; i < endOf(begin); ++i) {
            OutgoingMessage& message = messages[i];
            if (message.content.isEmpty() && !message.html.isEmpty() && plainText) message.content = plainText(message.html);
            auto verdict = checkOutgoing(message);
            if (verdict && !message.files.empty()) verdict = fail(ErrorKind::Invalid, "files: Not with many at once.");
            if (!verdict) refused.emplace_back(i, verdict.error());
        }
        return refused;
    }

    /// Stores what is right, and adds to `refused` what only the database knows to be wrong.
    Result<Refused> store(db::WriteScope& scope, Timestamp now, size_t begin, Refused refused)
    {
        SendWrites writes(scope, now);
        size_t next = 0;
        const size_t known = refused.size();
        for (size_t i = begin; i < endOf(begin); ++i) {
            if (next < known && refused[next].first == i) {
                ++next;
                continue;
            }
            const auto stored = writes.enqueue(messages[i], from.at(messages[i].channel), {});
            if (stored) continue;
            // The disk: this batch as a whole.
            if (stored.error().kind == ErrorKind::Storage || stored.error().kind == ErrorKind::Corrupt) return fail(stored.error());
            refused.emplace_back(i, stored.error());
        }
        return refused;
    }

    void onStored(size_t begin, const Result<Refused>& refused)
    {
        if (refused)
            receipt.refused.insert(receipt.refused.end(), refused->begin(), refused->end());
        else
            for (size_t i = begin; i < endOf(begin); ++i) receipt.refused.emplace_back(i, refused.error());
        if (progress) progress(static_cast<int>(endOf(begin)));
        if (endOf(begin) < messages.size()) return;
        std::sort(receipt.refused.begin(), receipt.refused.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        receipt.queued = static_cast<int>(messages.size() - receipt.refused.size());
        promise.addResult(std::move(receipt));
        promise.finish();
    }
};

QFuture<Result<BulkReceipt>> SendService::sendAll(std::vector<OutgoingMessage> messages, std::function<void(int)> progress)
{
    if (messages.empty()) return makeReady(Result<BulkReceipt>(BulkReceipt()));
    auto bulk = std::make_shared<Bulk>();
    for (const OutgoingMessage& message : messages) {
        const MessageSender* sender = m_senders.sender(message.channel);
        if (!sender) return makeReady(Result<BulkReceipt>(fail(ErrorKind::Auth, "channel: This channel is not connected.")));
        bulk->from.try_emplace(message.channel, sender->from());
    }
    bulk->messages = std::move(messages);
    bulk->plainText = m_plainText;
    bulk->progress = std::move(progress);
    bulk->promise.start();
    auto future = bulk->promise.future();
    checkBatch(bulk, 0);
    return future;
}

void SendService::checkBatch(const std::shared_ptr<Bulk>& bulk, size_t begin)
{
    bulk->checked = workOut(m_texts, [bulk, begin] { return Result<Bulk::Refused>(bulk->check(begin)); });
    if (begin == 0) storeBatch(bulk, 0);
}

void SendService::storeBatch(const std::shared_ptr<Bulk>& bulk, size_t begin)
{
    onFinished(bulk->checked, this, [this, bulk, begin](const Result<Bulk::Refused>& refused) {
        const size_t next = bulk->endOf(begin);
        const bool isLast = next == bulk->messages.size();
        // The next is checked while this one is stored.
        if (!isLast) checkBatch(bulk, next);
        auto stored = m_database.write([=, now = m_clock.now()](db::WriteScope& scope) -> Result<Bulk::Refused> {
            if (!refused) return fail(refused.error());
            return bulk->store(scope, now, begin, *refused);
        });
        onFinished(stored, this, [=, this](const Result<Bulk::Refused>& result) {
            bulk->onStored(begin, result);
            if (!isLast) storeBatch(bulk, next);
        });
    });
}

QFuture<Result<Message>> SendService::retry(MessageId id)
{
    return m_database.write([=, now = m_clock.now()](db::WriteScope& scope) -> Result<Message> {
        UINBOX_ASSIGN(auto loaded, load(scope, id));
        auto& [row, message] = loaded;
        if (!mayRetry(row, message))
            return fail(ErrorKind::Conflict, "only a message that failed or may not have been sent can be sent again");
        UINBOX_ASSIGN(const auto address,
                      ContactRepository(scope.connection()).findAddress(addressKindOf(message.channel), message.toAddress));
        if (address && address->optedOutAt) return fail(ErrorKind::Rejected, "This person opted out.");
        OutboxWrites writes(scope, now, {});
        if (!message.providerSid.isEmpty()) UINBOX_TRY(writes.forgetAttempt(row, message));
        if (message.scheduledAt) {
            message.scheduledAt = now;  // a person said so: it is not late
            UINBOX_TRY(MessageRepository(scope.connection()).updateText(message));
        }
        row.firstClaimedAt.reset();  // a person has decided what became of it
        message.errorCode = 0;
        message.errorMessage.clear();
        message.sentAt.reset();
        UINBOX_TRY(writes.requeue(row, message, now));
        return message;
    });
}

QFuture<Result<QString>> SendService::cancel(MessageId id)
{
    return m_database.write([=, now = m_clock.now()](db::WriteScope& scope) -> Result<QString> {
        UINBOX_ASSIGN(const Message message, cancelWithin(scope, id, now));
        return message.content;
    });
}

QFuture<Result<>> SendService::takeBack(MessageId id, Draft added)
{
    return m_database.write([=, now = m_clock.now(), added = std::move(added)](db::WriteScope& scope) mutable -> Result<> {
        UINBOX_ASSIGN(const Message message, cancelWithin(scope, id, now));
        added.threadId = message.threadId;
        added.content = message.content;
        return DraftWrites(scope, now).giveBack(added);
    });
}

QFuture<Result<std::vector<Leaving>>> SendService::leaving()
{
    return m_database.read([now = m_clock.now()](db::Connection& connection) -> Result<std::vector<Leaving>> {
        std::vector<Leaving> all;
        UINBOX_ASSIGN(const auto rows, OutboxRepository(connection).onTheirWay());
        for (const OutboxRow& row : rows) {
            if (!isLeaving(row, now)) continue;
            UINBOX_ASSIGN(auto message, MessageRepository(connection).find(row.messageId));
            if (message) all.push_back({std::move(*message), row.notBefore});
        }
        std::stable_sort(all.begin(), all.end(), [](const Leaving& a, const Leaving& b) { return a.leaves < b.leaves; });
        return all;
    });
}

QFuture<Result<>> SendService::sendNow(std::vector<MessageId> messages)
{
    return m_database.write([ids = std::move(messages), now = m_clock.now()](db::WriteScope& scope) -> Result<> {
        for (const MessageId id : ids) {
            auto loaded = load(scope, id);
            if (!loaded && (loaded.error().kind == ErrorKind::NotFound || loaded.error().kind == ErrorKind::Conflict)) continue;
            if (!loaded) return fail(loaded.error());
            auto& [row, message] = *loaded;
            if (isLeaving(row, now)) UINBOX_TRY(OutboxWrites(scope, now, {}).requeue(row, message, now));
        }
        return {};
    });
}

QFuture<Result<>> SendService::confirmSent(MessageId id)
{
    return m_database.write([=, now = m_clock.now()](db::WriteScope& scope) -> Result<> {
        UINBOX_ASSIGN(auto loaded, load(scope, id));
        auto& [row, message] = loaded;
        if (row.state != OutboxState::Unknown && row.state != OutboxState::Unsure)
            return fail(ErrorKind::Conflict, "what became of the message is known");
        message.status = MessageStatus::Sent;
        message.sentAt = now;
        return OutboxWrites(scope, now, {}).finish(row, message, OutboxState::Done);
    });
}

QFuture<Result<DeliveryFacts>> SendService::facts(MessageId id)
{
    std::map<Channel, QString> providers;
    for (const Channel channel : m_senders.connectedChannels()) providers.emplace(channel, m_senders.sender(channel)->provider());
    return m_database.read([=](db::Connection& connection) -> Result<DeliveryFacts> {
        UINBOX_ASSIGN(const auto row, OutboxRepository(connection).findByMessage(id));
        if (!row) return fail(ErrorKind::NotFound, "outbox row");
        DeliveryFacts facts;
        facts.attempts = row->attempt;
        const bool isHeld = row->state == OutboxState::Held || row->state == OutboxState::Recalling;
        if (const auto provider = providers.find(row->channel); isHeld && provider != providers.end())
            facts.heldBy = provider->second;
        UINBOX_ASSIGN(facts.schedule, ScheduleRepository(connection).schedule(id));
        UINBOX_ASSIGN(facts.reports, DeliveryReportRepository(connection).of(id));
        return facts;
    });
}

}  // namespace uinbox
