// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contacts/DuplicateRepository.h"
#include "contacts/PersonTraits.h"

namespace uinbox {

/// Two people who are likely one.
struct DuplicatePair {
    ContactId first;
    ContactId second;
    Likeness likeness{};
};

/// Finds people who are likely one; never two of whom a person said that they are not. Blocked and archived ones are among them. Only those
/// who have a key in common are compared (PersonTraits), and of many with the same key those that stand side by side in the order of their
/// names: 100,000 people take less than two seconds. Reads only; used within one read.
class DuplicateFinder {
public:
    explicit DuplicateFinder(db::Connection& connection) : m_connection(connection) {}

    /// The likeliest first, `most` at most.
    [[nodiscard]] Result<std::vector<DuplicatePair>> all(int most);
    /// Who is likely this person, the likeliest first: of one who is there, or who is being written (a null id). By the search of people: in
    /// a few milliseconds. `first` is the person.
    [[nodiscard]] Result<std::vector<DuplicatePair>> duplicatesOf(const Contact& contact, int most);

private:
    db::Connection& m_connection;
};

}  // namespace uinbox
