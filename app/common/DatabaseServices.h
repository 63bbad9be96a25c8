// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/AccountService.h"
#include "analytics/AnalyticsService.h"
#include "contacts/ContactService.h"
#include "contacts/ContactTransfer.h"
#include "notes/NoteService.h"
#include "people/PeopleService.h"
#include "search/IndexBuilder.h"
#include "search/SearchService.h"
#include "threads/ThreadService.h"

namespace uinbox::app {

/// What needs nothing but the profile's database and a clock, which outlive it. Main thread.
struct DatabaseServices {
    DatabaseServices(db::Database& database, const Clock& clock)
        : accounts(database, clock),
          contacts(database, clock),
          addressBooks(database, clock),
          people(database, clock),
          threads(database, clock),
          notes(database, clock),
          analytics(database, clock),
          search(database),
          index(database)
    {
    }

    AccountService accounts;
    ContactService contacts;
    ContactTransfer addressBooks;
    PeopleService people;
    ThreadService threads;
    NoteService notes;
    AnalyticsService analytics;
    SearchService search;
    IndexBuilder index;
};

}  // namespace uinbox::app
