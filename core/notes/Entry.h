// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notes/Note.h"
#include "threads/Thread.h"

#include <compare>
#include <variant>

namespace uinbox {

/// What names an entry of a conversation: the id of its message or of its note. Both are of one kind and never the same.
using EntryId = Id<struct EntryTag>;

[[nodiscard]] inline EntryId entryId(MessageId message)
{
    return EntryId(message.uuid());
}
[[nodiscard]] inline EntryId entryId(NoteId note)
{
    return EntryId(note.uuid());
}

/// A place in a conversation: messages and notes are ordered together, by time and then by id.
struct EntryCursor {
    Timestamp createdAt{};
    EntryId id;

    friend auto operator<=>(const EntryCursor&, const EntryCursor&) = default;
};

/// What stands in a conversation: a message, or a note about the person.
class Entry {
public:
    Entry(Message message) : m_what(std::move(message)) {}  // NOLINT(google-explicit-constructor)
    Entry(Note note) : m_what(std::move(note)) {}           // NOLINT(google-explicit-constructor)

    /// Null where it is a note.
    [[nodiscard]] const Message* message() const { return std::get_if<Message>(&m_what); }
    /// Null where it is a message.
    [[nodiscard]] const Note* note() const { return std::get_if<Note>(&m_what); }

    [[nodiscard]] EntryId id() const;
    [[nodiscard]] ThreadId threadId() const;
    [[nodiscard]] Timestamp createdAt() const;
    [[nodiscard]] const QString& content() const;
    [[nodiscard]] EntryCursor cursor() const { return {createdAt(), id()}; }

private:
    std::variant<Message, Note> m_what;
};

/// A run of entries, oldest first. `hasOlder` / `hasNewer` say whether asking further in that direction gives more.
struct EntryPage {
    std::vector<Entry> entries;
    bool hasOlder = false;
    bool hasNewer = false;
};

}  // namespace uinbox
