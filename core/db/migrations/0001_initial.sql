-- SPDX-FileCopyrightText: 2026 The Unified Inbox authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Ids are UUIDv7 as 16 bytes; times are UTC milliseconds. `seq` is the row's place on this computer only: it never leaves it.

CREATE TABLE user (
    seq         INTEGER PRIMARY KEY,
    id          BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    name        TEXT NOT NULL,
    email       TEXT UNIQUE,
    role        TEXT NOT NULL CHECK (role IN ('admin', 'user', 'viewer')),
    created_at  INTEGER NOT NULL
) STRICT;

-- Sign-ins and API tokens. Only the hash of a token is kept.
CREATE TABLE session (
    seq           INTEGER PRIMARY KEY,
    id            BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    user_id       BLOB NOT NULL REFERENCES user (id) ON DELETE CASCADE,
    kind          TEXT NOT NULL CHECK (kind IN ('session', 'api')),
    name          TEXT NOT NULL DEFAULT '',
    role          TEXT NOT NULL CHECK (role IN ('admin', 'user', 'viewer')),
    token_hash    BLOB NOT NULL UNIQUE CHECK (length(token_hash) = 32),
    created_at    INTEGER NOT NULL,
    expires_at    INTEGER,
    revoked_at    INTEGER
) STRICT;

CREATE TABLE contact (
    seq         INTEGER PRIMARY KEY,
    id          BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    name        TEXT NOT NULL DEFAULT '' COLLATE NOCASE,
    language    TEXT NOT NULL DEFAULT '',
    time_zone   TEXT NOT NULL DEFAULT '',
    handles     TEXT NOT NULL DEFAULT '{}',
    metadata    TEXT NOT NULL DEFAULT '{}',
    created_at  INTEGER NOT NULL,
    updated_at  INTEGER NOT NULL
) STRICT;
CREATE INDEX contact_by_name ON contact (name, id);

-- `value` is normalized: E.164, or an e-mail address as EmailAddress writes it.
CREATE TABLE contact_address (
    seq           INTEGER PRIMARY KEY,
    id            BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    contact_id    BLOB NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    kind          TEXT NOT NULL CHECK (kind IN ('phone', 'whatsapp', 'email', 'handle')),
    value         TEXT NOT NULL,
    opted_out_at  INTEGER,
    created_at    INTEGER NOT NULL,
    UNIQUE (kind, value)
) STRICT;
CREATE INDEX contact_address_by_contact ON contact_address (contact_id, seq);

-- One conversation per person. The last_* columns are what the list shows, kept by the same transaction that adds the message.
CREATE TABLE thread (
    seq              INTEGER PRIMARY KEY,
    id               BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    contact_id       BLOB NOT NULL UNIQUE REFERENCES contact (id) ON DELETE CASCADE,
    state            TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'snoozed', 'archived')),
    unread           INTEGER NOT NULL DEFAULT 0,
    last_message_id  BLOB,
    last_message_at  INTEGER NOT NULL,
    last_preview     TEXT NOT NULL DEFAULT '',
    last_channel     TEXT NOT NULL DEFAULT 'sms',
    last_direction   TEXT NOT NULL DEFAULT 'inbound',
    last_status      TEXT NOT NULL DEFAULT 'received',
    assignee_id      BLOB REFERENCES user (id) ON DELETE SET NULL,
    snoozed_until    INTEGER,
    created_at       INTEGER NOT NULL
) STRICT;
CREATE INDEX thread_by_activity ON thread (state, last_message_at DESC, id DESC);
CREATE INDEX thread_unread ON thread (state) WHERE unread > 0;

CREATE TABLE message (
    seq            INTEGER PRIMARY KEY,
    id             BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    thread_id      BLOB NOT NULL REFERENCES thread (id) ON DELETE CASCADE,
    contact_id     BLOB NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    user_id        BLOB REFERENCES user (id) ON DELETE SET NULL,
    channel        TEXT NOT NULL CHECK (channel IN ('sms', 'whatsapp', 'email')),
    direction      TEXT NOT NULL CHECK (direction IN ('inbound', 'outbound')),
    status         TEXT NOT NULL CHECK (status IN ('scheduled', 'pending', 'sending', 'unknown', 'sent', 'delivered', 'read',
                                                   'failed', 'canceled', 'received')),
    content        TEXT NOT NULL,
    subject        TEXT NOT NULL DEFAULT '',
    html           TEXT NOT NULL DEFAULT '',
    from_address   TEXT NOT NULL DEFAULT '',
    to_address     TEXT NOT NULL DEFAULT '',
    metadata       TEXT NOT NULL DEFAULT '{}',
    provider_sid   TEXT UNIQUE,
    segments       INTEGER NOT NULL DEFAULT 0,
    price_micros   INTEGER,
    price_unit     TEXT,
    error_code     INTEGER NOT NULL DEFAULT 0,
    error_message  TEXT NOT NULL DEFAULT '',
    scheduled_at   INTEGER,
    next_attempt_at INTEGER, -- while it waits to be tried again
    time_zone      TEXT NOT NULL DEFAULT '',
    sent_at        INTEGER,
    created_at     INTEGER NOT NULL
) STRICT;
CREATE INDEX message_by_thread ON message (thread_id, created_at, id);
CREATE INDEX message_by_time ON message (created_at, id);

CREATE TABLE attachment (
    seq           INTEGER PRIMARY KEY,
    id            BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    message_id    BLOB NOT NULL REFERENCES message (id) ON DELETE CASCADE,
    position      INTEGER NOT NULL,
    url           TEXT NOT NULL,
    content_type  TEXT NOT NULL DEFAULT '',
    size          INTEGER NOT NULL DEFAULT 0,
    UNIQUE (message_id, position)
) STRICT;

-- What the provider reported, in the order it came. A report whose message is not known yet waits here with message_id NULL.
CREATE TABLE delivery_event (
    seq            INTEGER PRIMARY KEY,
    message_id     BLOB REFERENCES message (id) ON DELETE CASCADE,
    provider_sid   TEXT NOT NULL,
    status         TEXT NOT NULL,
    error_code     INTEGER NOT NULL DEFAULT 0,
    error_message  TEXT NOT NULL DEFAULT '',
    received_at    INTEGER NOT NULL,
    UNIQUE (provider_sid, status)
) STRICT;
CREATE INDEX delivery_event_by_message ON delivery_event (message_id);

CREATE TABLE draft (
    thread_id   BLOB PRIMARY KEY REFERENCES thread (id) ON DELETE CASCADE,
    channel     TEXT NOT NULL CHECK (channel IN ('sms', 'whatsapp', 'email')),
    content     TEXT NOT NULL,
    updated_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The crash-safe send state machine (SECURITY.md "Sending exactly once"). One row per outbound message.
CREATE TABLE outbox (
    seq               INTEGER PRIMARY KEY,
    id                BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    message_id        BLOB NOT NULL UNIQUE REFERENCES message (id) ON DELETE CASCADE,
    thread_id         BLOB NOT NULL REFERENCES thread (id) ON DELETE CASCADE,
    channel           TEXT NOT NULL,
    state             TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'unknown', 'unsure', 'done', 'failed', 'canceled')),
    attempt           INTEGER NOT NULL DEFAULT 0,
    not_before        INTEGER NOT NULL,
    claimed_at        INTEGER,
    absent_count      INTEGER NOT NULL DEFAULT 0,
    idempotency_key   BLOB UNIQUE,
    request_hash      BLOB,
    created_at        INTEGER NOT NULL
) STRICT;
CREATE INDEX outbox_due ON outbox (state, not_before) WHERE state IN ('queued', 'sending', 'unknown');
CREATE INDEX outbox_waiting ON outbox (thread_id, seq) WHERE state IN ('queued', 'sending', 'unknown');

-- Webhooks as they came, after their signature was checked. No header is kept, so no credential is.
CREATE TABLE webhook_event (
    seq           INTEGER PRIMARY KEY,
    provider      TEXT NOT NULL,
    kind          TEXT NOT NULL,
    provider_sid  TEXT NOT NULL,
    message_id    BLOB REFERENCES message (id) ON DELETE CASCADE,
    body          BLOB NOT NULL,
    received_at   INTEGER NOT NULL
) STRICT;
CREATE INDEX webhook_event_by_message ON webhook_event (message_id);

CREATE TABLE setting (
    key    TEXT PRIMARY KEY,
    value  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
