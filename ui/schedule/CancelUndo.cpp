// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedule/CancelUndo.h"

#include "base/Async.h"
#include "base/Clock.h"
#include "common/Avatar.h"
#include "common/UndoStack.h"
#include "schedule/ScheduledListModel.h"
#include "schedule/WhenText.h"
#include "scheduler/ScheduleService.h"

#include <QLocale>

namespace uinbox::ui {

CancelUndo::CancelUndo(ScheduleService& service, UndoStack& undo, const Clock& clock, QObject* parent)
    : QObject(parent), m_service(service), m_undo(undo), m_clock(clock)
{
}

QString CancelUndo::canceledText(const std::vector<ScheduledMessage>& canceled)
{
    const int count = static_cast<int>(canceled.size());
    if (count > 1) return tr("%n messages are not sent.", nullptr, count);
    const ScheduledMessage& only = canceled.front();
    const QString name = personName(recipientOf(only));
    return only.state == OutboxState::Held
               ? tr("%1 is asked to give the message to %2 back. It is not sent once that is done.").arg(only.heldBy, name)
               : tr("The message to %1 is not sent.").arg(name);
}

void CancelUndo::offer(const std::vector<ScheduledMessage>& canceled)
{
    const auto sides = std::make_shared<Sides>(Sides{canceled});
    m_undo.push({.done = canceledText(canceled),
                 .offered = std::chrono::milliseconds(0),
                 .undoSoon = [=, this](const UndoAnswer& answer) { restore(sides, answer); },
                 .redoSoon = [=, this](const UndoAnswer& answer) { cancelAgain(sides, answer); }});
}

void CancelUndo::askAll(const Messages& messages, const Ask& ask, const All& all)
{
    const auto answers = std::make_shared<Answers>(Answers{messages.size()});
    for (const ScheduledMessage& each : messages)
        ask(each.message.id, [=](const std::optional<Error>& error) {
            if (!error)
                answers->done.push_back(each);
            else if (UndoAnswer::mayPass(*error))
                answers->later.push_back(each);
            // One that may pass is the better reason: it is worth another try.
            if (error && (!answers->error || UndoAnswer::mayPass(*error))) answers->error = error;
            if (--answers->left == 0) all(*answers);
        });
}

QString CancelUndo::restoredText(const Messages& restored, size_t all) const
{
    if (restored.size() < all)
        return tr("%1 of %2 are scheduled again. The others have left, or their people have written since.")
            .arg(QLocale().toString(restored.size()), QLocale().toString(all));
    if (all > 1) return tr("%n messages are scheduled again", nullptr, static_cast<int>(all));
    const ScheduledMessage& only = restored.front();
    return only.due > m_clock.now() ? scheduledAgainText(only.schedule, m_clock.now())
                                    : tr("The message to %1 needs your answer again").arg(personName(recipientOf(only)));
}

void CancelUndo::restore(const std::shared_ptr<Sides>& sides, const UndoAnswer& answer)
{
    const size_t all = sides->canceled.size();
    Q_EMIT restoring(sides->canceled.front().message.id);
    const auto ask = [this](MessageId id, const std::function<void(const std::optional<Error>&)>& then) {
        onFinished(m_service.restore(id), this,
                   [then](const Result<>& restored) { then(restored ? std::nullopt : std::optional(restored.error())); });
    };
    askAll(sides->canceled, ask, [=, this](const Answers& answers) {
        sides->scheduled.insert(sides->scheduled.end(), answers.done.begin(), answers.done.end());
        if (answers.later.empty() && !answers.done.empty()) {
            sides->canceled.clear();
            return answer.done(restoredText(answers.done, all));
        }
        // Those that may be had the next time stay; what can never be had back is forgotten.
        sides->canceled = answers.later;
        if (answers.done.empty()) {
            Q_EMIT notRestored();
            return giveUp(answers, answer);
        }
        answer.failForNow(tr("%1 of %2 are scheduled again. Undo once more tries the others again.")
                              .arg(QLocale().toString(answers.done.size()), QLocale().toString(all)));
    });
}

void CancelUndo::cancelAgain(const std::shared_ptr<Sides>& sides, const UndoAnswer& answer)
{
    const size_t all = sides->scheduled.size();
    const auto ask = [this](MessageId id, const std::function<void(const std::optional<Error>&)>& then) {
        onFinished(m_service.cancel(id), this,
                   [then](const Result<QString>& canceled) { then(canceled ? std::nullopt : std::optional(canceled.error())); });
    };
    askAll(sides->scheduled, ask, [=](const Answers& answers) {
        sides->canceled = answers.done;
        // What is still scheduled and may be cancelled the next time is so once this is taken back and done again.
        sides->scheduled = answers.later;
        if (answers.done.empty()) return giveUp(answers, answer);
        if (answers.done.size() == all) return answer.done(canceledText(answers.done));
        answer.done((answers.later.empty() ? tr("%1 of %2 are not sent. The others have left, or are cancelled already.")
                                           : tr("%1 of %2 are not sent. The others could not be cancelled, and stay scheduled."))
                        .arg(QLocale().toString(answers.done.size()), QLocale().toString(all)));
    });
}

void CancelUndo::giveUp(const Answers& answers, const UndoAnswer& answer)
{
    switch (answers.error ? answers.error->kind : ErrorKind::Conflict) {
        case ErrorKind::Conflict: return answer.refuse(tr("It has left already, or they have written since: it stays as it is."));
        case ErrorKind::Invalid: return answer.refuse(tr("The time it had is over: it stays as it is."));
        case ErrorKind::Cancelled:
        case ErrorKind::Network:
        case ErrorKind::Timeout:
        case ErrorKind::Auth:
        case ErrorKind::RateLimited:
        case ErrorKind::Rejected:
        case ErrorKind::NotFound:
        case ErrorKind::Storage:
        case ErrorKind::Corrupt:
        case ErrorKind::Internal: return answer.fail(*answers.error);
    }
}

}  // namespace uinbox::ui
