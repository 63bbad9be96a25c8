// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes/MentionInbox.h"

#include "db/Database.h"
#include "notes/MentionRepository.h"

namespace uinbox {

namespace {

[[nodiscard]] Result<std::vector<NoteId>> mark(db::WriteScope& scope, UserId reader, const std::vector<NoteId>& notes,
                                               Timestamp now)
{
    MentionRepository mentions(scope.connection());
    std::vector<NoteId> marked;
    for (const NoteId note : notes) {
        UINBOX_ASSIGN(const bool wasUnread, mentions.markRead(reader, note, now));
        if (wasUnread) marked.push_back(note);
    }
    if (!marked.empty()) scope.changes().mentions = true;
    return marked;
}

}  // namespace

QFuture<Result<MentionPage>> MentionInbox::page(UserId reader, std::optional<MentionCursor> before, int limit) const
{
    return m_database->read([=](db::Connection& connection) -> Result<MentionPage> {
        // Nothing is later than the end of time, and no id after a time that nothing has.
        const MentionCursor place = before.value_or(MentionCursor{Timestamp::max(), {}});
        MentionPage page;
        UINBOX_ASSIGN(page.mentions, MentionRepository(connection).before(reader, place, limit + 1));
        page.hasMore = static_cast<int>(page.mentions.size()) > limit;
        if (page.hasMore) page.mentions.pop_back();
        return page;
    });
}

QFuture<Result<std::vector<NoteMention>>> MentionInbox::among(UserId reader, std::vector<NoteId> notes) const
{
    return m_database->read(
        [=, notes = std::move(notes)](db::Connection& connection) { return MentionRepository(connection).among(reader, notes); });
}

QFuture<Result<int>> MentionInbox::unread(UserId reader) const
{
    return m_database->read([=](db::Connection& connection) { return MentionRepository(connection).unreadCount(reader); });
}

QFuture<Result<std::vector<NoteId>>> MentionInbox::markRead(UserId reader, std::vector<NoteId> notes) const
{
    return m_database->write(
        [=, now = m_clock->now(), notes = std::move(notes)](db::WriteScope& scope) { return mark(scope, reader, notes, now); });
}

QFuture<Result<std::vector<NoteId>>> MentionInbox::markAllRead(UserId reader) const
{
    return m_database->write([=, now = m_clock->now()](db::WriteScope& scope) -> Result<std::vector<NoteId>> {
        UINBOX_ASSIGN(const auto unread, MentionRepository(scope.connection()).unread(reader));
        return mark(scope, reader, unread, now);
    });
}

QFuture<Result<>> MentionInbox::markUnread(UserId reader, std::vector<NoteId> notes) const
{
    return m_database->write([=, notes = std::move(notes)](db::WriteScope& scope) -> Result<> {
        for (const NoteId note : notes) UINBOX_TRY(MentionRepository(scope.connection()).markUnread(reader, note));
        if (!notes.empty()) scope.changes().mentions = true;
        return {};
    });
}

}  // namespace uinbox
