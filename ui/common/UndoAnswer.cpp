// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/UndoAnswer.h"

#include "common/ErrorText.h"
#include "common/UndoStack.h"

namespace uinbox::ui {

UndoAnswer::UndoAnswer(UndoStack& stack, quint64 asked) : m_stack(&stack), m_asked(asked) {}

void UndoAnswer::done(const QString& said) const
{
    if (m_stack) m_stack->finish(m_asked, said);
}

void UndoAnswer::refuse(const QString& sentence) const
{
    if (m_stack) m_stack->giveUp(m_asked, sentence, UndoStack::Later::Never);
}

void UndoAnswer::failForNow(const QString& sentence) const
{
    if (m_stack) m_stack->giveUp(m_asked, sentence, UndoStack::Later::Again);
}

void UndoAnswer::fail(const Error& error) const
{
    const QString sentence = wordsFor(error).oneLine();
    mayPass(error) ? failForNow(sentence) : refuse(sentence);
}

void UndoAnswer::tell(const QString& words, const std::function<void()>& stop) const
{
    if (m_stack) m_stack->tellOf(m_asked, words, stop);
}

bool UndoAnswer::mayPass(const Error& error)
{
    switch (error.kind) {
        case ErrorKind::Cancelled:
        case ErrorKind::Network:
        case ErrorKind::Timeout:
        case ErrorKind::RateLimited:
        case ErrorKind::Storage: return true;
        case ErrorKind::Auth:
        case ErrorKind::Rejected:
        case ErrorKind::Invalid:
        case ErrorKind::NotFound:
        case ErrorKind::Conflict:
        case ErrorKind::Corrupt:
        case ErrorKind::Internal: return false;
    }
    return false;
}

}  // namespace uinbox::ui
