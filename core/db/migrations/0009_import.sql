-- SPDX-FileCopyrightText: 2026 The Unified Inbox authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Address books that were put in, and what each of them made and changed: so that one can be taken back as a whole.

CREATE TABLE import (
    seq        INTEGER PRIMARY KEY,
    id         BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    file_name  TEXT NOT NULL,
    made       INTEGER NOT NULL DEFAULT 0,
    changed    INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    undone_at  INTEGER
) STRICT;

-- Who was made, and who was changed: `before` has what they were. No reference to the contact: who is gone is simply not found.
CREATE TABLE import_contact (
    import_id   BLOB NOT NULL REFERENCES import (id) ON DELETE CASCADE,
    contact_id  BLOB NOT NULL,
    before      TEXT, -- NULL of one that was made
    PRIMARY KEY (import_id, contact_id)
) STRICT, WITHOUT ROWID;

-- Of people who were there before: addresses that they got, or that were opted out.
CREATE TABLE import_address (
    import_id   BLOB NOT NULL REFERENCES import (id) ON DELETE CASCADE,
    contact_id  BLOB NOT NULL,
    address_id  BLOB NOT NULL,
    is_new      INTEGER NOT NULL CHECK (is_new IN (0, 1)),
    PRIMARY KEY (import_id, contact_id, address_id)
) STRICT, WITHOUT ROWID;
