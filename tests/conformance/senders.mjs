// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Has the senders themselves (uinbox_sender_driver) send SMS and WhatsApp, now and later, by text, files and template. First to Prism,
// which serves the provider's API description; then through Prism to the provider that our own tests play, from where the vendor's
// own client reads back what was sent.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

import { ACCOUNT_SID, AUTH_TOKEN, Checks, Child, OWN_NUMBER, PUBLIC_BASE, packages, program } from './harness.mjs';
import { sharedPath, skip } from './harness.mjs';
import { Description, Prism, RecordingProxy, checkConforming, formOf, queryOf, readAll, vendorCall } from './provider.mjs';

const require = packages();
const DRIVER = program('UINBOX_SENDER_DRIVER');
const PROVIDER = program('UINBOX_FAKE_PROVIDER');
const DESCRIPTION = sharedPath('specs/twilio_subset.strict.json');
if (!existsSync(DESCRIPTION)) skip('the provider\'s API description is not here (specs/twilio_subset.strict.json)');
const twilio = require('twilio');

const TO = '+14155550100';
const WHATSAPP_NUMBER = '+15005550007';
const SERVICE_SID = 'MG0123456789abcdef0123456789abcdef';
const TEMPLATE_SID = 'HX0123456789abcdef0123456789abcdef';
const TEMPLATE = 'Hello {{1}}, see you on {{2}}.';
const VARIABLES = { 1: 'Zoë "Z" & 👍🏽', 2: 'Friday = 50 %' };
const MEDIA = ['https://media.example.com/a.jpg?x=1&y=%2B+z', 'https://media.example.com/%C3%BC%20b.png'];
const CALLBACK = `${PUBLIC_BASE}/api/webhooks/twilio/status?outbox=018f`;
const LATER = Math.floor(Date.now() / 1000) * 1000 + 3_600_000;

const checks = new Checks();
const description = new Description(DESCRIPTION);

const text = (channel, content, more = {}) => ({ op: 'send', channel, to: TO, content, statusCallback: CALLBACK, ...more });
const ORDERS = [
    text('sms', 'plain, now'),
    text('sms', '100 % of 1 + 1 & "quotes" 👨‍👩‍👧‍👦\nlines', { media: MEDIA }),
    text('whatsapp', 'window text, é ف 漢'),
    text('whatsapp', 'with a picture', { media: MEDIA.slice(0, 1) }),
    text('whatsapp', 'what the conversation shows', { template: TEMPLATE_SID, variables: VARIABLES }),
    text('sms', 'later by SMS', { sendAt: LATER }),
    text('whatsapp', 'later by WhatsApp', { sendAt: LATER }),
];

/** Runs the driver; gives an answer for each order. */
async function drive(base, orders, { env = {}, args = [] } = {}) {
    const account = {
        TWILIO_ACCOUNT_SID: ACCOUNT_SID, TWILIO_AUTH_TOKEN: AUTH_TOKEN, TWILIO_PHONE_NUMBER: OWN_NUMBER,
        TWILIO_WHATSAPP_NUMBER: WHATSAPP_NUMBER, TWILIO_MESSAGING_SERVICE_SID: SERVICE_SID,
        TWILIO_API_BASE: base, TWILIO_CONTENT_BASE: base, ...env };
    const given = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('TWILIO_')));
    const child = spawn(DRIVER, args, { env: { ...given, ...account }, stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.end(orders.map((order) => JSON.stringify(order)).join('\n'));
    const answers = (await readAll(child.stdout)).toString().trim().split('\n').map((line) => JSON.parse(line));
    checks.equal(answers.length, orders.length, 'the driver answers each order');
    return answers;
}

/** What the vendor's client is to be told for the same. */
function vendorOptions({ channel, to, content, media, template, variables, sendAt }) {
    const isWhatsApp = channel === 'whatsapp';
    const wire = (address) => (isWhatsApp ? `whatsapp:${address}` : address);
    return {
        to: wire(to),
        ...(isWhatsApp ? { from: wire(WHATSAPP_NUMBER) } : {}),
        ...(!isWhatsApp || sendAt ? { messagingServiceSid: SERVICE_SID } : {}),
        ...(template ? { contentSid: template, contentVariables: JSON.stringify(variables) } : { body: content }),
        ...(media ? { mediaUrl: media } : {}),
        ...(sendAt ? { scheduleType: 'fixed', sendAt: new Date(sendAt) } : {}),
        statusCallback: CALLBACK,
    };
}

/** Which of the description's examples is an answer: the first ones are a redaction, lists without an end and one without a row. */
function prefer({ method, target }) {
    if (method === 'POST') return /SM\w+\.json$/.test(target) ? 'example=cancelMessage' : undefined;
    if (target.startsWith('/v1/ContentAndApprovals')) return 'example=readResults';
    if (/SM\w+\.json$/.test(target)) return undefined;
    return target.includes('Page=') ? 'example=readEmptySentdateGreater' : 'example=readFullPage1';
}

async function checkAgainstDescription() {
    const prism = await new Prism(require, 'mock', DESCRIPTION).start();
    const proxy = await new RecordingProxy(prism.port, { prefer }).start();
    try {
        const sid = 'SM0123456789abcdef0123456789abcdef';
        const others = [{ op: 'fetch', channel: 'sms', sid }, { op: 'cancel', channel: 'sms', sid },
                        { op: 'list', channel: 'whatsapp', to: TO }, { op: 'templates' }];
        const answers = await drive(proxy.url, [...ORDERS, ...others]);
        checks.every(answers, (answer) => !answer.error, 'every answer of the description is understood');
        checks.equal(answers[ORDERS.length + 1].status, 'canceled', 'a cancellation too');
        checks.ok(answers.at(-1).items.length > 0, 'and the list of templates');
        checkConforming(checks, 'senders', proxy.exchanges, description);
        checks.every(proxy.exchanges, ({ headers }) => headers.authorization?.startsWith('Basic '), 'signed in');
        await checkLikeVendor(proxy.exchanges, sid);
        proxy.exchanges.length = 0;
        await checkOptions(proxy);
        checkConforming(checks, 'options', proxy.exchanges, description);
        checks.equal(prism.said('did not pass', 'error'), [], 'Prism\'s log has no violation');
    } finally {
        proxy.stop();
        await prism.stop().catch(() => {});
    }
}

const sorted = (exchange) => [...(exchange.method === 'GET' ? queryOf(exchange) : formOf(exchange))].sort();
const asVendor = (exchange) => ({ method: exchange.method, path: exchange.target.split('?')[0], pairs: sorted(exchange) });

async function checkLikeVendor(exchanges, sid) {
    for (const [i, order] of ORDERS.entries()) {
        const ours = asVendor(exchanges[i]);
        const theirs = await vendorCall(twilio, ({ messages }) => messages.create(vendorOptions(order)));
        checks.equal(withoutMillis(ours), withoutMillis(theirs), `the vendor's client sends the same: ${order.content}`);
    }
    const calls = [
        ({ messages }) => messages(sid).fetch(),
        ({ messages }) => messages(sid).update({ status: 'canceled' }),
        ({ messages }) => messages.page({ to: `whatsapp:${TO}`, pageSize: 500 }),
        ({ content }) => content.v1.contentAndApprovals.page({ pageSize: 100 }),
    ];
    const asked = exchanges.slice(ORDERS.length).filter(({ target }) => !/[?&]Page=/.test(target));
    for (const [i, call] of calls.entries())
        checks.equal(asVendor(asked[i]), await vendorCall(twilio, call), `and asks the same: ${asked[i].target}`);
}

/** Both are the same moment: "…:00Z" and "…:00.000Z". */
const withoutMillis = ({ pairs, ...rest }) => ({
    ...rest, pairs: pairs.map(([name, value]) => [name, name === 'SendAt' ? value.replace('.000Z', 'Z') : value]) });

async function checkOptions(proxy) {
    const args = ['--validity', '7200', '--smart-encoded'];
    const key = { sid: 'SK0123456789abcdef0123456789abcdef', secret: 'conformance-key-secret' };
    const env = { TWILIO_MESSAGING_SERVICE_SID: '', TWILIO_API_KEY_SID: key.sid, TWILIO_API_KEY_SECRET: key.secret };
    await drive(proxy.url, [text('sms', 'It’s “quoted”')], { env, args });
    const form = formOf(proxy.exchanges[0]);
    checks.equal([form.get('From'), form.get('ValidityPeriod'), form.get('SmartEncoded')], [OWN_NUMBER, '7200', 'true'],
                 'validity and smart encoding go along where they are set');
    const signIn = `Basic ${Buffer.from(`${key.sid}:${key.secret}`).toString('base64')}`;
    checks.equal(proxy.exchanges[0].headers.authorization, signIn, 'signed in with the key');
}

/** The vendor's client, with a port of this computer for the provider. */
function clientOf(port) {
    const request = async ({ method, uri, username, password, params = {}, data = {} }) => {
        const url = new URL(new URL(uri).pathname, `http://127.0.0.1:${port}`);
        for (const [name, value] of Object.entries(params)) url.searchParams.append(name, value);
        const body = Object.keys(data).length > 0 ? new URLSearchParams(data) : undefined;
        const headers = { Authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}` };
        const response = await fetch(url, { method: method.toUpperCase(), headers, body });
        return { statusCode: response.status, body: await response.text() };
    };
    return new twilio.Twilio(ACCOUNT_SID, AUTH_TOKEN, { httpClient: { request } });
}

async function checkReadBack() {
    const args = ['--account-sid', ACCOUNT_SID, '--auth-token', AUTH_TOKEN, '--open-window', TO,
                  '--template', `${TEMPLATE_SID}=${TEMPLATE}`];
    const provider = new Child(PROVIDER, args, { env: process.env });
    let prism, proxy;
    try {
        const port = (await provider.ready(/^ready port=(\d+)$/))[1];
        prism = await new Prism(require, 'proxy', DESCRIPTION, `http://127.0.0.1:${port}`).start();
        proxy = await new RecordingProxy(prism.port).start();
        const client = clientOf(port);
        const answers = await drive(proxy.url, [...ORDERS, { op: 'templates' }]);
        const sent = answers.slice(0, ORDERS.length);
        checks.every(sent, (answer) => /^(SM|MM)[0-9a-f]{32}$/.test(answer.sid), 'the provider takes every message');
        checks.equal(answers.at(-1).items.map(({ sid, approval, body }) => [sid, approval, body]),
                     [[TEMPLATE_SID, 'approved', TEMPLATE]], 'and lists its template');
        await checkVendorReads(client, sent);
        const [sms, whatsApp] = sent.slice(5);
        const canceled = await drive(proxy.url, [{ op: 'cancel', channel: 'sms', sid: sms.sid },
                                                 { op: 'cancel', channel: 'whatsapp', sid: whatsApp.sid },
                                                 { op: 'cancel', channel: 'sms', sid: sms.sid },
                                                 { op: 'fetch', channel: 'sms', sid: 'SM00000000000000000000000000ffffff' }]);
        checks.equal(canceled.map(({ status, error }) => status ?? error), ['canceled', 'canceled', 'canceled', 'NotFound'],
                     'what is scheduled is taken back, twice as well as once');
        const statuses = await Promise.all([sms, whatsApp].map(async ({ sid }) => (await client.messages(sid).fetch()).status));
        checks.equal(statuses, ['canceled', 'canceled'], 'the vendor\'s client sees it');
        await checkRefusals(proxy);
        // The description leaves 400 out.
        const isAnswered = ({ reply }) => reply.status !== 400;
        checks.every(proxy.exchanges.filter(isAnswered), ({ reply }) => !reply.headers['sl-violations'],
                     'Prism sees no violation in requests and answers', (exchange) => JSON.stringify(
                         { target: exchange.target, violations: exchange.reply.headers['sl-violations'] }));
    } finally {
        proxy?.stop();
        await prism?.stop().catch(() => {});
        await provider.stop().catch(() => {});
    }
}

async function checkVendorReads(client, sent) {
    const read = await Promise.all(sent.map(({ sid }) => client.messages(sid).fetch()));
    const filled = TEMPLATE.replace('{{1}}', VARIABLES[1]).replace('{{2}}', VARIABLES[2]);
    checks.equal(read.map((message) => message.body), ORDERS.map(({ template, content }) => (template ? filled : content)),
                 'the vendor\'s client reads every text back, the template filled');
    const wire = ({ channel, to }) => (channel === 'whatsapp' ? `whatsapp:${to}` : to);
    checks.equal(read.map((message) => message.to), ORDERS.map(wire), 'and every recipient');
    checks.equal(read.map((message) => Number(message.numMedia)), ORDERS.map(({ media }) => media?.length ?? 0),
                 'and how many files');
    checks.equal(read.map((message) => message.status === 'scheduled'), ORDERS.map(({ sendAt }) => Boolean(sendAt)),
                 'and which are scheduled');
    checks.equal(sent.map(({ to }) => to), ORDERS.map(({ to }) => to), 'ours have plain addresses');
    const contents = await client.content.v1.contentAndApprovals.list();
    checks.equal(contents.map(({ sid, approvalRequests }) => [sid, approvalRequests.status]), [[TEMPLATE_SID, 'approved']],
                 'the vendor\'s client reads the templates');
}

async function checkRefusals(proxy) {
    const stranger = '+14155550199';
    const refused = await drive(proxy.url, [
        { ...text('whatsapp', 'outside the window'), to: stranger },
        text('whatsapp', '', { template: TEMPLATE_SID, variables: { 1: 'one of two' } }),
        text('sms', 'too soon', { sendAt: Date.now() + 60_000 }),
    ]);
    checks.equal(refused.map(({ error, code }) => [error, code]), [['Rejected', 63016], ['Rejected', 21656], ['Rejected', 35111]],
                 'refusals come with the provider\'s code');
}

try {
    await checkAgainstDescription();
    await checkReadBack();
} catch (error) {
    checks.ok(false, 'the script came to its end', error.stack);
}
checks.report();
