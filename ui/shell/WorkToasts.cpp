// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/WorkToasts.h"

#include "common/ToastArea.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace uinbox::ui {

namespace {

/// What is over before is not said to be under way.
constexpr std::chrono::milliseconds kSoon{300};
constexpr std::chrono::hours kUntilItEnds{24};

}  // namespace

WorkToasts::WorkToasts(UndoStack& stack, ToastArea& toasts, QObject* parent) : QObject(parent), m_toasts(toasts)
{
    connect(&stack, &UndoStack::working, this, &WorkToasts::tell);
    connect(&stack, &UndoStack::ended, this, &WorkToasts::end);
}

WorkToasts::Said* WorkToasts::find(UndoStack::Id work)
{
    const auto found = std::find_if(m_said.begin(), m_said.end(), [work](const Said& each) { return each.work == work; });
    return found == m_said.end() ? nullptr : &*found;
}

void WorkToasts::tell(UndoStack::Id work, const QString& words, const std::function<void()>& stop)
{
    Said* said = find(work);
    if (!said) return begin(work, words, stop);
    said->words = words;
    said->stop = stop;
    if (said->soon->isActive() || said->isClosed) return;
    if (said->toast > 0 && said->hasButton == static_cast<bool>(stop)) return m_toasts.setText(said->toast, words);
    if (said->toast > 0) m_toasts.close(std::exchange(said->toast, 0));
    // What was said after it displaced it: it does not displace that in turn.
    if (m_toasts.count() < ToastArea::kMost) show(*said);
}

void WorkToasts::begin(UndoStack::Id work, const QString& words, const std::function<void()>& stop)
{
    auto* soon = new QTimer(this);
    m_said.push_back({work, words, stop, soon});
    soon->setSingleShot(true);
    connect(soon, &QTimer::timeout, this, [this, work] {
        Q_EMIT said(work);
        if (Said* begun = find(work)) show(*begun);
    });
    soon->start(kSoon);
}

void WorkToasts::show(Said& said)
{
    const auto work = said.work;
    said.hasButton = static_cast<bool>(said.stop);
    Toast toast{.text = said.words, .duration = kUntilItEnds, .ended = [self = QPointer(this), work](ToastEnd why) {
                    if (self) self->onToastEnded(work, why);
                }};
    if (said.stop) {
        toast.action = tr("Stop");
        toast.run = [this, work] {
            Said* pressed = find(work);
            if (!pressed) return;
            const auto stop = pressed->stop;
            if (stop) stop();
        };
    }
    // Showing it may displace another of these.
    const int shown = m_toasts.show(std::move(toast));
    if (Said* now = find(work)) now->toast = shown;
}

void WorkToasts::onToastEnded(UndoStack::Id work, ToastEnd why)
{
    Said* said = find(work);
    // Closed by itself, in favour of another or as it is over.
    if (!said || said->toast == 0) return;
    said->toast = 0;
    said->isClosed = why != ToastEnd::Displaced;
}

void WorkToasts::end(UndoStack::Id work)
{
    const Said* said = find(work);
    if (!said) return;
    const int toast = said->toast;
    delete said->soon;
    m_said.erase(m_said.begin() + (said - m_said.data()));
    if (toast > 0) m_toasts.close(toast);
}

}  // namespace uinbox::ui
