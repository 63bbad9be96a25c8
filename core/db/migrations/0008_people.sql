-- SPDX-FileCopyrightText: 2026 The Unified Inbox authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- People: who is put away, who is not heard, what an address is called and when its owner agreed to be written to, and who was one with whom.

ALTER TABLE contact ADD COLUMN blocked_at INTEGER;
ALTER TABLE contact ADD COLUMN archived_at INTEGER;

-- Each of the lists by name. Who is blocked is in no other, archived or not.
CREATE INDEX contact_active ON contact (name, id) WHERE archived_at IS NULL AND blocked_at IS NULL;
CREATE INDEX contact_archived ON contact (name, id) WHERE archived_at IS NOT NULL AND blocked_at IS NULL;
CREATE INDEX contact_blocked ON contact (name, id) WHERE blocked_at IS NOT NULL;

-- What a person calls it ("Work"), and what shows that its owner agreed to be written to there: since when, and how that is known.
ALTER TABLE contact_address ADD COLUMN label TEXT NOT NULL DEFAULT '';
ALTER TABLE contact_address ADD COLUMN consent_at INTEGER;
ALTER TABLE contact_address ADD COLUMN consent_source TEXT NOT NULL DEFAULT '';

-- The terms of people have their list and their own fields now: they are made anew, piece by piece, as those before the index were.
DROP TABLE contact_search;
CREATE VIRTUAL TABLE contact_search USING fts5(terms, columnsize = 0, detail = none, tokenize = 'ascii', prefix = '1 2 3 4 5 6');
UPDATE search_progress SET low = (SELECT coalesce(max(seq), 0) FROM contact), high = (SELECT coalesce(max(seq), 0) FROM contact)
    WHERE kind = 'contact';

-- Two of whom a person said that they are not one. The lower id is the first.
CREATE TABLE contact_distinct (
    first_id   BLOB NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    second_id  BLOB NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    said_at    INTEGER NOT NULL,
    PRIMARY KEY (first_id, second_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_distinct_second ON contact_distinct (second_id);

-- Two people who were made one: the rows that went or changed as they were before and as the merge left them, in JSON, and the ids of those
-- that moved. It goes when it is taken back, or with the person who was kept.
CREATE TABLE contact_merge (
    id          BLOB PRIMARY KEY CHECK (length(id) = 16),
    kept_id     BLOB NOT NULL,
    merged_id   BLOB NOT NULL,
    merged_at   INTEGER NOT NULL,
    before      TEXT NOT NULL,
    after       TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX contact_merge_by_kept ON contact_merge (kept_id, merged_at);

CREATE TABLE contact_merge_row (
    merge_id  BLOB NOT NULL REFERENCES contact_merge (id) ON DELETE CASCADE,
    kind      TEXT NOT NULL CHECK (kind = 'message' OR kind = 'note' OR kind = 'address'),
    row_id    BLOB NOT NULL,
    seq       INTEGER NOT NULL, -- of an address: its place before
    PRIMARY KEY (merge_id, kind, row_id)
) STRICT, WITHOUT ROWID;
