// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/Entry.h"

namespace uinbox {

EntryId Entry::id() const
{
    return message() ? entryId(message()->id) : entryId(note()->id);
}

ThreadId Entry::threadId() const
{
    return message() ? message()->threadId : note()->threadId;
}

Timestamp Entry::createdAt() const
{
    return message() ? message()->createdAt : note()->createdAt;
}

const QString& Entry::content() const
{
    return message() ? message()->content : note()->content;
}

}  // namespace uinbox
