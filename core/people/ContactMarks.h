// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "threads/InboxQuery.h"

namespace uinbox {

/// What people set of a contact: since when they are blocked, and put away.
struct ContactMarks {
    std::optional<Timestamp> blockedAt{};
    std::optional<Timestamp> archivedAt{};

    friend bool operator==(const ContactMarks&, const ContactMarks&) = default;
};

/// What one command changed, of contacts and of their conversations, to be taken back by PeopleService::restore(). Those who were so already
/// are not in it.
struct ContactMarkChanges {
    struct Row {
        ContactId id;
        ContactMarks before;
        ContactMarks after;
    };
    std::vector<Row> rows{};
    ThreadChanges threads{};

    [[nodiscard]] bool isEmpty() const { return rows.empty(); }
};

}  // namespace uinbox
