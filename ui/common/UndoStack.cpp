// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/UndoStack.h"

#include <algorithm>
#include <utility>

namespace uinbox::ui {

namespace {

template <class T>
std::optional<T> takeOut(std::vector<T>& from, UndoStack::Id id)
{
    const auto found = std::find_if(from.begin(), from.end(), [id](const T& each) { return each.id == id; });
    if (found == from.end()) return std::nullopt;
    T taken = std::move(*found);
    from.erase(found);
    return taken;
}

template <class T>
UndoStack::Id lastOf(const std::vector<T>& of)
{
    return of.empty() ? 0 : of.back().id;
}

}  // namespace

void UndoStack::push(UndoableAction action)
{
    m_undone.clear();
    // What is being taken back is not to be done again after something newer.
    for (const Asked& each : m_underWay) {
        each.what.action->redo = nullptr;
        each.what.action->redoSoon = nullptr;
    }
    const QString done = action.done;
    const auto offered = action.offered;
    insert({++m_last, std::make_shared<UndoableAction>(std::move(action))});
    Q_EMIT pushed(done, offered);
    Q_EMIT changed();
}

void UndoStack::insert(const Done& done)
{
    const auto behind = std::find_if(m_done.begin(), m_done.end(), [&](const Done& each) { return each.id > done.id; });
    m_done.insert(behind, done);
    if (m_done.size() > kMost) m_done.erase(m_done.begin());
}

bool UndoStack::canRedo() const
{
    return !m_undone.empty() && (m_undone.back().action->redo || m_undone.back().action->redoSoon);
}

UndoStack::Id UndoStack::newest() const
{
    return std::max({lastOf(m_done), lastOf(m_underWay), lastOf(m_works)});
}

QString UndoStack::busyText() const
{
    if (lastOf(m_works) > lastOf(m_underWay)) return tr("Something else is still being done");
    const Asked& asked = m_underWay.back();
    return (asked.of == UndoAnswer::Of::Undo ? tr("Still taking back: %1") : tr("Still doing it again: %1"))
        .arg(asked.what.action->done);
}

bool UndoStack::undo()
{
    const Id last = newest();
    if (last == 0) return false;
    if (last == lastOf(m_works)) {
        stop(m_works.back());
    } else if (last == lastOf(m_underWay)) {
        Q_EMIT busy(busyText());
    } else {
        undoLast();
    }
    return true;
}

bool UndoStack::undo(Id only)
{
    const Id last = newest();
    if (last == only) return undo();
    if (last > lastDone()) Q_EMIT busy(busyText());
    return false;
}

/// What was done of it comes with end().
void UndoStack::stop(Work& work)
{
    work.isToBeTakenBack = true;
    const auto stop = work.stop;
    tell(work.id, tr("Stopping, to take back what was done"));
    if (stop) stop();
}

void UndoStack::undoLast()
{
    const Done last = m_done.back();
    m_done.pop_back();
    const Id id = ++m_last;
    m_underWay.push_back({id, last, UndoAnswer::Of::Undo});
    Q_EMIT undoing(last.action->done);
    const UndoAnswer answer(*this, id);
    if (last.action->undoSoon) {
        Q_EMIT changed();
        tellOf(id, tr("Taking back: %1").arg(last.action->done), {});
        last.action->undoSoon(answer);
        return;
    }
    last.action->undo();
    answer.done();
}

bool UndoStack::redo()
{
    if (!canRedo()) return false;
    if (!m_underWay.empty() || !m_works.empty()) {
        Q_EMIT busy(busyText());
        return true;
    }
    const Done last = m_undone.back();
    m_undone.pop_back();
    const Id id = ++m_last;
    m_underWay.push_back({id, last, UndoAnswer::Of::Redo});
    Q_EMIT redoing(last.action->done);
    const UndoAnswer answer(*this, id);
    if (last.action->redoSoon) {
        Q_EMIT changed();
        tellOf(id, tr("Doing it again: %1").arg(last.action->done), {});
        last.action->redoSoon(answer);
        return true;
    }
    last.action->redo();
    answer.done();
    return true;
}

void UndoStack::finish(Id asked, const QString& said)
{
    // Answered already, or everything was forgotten meanwhile.
    const auto taken = takeOut(m_underWay, asked);
    if (!taken) return;
    const auto& action = taken->what.action;
    Q_EMIT ended(asked);
    if (taken->of == UndoAnswer::Of::Undo) {
        m_undone.push_back(taken->what);
        Q_EMIT undone(action->done, said);
    } else {
        if (!said.isEmpty()) action->done = said;
        insert({++m_last, action});
        Q_EMIT redone(action->done);
    }
    Q_EMIT changed();
}

void UndoStack::giveUp(Id asked, const QString& sentence, Later later)
{
    const auto taken = takeOut(m_underWay, asked);
    if (!taken) return;
    if (later == Later::Again && taken->of == UndoAnswer::Of::Undo) insert(taken->what);
    if (later == Later::Again && taken->of == UndoAnswer::Of::Redo) m_undone.push_back(taken->what);
    Q_EMIT ended(asked);
    Q_EMIT refused(sentence);
    Q_EMIT changed();
}

void UndoStack::tellOf(Id asked, const QString& words, const std::function<void()>& stop)
{
    const auto isIt = [asked](const Asked& each) { return each.id == asked; };
    if (std::any_of(m_underWay.begin(), m_underWay.end(), isIt)) Q_EMIT working(asked, words, stop);
}

UndoStack::Id UndoStack::begin(const std::function<void()>& stop)
{
    const Id work = ++m_last;
    m_works.push_back({work, stop});
    Q_EMIT begun(work, stop);
    return work;
}

void UndoStack::tell(Id work, const QString& words)
{
    const auto found = std::find_if(m_works.begin(), m_works.end(), [work](const Work& each) { return each.id == work; });
    if (found != m_works.end()) Q_EMIT working(work, words, found->isToBeTakenBack ? nullptr : found->stop);
}

void UndoStack::end(Id work)
{
    const auto taken = takeOut(m_works, work);
    if (!taken) return;
    Q_EMIT ended(work);
    if (taken->isToBeTakenBack) Q_EMIT busy(tr("Stopped before anything was changed"));
}

void UndoStack::end(Id work, UndoableAction action)
{
    const auto taken = takeOut(m_works, work);
    if (!taken) return;
    Q_EMIT ended(work);
    // What is taken back at once is not offered first.
    if (taken->isToBeTakenBack) action.offered = std::chrono::milliseconds(0);
    push(std::move(action));
    if (taken->isToBeTakenBack) undoLast();
}

void UndoStack::clear()
{
    m_done.clear();
    m_undone.clear();
    for (const Asked& each : std::exchange(m_underWay, {})) Q_EMIT ended(each.id);
    for (const Work& each : std::exchange(m_works, {})) Q_EMIT ended(each.id);
    Q_EMIT changed();
}

}  // namespace uinbox::ui
