// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/ScheduledMessage.h"
#include "threads/Thread.h"

#include <QFuture>
#include <QObject>

namespace uinbox {

/// What changes about a scheduled message; absent stays as it is.
struct ScheduleChange {
    std::optional<Schedule> schedule;
    std::optional<QString> content;
    std::optional<QString> subject;
};

/// What takeBack() came to.
enum class TakingBack {
    Done,   ///< it does not leave, and is a draft again
    Asked,  ///< the provider is asked to give it back
};

/// How many were processed by runDue(), and what came of them.
struct DueRun {
    int processed = 0;
    int sent = 0;
    int failed = 0;
};

/// Everything a person does with scheduled messages; SendService makes them. What the provider holds is taken back first, and the answer
/// says only that this was asked for: until the provider has confirmed it, the message shows as being taken back.
/// Main thread; owned by the composition root.
class ScheduleService final : public QObject {
    Q_OBJECT

public:
    ScheduleService(db::Database& database, const Senders& senders, const Clock& clock, QObject* parent = nullptr);

    /// By due time, earliest first; those that ask come first of all. `after` continues a list behind a message it gave.
    [[nodiscard]] QFuture<Result<std::vector<ScheduledMessage>>> list(std::optional<MessageId> after, int limit);
    /// NotFound where there is no such message or it is not scheduled any more.
    [[nodiscard]] QFuture<Result<ScheduledMessage>> find(MessageId message);
    /// Changes text, subject or time. Invalid as in SendService::send; Conflict where it has left.
    [[nodiscard]] QFuture<Result<>> change(MessageId message, ScheduleChange change);
    /// It does not leave; its text comes back. Conflict where it has left.
    [[nodiscard]] QFuture<Result<QString>> cancel(MessageId message);
    /// Cancels, and puts `added` to the draft of its conversation in the same transaction: what was written is in one of the two, whatever
    /// happens. Where the provider holds it that has to wait: Asked, no draft is written, and the message says later what came of it.
    [[nodiscard]] QFuture<Result<TakingBack>> takeBack(MessageId message, Draft added);
    /// Takes a cancellation back: it leaves at its time after all, as it was. Where that is past, a person is asked.
    /// Conflict where STOP canceled it, it has left, or the person has written since and it was not to go out then.
    [[nodiscard]] QFuture<Result<>> restore(MessageId message);
    /// It leaves now: also the answer to Asking. Conflict where it has left.
    [[nodiscard]] QFuture<Result<>> sendNow(MessageId message);
    /// Lets go what is due and waits for what comes of it, up to `patience`. Safe at any time and any number of times at once.
    [[nodiscard]] QFuture<Result<DueRun>> runDue(std::chrono::milliseconds patience);

private:
    db::Database& m_database;
    const Senders& m_senders;
    const Clock& m_clock;
};

}  // namespace uinbox
