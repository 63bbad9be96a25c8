// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/ConversationCommands.h"

#include "common/Avatar.h"
#include "common/UndoStack.h"
#include "inbox/RowWords.h"

#include <algorithm>
#include <memory>

namespace uinbox::ui {

std::vector<ThreadId> ConversationCommands::idsOf(const Threads& threads)
{
    std::vector<ThreadId> ids;
    for (const Thread& thread : threads) ids.push_back(thread.id);
    return ids;
}

ConversationCommands::ConversationCommands(ThreadService& service, UndoStack& undo, const Clock& clock, QObject* parent)
    : QObject(parent), m_service(service), m_undo(undo), m_clock(clock)
{
}

void ConversationCommands::run(const Threads& threads, const QString& done, const Command& command, const TakeBack& takeBack)
{
    if (threads.empty()) return;
    onFinished(command(), this, [this, threads, done, command, takeBack](const Result<ThreadChanges>& changes) {
        if (!changes) return Q_EMIT failed(changes.error());
        if (changes->isEmpty()) return;
        const auto count = static_cast<int>(changes->rows.size());
        const auto first = std::find_if(threads.begin(), threads.end(),
                                        [&](const Thread& thread) { return thread.id == changes->rows.front().id; });
        const QString who = count == 1 && first != threads.end() ? personName(*first) : tr("%n conversations", nullptr, count);
        push(QString(done).replace(QStringLiteral("%1"), who), *changes, command, takeBack);
    });
}

void ConversationCommands::push(const QString& done, const ThreadChanges& changes, const Command& command, const TakeBack& takeBack)
{
    auto last = std::make_shared<ThreadChanges>(changes);
    auto said = std::make_shared<QString>();
    UndoableAction action{.done = done, .undo = [this, last, takeBack, said] {
                              if (takeBack) *said = takeBack();
                              onFinished(m_service.restore(*last), this, [this](const Result<>& restored) {
                                  if (!restored) Q_EMIT failed(restored.error());
                              });
                          }};
    action.takenBack = [said] { return *said; };
    if (!takeBack)
        action.redo = [this, last, command] {
            onFinished(command(), this, [this, last](const Result<ThreadChanges>& again) {
                if (!again) return Q_EMIT failed(again.error());
                *last = *again;
            });
        };
    m_undo.push(std::move(action));
}

void ConversationCommands::archive(const Threads& threads)
{
    run(threads, tr("%1 archived"), [this, ids = idsOf(threads)] { return m_service.archive(ids); });
}

void ConversationCommands::archiveSent(const Thread& thread, const TakeBack& takeBack)
{
    //: A message was sent to a person and the conversation with them archived
    run(
        {thread}, tr("Sent to %1 and archived"), [this, id = thread.id] { return m_service.archive({id}); }, takeBack);
}

void ConversationCommands::reopen(const Threads& threads)
{
    run(threads, tr("%1 moved to the inbox"), [this, ids = idsOf(threads)] { return m_service.reopen(ids); });
}

void ConversationCommands::snooze(const Threads& threads, Timestamp until)
{
    //: A person or "3 conversations", a time
    const QString done = tr("%1 snoozed until %2").replace(QStringLiteral("%2"), untilText(until, m_clock.now()));
    run(threads, done, [this, until, ids = idsOf(threads)] { return m_service.snooze(ids, until); });
}

void ConversationCommands::pin(const Threads& threads)
{
    run(threads, tr("%1 pinned"), [this, ids = idsOf(threads)] { return m_service.pin(ids); });
}

void ConversationCommands::unpin(const Threads& threads)
{
    run(threads, tr("%1 unpinned"), [this, ids = idsOf(threads)] { return m_service.unpin(ids); });
}

void ConversationCommands::markRead(const Threads& threads)
{
    run(threads, tr("%1 marked as read"), [this, ids = idsOf(threads)] { return m_service.markRead(ids); });
}

void ConversationCommands::markUnread(const Threads& threads)
{
    run(threads, tr("%1 marked as unread"), [this, ids = idsOf(threads)] { return m_service.markUnread(ids); });
}

void ConversationCommands::assign(const Threads& threads, std::optional<UserId> user, const QString& name)
{
    const QString done = user ? tr("%1 assigned to %2").replace(QStringLiteral("%2"), name) : tr("%1 assigned to nobody");
    run(threads, done, [this, user, ids = idsOf(threads)] { return m_service.assign(ids, user); });
}

}  // namespace uinbox::ui
