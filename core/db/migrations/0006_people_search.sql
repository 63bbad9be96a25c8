-- SPDX-FileCopyrightText: 2026 The Unified Inbox authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What people are found by: the words of their name and addresses, and every tail of their numbers, so that any part of a number finds it.
-- One row per contact, under its seq. Written by PersonRepository: with trusted_schema off no trigger may write to a virtual table.

CREATE VIRTUAL TABLE contact_search USING fts5(words, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3', detail = none,
                                               columnsize = 0);

INSERT INTO contact_search (rowid, words)
SELECT c.seq, c.name || coalesce((SELECT group_concat(' ' || a.value || CASE WHEN a.kind = 'phone' OR a.kind = 'whatsapp' THEN
    ' ' || substr(a.value, 3) || ' ' || substr(a.value, 4) || ' ' || substr(a.value, 5) || ' ' || substr(a.value, 6) || ' ' ||
    substr(a.value, 7) || ' ' || substr(a.value, 8) || ' ' || substr(a.value, 9) || ' ' || substr(a.value, 10) || ' ' ||
    substr(a.value, 11) || ' ' || substr(a.value, -3) ELSE '' END, '') FROM contact_address a WHERE a.contact_id = c.id), '')
FROM contact c;
