// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What comes back of messages of the conversation that is open, to be written anew.
#include "common/UndoStack.h"
#include "composer/Composer.h"
#include "conversation/ConversationDrafts.h"
#include "conversation/ConversationModel.h"
#include "conversation/ConversationPane.h"
#include "conversation/OutgoingDraft.h"
#include "outbox/SendService.h"

namespace uinbox::ui {

namespace {

/// What a person would have to write to send it once more. Files of a sent message are not on this computer under a path any more.
OutgoingMessage asNew(const Message& message)
{
    OutgoingMessage again;
    again.channel = message.channel;
    again.content = message.content;
    again.subject = message.subject;
    again.html = message.html;
    again.envelope.cc = message.envelope.cc;
    again.envelope.bcc = message.envelope.bcc;
    return again;
}

}  // namespace

const Attachment* ConversationPane::fileOf(MessageId message, int file) const
{
    const int row = m_model->rowOf(message);
    if (row < 0) return nullptr;
    const auto& files = m_model->message(row).attachments;
    return file >= 0 && file < static_cast<int>(files.size()) ? &files[static_cast<size_t>(file)] : nullptr;
}

OutgoingMessage ConversationPane::asWritten(const Message& message) const
{
    for (const auto* sent : {&m_lastSent, &m_leftBehind})
        if (*sent && (*sent)->id == message.id) return (*sent)->message;
    return asNew(message);
}

void ConversationPane::takeBack(MessageId message)
{
    const int row = m_model->rowOf(message);
    const bool isLast = m_lastSent && m_lastSent->id == message;
    const OutgoingMessage again = isLast ? m_lastSent->message : row < 0 ? OutgoingMessage{} : asNew(m_model->message(row));
    onFinished(m_context.sending.takeBack(message, draftOf(m_thread.id, again)), this,
               [this, id = m_thread.id](const Result<>& taken) {
                   if (!taken) return report(taken.error());
                   m_drafts->takeUp(id);
               });
    if (!isLast && row >= 0 && !m_model->message(row).attachments.empty())
        m_composer->remark(tr("Attach the files again: they do not come back with the text."));
    if (isLast) m_lastSent.reset();
    if (isLast) m_composer->stopCountDown();
}

void ConversationPane::editAsNew(MessageId message)
{
    const int row = m_model->rowOf(message);
    if (row < 0) return;
    const Message& old = m_model->message(row);
    m_composer->giveBack(asNew(old));
    if (!old.attachments.empty()) m_composer->remark(tr("Attach the files again: they do not come back with the text."));
}

bool ConversationPane::canUndoSend() const
{
    if (!m_lastSent) return false;
    const int row = m_model->rowOf(m_lastSent->id);
    // Older messages are shown, and its time is over.
    if (row < 0) return m_context.clock.now() < m_lastSent->leaves;
    // It is in the outbox before it is on the screen.
    return m_model->message(row).status == MessageStatus::Pending;
}

bool ConversationPane::undoSend()
{
    if (!canUndoSend()) return false;
    takeBack(m_lastSent->id);
    return true;
}

bool ConversationPane::canTakeBack(ThreadId thread) const
{
    const Timestamp now = m_context.clock.now();
    if (m_lastSent && m_thread.id == thread) return now < m_lastSent->leaves;
    return m_leftBehind && m_leftBehind->thread == thread && now < m_leftBehind->leaves;
}

void ConversationPane::takeBackSent(ThreadId thread)
{
    const auto left = std::exchange(m_leftBehind, std::nullopt);
    // What has gone cannot be had back: that is no error of the person's.
    if (!left || left->thread != thread || m_context.clock.now() >= left->leaves) return;
    const auto taken = m_context.sending.takeBack(left->id, draftOf(left->thread, left->message));
    onFinished(taken, this, [this, thread = left->thread](const Result<>& result) {
        if (result) return m_drafts->takeUp(thread);
        if (result.error().kind != ErrorKind::Conflict) return report(result.error());
        m_context.undo.refuse(tr("Already sent; moved back to the inbox"));
    });
}

}  // namespace uinbox::ui
