// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Conversation.h"

#include "accounts/AccountService.h"
#include "notes/NoteService.h"

namespace uinbox::test {

/// A conversation with two people who write notes about it. Main thread.
struct NotedConversation : Conversation {
    NoteService notes{*database, clock};
    UserId sam = user();
    UserId stranger = UserId::generate(clock.now());

    [[nodiscard]] NoteId note(const QString& content, NoteVisibility visibility = NoteVisibility::Team,
                              const std::vector<UserId>& mentions = {})
    {
        clock.advance(std::chrono::minutes(1));
        const auto made = await(notes.add(threadId, sam, content, visibility, mentions));
        REQUIRE(made);
        return *made;
    }
    Message later(const QString& content)
    {
        clock.advance(std::chrono::minutes(1));
        return inbound(content);
    }
    [[nodiscard]] std::vector<Note> find(NoteId id, UserId reader)
    {
        const auto found = await(notes.find({id}, reader));
        REQUIRE(found);
        return *found;
    }
    static QStringList contents(const std::vector<Entry>& entries)
    {
        QStringList texts;
        for (const Entry& entry : entries) texts.append(entry.content());
        return texts;
    }

private:
    UserId user()
    {
        AccountService accounts{*database, clock};
        const auto owner = await(accounts.owner());
        REQUIRE(owner);
        return owner->id;
    }
};

}  // namespace uinbox::test
