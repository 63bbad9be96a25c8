// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/ChangeSet.h"

namespace uinbox::db {

void ChangeSet::merge(const ChangeSet& other)
{
    contacts.unite(other.contacts);
    threads.unite(other.threads);
    messages.unite(other.messages);
    inboundMessages.unite(other.inboundMessages);
    notes.unite(other.notes);
    mentions = mentions || other.mentions;
    outbox = outbox || other.outbox;
    schedule = schedule || other.schedule;
    snoozes = snoozes || other.snoozes;
    fetches = fetches || other.fetches;
    templates = templates || other.templates;
    settings = settings || other.settings;
}

}  // namespace uinbox::db
