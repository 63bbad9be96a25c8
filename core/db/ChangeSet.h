// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"

#include <QMetaType>
#include <QSet>

namespace uinbox::db {

/// What one commit changed: which ids of which kind. Sent after the commit, by value.
struct ChangeSet {
    QSet<ContactId> contacts;
    QSet<ThreadId> threads;
    QSet<MessageId> messages;         ///< new or changed
    QSet<MessageId> inboundMessages;  ///< the new ones among them that came in
    QSet<NoteId> notes;               ///< new, changed, removed or brought back
    bool mentions = false;            ///< somebody has read where a note names them, or it is unread again
    bool outbox = false;              ///< rows were queued, or their due time changed
    bool schedule = false;            ///< something was scheduled, changed its time, or is no longer waiting
    bool snoozes = false;             ///< a conversation was snoozed, or another time was set for it
    bool fetches = false;             ///< a file or an e-mail is to be fetched from its provider
    bool templates = false;           ///< the list of templates is another
    bool settings = false;

    [[nodiscard]] bool isEmpty() const
    {
        return contacts.isEmpty() && threads.isEmpty() && messages.isEmpty() && notes.isEmpty() && !mentions && !outbox &&
               !schedule && !snoozes && !fetches && !templates && !settings;
    }
    void merge(const ChangeSet& other);
};

}  // namespace uinbox::db

Q_DECLARE_METATYPE(uinbox::db::ChangeSet)
