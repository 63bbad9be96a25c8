// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduler/ScheduleWrites.h"

#include "channels/ChannelAddress.h"
#include "channels/SmsSegments.h"
#include "contacts/ContactRepository.h"
#include "outbox/HandOverWrites.h"
#include "outbox/HeldText.h"
#include "outbox/OutgoingChecks.h"
#include "outbox/Reconciling.h"
#include "scheduler/ScheduleService.h"
#include "threads/DraftWrites.h"
#include "threads/ThreadWrites.h"

#include <QHash>

#include <algorithm>

namespace uinbox {

namespace {

/// Why a message can no longer be changed; nullopt where it can.
std::optional<QString> reasonNotWaiting(const OutboxRow& row)
{
    switch (row.state) {
        case OutboxState::Scheduled:
        case OutboxState::Asking:
        case OutboxState::Held: return std::nullopt;
        case OutboxState::Recalling:
            if (row.recallFor == RecallFor::Cancel) return QStringLiteral("the message is being canceled");
            return std::nullopt;
        case OutboxState::Sending:
        case OutboxState::Unknown:
            // On its way to the provider's scheduler: canceled or sent once it is known where it is.
            if (row.sendAt) return std::nullopt;
            return QStringLiteral("the message has left already");
        case OutboxState::Canceled: return QStringLiteral("the message was canceled");
        case OutboxState::Queued:
        case OutboxState::Unsure:
        case OutboxState::Done:
        case OutboxState::Failed: return QStringLiteral("the message has left already");
    }
    return std::nullopt;
}

bool isAtProvider(const OutboxRow& row)
{
    return row.state == OutboxState::Held || row.state == OutboxState::Recalling;
}

bool isBeingHandedOver(const OutboxRow& row)
{
    return row.sendAt &&
           (row.state == OutboxState::Sending || row.state == OutboxState::Unknown || row.state == OutboxState::Queued);
}

Result<> applyText(Message& message, const ScheduleChange& change)
{
    if (change.content && *change.content != message.content) {
        if (!message.envelope.templateSid.isEmpty())
            return fail(ErrorKind::Invalid, "content: The text of a template cannot be changed.");
        message.content = *change.content;
        message.html.clear();  // it said what the old text said
        message.segments = message.channel == Channel::Sms ? countSmsSegments(message.content).segments : 0;
    }
    if (change.subject) message.subject = *change.subject;
    const bool hasMore = !message.attachments.empty() || !message.html.isEmpty() || !message.envelope.templateSid.isEmpty();
    return checkText(message.channel, message.content, message.subject, hasMore);
}

/// Whether the person has written since it was scheduled: that has canceled it, or would have.
Result<bool> isRepliedTo(db::Connection& connection, const Message& message)
{
    constexpr int kLookedAt = 500;
    UINBOX_ASSIGN(const auto since,
                  MessageRepository(connection).newerThan(message.threadId, {message.createdAt, message.id}, kLookedAt));
    return std::any_of(since.begin(), since.end(), [](const Message& each) { return each.direction == Direction::Inbound; });
}

}  // namespace

Result<ScheduleWrites::Released> ScheduleWrites::release(int limit)
{
    ScheduleRepository schedules(m_scope.connection());
    UINBOX_ASSIGN(const auto due, schedules.dueRows(m_now, limit));
    Released released;
    QHash<ThreadId, Timestamp> lastOf;
    for (const WaitingRow& row : due) {
        UINBOX_ASSIGN(Waiting waiting, load(row.messageId));
        if (m_now - row.due > row.schedule.lateLimit + kPunctual) {
            waiting.row.state = OutboxState::Asking;
            UINBOX_TRY(store(waiting));
            released.asking.push_back(row.messageId);
            continue;
        }
        UINBOX_TRY(readdress(waiting.message));
        // Of one conversation they stand in the order in which they leave.
        const auto last = lastOf.constFind(waiting.row.threadId);
        const Timestamp at = last == lastOf.constEnd() ? m_now : *last + std::chrono::milliseconds(1);
        lastOf.insert(waiting.row.threadId, at);
        UINBOX_TRY(leave(waiting, at));
        released.left.push_back(row.messageId);
    }
    UINBOX_ASSIGN(released.next, schedules.nextDue());
    return released;
}

Result<> ScheduleWrites::readdress(Message& message)
{
    UINBOX_ASSIGN(const auto contact, ContactRepository(m_scope.connection()).find(message.contactId));
    if (!contact) return {};
    const AddressKind kind = addressKindOf(message.channel);
    for (const ContactAddress& address : contact->addresses)
        if (address.kind == kind && address.value == message.toAddress) return {};
    const ContactAddress* now = contact->address(kind);
    if (!now) return {};
    message.toAddress = now->value;
    return MessageRepository(m_scope.connection()).updateRecipient(message);
}

Result<> ScheduleWrites::change(MessageId id, const ScheduleChange& change)
{
    UINBOX_ASSIGN(Waiting waiting, load(id));
    auto& [row, message, schedule] = waiting;
    if (row.state == OutboxState::Recalling && row.recallFor == RecallFor::Send)
        return fail(ErrorKind::Conflict, "the message is leaving already");
    // What it is looked up by must stay as it was sent.
    if (isBeingHandedOver(row))
        return fail(ErrorKind::Conflict, "the message is being handed to the provider, try again in a moment");
    const Message before = message;
    const bool wasCanceledByReply = schedule.cancelOnReply;
    if (isAtProvider(row)) keepHeldText(message);
    UINBOX_TRY(applyText(message, change));
    if (change.schedule) {
        if (change.schedule->lateLimit.count() < 0) return fail(ErrorKind::Invalid, "lateLimitSeconds: Must not be negative.");
        // The time it had may be past by now: that is what one that asks is about.
        if (change.schedule->when != schedule.when) {
            UINBOX_TRY(checkSchedule(*change.schedule, m_now));
            UINBOX_TRY(moveTo(waiting, change.schedule->when));
        }
        schedule = *change.schedule;
        UINBOX_TRY(ScheduleRepository(m_scope.connection()).update(id, schedule));
    }
    UINBOX_TRY(MessageRepository(m_scope.connection()).updateText(message));
    // Nobody would see the reply while the provider holds it.
    const bool isAnother = (schedule.cancelOnReply && !wasCanceledByReply) || message.content != before.content ||
                           message.subject != before.subject || message.scheduledAt != before.scheduledAt;
    if (isAtProvider(row) && isAnother) return recall(waiting, RecallFor::Wait);
    return store(waiting);
}

Result<QString> ScheduleWrites::cancel(MessageId id)
{
    UINBOX_ASSIGN(Waiting waiting, load(id));
    const QString content = waiting.message.content;
    UINBOX_TRY(drop(waiting));
    return content;
}

Result<TakingBack> ScheduleWrites::takeBack(MessageId id, const Draft& added)
{
    UINBOX_ASSIGN(Waiting waiting, load(id));
    UINBOX_TRY(drop(waiting));
    if (waiting.row.state != OutboxState::Canceled) return TakingBack::Asked;
    Draft returned = added;
    returned.threadId = waiting.row.threadId;
    UINBOX_TRY(DraftWrites(m_scope, m_now).giveBack(returned));
    return TakingBack::Done;
}

Result<> ScheduleWrites::restore(MessageId id)
{
    UINBOX_ASSIGN(Waiting waiting, loadAny(id));
    auto& [row, message, schedule] = waiting;
    UINBOX_ASSIGN(const bool hasReply, isRepliedTo(m_scope.connection(), message));
    if (schedule.cancelOnReply && hasReply) return fail(ErrorKind::Conflict, "the person has written since");
    // Not given back by the provider yet, or not handed to it: then it waits here.
    const bool isUnderWay = row.state == OutboxState::Recalling || isBeingHandedOver(row);
    if (isUnderWay && row.recallFor == RecallFor::Cancel) return intend(waiting, RecallFor::Wait);
    // What STOP canceled has a code, and stays canceled.
    if (row.state != OutboxState::Canceled || message.errorCode != 0)
        return fail(ErrorKind::Conflict, "the message was not canceled by a person");
    UINBOX_TRY(moveTo(waiting, schedule.when));
    if (row.notBefore <= m_now) row.state = OutboxState::Asking;
    message.status = MessageStatus::Scheduled;
    UINBOX_TRY(MessageRepository(m_scope.connection()).updateText(message));
    m_scope.changes().outbox = true;
    return store(waiting);
}

Result<> ScheduleWrites::sendNow(MessageId id)
{
    UINBOX_ASSIGN(Waiting waiting, load(id));
    if (isAtProvider(waiting.row)) return recall(waiting, RecallFor::Send);
    if (isBeingHandedOver(waiting.row)) return intend(waiting, RecallFor::Send);
    // A person said so: it is not late.
    waiting.message.scheduledAt = m_now;
    UINBOX_TRY(MessageRepository(m_scope.connection()).updateText(waiting.message));
    return leave(waiting, m_now);
}

Result<int> ScheduleWrites::reconsider(const std::vector<MessageId>& messages)
{
    int moved = 0;
    for (const MessageId id : messages) {
        auto waiting = load(id);
        if (!waiting && (waiting.error().kind == ErrorKind::Conflict || waiting.error().kind == ErrorKind::NotFound)) continue;
        if (!waiting) return fail(waiting.error());
        if (waiting->row.state != OutboxState::Scheduled && waiting->row.state != OutboxState::Held) continue;
        const auto due = momentOf(waiting->schedule.when);
        // A zone that this computer no longer has: the moment worked out before is the best there is.
        if (!due || *due == waiting->message.scheduledAt) continue;
        if (isAtProvider(waiting->row)) keepHeldText(waiting->message);
        UINBOX_TRY(moveTo(*waiting, waiting->schedule.when));
        UINBOX_TRY(MessageRepository(m_scope.connection()).updateText(waiting->message));
        UINBOX_TRY(waiting->row.state == OutboxState::Held ? recall(*waiting, RecallFor::Wait) : store(*waiting));
        ++moved;
    }
    return moved;
}

Result<ScheduleWrites::Waiting> ScheduleWrites::load(MessageId id)
{
    UINBOX_ASSIGN(Waiting waiting, loadAny(id));
    if (const auto reason = reasonNotWaiting(waiting.row)) return fail(ErrorKind::Conflict, *reason);
    return waiting;
}

Result<ScheduleWrites::Waiting> ScheduleWrites::loadAny(MessageId id)
{
    UINBOX_ASSIGN(auto message, MessageRepository(m_scope.connection()).find(id));
    UINBOX_ASSIGN(const auto row, OutboxRepository(m_scope.connection()).findByMessage(id));
    UINBOX_ASSIGN(const auto schedule, ScheduleRepository(m_scope.connection()).schedule(id));
    if (!message || !row || !schedule) return fail(ErrorKind::NotFound, "scheduled message");
    return Waiting{*row, std::move(*message), *schedule};
}

Result<> ScheduleWrites::leave(Waiting& waiting, Timestamp createdAt)
{
    auto& [row, message, schedule] = waiting;
    row.state = OutboxState::Queued;
    row.notBefore = m_now;
    row.sendAt.reset();
    message.status = MessageStatus::Pending;
    message.createdAt = createdAt;
    message.nextAttemptAt.reset();
    UINBOX_TRY(OutboxRepository(m_scope.connection()).update(row));
    UINBOX_TRY(ScheduleRepository(m_scope.connection()).moveToEnd(row.id));
    m_scope.changes().outbox = true;
    m_scope.changes().schedule = true;
    return ThreadWrites(m_scope, m_now).enter(message);
}

Result<> ScheduleWrites::drop(Waiting& waiting)
{
    if (isAtProvider(waiting.row)) return recall(waiting, RecallFor::Cancel);
    if (isBeingHandedOver(waiting.row)) return intend(waiting, RecallFor::Cancel);
    waiting.row.state = OutboxState::Canceled;
    waiting.message.status = MessageStatus::Canceled;
    return store(waiting);
}

Result<> ScheduleWrites::intend(Waiting& waiting, RecallFor recallFor)
{
    waiting.row.recallFor = recallFor;
    return store(waiting);
}

Result<> ScheduleWrites::recall(Waiting& waiting, RecallFor recallFor)
{
    return HandOverWrites(m_scope, m_now, {}).recall(waiting.row, waiting.message, recallFor);
}

Result<> ScheduleWrites::moveTo(Waiting& waiting, const WallTime& when)
{
    UINBOX_ASSIGN(const Timestamp due, momentOf(when));
    waiting.message.scheduledAt = due;
    waiting.message.timeZone = QString::fromUtf8(when.zone);
    if (isAtProvider(waiting.row)) return {};
    waiting.row.state = OutboxState::Scheduled;
    waiting.row.notBefore = due;
    return {};
}

Result<> ScheduleWrites::store(const Waiting& waiting)
{
    UINBOX_TRY(OutboxRepository(m_scope.connection()).update(waiting.row));
    m_scope.changes().schedule = true;
    return ThreadWrites(m_scope, m_now).update(waiting.message);
}

}  // namespace uinbox
