// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/UnfinishedTransfers.h"

#include "transfer/TransferWorks.h"

namespace uinbox::ui {

namespace {

/// What is done by then needs no question.
constexpr std::chrono::milliseconds kShort{400};
constexpr std::chrono::hours kAsLongAsItTakes{24};

}  // namespace

UnfinishedTransfers::UnfinishedTransfers(TransferWorks& works, QWidget& window) : Unfinished(window), m_works(works)
{
    connect(&works, &TransferWorks::changed, this, [this] {
        if (!m_works.all().empty()) say(text());
        Q_EMIT changed();
    });
}

Unfinished::State UnfinishedTransfers::state() const
{
    return m_works.all().empty() ? State::Nothing : State::Soon;
}

std::chrono::milliseconds UnfinishedTransfers::patience() const
{
    return m_answer == Answer::None ? kShort : kAsLongAsItTakes;
}

QString UnfinishedTransfers::text() const
{
    QStringList words;
    for (const TransferWork* work : m_works.all()) words.append(work->words() + QStringLiteral(". ") + work->ifStopped());
    return words.join(u' ');
}

void UnfinishedTransfers::ask()
{
    open({tr("A file is not done yet."),
          text(),
          {{forPurpose(tr("Wait, then quit"), tr("Wait, then repair"), tr("Wait, then change the language")),
            QMessageBox::AcceptRole, [this] { answer(Answer::Wait); }},
           {forPurpose(tr("Stop and quit"), tr("Stop and repair"), tr("Stop and change the language")),
            QMessageBox::DestructiveRole, [this] { answer(Answer::Stop); }}}});
}

void UnfinishedTransfers::answer(Answer answer)
{
    m_answer = answer;
    const auto works = m_works.all();
    if (answer == Answer::Stop)
        for (TransferWork* work : works) work->stop();
    Q_EMIT changed();
}

}  // namespace uinbox::ui
