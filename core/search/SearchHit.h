// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/TextFold.h"
#include "notes/Entry.h"
#include "search/SearchQuery.h"

#include <vector>

namespace uinbox {

/// A stretch of a text around what was found in it.
struct SearchExcerpt {
    QString text;                 ///< one line
    std::vector<TextSpan> marks;  ///< where the words are in it

    friend bool operator==(const SearchExcerpt&, const SearchExcerpt&) = default;
};

/// A message, a note or a file that was found.
struct SearchHit {
    SearchKind kind = SearchKind::Messages;
    std::int64_t seq = 0;  ///< where a next page goes on
    EntryId entry;         ///< of the message or note; of a file its message
    ThreadId thread;
    ContactId contact;
    QString person;   ///< their name; empty where nobody named them
    QString address;  ///< theirs, of a message
    std::optional<Channel> channel{};
    std::optional<Direction> direction{};
    Timestamp at{};
    SearchExcerpt subject;  ///< of an e-mail
    SearchExcerpt text;     ///< of a file its name
    QString author;         ///< of a note
    QString contentType;    ///< of a file
    std::int64_t size = 0;  ///< of a file, bytes
};

/// Newest first, but those first that have the words as they were typed. `next`: asking with it gives more.
struct SearchAnswer {
    std::vector<SearchHit> hits;
    std::optional<std::int64_t> next{};
};

}  // namespace uinbox
