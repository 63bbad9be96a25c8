// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inbox/ConversationCommands.h"

#include "common/Avatar.h"
#include "common/ErrorText.h"
#include "common/UndoStack.h"
#include "inbox/RowWords.h"

#include <QLocale>
#include <QPointer>

#include <algorithm>
#include <memory>

namespace uinbox::ui {

namespace {

/// "500 of 1,500 conversations are done"
QString progressText(const QString& words, int count, int all)
{
    const QLocale locale;
    return QString(words).replace(QStringLiteral("%1"), locale.toString(count)).replace(QStringLiteral("%2"), locale.toString(all));
}

std::function<void()> stopOf(BulkChange* bulk)
{
    return [bulk = QPointer(bulk)] {
        if (bulk) bulk->stop();
    };
}

}  // namespace

ConversationCommands::ConversationCommands(ThreadService& service, UndoStack& undo, const Clock& clock, QObject* parent)
    : QObject(parent), m_service(service), m_undo(undo), m_clock(clock)
{
}

BulkChange& ConversationCommands::start(const QString& progress, const UndoAnswer& answer, const Done& done)
{
    auto* bulk = new BulkChange(m_service, this);
    connect(bulk, &BulkChange::progressed, this,
            [=](int count, int all) { answer.tell(progressText(progress, count, all), stopOf(bulk)); });
    connect(bulk, &BulkChange::finished, this, done);
    return *bulk;
}

void ConversationCommands::run(const Deed& deed)
{
    if (deed.threads.isEmpty()) return;
    if (!deed.threads.beyond.empty()) Q_EMIT wholeBegun();
    auto* bulk = new BulkChange(m_service, this);
    const auto work = m_undo.begin(stopOf(bulk));
    connect(bulk, &BulkChange::progressed, this, [this, work](int count, int all) {
        m_undo.tell(work, progressText(tr("%1 of %2 conversations are done"), count, all));
    });
    connect(bulk, &BulkChange::finished, this,
            [this, work, deed](const BulkChange::Changes& changes, const std::optional<Error>& error) {
                // What was done before it is not lost.
                changes.empty() ? m_undo.end(work) : m_undo.end(work, undoable(deed, changes));
                if (error) Q_EMIT failed(*error);
            });
    bulk->run(deed.threads.ids(), deed.command);
}

UndoableAction ConversationCommands::undoable(const Deed& deed, const BulkChange::Changes& changes)
{
    const auto came = std::make_shared<Came>(Came{changes});
    UndoableAction action{.done = doneText(deed, changes),
                          .undoSoon = [=, this](const UndoAnswer& answer) { takeBack(deed, came, answer); }};
    if (!deed.takeBack) action.redoSoon = [=, this](const UndoAnswer& answer) { doAgain(deed, came, answer); };
    return action;
}

void ConversationCommands::doAgain(const Deed& deed, const std::shared_ptr<Came>& came, const UndoAnswer& answer)
{
    const auto done = [=, this](const BulkChange::Changes& again, const std::optional<Error>& error) {
        came->changes = again;
        if (error && again.empty()) return answer.fail(*error);
        answer.done(again.empty() ? QString() : doneText(deed, again));
        if (error) Q_EMIT failed(*error);
    };
    start(tr("%1 of %2 conversations are done"), answer, done).run(deed.threads.ids(), deed.command);
}

QString ConversationCommands::doneText(const Deed& deed, const BulkChange::Changes& changes)
{
    const int count = countOf(changes);
    const auto& loaded = deed.threads.loaded;
    const auto first = std::find_if(loaded.begin(), loaded.end(),
                                    [&](const Thread& thread) { return thread.id == changes.front().rows.front().id; });
    QString who = count == 1 ? tr("1 conversation") : tr("%Ln conversations", nullptr, count);
    if (count == 1 && first != loaded.end()) who = personName(*first);
    return QString(deed.done).replace(QStringLiteral("%1"), who);
}

void ConversationCommands::takeBack(const Deed& deed, const std::shared_ptr<Came>& came, const UndoAnswer& answer)
{
    if (!came->said) came->said = deed.takeBack ? deed.takeBack() : QString();
    const int all = countOf(came->changes);
    const auto done = [=](const BulkChange::Changes& left, const std::optional<Error>& error) {
        came->changes = left;
        if (left.empty()) return answer.done(*came->said);
        if (error) return answer.fail(*error);
        // The rest can be taken back once more.
        const QLocale locale;
        answer.failForNow(
            tr("Stopped: %1 of %2 conversations are taken back").arg(locale.toString(all - countOf(left)), locale.toString(all)));
    };
    start(tr("%1 of %2 conversations are taken back"), answer, done).restore(came->changes);
}

void ConversationCommands::archive(const Chosen& threads)
{
    run({threads, tr("%1 archived"), [this](BulkChange::Ids ids) { return m_service.archive(std::move(ids)); }});
}

void ConversationCommands::archiveSent(const Thread& thread, const TakeBack& takeBack)
{
    run({{{thread}},
         //: A message was sent to a person and the conversation with them archived
         tr("Sent to %1 and archived"),
         [this](BulkChange::Ids ids) { return m_service.archive(std::move(ids)); },
         takeBack});
}

void ConversationCommands::reopen(const Chosen& threads)
{
    run({threads, tr("%1 moved to the inbox"), [this](BulkChange::Ids ids) { return m_service.reopen(std::move(ids)); }});
}

void ConversationCommands::snooze(const Chosen& threads, Timestamp until)
{
    //: A person or "3 conversations", a time
    const QString done = tr("%1 snoozed until %2").replace(QStringLiteral("%2"), untilText(until, m_clock.now()));
    run({threads, done, [this, until](BulkChange::Ids ids) { return m_service.snooze(std::move(ids), until); }});
}

void ConversationCommands::pin(const Chosen& threads)
{
    run({threads, tr("%1 pinned"), [this](BulkChange::Ids ids) { return m_service.pin(std::move(ids)); }});
}

void ConversationCommands::unpin(const Chosen& threads)
{
    run({threads, tr("%1 unpinned"), [this](BulkChange::Ids ids) { return m_service.unpin(std::move(ids)); }});
}

void ConversationCommands::pinOrUnpin(const Chosen& threads)
{
    threads.all([](const Thread& thread) { return thread.pinnedAt.has_value(); }) ? pinOrUnpin(threads, 0) : pin(threads);
}

/// So many of those that are not loaded are known to be pinned. They are looked at in parts: the first that is not pinned decides.
void ConversationCommands::pinOrUnpin(const Chosen& threads, size_t known)
{
    const auto& beyond = threads.beyond;
    if (known >= beyond.size()) return unpin(threads);
    const size_t end = std::min(beyond.size(), known + BulkChange::kStep);
    const BulkChange::Ids part(beyond.begin() + static_cast<std::ptrdiff_t>(known),
                               beyond.begin() + static_cast<std::ptrdiff_t>(end));
    onFinished(m_service.threads(part), this, [=, this](const Result<std::vector<Thread>>& found) {
        if (!found) return Q_EMIT failed(found.error());
        const auto isPinned = [](const Thread& thread) { return thread.pinnedAt.has_value(); };
        std::all_of(found->begin(), found->end(), isPinned) ? pinOrUnpin(threads, end) : pin(threads);
    });
}

void ConversationCommands::markRead(const Chosen& threads)
{
    run({threads, tr("%1 marked as read"), [this](BulkChange::Ids ids) { return m_service.markRead(std::move(ids)); }});
}

void ConversationCommands::markUnread(const Chosen& threads)
{
    run({threads, tr("%1 marked as unread"), [this](BulkChange::Ids ids) { return m_service.markUnread(std::move(ids)); }});
}

void ConversationCommands::assign(const Chosen& threads, std::optional<UserId> user, const QString& name)
{
    const QString done = user ? tr("%1 assigned to %2").replace(QStringLiteral("%2"), name) : tr("%1 assigned to nobody");
    run({threads, done, [this, user](BulkChange::Ids ids) { return m_service.assign(std::move(ids), user); }});
}

}  // namespace uinbox::ui
