// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/OutgoingDraft.h"

namespace uinbox::ui {

Draft draftOf(ThreadId thread, const OutgoingMessage& message)
{
    Draft draft{thread,          message.channel,     message.content,      {},
                message.subject, message.envelope.cc, message.envelope.bcc, message.html};
    for (const OutgoingFile& file : message.files) draft.files.append(file.path);
    return draft;
}

OutgoingMessage outgoingOf(const Draft& draft)
{
    OutgoingMessage message;
    message.channel = draft.channel;
    message.content = draft.content;
    message.subject = draft.subject;
    message.html = draft.html;
    message.envelope.cc = draft.cc;
    message.envelope.bcc = draft.bcc;
    for (const QString& path : draft.files) message.files.push_back({path, path.section(u'/', -1), {}});
    return message;
}

}  // namespace uinbox::ui
