// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// E-mail. Resend's own client drives the provider that our tests play; then our sender and our daemon write through the same wire, and
// Resend's client reads back what arrived. All of it goes through Prism, which holds requests and answers against the API description.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import http from 'node:http';

import { Checks, Child, Daemon, packages, program, sharedPath, sharedTexts, skip, until } from './harness.mjs';
import { Prism, RecordingProxy, readAll } from './provider.mjs';

const require = packages();
const PROVIDER = program('UINBOX_FAKE_PROVIDER');
const DRIVER = program('UINBOX_SENDER_DRIVER');
program('UINBOX_DAEMON');
const DESCRIPTION = sharedPath('specs/resend_subset.strict.json');
if (!existsSync(DESCRIPTION)) skip('the provider\'s API description is not here (specs/resend_subset.strict.json)');
const { Resend } = require('resend');

const KEY = 're_conformance_0123456789';
const FROM = 'Acme "Süd" <hello@acme.example>';
const TO = 'ann@example.org';
const EVERYTH_TEXT = 50;
const SETTLED_TIMEOUT_MS = 120_000;
const LATER = new Date(Math.floor(Date.now() / 1000) * 1000 + 3_600_000);
const LOST = 'the answer to this gets lost';
const BYTES = Buffer.from(Array.from({ length: 100_000 }, (_, i) => (i * 31 + (i >> 8)) & 255));
const URLS = ['https://media.example.com/a.pdf?x=1&y=%2B+z', 'https://media.example.com/%C3%BC%20b.png'];
const TEXTS = [
    'plain',
    'Thumbs 👍🏽, a family 👨‍👩‍👧‍👦, a flag 🇩🇪 and 𝔘𝔫𝔦𝔠𝔬𝔡𝔢',
    `"double" 'single' “curly” \`back\` \\backslash\\`,
    'مرحبا بالعالم، كيف حالك؟',
    'lines\nof\r\nall\rkinds\tand a tab, \u0001 and \u2028',
    '\ufeffa mark at the start',
    '<script>not code</script> &amp; such',
    'x'.repeat(20_000),
];

const checks = new Checks();

/** The description knows only 200: what a refusal looks like Prism cannot tell. */
function violationsOf({ reply }) {
    const violations = JSON.parse(reply.headers['sl-violations'] ?? '[]');
    const isLeftOut = ({ location, severity }) => reply.status >= 400 && severity === 'Warning' &&
                                                  JSON.stringify(location) === '["response"]';
    return violations.filter((violation) => !isLeftOut(violation));
}

function checkConforming(name, exchanges) {
    const describe = (exchange) => JSON.stringify({ method: exchange.method, target: exchange.target, status: exchange.reply?.status,
        violations: exchange.reply && violationsOf(exchange), body: exchange.body.toString().slice(0, 300),
        answer: exchange.reply?.body.toString().slice(0, 300) });
    checks.every(exchanges, (exchange) => exchange.reply && violationsOf(exchange).length === 0,
                 `${name}: Prism sees no violation in requests and answers`, describe);
}

/** Prism before the provider, and before Prism something that remembers what passes. */
class Wire {
    constructor() {
        this.drops = 0;
    }

    async start() {
        this.provider = new Child(PROVIDER, ['--resend-key', KEY], { env: process.env });
        this.port = (await this.provider.ready(/^ready port=(\d+)$/))[1];
        this.prism = await new Prism(require, 'proxy', DESCRIPTION, `http://127.0.0.1:${this.port}`).start();
        const alter = (exchange, json) => {
            const isLost = this.drops > 0 && exchange.method === 'POST' && exchange.body.includes(LOST);
            if (isLost) this.drops -= 1;
            return isLost ? null : json;
        };
        this.proxy = await new RecordingProxy(this.prism.port, { alter }).start();
        return this;
    }

    /** What the provider has, newest last, from the page that needs no key. */
    async emails() {
        return (await (await fetch(`http://127.0.0.1:${this.port}/__state`)).json()).emails;
    }

    async stop() {
        this.proxy?.stop();
        await this.prism?.stop().catch(() => {});
        await this.provider?.stop().catch(() => {});
    }
}

const created = (wire) => wire.proxy.exchanges.filter(({ method, target }) => method === 'POST' && target === '/emails');
const sortKeys = (value) => (value && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.keys(value).sort().map((key) => [key, sortKeys(value[key])]))
    : Array.isArray(value) ? value.map(sortKeys) : value);

async function checkVendorsClient(wire) {
    const resend = new Resend(KEY, { baseUrl: wire.proxy.url });
    const made = [];
    for (const [i, text] of TEXTS.entries()) {
        const email = { from: FROM, to: TO, subject: `No. ${i} 👍`, text, tags: [{ name: 'n', value: `${i}` }] };
        made.push((await resend.emails.send(email, { idempotencyKey: `vendor-${i}` })).data);
    }
    checks.every(made, (email) => email?.id, 'the vendor\'s client understands what a creation is answered');
    const again = await resend.emails.send({ from: FROM, to: TO, subject: 'No. 0 👍', text: TEXTS[0], tags: [{ name: 'n', value: '0' }] },
                                           { idempotencyKey: 'vendor-0' });
    checks.equal(again.data?.id, made[0].id, 'the same key and e-mail is the same e-mail');
    const other = await resend.emails.send({ from: FROM, to: TO, subject: 'x', text: 'y' }, { idempotencyKey: 'vendor-0' });
    checks.equal([other.error?.statusCode, other.error?.name], [409, 'invalid_idempotent_request'], 'the same key with another is refused');
    const read = await Promise.all(made.map(({ id }) => resend.emails.get(id)));
    checks.equal(read.map(({ data }) => data.text), TEXTS, 'the texts come back');
    checks.equal(read.map(({ data }) => data.last_event), TEXTS.map(() => 'sent'), 'with their state');
    const listed = await resend.emails.list({ limit: 3 });
    checks.equal([listed.data.data.map(({ id }) => id), listed.data.has_more], [made.slice(-3).reverse().map(({ id }) => id), true],
                 'a list is newest first, in pages');
    const next = await resend.emails.list({ limit: 3, after: listed.data.data.at(-1).id });
    checks.equal(next.data.data[0].id, made.at(-4).id, 'and goes on after a page');
    await checkVendorsSchedule(new Resend(KEY, { baseUrl: `http://127.0.0.1:${wire.port}` }));
    await checkVendorsRefusals(wire, resend);
}

/** Not through Prism: the description forgot that a change has a body. */
async function checkVendorsSchedule(resend) {
    const { data } = await resend.emails.send({ from: FROM, to: TO, subject: 'later', text: 'x', scheduledAt: LATER.toISOString() });
    const event = async () => (await resend.emails.get(data.id)).data.last_event;
    checks.equal(await event(), 'scheduled', 'an e-mail for later is scheduled');
    const moved = await resend.emails.update({ id: data.id, scheduledAt: new Date(LATER.getTime() + 60_000).toISOString() });
    checks.equal([moved.data?.id, (await resend.emails.cancel(data.id)).data?.id], [data.id, data.id], 'it is moved and taken back');
    checks.equal(await event(), 'canceled', 'and then canceled');
    checks.equal((await resend.emails.cancel(data.id)).error?.name, 'validation_error', 'which it is only once');
}

async function checkVendorsRefusals(wire, resend) {
    const name = async (answer) => (await answer).error?.name;
    const email = { from: FROM, to: TO, subject: 'x', text: 'y' };
    checks.equal(await name(new Resend('re_wrong', { baseUrl: wire.proxy.url }).emails.send(email)), 'invalid_api_key', 'a wrong key');
    checks.equal(await name(resend.emails.send({ ...email, from: 'nobody' })), 'invalid_from_address', 'a sender that is none');
    checks.equal(await name(resend.emails.send({ ...email, to: 'nobody' })), 'validation_error', 'a recipient that is none');
    checks.equal(await name(resend.emails.get(randomUUID())), 'not_found', 'an e-mail that is not there');
    checks.equal(await name(resend.emails.send({ ...email, attachments: [{ filename: 'a' }] })), 'invalid_attachment', 'an empty file');
}

const ORDERS = [
    { subject: 'plain', content: 'text' },
    { subject: 'Zoë "Z" 👍🏽', content: 'text', html: '<p>täxt &amp; more</p>' },
    { subject: 'copies', content: 'x', cc: ['b@example.org', 'C D <c@example.org>'], bcc: ['d@example.org'], replyTo: 'desk@acme.example' },
    { subject: 'Re: a thread', content: 'x', inReplyTo: '<2@x.example>', references: ['<1@x.example>', '<2@x.example>'] },
    { subject: 'tags', content: 'x', tags: { kind: 'offer', a_b: 'c-d' } },
    { subject: 'files', content: 'x', media: URLS, files: [{ name: 'Übersicht "1".bin', type: 'application/x-any', data: BYTES.toString('base64') }] },
    { subject: 'later', content: 'x', sendAt: LATER.getTime() },
].map((order) => ({ op: 'send', channel: 'email', to: TO, id: randomUUID(), ...order }));

/** What the vendor's client is to be told for the same. */
function vendorEmail(order) {
    const headers = { ...(order.inReplyTo ? { 'In-Reply-To': order.inReplyTo } : {}),
                      ...(order.references ? { References: order.references.join(' ') } : {}) };
    const attachments = [...(order.files ?? []).map(({ name, type, data }) => ({ filename: name, contentType: type, content: data })),
                         ...(order.media ?? []).map((path) => ({ path }))];
    return {
        from: FROM, to: [order.to], subject: order.subject, text: order.content,
        ...(order.html ? { html: order.html } : {}), ...(order.cc ? { cc: order.cc } : {}), ...(order.bcc ? { bcc: order.bcc } : {}),
        ...(order.replyTo ? { replyTo: [order.replyTo] } : {}), ...(Object.keys(headers).length ? { headers } : {}),
        ...(order.tags ? { tags: Object.entries(order.tags).sort().map(([name, value]) => ({ name, value })) } : {}),
        ...(attachments.length ? { attachments } : {}), ...(order.sendAt ? { scheduledAt: new Date(order.sendAt).toISOString() } : {}),
    };
}

async function drive(wire, orders, env = {}) {
    const account = { RESEND_API_KEY: KEY, RESEND_FROM: FROM, RESEND_API_BASE: wire.proxy.url, ...env };
    const child = spawn(DRIVER, [], { env: { ...process.env, ...account }, stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.end(orders.map((order) => JSON.stringify(order)).join('\n'));
    const answers = (await readAll(child.stdout)).toString().trim().split('\n').map((line) => JSON.parse(line));
    checks.equal(answers.length, orders.length, 'the driver answers each order');
    return answers;
}

async function checkSender(wire) {
    const resend = new Resend(KEY, { baseUrl: `http://127.0.0.1:${wire.port}` });
    const sent = await drive(wire, ORDERS);
    checks.every(sent, ({ sid }) => sid, 'our sender: the provider takes every e-mail');
    const posts = created(wire);
    checks.equal(posts.map(({ headers }) => headers['idempotency-key']), ORDERS.map(({ id }) => id), 'with the outbox id as its key');
    checks.every(posts, ({ headers }) => headers.authorization === `Bearer ${KEY}` && /^UnifiedInbox\/\d/.test(headers['user-agent']),
                 'signed in, and saying who we are');
    for (const [i, order] of ORDERS.entries()) {
        const theirs = await vendorBody((client) => client.emails.send(vendorEmail(order)));
        checks.equal(sortKeys(JSON.parse(posts[i].body)), sortKeys(theirs), `the vendor's client sends the same: ${order.subject}`);
    }
    const read = await Promise.all(sent.map(({ sid }) => resend.emails.get(sid)));
    checks.equal(read.map(({ data }) => [data.subject, data.text, data.html]), ORDERS.map(({ subject, content, html }) => [subject, content, html]),
                 'the vendor\'s client reads every text back');
    checks.equal(read.map(({ data }) => data.last_event), ORDERS.map(({ sendAt }) => (sendAt ? 'scheduled' : 'sent')), 'and which are for later');
    const before = await wire.emails();
    const again = await drive(wire, ORDERS);
    checks.equal(again.map(({ sid }) => sid), sent.map(({ sid }) => sid), 'the same orders again are the same e-mails');
    checks.equal((await wire.emails()).length, before.length, 'and no new ones');
    await checkSendersQuestions(wire, sent);
}

async function checkSendersQuestions(wire, sent) {
    const last = sent.at(-1).sid;
    const ask = (op, sid) => ({ op, channel: 'email', sid });
    const answers = await drive(wire, [ask('fetch', sent[1].sid), ask('cancel', last), ask('cancel', last), ask('cancel', sent[0].sid),
                                       ask('fetch', randomUUID()), { op: 'list', channel: 'email', to: TO }]);
    checks.equal(answers.slice(0, 5).map(({ status, error }) => status ?? error), ['sent', 'canceled', 'canceled', 'sent', 'NotFound'],
                 'our sender reads and takes back');
    checks.equal(answers[0].body, 'text', 'with the text');
    const listed = answers[5].items.map(({ sid }) => sid);
    checks.every(sent, ({ sid }) => listed.includes(sid), 'and finds what it sent in the list');
}

/** The JSON that the vendor's client sends. */
async function vendorBody(call) {
    let body;
    const server = http.createServer(async (request, response) => {
        body = JSON.parse((await readAll(request)).toString());
        response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"id":"x"}');
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
        await call(new Resend(KEY, { baseUrl: `http://127.0.0.1:${server.address().port}` }));
    } finally {
        server.closeAllConnections();
        server.close();
    }
    return body;
}

async function post(daemon, contactId, message) {
    const reply = await daemon.api('POST', '/api/messages', { contactId, channel: 'email', ...message });
    if (reply.status !== 201) throw new Error(`not taken: ${JSON.stringify({ message, reply })}`);
    return reply.json.id;
}

async function checkDaemon(wire) {
    const daemon = new Daemon({ RESEND_API_KEY: KEY, RESEND_FROM: FROM, RESEND_API_BASE: wire.proxy.url, UINBOX_RECONCILE_GRACE_MS: '200',
                                UINBOX_UNDO_WINDOW_MS: '0', UINBOX_RATE_PER_SECOND: '100000' });
    try {
        await daemon.start();
        const contacts = [];
        for (const email of [TO, 'Bob.Smith@Example.ORG', 'zoe@xn--bcher-kva.example'])
            contacts.push((await daemon.api('POST', '/api/contacts', { name: email, email })).json.id);
        checks.every(contacts, Boolean, 'the daemon takes contacts with an e-mail address alone');
        const texts = [...TEXTS, ...sharedTexts(EVERYTH_TEXT)].filter((text) => text.trim() !== '');
        const messages = texts.map((content, i) => ({ subject: `No. ${i} ✉`, content }));
        messages.push({ subject: 'HTML', html: '<h1>Hello</h1><p>See <a href="https://acme.example/x">this</a></p>' },
                      { subject: 'files', content: 'x', mediaUrl: URLS },
                      { subject: 'copies', content: 'x', cc: ['b@example.org'], bcc: ['c@example.org'], replyTo: 'desk@acme.example' });
        const ids = [];
        for (const [i, message] of messages.entries()) ids.push(await post(daemon, contacts[i % contacts.length], message));
        const shown = await settled(daemon);
        checks.every(ids, (id) => shown.get(id)?.status === 'sent', 'every e-mail is sent', (id) => JSON.stringify(shown.get(id)));
        checks.equal(created(wire).length, messages.length, 'each by one request');
        await checkArrived(wire, messages, ids.map((id) => shown.get(id)));
        await checkLost(wire, daemon, contacts[0]);
    } finally {
        checks.equal(await daemon.stop().catch((error) => error.message), 0, 'the daemon ends with 0 when asked to');
    }
}

async function settled(daemon) {
    const messages = await until(async () => {
        const all = await daemon.messages();
        return all.every(({ status }) => !['pending', 'sending', 'unknown'].includes(status)) && all;
    }, SETTLED_TIMEOUT_MS, 'the outbox does not become empty');
    return new Map(messages.map((message) => [message.id, message]));
}

/** What the vendor's client reads back is what was asked for. */
async function checkArrived(wire, messages, shown) {
    const resend = new Resend(KEY, { baseUrl: `http://127.0.0.1:${wire.port}` });
    const arrived = await Promise.all(shown.map(({ providerSid }) => resend.emails.get(providerSid)));
    const pairs = messages.map((message, i) => ({ message, data: arrived[i].data }));
    checks.every(pairs, ({ message, data }) => data?.subject === message.subject && (!message.content || data.text === message.content),
                 'the vendor\'s client reads back every subject and text',
                 ({ message, data }) => JSON.stringify([message, data]).slice(0, 400));
    const html = pairs.at(-3).data;
    checks.equal([html.html, html.text], [messages.at(-3).html, 'Hello\n\nSee this (https://acme.example/x)'], 'HTML has a text with it');
    const copies = pairs.at(-1).data;
    checks.equal([copies.cc, copies.bcc, copies.reply_to], [['b@example.org'], ['c@example.org'], ['desk@acme.example']], 'copies arrive');
    const files = (await wire.emails()).find(({ id }) => id === pairs.at(-2).data.id).attachments;
    checks.equal(files.map(({ path }) => path), URLS, 'files arrive');
    checks.every(created(wire), ({ headers }) => /^[0-9a-f-]{36}$/.test(headers['idempotency-key'] ?? ''), 'each has a key');
}

async function checkLost(wire, daemon, contactId) {
    const before = (await wire.emails()).length;
    wire.drops = 2;
    const id = await post(daemon, contactId, { subject: LOST, content: LOST });
    checks.equal((await settled(daemon)).get(id).status, 'sent', 'an e-mail whose answer got lost twice ends as sent');
    const posts = created(wire).filter(({ body }) => body.includes(LOST));
    checks.equal(posts.map(({ dropped }) => dropped), [true, true, false], 'it was asked for again until there was an answer');
    checks.equal(new Set(posts.map(({ body, headers }) => headers['idempotency-key'] + body.toString())).size, 1, 'with one key and the same bytes');
    checks.equal((await wire.emails()).length, before + 1, 'and is one e-mail');
}

/** The checks above would be worth nothing if everything passed them. */
async function checkCanFail(wire) {
    const email = { from: FROM, to: TO, subject: 'x', text: 'y' };
    const attempt = async (body, target = '/emails', headers = { Authorization: `Bearer ${KEY}` }) => (await fetch(
        `http://127.0.0.1:${wire.prism.port}${target}`,
        { method: body ? 'POST' : 'GET', headers: { ...headers, 'Content-Type': 'application/json' }, ...(body ? { body: JSON.stringify(body) } : {}) })).status;
    checks.equal(await attempt(email), 200, 'a right request passes');
    const wrong = {
        'no subject': [{ ...email, subject: undefined }],
        'a field that is not described': [{ ...email, colour: 'red' }],
        'a recipient that is a number': [{ ...email, to: 5 }],
        'a tag with more than it has': [{ ...email, tags: [{ name: 'a', value: 'b', c: 'd' }] }],
        'a page that is too large': [undefined, '/emails?limit=101'],
        'a path that is not described': [email, '/email'],
        'no key': [email, '/emails', {}],
    };
    for (const [name, args] of Object.entries(wrong)) {
        const status = await attempt(...args);
        checks.ok(status >= 400, `refused: ${name} (${status})`);
    }
}

const parts = { 'the vendor\'s client': checkVendorsClient, 'our sender': checkSender, 'our daemon': checkDaemon };
for (const [name, part] of Object.entries(parts)) {
    const wire = new Wire();
    try {
        await wire.start();
        await part(wire);
        checkConforming(name, wire.proxy.exchanges);
        if (part === checkVendorsClient) await checkCanFail(wire);
    } catch (error) {
        checks.ok(false, `${name}: the script came to its end`, error.stack);
    } finally {
        await wire.stop();
    }
}
checks.report();
