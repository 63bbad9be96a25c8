-- SPDX-FileCopyrightText: 2026 The Unified Inbox authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the window does with conversations: pins, snoozes, hands over, notes among their messages, drafts with everything that was written.

ALTER TABLE thread ADD COLUMN pinned_at INTEGER;
-- When something last happened: its last message, or its return from being snoozed. The list goes by it.
ALTER TABLE thread ADD COLUMN activity_at INTEGER NOT NULL DEFAULT 0;
UPDATE thread SET activity_at = last_message_at;
-- Each ends with what keyset pages need. The channel is filtered within the index, without looking the row up.
DROP INDEX thread_by_activity;
CREATE INDEX thread_by_activity ON thread (state, activity_at DESC, id DESC, last_channel);
DROP INDEX thread_unread;
CREATE INDEX thread_unread ON thread (state, activity_at DESC, id DESC, unread) WHERE unread > 0;
-- Pinned ones stand above the others, so the list reads them first.
CREATE INDEX thread_pinned ON thread (state, activity_at DESC, id DESC) WHERE pinned_at IS NOT NULL;
-- The one that comes back next.
CREATE INDEX thread_snoozed ON thread (snoozed_until, id) WHERE snoozed_until IS NOT NULL;
CREATE INDEX thread_by_assignee ON thread (assignee_id, state, activity_at DESC, id DESC) WHERE assignee_id IS NOT NULL;

-- Of an e-mail: copies, formatting, files; of all: what is being written beside it as a note.
ALTER TABLE draft ADD COLUMN envelope TEXT NOT NULL DEFAULT '{}';
ALTER TABLE draft ADD COLUMN note TEXT NOT NULL DEFAULT '';

-- What only the business sees. A private one is for who wrote it. One that was removed stays, so that its removal can be taken back.
CREATE TABLE note (
    seq         INTEGER PRIMARY KEY,
    id          BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    thread_id   BLOB NOT NULL REFERENCES thread (id) ON DELETE CASCADE,
    user_id     BLOB REFERENCES user (id) ON DELETE SET NULL,
    visibility  TEXT NOT NULL CHECK (visibility = 'team' OR visibility = 'private'),
    content     TEXT NOT NULL,
    created_at  INTEGER NOT NULL,
    edited_at   INTEGER,
    removed_at  INTEGER
) STRICT;
CREATE INDEX note_by_thread ON note (thread_id, created_at, id);

-- What a note said before it was changed.
CREATE TABLE note_revision (
    seq         INTEGER PRIMARY KEY,
    note_id     BLOB NOT NULL REFERENCES note (id) ON DELETE CASCADE,
    content     TEXT NOT NULL,
    written_at  INTEGER NOT NULL
) STRICT;
CREATE INDEX note_revision_by_note ON note_revision (note_id, seq);

CREATE TABLE note_mention (
    note_id  BLOB NOT NULL REFERENCES note (id) ON DELETE CASCADE,
    user_id  BLOB NOT NULL REFERENCES user (id) ON DELETE CASCADE,
    read_at  INTEGER,
    PRIMARY KEY (note_id, user_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX note_mention_unread ON note_mention (user_id) WHERE read_at IS NULL;
