-- SPDX-FileCopyrightText: 2026 The Unified Inbox authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Every channel out, now or later: what an e-mail or a template needs beside its text, when it is to leave, and who holds it until then.

-- What belongs to one channel alone and is never searched for: cc, bcc, reply-to, threading headers, tags, template and variables.
ALTER TABLE message ADD COLUMN envelope TEXT NOT NULL DEFAULT '{}';

-- A file of our own is kept in the profile under its SHA-256; one with a url lies elsewhere.
ALTER TABLE attachment ADD COLUMN file_name TEXT NOT NULL DEFAULT '';
ALTER TABLE attachment ADD COLUMN content_hash BLOB CHECK (length(content_hash) = 32);

-- The provider said that nothing reaches this address on this channel (a landline, an unknown number, a bounced mailbox).
ALTER TABLE contact_address ADD COLUMN unreachable_at INTEGER;
ALTER TABLE contact_address ADD COLUMN unreachable_code INTEGER NOT NULL DEFAULT 0;

-- Who said STOP stays known when the contact or the address is deleted: a duty that outlasts them.
CREATE TABLE opt_out (
    kind          TEXT NOT NULL,
    value         TEXT NOT NULL,
    opted_out_at  INTEGER NOT NULL,
    PRIMARY KEY (kind, value)
) STRICT, WITHOUT ROWID;
INSERT INTO opt_out (kind, value, opted_out_at)
    SELECT kind, value, opted_out_at FROM contact_address WHERE opted_out_at IS NOT NULL;

ALTER TABLE draft ADD COLUMN subject TEXT NOT NULL DEFAULT '';

-- What a person asked for: wall time and zone, so that a change of the zone's rules moves the moment and not the hour. `late_limit` in
-- milliseconds: sent late up to that (the computer was off), beyond it a person is asked.
CREATE TABLE schedule (
    message_id       BLOB PRIMARY KEY REFERENCES message (id) ON DELETE CASCADE,
    wall_time        TEXT NOT NULL,
    time_zone        TEXT NOT NULL,
    cancel_on_reply  INTEGER NOT NULL DEFAULT 0 CHECK (cancel_on_reply IN (0, 1)),
    late_limit       INTEGER NOT NULL CHECK (late_limit >= 0)
) STRICT, WITHOUT ROWID;

-- Approved and other WhatsApp templates as the provider lists them, kept so that they are there without a network.
CREATE TABLE template (
    sid               TEXT PRIMARY KEY,
    name              TEXT NOT NULL,
    language          TEXT NOT NULL DEFAULT '',
    kind              TEXT NOT NULL DEFAULT '',
    body              TEXT NOT NULL DEFAULT '',
    variables         TEXT NOT NULL DEFAULT '{}',
    approval          TEXT NOT NULL DEFAULT 'unsubmitted',
    category          TEXT NOT NULL DEFAULT '',
    rejection_reason  TEXT NOT NULL DEFAULT '',
    fetched_at        INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- An answer names the last e-mail of the conversation.
CREATE INDEX message_email ON message (thread_id, created_at, id) WHERE channel = 'email';

-- The 24-hour window of WhatsApp is counted from a person's last message.
CREATE INDEX message_whatsapp_in ON message (from_address, created_at) WHERE channel = 'whatsapp' AND direction = 'inbound';

-- The list of what waits for its time.
CREATE INDEX message_scheduled ON message (scheduled_at, id) WHERE status = 'scheduled';

-- Rebuilt for its states: `scheduled` waits here for its time, `asking` is overdue and a person must say, `held` waits in the
-- provider's own scheduler, `recalling` is being taken back from it. ORs, not INs: for each IN of three values or more in a CHECK or in
-- the condition of an index SQLite builds a table in memory whenever a row changes, which made an update thirty times as dear.
CREATE TABLE outbox_next (
    seq               INTEGER PRIMARY KEY,
    id                BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    message_id        BLOB NOT NULL UNIQUE REFERENCES message (id) ON DELETE CASCADE,
    thread_id         BLOB NOT NULL REFERENCES thread (id) ON DELETE CASCADE,
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
    idempotency_key   BLOB UNIQUE,
    request_hash      BLOB,
    created_at        INTEGER NOT NULL
) STRICT;
INSERT INTO outbox_next (seq, id, message_id, thread_id, channel, state, attempt, not_before, claimed_at, first_claimed_at, absent_count,
                         idempotency_key, request_hash, created_at)
    SELECT seq, id, message_id, thread_id, channel, state, attempt, not_before, claimed_at, claimed_at, absent_count, idempotency_key,
           request_hash, created_at FROM outbox;
DROP TABLE outbox;
ALTER TABLE outbox_next RENAME TO outbox;
CREATE INDEX outbox_due ON outbox (state, not_before)
    WHERE state = 'queued' OR state = 'sending' OR state = 'unknown' OR state = 'recalling';
CREATE INDEX outbox_waiting ON outbox (thread_id, seq) WHERE state = 'queued' OR state = 'sending' OR state = 'unknown';
CREATE INDEX outbox_scheduled ON outbox (state, not_before) WHERE state = 'scheduled' OR state = 'asking' OR state = 'held';
CREATE INDEX outbox_scheduled_of ON outbox (thread_id)
    WHERE state = 'scheduled' OR state = 'asking' OR state = 'held' OR state = 'recalling';
CREATE INDEX outbox_check ON outbox (check_at) WHERE check_at IS NOT NULL;
