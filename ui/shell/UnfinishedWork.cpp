// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/UnfinishedWork.h"

namespace uinbox::ui {

namespace {

/// What is done by then needs no question.
constexpr std::chrono::milliseconds kShort{400};
constexpr std::chrono::hours kAsLongAsItTakes{24};

}  // namespace

UnfinishedWork::UnfinishedWork(UndoStack& stack, QWidget& window) : Unfinished(window)
{
    connect(&stack, &UndoStack::begun, this, [this](UndoStack::Id work, const std::function<void()>& stop) {
        m_works[work].stop = stop;
        Q_EMIT changed();
    });
    connect(&stack, &UndoStack::working, this, [this](UndoStack::Id work, const QString& words, const std::function<void()>& stop) {
        // What cannot be stopped is one write, or waits for a provider: it is on the disk.
        if (!stop && !m_works.count(work)) return;
        Work& known = m_works[work];
        known.words = words;
        if (stop) known.stop = stop;
        say(text());
        Q_EMIT changed();
    });
    connect(&stack, &UndoStack::ended, this, [this](UndoStack::Id work) {
        if (m_works.erase(work) > 0) Q_EMIT changed();
    });
}

Unfinished::State UnfinishedWork::state() const
{
    return m_works.empty() ? State::Nothing : State::Soon;
}

void UnfinishedWork::prepare()
{
    m_answer = Answer::None;
}

std::chrono::milliseconds UnfinishedWork::patience() const
{
    return m_answer == Answer::None ? kShort : kAsLongAsItTakes;
}

QString UnfinishedWork::text() const
{
    QStringList words;
    for (const auto& [work, each] : m_works)
        if (!each.words.isEmpty()) words.append(each.words + u'.');
    words.append(tr("If you stop it, what is done stays as it is, and the rest as it was."));
    return words.join(u' ');
}

void UnfinishedWork::ask()
{
    open({tr("Something is still being done."),
          text(),
          {{forPurpose(tr("Wait, then quit"), tr("Wait, then repair"), tr("Wait, then change the language")),
            QMessageBox::AcceptRole, [this] { answer(Answer::Wait); }},
           {forPurpose(tr("Stop and quit"), tr("Stop and repair"), tr("Stop and change the language")),
            QMessageBox::DestructiveRole, [this] { answer(Answer::Stop); }}}});
}

void UnfinishedWork::answer(Answer answer)
{
    m_answer = answer;
    const auto works = m_works;
    if (answer == Answer::Stop)
        for (const auto& [work, each] : works)
            if (each.stop) each.stop();
    Q_EMIT changed();
}

}  // namespace uinbox::ui
