-- SPDX-FileCopyrightText: 2026 The Unified Inbox authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Mentions as a list of their own: each has its time. A note may name somebody long after it was written, when it is changed.

ALTER TABLE note_mention ADD COLUMN mentioned_at INTEGER NOT NULL DEFAULT 0;
UPDATE note_mention SET mentioned_at = coalesce((SELECT created_at FROM note WHERE id = note_id), 0);
CREATE INDEX note_mention_by_user ON note_mention (user_id, mentioned_at DESC, note_id DESC);
