// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"

#include <QString>

#include <compare>
#include <optional>
#include <vector>

namespace uinbox {

/// A note in which somebody else names the reader.
struct NoteMention {
    NoteId note;
    ThreadId thread;
    ContactId contact;  ///< whom the note is about
    QString person;     ///< their name; empty where nobody named them
    QString address;    ///< their first one
    QString author;     ///< of the note; empty where the user is gone
    QString content;
    Timestamp at{};  ///< when the reader was named
    std::optional<Timestamp> readAt;

    friend bool operator==(const NoteMention&, const NoteMention&) = default;
};

/// A place among a reader's mentions, which are ordered by time and then by note.
struct MentionCursor {
    Timestamp at{};
    NoteId note;

    friend auto operator<=>(const MentionCursor&, const MentionCursor&) = default;
};

/// Newest first. `hasMore`: asking behind the last one gives more.
struct MentionPage {
    std::vector<NoteMention> mentions;
    bool hasMore = false;
};

}  // namespace uinbox
