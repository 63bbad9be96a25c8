-- SPDX-FileCopyrightText: 2026 The Unified Inbox authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What people, messages, notes and the names of files are found by: terms that core/index makes of them, under the row's seq. The texts
-- themselves are not kept again but for people, few as they are: their old terms are not known any more when they change. Written by EntryIndex
-- and PersonRepository: with trusted_schema off no trigger may write to a virtual table. The prefix indexes keep a search quick from its
-- first letter on: a beginning that has none is put together from all terms that begin so.

DROP TABLE contact_search;
CREATE VIRTUAL TABLE contact_search USING fts5(terms, columnsize = 0, detail = none, tokenize = 'ascii', prefix = '1 2 3 4 5 6');
CREATE VIRTUAL TABLE message_search USING fts5(terms, content = '', columnsize = 0, detail = none, tokenize = 'ascii', prefix = '1 2 3 4 5 6');
CREATE VIRTUAL TABLE note_search USING fts5(terms, content = '', columnsize = 0, detail = none, tokenize = 'ascii', prefix = '1 2 3 4 5 6');
CREATE VIRTUAL TABLE file_search USING fts5(terms, content = '', columnsize = 0, detail = none, tokenize = 'ascii', prefix = '1 2 3 4 5 6');

-- The rows that are in the index: above `low`, up to `high`. New ones follow soon after they were stored; those that were there before the
-- index was follow piece by piece, the newest first. People are in it at once, but for the old ones.
CREATE TABLE search_progress (
    kind  TEXT PRIMARY KEY CHECK (kind = 'contact' OR kind = 'message' OR kind = 'note' OR kind = 'file'),
    low   INTEGER NOT NULL,
    high  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO search_progress (kind, low, high) SELECT 'contact', coalesce(max(seq), 0), coalesce(max(seq), 0) FROM contact;
INSERT INTO search_progress (kind, low, high) SELECT 'message', coalesce(max(seq), 0), coalesce(max(seq), 0) FROM message;
INSERT INTO search_progress (kind, low, high) SELECT 'note', coalesce(max(seq), 0), coalesce(max(seq), 0) FROM note;
INSERT INTO search_progress (kind, low, high) SELECT 'file', coalesce(max(seq), 0), coalesce(max(seq), 0) FROM attachment;
