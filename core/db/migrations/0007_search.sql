-- SPDX-FileCopyrightText: 2026 The Unified Inbox authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What people, messages, notes and the names of files are found by: terms that core/index makes of them, under the row's seq, without the texts
-- themselves (of people with their terms, few as they are: their old ones are not known any more when they change). Written with each row by EntryIndex and PersonRepository: with trusted_schema off no trigger may write to a virtual table. The prefix indexes keep
-- a search quick from its first letter on: a beginning that has none is put together from all terms that begin so.

DROP TABLE contact_search;
CREATE VIRTUAL TABLE contact_search USING fts5(terms, columnsize = 0, detail = none, tokenize = 'ascii', prefix = '1 2 3 4 5 6');
CREATE VIRTUAL TABLE message_search USING fts5(terms, content = '', columnsize = 0, detail = none, tokenize = 'ascii', prefix = '1 2 3 4 5 6');
CREATE VIRTUAL TABLE note_search USING fts5(terms, content = '', columnsize = 0, detail = none, tokenize = 'ascii', prefix = '1 2 3 4 5 6');
CREATE VIRTUAL TABLE file_search USING fts5(terms, content = '', columnsize = 0, detail = none, tokenize = 'ascii', prefix = '1 2 3 4 5 6');

-- Rows up to that seq are not in the index yet: those that were there before it was. They follow piece by piece, the newest first.
CREATE TABLE search_progress (
    kind       TEXT PRIMARY KEY CHECK (kind = 'contact' OR kind = 'message' OR kind = 'note' OR kind = 'file'),
    remaining  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO search_progress (kind, remaining) SELECT 'message', coalesce(max(seq), 0) FROM message;
INSERT INTO search_progress (kind, remaining) SELECT 'note', coalesce(max(seq), 0) FROM note;
INSERT INTO search_progress (kind, remaining) SELECT 'file', coalesce(max(seq), 0) FROM attachment;
INSERT INTO search_progress (kind, remaining) SELECT 'contact', coalesce(max(seq), 0) FROM contact;
