// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// E-mail in. The vendor's packages (svix, and standardwebhooks, which Resend's own client checks with) sign every event of the vendor's
// examples; our route takes what they sign and refuses what they refuse. Then Resend's client reads what our fake provider received, through
// Prism and its description, and our fetcher stores the same.
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { Checks, Child, packages, program, sharedPath, skip, until } from './harness.mjs';
import { Prism, RecordingProxy } from './provider.mjs';

const require = packages();
const DRIVER = program('UINBOX_EMAIL_IN_DRIVER');
const PROVIDER = program('UINBOX_FAKE_PROVIDER');
const EXAMPLES = sharedPath('specs/resend_webhook_examples.json');
const DESCRIPTION = sharedPath('specs/resend_subset.strict.json');
if (!existsSync(EXAMPLES) || !existsSync(DESCRIPTION)) skip('the provider\'s descriptions are not here (specs/)');
const svix = require('svix');
const standard = require('standardwebhooks');
const { Resend } = require('resend');

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const OTHER = 'whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
const KEY = 're_fake_0123456789abcdef';
const PATH = '/api/webhooks/resend';
const SETTLED_TIMEOUT_MS = 60_000;

const checks = new Checks();
const VENDORS = {
    svix: { Webhook: svix.Webhook, prefix: 'svix' },
    standardwebhooks: { Webhook: standard.Webhook, prefix: 'webhook' },
};

/** Header fields as a vendor's package signs a body. */
function signed(vendor, body, { secret = SECRET, at = new Date(), id = `msg_${randomUUID().replaceAll('-', '')}` } = {}) {
    const { Webhook, prefix } = VENDORS[vendor];
    return {
        [`${prefix}-id`]: id,
        [`${prefix}-timestamp`]: String(Math.floor(at.getTime() / 1000)),
        [`${prefix}-signature`]: new Webhook(secret).sign(id, at, body),
    };
}

/** What the vendor's own check says. */
function vendorTakes(vendor, body, headers) {
    try {
        new VENDORS[vendor].Webhook(SECRET).verify(body, headers);
        return true;
    } catch {
        return false;
    }
}

class Driver {
    async start(env = {}) {
        const account = { RESEND_WEBHOOK_SECRET: SECRET, RESEND_API_KEY: '', RESEND_FROM: 'hello@acme.example', RESEND_API_BASE: 'http://127.0.0.1:9' };
        this.dir = mkdtempSync(path.join(tmpdir(), 'uinbox-conformance-'));
        this.child = new Child(DRIVER, [this.dir], { env: { ...process.env, ...account, ...env } });
        const [, port] = await this.child.ready(/^ready webhook=127\.0\.0\.1:(\d+)$/);
        this.base = `http://127.0.0.1:${port}`;
        return this;
    }

    async post(body, headers) {
        const reply = await fetch(this.base + PATH, { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body });
        return reply.status;
    }

    async state() {
        return (await fetch(`${this.base}/__state`)).json();
    }

    async stop() {
        await this.child?.stop();
        if (this.dir) rmSync(this.dir, { recursive: true, force: true });
    }
}

async function checkExamples(driver) {
    const examples = Object.entries(JSON.parse(readFileSync(EXAMPLES, 'utf8')));
    checks.equal(examples.length, 17, 'there is an example of every event');
    const expected = [];
    for (const vendor of Object.keys(VENDORS)) {
        for (const [name, example] of examples) {
            for (const body of [JSON.stringify(example), JSON.stringify({ ...example, extra: 'Zoë 👍' }, null, 2)]) {
                const headers = signed(vendor, body);
                const statuses = [await driver.post(body, headers), await driver.post(body, headers)];
                checks.equal([vendorTakes(vendor, body, headers), ...statuses], [true, 200, 200], `${vendor} signs ${name}: taken, and once more`);
                expected.push({ kind: name, delivery: Object.values(headers)[0], body: Buffer.from(body).toString('hex').toUpperCase() });
            }
        }
    }
    const { events, counters } = await driver.state();
    checks.equal(events.map(({ kind, delivery, body }) => ({ kind, delivery, body })), expected, 'each is kept once, byte for byte');
    checks.equal(counters.repeated, expected.length, 'and each repetition was seen to be one');
}

/** What their checks refuse: each with what our route has to answer. */
function negatives(vendor, body) {
    const good = signed(vendor, body);
    const { prefix } = VENDORS[vendor];
    const name = (part) => `${prefix}-${part}`;
    const without = (part) => Object.fromEntries(Object.entries(good).filter(([key]) => key !== name(part)));
    const ago = (minutes) => ({ at: new Date(Date.now() - minutes * 60_000) });
    const signature = good[name('signature')];
    return [
        ['no id', body, without('id'), 400],
        ['no timestamp', body, without('timestamp'), 400],
        ['no signature', body, without('signature'), 400],
        ['an empty signature', body, { ...good, [name('signature')]: '' }, 400],
        ['another secret', body, signed(vendor, body, { secret: OTHER }), 403],
        ['another body', `${body} `, good, 403],
        ['another id', body, { ...good, [name('id')]: 'msg_other' }, 403],
        ['another time', body, { ...good, [name('timestamp')]: String(Number(good[name('timestamp')]) + 1) }, 403],
        ['a time that is no number', body, { ...good, [name('timestamp')]: 'hello' }, 400],
        ['another version', body, { ...good, [name('signature')]: signature.replace('v1,', 'v2,') }, 403],
        ['a version without a signature', body, { ...good, [name('signature')]: 'v1,' }, 403],
        ['a part of the signature', body, { ...good, [name('signature')]: signature.slice(0, -2) }, 403],
        ['the signature without its version', body, { ...good, [name('signature')]: signature.slice(3) }, 403],
        ['six minutes ago', body, signed(vendor, body, ago(6)), 400],
        ['in six minutes', body, signed(vendor, body, ago(-6)), 400],
    ];
}

async function checkNegatives(driver) {
    const body = JSON.stringify({ type: 'email.sent', created_at: new Date().toISOString(), data: { email_id: 'e-1', to: [] } });
    const before = (await driver.state()).events.length;
    for (const vendor of Object.keys(VENDORS)) {
        for (const [name, sent, headers, status] of negatives(vendor, body))
            checks.equal([vendorTakes(vendor, sent, headers), await driver.post(sent, headers)], [false, status], `${vendor} refuses, and so do we: ${name}`);
        // The vendor reads "16…x" as a number; we do not.
        const headers = signed(vendor, body);
        const time = Object.keys(headers)[1];
        checks.equal(await driver.post(body, { ...headers, [time]: `${headers[time]}x` }), 400, `${vendor}: a time with something behind it`);
        const several = signed(vendor, body);
        const list = Object.keys(several)[2];
        several[list] = `v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc= v2,x ${several[list]}`;
        checks.equal([vendorTakes(vendor, body, several), await driver.post(body, several)], [true, 200], `${vendor}: one right signature among several`);
    }
    checks.equal((await driver.state()).events.length, before + 2, 'nothing of the refused ones is kept');
}

/** Something to receive: `uinbox_fake_provider` takes it at its door for tests. */
async function receive(port, email) {
    const reply = await fetch(`http://127.0.0.1:${port}/__receive`, { method: 'POST', body: JSON.stringify(email) });
    return (await reply.json()).id;
}

const EMAILS = [
    { from: 'Ann <ann@example.org>', to: ['hello@acme.example'], subject: 'plain', text: 'hello' },
    { from: 'zoe@example.org', to: ['hello@acme.example'], subject: 'Grüße 👋', text: 'مرحبا\r\nzwei', html: '<p>Grüße</p>',
      attachments: [{ filename: 'Übersicht.pdf', content_type: 'application/pdf', content: 'JVBERi0=' }] },
    { from: 'bot@example.org', to: ['hello@acme.example'], subject: 'out of office', html: '<b>away</b>', headers: { 'Auto-Submitted': 'auto-replied' } },
];

async function checkReceived() {
    const provider = new Child(PROVIDER, ['--resend-key', KEY], { env: process.env });
    const driver = new Driver();
    let prism;
    let proxy;
    try {
        const [, port] = await provider.ready(/^ready port=(\d+)$/);
        prism = await new Prism(require, 'proxy', DESCRIPTION, `http://127.0.0.1:${port}`).start();
        proxy = await new RecordingProxy(prism.port).start();
        const ids = [];
        for (const email of EMAILS) ids.push(await receive(port, email));
        const resend = new Resend(KEY, { baseUrl: proxy.url });
        const listed = await resend.emails.receiving.list({ limit: 2 });
        checks.equal([listed.data.data.map(({ id }) => id), listed.data.has_more], [[ids[2], ids[1]], true], 'the vendor\'s client lists what came in');
        const read = await resend.emails.receiving.get(ids[1]);
        checks.equal([read.data.subject, read.data.text, read.data.html], [EMAILS[1].subject, EMAILS[1].text, EMAILS[1].html], 'and reads it');
        const file = await resend.emails.receiving.attachments.get({ emailId: ids[1], id: read.data.attachments[0].id });
        checks.equal(Buffer.from(await (await fetch(file.data.download_url)).arrayBuffer()).toString('base64'), 'JVBERi0=', 'and its file');

        await driver.start({ RESEND_API_KEY: KEY, RESEND_API_BASE: proxy.url });
        for (const [i, id] of ids.entries()) {
            const body = JSON.stringify({ type: 'email.received', created_at: new Date().toISOString(), data: { email_id: id, ...EMAILS[i] } });
            checks.equal(await driver.post(body, signed('svix', body)), 200, `told of "${EMAILS[i].subject}"`);
        }
        const state = await until(async () => {
            const now = await driver.state();
            return now.messages.length === ids.length && now;
        }, SETTLED_TIMEOUT_MS, 'the e-mails are not fetched');
        const bySid = new Map(state.messages.map((message) => [message.sid, message]));
        for (const [i, id] of ids.entries()) {
            const { from, subject, text, html, automatic, attachments } = bySid.get(id);
            checks.equal([from, subject, text, html, automatic, attachments.length],
                         [EMAILS[i].from.replace(/^.*<|>$/g, ''), EMAILS[i].subject, EMAILS[i].text ?? 'away', EMAILS[i].html ?? '', i === 2, i === 1 ? 1 : 0],
                         `our fetcher stored "${subject}"`);
        }
        checks.equal(state.awaited, 0, 'nothing is left to fetch');
        const violations = ({ reply }) => JSON.parse(reply.headers['sl-violations'] ?? '[]');
        checks.every(proxy.exchanges, (exchange) => exchange.reply?.status === 200 && violations(exchange).length === 0,
                     'Prism sees no violation in requests and answers',
                     (exchange) => JSON.stringify([exchange.target, exchange.reply?.status, exchange.reply && violations(exchange)]));
    } finally {
        await driver.stop();
        proxy?.stop();
        await prism?.stop();
        await provider.stop();
    }
}

const driver = new Driver();
try {
    await driver.start();
    await checkExamples(driver);
    await checkNegatives(driver);
    await checkReceived();
} catch (error) {
    checks.ok(false, 'the script came to its end', error.stack);
} finally {
    await driver.stop();
}
checks.report();
