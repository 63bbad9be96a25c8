// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/Connection.h"
#include "threads/Message.h"

#include <QByteArray>

namespace uinbox {

/// Where an outbox row stands (SECURITY.md "Sending exactly once").
enum class OutboxState {
    Scheduled,  ///< waits on this computer for its time, `notBefore`
    Asking,     ///< its time passed while nobody could send it: a person must say whether it still goes
    Queued,     ///< will be sent, not before `notBefore`
    Sending,    ///< claimed: from now on a request may be out
    Unknown,    ///< nobody knows whether the provider took it; checked again at `notBefore`
    Unsure,     ///< and it cannot be found out: a person must say
    Held,       ///< waits in the provider's own scheduler
    Recalling,  ///< is being taken back from there; asked (again) at `notBefore`
    Done,       ///< the provider took it
    Failed,
    Canceled,
};

/// What becomes of a message once the provider's scheduler has given it back.
enum class RecallFor {
    Wait,    ///< it waits here for its time
    Send,    ///< it leaves at once
    Cancel,  ///< it never leaves
};

/// One message's way out.
struct OutboxRow {
    OutboxId id;
    MessageId messageId;
    ThreadId threadId;
    Channel channel = Channel::Sms;
    OutboxState state = OutboxState::Queued;
    int attempt = 0;  ///< requests made so far
    Timestamp notBefore{};
    std::optional<Timestamp> claimedAt;  ///< when the last attempt began
    int absentCount = 0;                 ///< how often the provider's list did not have it
    Timestamp createdAt{};
    std::optional<Timestamp> firstClaimedAt{};  ///< when this id first went out
    std::optional<Timestamp> sendAt{};          ///< given (or being given) to the provider's scheduler, to leave then
    RecallFor recallFor = RecallFor::Wait;
    std::optional<Timestamp> checkAt{};  ///< the provider is asked then how a message fares that it took
    int checks = 0;                      ///< how often it was asked
};

/// What an idempotency key was used for.
struct KeyUse {
    MessageId messageId;
    QByteArray requestHash;
};

/// How many rows are in the states that matter to a person.
struct OutboxCounts {
    int queued = 0;
    int sending = 0;
    int unknown = 0;
    int scheduled = 0;
    int asking = 0;
    int held = 0;
};

/// What did not go out and waits for nothing but a person.
struct OutboxFailures {
    int count = 0;
    std::optional<ThreadId> latest{};  ///< the conversation of the last one
};

/// All SQL about the outbox. Used within one transaction or read.
class OutboxRepository {
public:
    explicit OutboxRepository(db::Connection& connection) : m_connection(connection) {}

    /// `key` and `requestHash` are empty for a send without an idempotency key.
    [[nodiscard]] Result<> insert(const OutboxRow& row, const QByteArray& key, const QByteArray& requestHash);
    [[nodiscard]] Result<> update(const OutboxRow& row);
    [[nodiscard]] Result<> changeId(OutboxId from, OutboxId to);
    [[nodiscard]] Result<std::optional<OutboxRow>> find(OutboxId row);
    [[nodiscard]] Result<std::optional<OutboxRow>> findByMessage(MessageId message);
    [[nodiscard]] Result<std::optional<KeyUse>> findKey(const QByteArray& key);

    /// Queued rows of a channel that are due and first in their conversation, oldest due first.
    [[nodiscard]] Result<std::vector<OutboxRow>> claimable(Channel channel, Timestamp now, int limit);
    /// Rows in Unknown whose time to be checked has come.
    [[nodiscard]] Result<std::vector<OutboxRow>> checkable(Timestamp now, int limit);
    /// Rows that are being taken back from the provider's scheduler and whose time to ask (again) has come.
    [[nodiscard]] Result<std::vector<OutboxRow>> recallable(Timestamp now, int limit);
    /// Rows the provider's scheduler holds.
    [[nodiscard]] Result<std::vector<OutboxRow>> held();
    /// Rows of a channel that wait here and are due between the two moments, earliest first. Not those that a reply cancels (nobody would
    /// see it while the program is off), nor e-mails with files of our own (Resend does not keep those for later),
    /// nor what was tried since `untriedSince`.
    [[nodiscard]] Result<std::vector<OutboxRow>> forHandOver(Channel channel, Timestamp from, Timestamp to, Timestamp untriedSince,
                                                             int limit);
    /// Rows whose message the provider took and that is not yet known to have arrived, when the time to ask has come.
    [[nodiscard]] Result<std::vector<OutboxRow>> toCheck(Timestamp now, int limit);
    /// Ends the checks of messages that have arrived or failed.
    [[nodiscard]] Result<> endChecks(Timestamp now);
    /// What has not left in a conversation: queued, scheduled, asking, held, being taken back.
    [[nodiscard]] Result<std::vector<OutboxRow>> unsentOf(ThreadId thread);
    /// Those of them that a reply cancels.
    [[nodiscard]] Result<std::vector<OutboxRow>> canceledByReply(ThreadId thread);
    /// Rows that go out by themselves: queued, sending, unknown, recalling.
    [[nodiscard]] Result<std::vector<OutboxRow>> onTheirWay();
    /// The clock was put by `by` and says `now`: whatever is on its way waits as long as it would have, and began when it did by the new
    /// clock. What waits for its moment (scheduled, asking, held, a planned second try) is not concerned.
    [[nodiscard]] Result<> moveWaits(Timestamp now, std::chrono::milliseconds by);
    /// What was asked about, or was on its way, before `longAgo` is asked about from `now` on: nobody did in between.
    [[nodiscard]] Result<> askFrom(Timestamp now, Timestamp longAgo);
    /// True where something of the channel is queued, being sent, unknown or being taken back.
    [[nodiscard]] Result<bool> hasLive(Channel channel);
    /// The next moment after `now` at which something becomes due.
    [[nodiscard]] Result<std::optional<Timestamp>> nextDue(Timestamp now);
    [[nodiscard]] Result<OutboxCounts> counts();
    /// Of what was written since: what failed, and what nobody knows whether it was sent.
    [[nodiscard]] Result<OutboxFailures> failures(Timestamp since);

private:
    db::Connection& m_connection;
};

}  // namespace uinbox
