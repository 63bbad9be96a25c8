-- SPDX-FileCopyrightText: 2026 The Unified Inbox authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What every new message paid for nothing: with 100,000 of them at once these were a third of the time.

-- The same checks, written with OR: for each IN of three values or more SQLite builds a table in memory whenever a row is written, and a
-- message had two of them. And no second way to a message's contact: its thread has it, and goes with it; without an index on the column,
-- removing a contact read all messages. What is stored does not change, so the tables are not copied: their text is replaced, as SQLite's
-- own documentation has it for constraints (https://www.sqlite.org/lang_altertable.html, "Making Other Kinds Of Table Schema Changes").

PRAGMA writable_schema=ON;
UPDATE sqlite_schema SET sql = replace(sql, 'CHECK (channel IN (''sms'', ''whatsapp'', ''email''))',
                                       'CHECK (channel = ''sms'' OR channel = ''whatsapp'' OR channel = ''email'')')
    WHERE type = 'table' AND (name = 'message' OR name = 'draft');
UPDATE sqlite_schema SET sql = replace(sql, 'CHECK (status IN (''scheduled'', ''pending'', ''sending'', ''unknown'', ''sent'', ''delivered'', ''read'',
                                                   ''failed'', ''canceled'', ''received''))',
        'CHECK (status = ''scheduled'' OR status = ''pending'' OR status = ''sending'' OR status = ''unknown'' OR status = ''sent'' OR'
     || ' status = ''delivered'' OR status = ''read'' OR status = ''failed'' OR status = ''canceled'' OR status = ''received'')')
    WHERE type = 'table' AND name = 'message';
UPDATE sqlite_schema SET sql = replace(sql, 'contact_id     BLOB NOT NULL REFERENCES contact (id) ON DELETE CASCADE,',
                                       'contact_id     BLOB NOT NULL,')
    WHERE type = 'table' AND name = 'message';
UPDATE sqlite_schema SET sql = replace(sql, 'CHECK (state IN (''open'', ''snoozed'', ''archived''))',
                                       'CHECK (state = ''open'' OR state = ''snoozed'' OR state = ''archived'')')
    WHERE type = 'table' AND name = 'thread';
UPDATE sqlite_schema SET sql = replace(sql, 'CHECK (kind IN (''phone'', ''whatsapp'', ''email'', ''handle''))',
                                       'CHECK (kind = ''phone'' OR kind = ''whatsapp'' OR kind = ''email'' OR kind = ''handle'')')
    WHERE type = 'table' AND name = 'contact_address';
UPDATE sqlite_schema SET sql = replace(sql, 'CHECK (role IN (''admin'', ''user'', ''viewer''))',
                                       'CHECK (role = ''admin'' OR role = ''user'' OR role = ''viewer'')')
    WHERE type = 'table' AND (name = 'user' OR name = 'session');
PRAGMA writable_schema=RESET;

-- Of most messages the key is NULL, which UNIQUE keeps in its index all the same; and the thread's own row is found by its message.
CREATE TABLE outbox_next (
    seq               INTEGER PRIMARY KEY,
    id                BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    message_id        BLOB NOT NULL UNIQUE REFERENCES message (id) ON DELETE CASCADE,
    thread_id         BLOB NOT NULL,
    channel           TEXT NOT NULL,
    state             TEXT NOT NULL CHECK (state = 'scheduled' OR state = 'asking' OR state = 'queued' OR state = 'sending' OR
                                             state = 'unknown' OR state = 'unsure' OR state = 'held' OR state = 'recalling' OR
                                             state = 'done' OR state = 'failed' OR state = 'canceled'),
    attempt           INTEGER NOT NULL DEFAULT 0,
    not_before        INTEGER NOT NULL,
    claimed_at        INTEGER,
    first_claimed_at  INTEGER, -- when this id first went out: a provider remembers it for so long only
    absent_count      INTEGER NOT NULL DEFAULT 0,
    send_at           INTEGER, -- of one that goes to the provider's scheduler: when it is to leave
    recall_for        TEXT NOT NULL DEFAULT 'wait' CHECK (recall_for = 'wait' OR recall_for = 'send' OR recall_for = 'cancel'),
    check_at          INTEGER, -- the provider took it, and is asked then how it fared
    checks            INTEGER NOT NULL DEFAULT 0,
    idempotency_key   BLOB,
    request_hash      BLOB,
    created_at        INTEGER NOT NULL
) STRICT;
INSERT INTO outbox_next (seq, id, message_id, thread_id, channel, state, attempt, not_before, claimed_at, first_claimed_at, absent_count,
                         send_at, recall_for, check_at, checks, idempotency_key, request_hash, created_at)
    SELECT seq, id, message_id, thread_id, channel, state, attempt, not_before, claimed_at, first_claimed_at, absent_count,
           send_at, recall_for, check_at, checks, idempotency_key, request_hash, created_at FROM outbox;
DROP TABLE outbox;
ALTER TABLE outbox_next RENAME TO outbox;
CREATE UNIQUE INDEX outbox_key ON outbox (idempotency_key) WHERE idempotency_key IS NOT NULL;
CREATE INDEX outbox_due ON outbox (state, not_before)
    WHERE state = 'queued' OR state = 'sending' OR state = 'unknown' OR state = 'recalling';
CREATE INDEX outbox_waiting ON outbox (thread_id, seq) WHERE state = 'queued' OR state = 'sending' OR state = 'unknown';
CREATE INDEX outbox_scheduled ON outbox (state, not_before) WHERE state = 'scheduled' OR state = 'asking' OR state = 'held';
CREATE INDEX outbox_scheduled_of ON outbox (thread_id)
    WHERE state = 'scheduled' OR state = 'asking' OR state = 'held' OR state = 'recalling';
CREATE INDEX outbox_check ON outbox (check_at) WHERE check_at IS NOT NULL;
