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

}  // namespace uinbox::ui
