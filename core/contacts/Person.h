// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/Contact.h"
#include "contacts/ImportId.h"

#include <vector>

namespace uinbox {

/// A contact as lists of people show it, with the conversation with them where there is one.
struct Person {
    Contact contact;
    std::optional<ThreadId> thread{};
    std::optional<Timestamp> lastMessageAt{};
};

/// Which list of people. Active: neither archived nor blocked. Archived: not blocked. Everybody: all of them.
enum class PeopleState { Active, Archived, Blocked, Everybody };

/// How many people are in the lists of those who are put away.
struct PeopleCounts {
    int archived = 0;
    int blocked = 0;

    friend bool operator==(const PeopleCounts&, const PeopleCounts&) = default;
};

/// Which people, and how many at most.
struct PeopleQuery {
    /// Words, parts of a number, an e-mail address: who has all of them, each as the beginning of a word of theirs. Empty for everybody.
    QString search{};
    /// Continues a list of everybody behind this one (their name and id); those without a name come last.
    std::optional<std::pair<QString, ContactId>> after{};
    int limit = 50;
    PeopleState state = PeopleState::Active;
    /// Of those whom this import made or changed, whatever list they are in; `state` does not count then.
    std::optional<ImportId> imported{};
};

/// `hasMore`: there are more than were asked for.
struct PeoplePage {
    std::vector<Person> people;
    bool hasMore = false;
};

}  // namespace uinbox
