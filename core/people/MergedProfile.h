// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/MergeRecord.h"
#include "threads/InboxQuery.h"

namespace uinbox {

// What two people are as one. Pure.

/// The kept person's fields, the other's where those are empty. Handles and own fields of both: where both have one of a name with another
/// value, the other's is kept beside it as "name (2)". The marks are the kept person's; the addresses of both, the kept person's first.
/// `conflicts`, where given, is filled with what differs.
[[nodiscard]] Contact mergedProfile(const Contact& kept, const Contact& other, std::vector<MergedField>* conflicts = nullptr);

/// Open where either is, since somebody may wait; else snoozed until the earlier moment; else archived. What is unread of both together. Pinned
/// where either is, and the kept one's assignee before the other's.
[[nodiscard]] ThreadMarks mergedMarks(const ThreadMarks& kept, const ThreadMarks& other);

}  // namespace uinbox
