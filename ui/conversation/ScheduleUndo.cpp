// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/ScheduleUndo.h"

#include "base/Async.h"
#include "common/ErrorText.h"
#include "common/UndoStack.h"
#include "schedule/WhenText.h"
#include "scheduler/ScheduleService.h"

namespace uinbox::ui {

ScheduleUndo::ScheduleUndo(const AppContext& context, QObject* parent) : QObject(parent), m_context(context) {}

void ScheduleUndo::offer(ThreadId thread, MessageId id, const OutgoingMessage& message)
{
    m_context.undo.push({.done = scheduledForText(*message.schedule, m_context.clock.now()),
                         .undo = [=, this] { takeBack(thread, id, message); },
                         .redo = [=, this] { scheduleAgain(thread, id, message); },
                         .takenBack = [] { return tr("Not scheduled any more: what you wrote is a draft again"); }});
}

void ScheduleUndo::takeBack(ThreadId thread, MessageId id, const OutgoingMessage& message)
{
    onFinished(m_context.scheduling.cancel(id), this, [=, this](const Result<QString>& canceled) {
        if (canceled) return Q_EMIT takenBack(thread, message);
        if (canceled.error().kind == ErrorKind::Conflict)
            return m_context.undo.refuse(tr("It has left already, or was cancelled elsewhere: there is nothing to take back."));
        m_context.undo.refuse(wordsFor(canceled.error()).oneLine());
    });
}

void ScheduleUndo::scheduleAgain(ThreadId thread, MessageId id, const OutgoingMessage& message)
{
    onFinished(m_context.scheduling.restore(id), this, [=, this](const Result<>& restored) {
        if (restored) return Q_EMIT scheduledAgain(thread, message);
        m_context.undo.refuse(restored.error().kind == ErrorKind::Conflict
                                  ? tr("Not scheduled: they have written since, or it was cancelled elsewhere.")
                                  : wordsFor(restored.error()).oneLine());
    });
}

}  // namespace uinbox::ui
