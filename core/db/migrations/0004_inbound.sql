-- SPDX-FileCopyrightText: 2026 The Unified Inbox authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Everything that was written to the business: its files, its e-mails, what came while nobody was here, and how it got here.

-- How far the bytes of a file are that lies at a provider. One that is `wanted` is asked for at `fetch_at`; `refused` is never asked for
-- (`refusal` says by which rule), `large` stays where it is, and of `failed` a person may ask for it once more.
ALTER TABLE attachment ADD COLUMN fetch_state TEXT NOT NULL DEFAULT 'none'
    CHECK (fetch_state = 'none' OR fetch_state = 'wanted' OR fetch_state = 'refused' OR fetch_state = 'large' OR fetch_state = 'failed');
ALTER TABLE attachment ADD COLUMN refusal TEXT NOT NULL DEFAULT '';
ALTER TABLE attachment ADD COLUMN fetches INTEGER NOT NULL DEFAULT 0;
ALTER TABLE attachment ADD COLUMN fetch_at INTEGER;
-- "EMAIL/ATTACHMENT" of a file at Resend, whose addresses live for an hour.
ALTER TABLE attachment ADD COLUMN remote_id TEXT NOT NULL DEFAULT '';
-- Of a picture within an e-mail's HTML (RFC 2392), without its angle brackets.
ALTER TABLE attachment ADD COLUMN content_id TEXT NOT NULL DEFAULT '';
UPDATE attachment SET fetch_state = 'wanted', fetch_at = 0
    WHERE content_hash IS NULL AND url <> '' AND message_id IN (SELECT id FROM message WHERE direction = 'inbound');
CREATE INDEX attachment_wanted ON attachment (fetch_at) WHERE fetch_at IS NOT NULL;

-- A file of ours that a provider may fetch for one message. Who has the token has the file; only its hash is kept.
CREATE TABLE media_link (
    token_hash    BLOB PRIMARY KEY CHECK (length(token_hash) = 32),
    message_id    BLOB NOT NULL REFERENCES message (id) ON DELETE CASCADE,
    content_hash  BLOB NOT NULL CHECK (length(content_hash) = 32),
    content_type  TEXT NOT NULL,
    file_name     TEXT NOT NULL,
    size          INTEGER NOT NULL,
    fetches       INTEGER NOT NULL DEFAULT 0,
    created_at    INTEGER NOT NULL,
    expires_at    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX media_link_by_message ON media_link (message_id);

-- An answer is found by the Message-ID it names (RFC 5322 section 3.6.4).
ALTER TABLE message ADD COLUMN mail_id TEXT;
UPDATE message SET mail_id = nullif(json_extract(envelope, '$.messageId'), '') WHERE channel = 'email' AND envelope <> '{}';
CREATE INDEX message_by_mail_id ON message (mail_id) WHERE mail_id IS NOT NULL;

-- E-mails that Resend has and we have not yet: its webhook and its list name them, their contents are asked for. A row goes when the message
-- is stored; one without `fetch_at` was given up, and `reason` says why.
CREATE TABLE received_email (
    email_id     TEXT PRIMARY KEY,
    received_at  INTEGER NOT NULL,
    fetches      INTEGER NOT NULL DEFAULT 0,
    fetch_at     INTEGER,
    reason       TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE INDEX received_email_due ON received_email (fetch_at) WHERE fetch_at IS NOT NULL;

-- The flight recorder. What came by `webhook`, or was found in a provider's `list`; `delivery_id` is what makes it one delivery, the
-- same when it comes again.
ALTER TABLE webhook_event ADD COLUMN via TEXT NOT NULL DEFAULT 'webhook' CHECK (via = 'webhook' OR via = 'list');
ALTER TABLE webhook_event ADD COLUMN target TEXT NOT NULL DEFAULT '';
ALTER TABLE webhook_event ADD COLUMN delivery_id TEXT;
ALTER TABLE webhook_event ADD COLUMN outcome TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX webhook_event_delivery ON webhook_event (provider, delivery_id) WHERE delivery_id IS NOT NULL;
-- Twilio's are found by their delivery_id, which begins with what they are and the sid: an index less for each webhook.
CREATE INDEX webhook_event_by_sid ON webhook_event (provider_sid) WHERE provider = 'resend';

-- Up to when everything that a provider's list has is here.
CREATE TABLE backfill (
    source      TEXT PRIMARY KEY,
    covered_to  INTEGER NOT NULL,
    checked_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Where providers send what comes in ("number PN…", "service MG…", "sender XE…", "webhook …"): what was there before us, and what we wrote
-- there last. Whatever else is found there is somebody else's.
CREATE TABLE line_target (
    target      TEXT PRIMARY KEY,
    previous    TEXT NOT NULL,
    ours        TEXT NOT NULL,
    changed_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- When an address was last answered by the program itself.
CREATE TABLE auto_reply (
    address_id  BLOB PRIMARY KEY REFERENCES contact_address (id) ON DELETE CASCADE,
    replied_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Messages of people who were deleted, by what their provider calls them: its lists have them for days more, and they must not come back.
CREATE TABLE forgotten_sid (
    provider_sid  TEXT PRIMARY KEY,
    forgotten_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
