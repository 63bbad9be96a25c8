// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is being written in the conversations, and what comes back into it unsent.
#include "composer/Composer.h"
#include "composer/DraftKeeper.h"
#include "conversation/ConversationPane.h"
#include "conversation/OutgoingDraft.h"
#include "threads/MergedDraft.h"
#include "threads/ThreadService.h"

namespace uinbox::ui {

namespace {

/// Whether there is nothing in it that is not in the message.
bool isCopy(const Draft& draft, const Draft& sent)
{
    const bool isSubject = draft.subject.isEmpty() || draft.subject == sent.subject;
    return draft.content == sent.content && draft.channel == sent.channel && isSubject && draft.cc == sent.cc &&
           draft.bcc == sent.bcc && draft.files == sent.files && draft.note.isEmpty();
}

}  // namespace

Draft ConversationPane::currentDraft() const
{
    Draft draft = m_composer->draft();
    draft.threadId = m_thread.id;
    return draft;
}

void ConversationPane::flushDraft()
{
    m_drafts->flush();
}

void ConversationPane::keepNote(ThreadId thread, const QString& content, NoteVisibility visibility)
{
    if (thread == m_thread.id) return m_composer->giveBackNote(content, visibility);
    // The conversation was left meanwhile: the note waits there.
    Draft draft;
    draft.threadId = thread;
    draft.note = content;
    keepBeside(draft);
}

/// Done again: where its text waits as it was given back, it waits no more.
void ConversationPane::dropNote(ThreadId thread, const QString& content)
{
    if (thread == m_thread.id) return m_composer->dropNote(content);
    onFinished(m_context.threads.draft(thread), this, [this, content](const Result<std::optional<Draft>>& found) {
        if (!found || !*found || (*found)->note != content) return;
        Draft without = **found;
        without.note.clear();
        onFinished(m_context.threads.saveDraft(without), this, [this](const Result<>& saved) {
            if (!saved) report(saved.error());
        });
    });
}

void ConversationPane::giveBack(ThreadId thread, const OutgoingMessage& message)
{
    if (thread == m_thread.id) return m_composer->giveBack(message);
    // The conversation was left meanwhile: the text waits there.
    keepBeside(draftOf(thread, message));
}

/// What takes a message's place while it is taken back; where anything was changed in it, it stays.
void ConversationPane::dropCopy(ThreadId thread, const OutgoingMessage& message)
{
    const Draft sent = draftOf(thread, message);
    if (thread == m_thread.id) {
        if (isCopy(m_composer->draft(), sent)) m_composer->empty();
        return m_drafts->flush();
    }
    onFinished(m_context.threads.draft(thread), this, [this, sent](const Result<std::optional<Draft>>& found) {
        if (!found || !*found || !isCopy(**found, sent)) return;
        Draft none;
        none.threadId = sent.threadId;
        none.channel = sent.channel;
        onFinished(m_context.threads.saveDraft(none), this, [this](const Result<>& saved) {
            if (!saved) report(saved.error());
        });
    });
}

/// What is being written there stays.
void ConversationPane::keepBeside(Draft draft)
{
    onFinished(m_context.threads.draft(draft.threadId), this, [this, draft](const Result<std::optional<Draft>>& found) {
        const Draft kept = found && *found ? mergedDraft(**found, draft) : draft;
        onFinished(m_context.threads.saveDraft(kept), this, [this](const Result<>& saved) {
            if (!saved) report(saved.error());
        });
    });
}

}  // namespace uinbox::ui
