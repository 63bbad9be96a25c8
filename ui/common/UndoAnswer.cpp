// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/UndoAnswer.h"

#include "common/UndoStack.h"

#include <utility>

namespace uinbox::ui {

UndoAnswer::UndoAnswer(UndoStack& stack, std::shared_ptr<UndoableAction> action, Of of)
    : m_stack(&stack), m_action(std::move(action)), m_of(of)
{
}

void UndoAnswer::done(const QString& said) const
{
    if (m_stack) m_stack->finish(m_action, m_of, said);
}

void UndoAnswer::refuse(const QString& sentence) const
{
    if (m_stack) m_stack->fail(m_action, sentence);
}

void UndoAnswer::tell(const QString& words, const std::function<void()>& stop) const
{
    if (m_stack) m_stack->tell(words, stop);
}

}  // namespace uinbox::ui
