// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/ScheduleUndo.h"

#include "base/Async.h"
#include "common/ErrorText.h"
#include "common/UndoStack.h"
#include "conversation/OutgoingDraft.h"
#include "db/Database.h"
#include "schedule/WhenText.h"
#include "scheduler/ScheduleService.h"
#include "threads/ThreadService.h"

#include <algorithm>

namespace uinbox::ui {

namespace {

/// After the disk did not give the provider's answer.
constexpr std::chrono::seconds kAgain{2};

QString askedText()
{
    return ScheduleUndo::tr("The provider is asked to give it back");
}

QString tooLateText()
{
    return ScheduleUndo::tr("It has left already, or was cancelled elsewhere: there is nothing to take back.");
}

}  // namespace

ScheduleUndo::ScheduleUndo(const AppContext& context, QObject* parent) : QObject(parent), m_context(context)
{
    connect(&context.database, &db::Database::committed, this, &ScheduleUndo::onCommitted);
    m_again.setSingleShot(true);
    m_again.setInterval(kAgain);
    connect(&m_again, &QTimer::timeout, this, &ScheduleUndo::look);
}

void ScheduleUndo::offer(ThreadId thread, MessageId id, const OutgoingMessage& message)
{
    const Deed deed{thread, id, message};
    m_context.undo.push({.done = scheduledForText(*message.schedule, m_context.clock.now()),
                         .undoSoon = [=, this](const UndoAnswer& answer) { takeBack(deed, answer); },
                         .redoSoon = [=, this](const UndoAnswer& answer) { scheduleAgain(deed, answer); }});
}

void ScheduleUndo::takeBack(const Deed& deed, const UndoAnswer& answer)
{
    // In one transaction with the draft: killed in between, the text would be in a cancelled message alone.
    onFinished(m_context.scheduling.takeBack(deed.message, draftOf(deed.thread, deed.content)), this,
               [=, this](const Result<TakingBack>& taken) {
                   if (!taken)
                       return taken.error().kind == ErrorKind::Conflict ? answer.refuse(tooLateText()) : answer.fail(taken.error());
                   if (*taken == TakingBack::Done) return onTakenBack(deed, Stored::AsDraft, answer);
                   answer.tell(askedText());
                   m_asked.push_back({deed, answer});
                   look();
               });
}

void ScheduleUndo::onTakenBack(const Deed& deed, Stored stored, const UndoAnswer& answer)
{
    Q_EMIT takenBack(deed.thread, deed.content, stored);
    answer.done(tr("Not scheduled any more: what you wrote is a draft again"));
}

void ScheduleUndo::onCommitted(const db::ChangeSet& changes)
{
    const bool isAboutOne = std::any_of(m_asked.begin(), m_asked.end(),
                                        [&](const Asked& each) { return changes.messages.contains(each.deed.message); });
    if (isAboutOne) look();
}

/// Whether the provider has answered.
void ScheduleUndo::look()
{
    if (m_asked.empty()) return;
    std::vector<MessageId> ids;
    for (const Asked& each : m_asked) ids.push_back(each.deed.message);
    onFinished(m_context.threads.messages(ids), this, [this, ids](const Result<std::vector<Message>>& found) {
        if (!found) return lookAgain(found.error());
        m_again.stop();
        for (const Message& message : *found) settle(message.id, message.status);
        // The person was deleted meanwhile, and with them the message.
        const auto isGone = [&](MessageId id) {
            return std::none_of(found->begin(), found->end(), [id](const Message& message) { return message.id == id; });
        };
        for (const MessageId id : ids)
            if (isGone(id)) settle(id, MessageStatus::Failed);
    });
}

/// What the provider answers is not missed because the disk failed once.
void ScheduleUndo::lookAgain(const Error& error)
{
    //: %1: why, in one sentence or more
    const QString words =
        tr("The provider is asked to give it back. Its answer cannot be read yet. %1").arg(wordsFor(error).oneLine());
    for (const Asked& each : m_asked) each.answer.tell(words);
    m_again.start();
}

void ScheduleUndo::settle(MessageId message, MessageStatus status)
{
    const auto asked =
        std::find_if(m_asked.begin(), m_asked.end(), [&](const Asked& each) { return each.deed.message == message; });
    // Scheduled still: the provider has not answered.
    if (asked == m_asked.end()) return;
    if (status == MessageStatus::Scheduled) return asked->answer.tell(askedText());
    const Asked settled = *asked;
    m_asked.erase(asked);
    if (status == MessageStatus::Canceled) return onTakenBack(settled.deed, Stored::No, settled.answer);
    settled.answer.refuse(status == MessageStatus::Unknown ? tr("The provider does not say whether it has left.") : tooLateText());
}

void ScheduleUndo::scheduleAgain(const Deed& deed, const UndoAnswer& answer)
{
    onFinished(m_context.scheduling.restore(deed.message), this, [=, this](const Result<>& restored) {
        if (!restored) {
            if (restored.error().kind != ErrorKind::Conflict) return answer.fail(restored.error());
            return answer.refuse(tr("Not scheduled: they have written since, or it was cancelled elsewhere."));
        }
        Q_EMIT scheduledAgain(deed.thread, deed.content);
        answer.done();
    });
}

}  // namespace uinbox::ui
