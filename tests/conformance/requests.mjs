// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Has the daemon send to Prism, which serves the provider's API description, and checks that every request conforms to it.
import { existsSync } from 'node:fs';

import { ACCOUNT_SID, AUTH_TOKEN, Checks, Daemon, OWN_NUMBER, PUBLIC_BASE, packages, program } from './harness.mjs';
import { sharedPath, sharedTexts, skip, until } from './harness.mjs';
import { Description, Prism, RecordingProxy, checkConforming, formOf, queryOf, vendorCall } from './provider.mjs';

const require = packages();
program('UINBOX_DAEMON');
const DESCRIPTION = sharedPath('specs/twilio_subset.strict.json');
if (!existsSync(DESCRIPTION)) skip('the provider\'s API description is not here (specs/twilio_subset.strict.json)');
const twilio = require('twilio');

const RESOURCE = `/2010-04-01/Accounts/${ACCOUNT_SID}/Messages.json`;
const KEY = { sid: 'SK0123456789abcdef0123456789abcdef', secret: 'conformance-key-secret' };
const SERVICE_SID = 'MG0123456789abcdef0123456789abcdef';
const PHONES = ['+14155550100', '+4915123456789', '+818012345678', '+447400123456', '+97150123456', '+61412345678'];
const EVERYTH_TEXT = 25;
const SENT_TIMEOUT_MS = 120_000;
const LOST = 'the answer to this gets lost 🕳️ & it is in no list';
const LOST_LISTED = 'the answer to this gets lost, +1 for the list';
const MEDIA = ['https://media.example.com/a.jpg?x=1&y=%2B+z', 'https://media.example.com/%C3%BC%20b.png'];

const TEXTS = [
    'plain',
    'Thumbs 👍🏽, a family 👨‍👩‍👧‍👦, a flag 🇩🇪 and 𝔘𝔫𝔦𝔠𝔬𝔡𝔢',
    `"double" 'single' “curly” \`back\` \\backslash\\`,
    '1 + 1 = 2 and + and ++',
    '100 % of 50%25 is %41 &amp; a=b&c=d; #1?',
    'مرحبا بالعالم، كيف حالك؟',
    ' leading, trailing ',
    'lines\nof\r\nall\rkinds\tand a tab',
    '~*-._!\'()[]{}|^<>/:@$,',
    '\ufeffa mark at the start',
    'x'.repeat(1600),
    '漢字かな交じり文'.repeat(80),
];

const checks = new Checks();
const basic = (user, password) => `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
const isSendable = (text) => text.trim() !== '' && text.length <= 1600;

let created = 0;
let drops = [];
const listed = [];

/** Prism answers every creation with the same sid and every list with the same messages; a provider does not. */
function alter(exchange, json) {
    if (exchange.method === 'GET') return { ...json, messages: [...json.messages, ...listed] };
    if (exchange.reply.status !== 201) return json;
    const form = formOf(exchange);
    created += 1;
    const message = { ...json, sid: `SM${created.toString(16).padStart(32, '0')}`, body: form.get('Body'), to: form.get('To'),
                      date_created: new Date().toUTCString().replace('GMT', '+0000') };
    if (!drops.includes(message.body)) return message;
    drops = drops.filter((body) => body !== message.body);
    if (message.body === LOST_LISTED) listed.push({ ...message, from: OWN_NUMBER });
    return null;
}

/** Two pages for each list: the first of the description's examples names a next page. */
function prefer(exchange) {
    if (exchange.method !== 'GET') return undefined;
    return queryOf(exchange).has('Page') ? 'example=readEmptySentdateGreater' : 'example=readFullPage1';
}

async function addContacts(daemon) {
    const ids = [];
    for (const phone of PHONES) {
        const reply = await daemon.api('POST', '/api/contacts', { name: `Person ${phone}`, phone });
        if (reply.status !== 201) throw new Error(`no contact for ${phone}: ${JSON.stringify(reply)}`);
        ids.push(reply.json.id);
    }
    return ids;
}

async function send(daemon, contactId, content, mediaUrl) {
    const media = mediaUrl ? { mediaUrl } : {};
    const reply = await daemon.api('POST', '/api/messages', { contactId, channel: 'sms', content, ...media });
    if (reply.status !== 201) throw new Error(`not taken: ${JSON.stringify({ content, mediaUrl, reply })}`);
    return { id: reply.json.id, content, mediaUrl, to: reply.json.to };
}

/** Waits until no message is on its way; gives all of them. */
function settled(daemon) {
    return until(async () => {
        const messages = await daemon.messages();
        return messages.every((message) => !['pending', 'sending', 'unknown'].includes(message.status)) && messages;
    }, SENT_TIMEOUT_MS, 'the outbox does not become empty');
}

async function checkTexts(daemon, proxy, contacts) {
    const sent = [];
    for (const [i, text] of [...TEXTS, ...sharedTexts(EVERYTH_TEXT).filter(isSendable)].entries())
        sent.push(await send(daemon, contacts[i % contacts.length], text));
    sent.push(await send(daemon, contacts[0], 'with a picture', MEDIA[0]), await send(daemon, contacts[1], '', MEDIA[1]));
    const messages = await settled(daemon);
    checks.every(messages, (message) => message.status === 'sent', 'every message is sent');
    const posts = proxy.of('POST');
    checks.equal(posts.length, sent.length, 'with one request each');
    const key = (to, body, media) => JSON.stringify([to, body ?? '', media ?? '']);
    const asked = sent.map(({ to, content, mediaUrl }) => key(to, content, mediaUrl)).sort();
    const arrived = posts.map(formOf).map((form) => key(form.get('To'), form.get('Body'), form.get('MediaUrl'))).sort();
    checks.every(asked.map((want, i) => [want, arrived[i]]), ([want, got]) => want === got,
                 'recipient, text and media arrive unchanged');
    const type = 'application/x-www-form-urlencoded';
    const signIn = basic(ACCOUNT_SID, AUTH_TOKEN);
    const isSigned = ({ headers }) => headers.authorization === signIn && headers['content-type'] === type;
    checks.every(posts, isSigned, 'signed in, as a form');
    const callback = new RegExp(`^${PUBLIC_BASE}/api/webhooks/twilio/status\\?outbox=[0-9a-f-]{36}$`);
    checks.every(posts, (post) => formOf(post).get('From') === OWN_NUMBER && callback.test(formOf(post).get('StatusCallback')),
                 'from our number, with an address for reports');
    await checkLikeVendor(posts);
}

async function checkLikeVendor(posts) {
    const pairs = await Promise.all(posts.map(async (post) => {
        const form = formOf(post);
        const media = form.getAll('MediaUrl');
        const theirs = await vendorCall(twilio, ({ messages }) => messages.create({
            to: form.get('To'), from: form.get('From'), statusCallback: form.get('StatusCallback'),
            ...(form.has('Body') ? { body: form.get('Body') } : {}), ...(media.length ? { mediaUrl: media } : {}) }));
        return [{ method: post.method, path: post.target, pairs: [...form].sort() }, theirs];
    }));
    checks.every(pairs, ([ours, theirs]) => JSON.stringify(ours) === JSON.stringify(theirs),
                 'the vendor\'s client sends the same');
}

async function checkLost(daemon, proxy, contacts) {
    proxy.exchanges.length = 0;
    drops = [LOST, LOST_LISTED];
    const lost = await send(daemon, contacts[2], LOST);
    const found = await send(daemon, contacts[3], LOST_LISTED);
    const messages = new Map((await settled(daemon)).map((message) => [message.id, message]));
    checks.equal([lost, found].map(({ id }) => messages.get(id).status), ['sent', 'sent'],
                 'a message whose answer got lost ends as sent');
    const postsOf = (body) => proxy.of('POST').filter((post) => formOf(post).get('Body') === body);
    checks.equal(postsOf(LOST_LISTED).length, 1, 'what a list has is not sent again');
    checks.equal(messages.get(found.id).providerSid, listed[0]?.sid, 'and known by the list\'s sid from then on');
    checks.equal(postsOf(LOST).map((post) => post.dropped), [true, false], 'what two lists do not have is sent again');
    const [first, second] = postsOf(LOST).map((post) => post.body.toString());
    checks.equal(second, first, 'with the same bytes');

    const firstPages = proxy.of('GET').filter((get) => !queryOf(get).has('Page'));
    const nextPages = proxy.of('GET').filter((get) => queryOf(get).has('Page'));
    checks.ok(firstPages.filter((get) => queryOf(get).get('To') === lost.to).length >= 2, 'the lists were asked for twice');
    checks.equal(nextPages.length, firstPages.length, 'and read to their last page');
    checks.every(proxy.of('GET'), ({ headers }) => headers.authorization === basic(ACCOUNT_SID, AUTH_TOKEN), 'lists: signed in');
    // Twilio's filter is the day a message was sent: one that waits there would not be in the list, and go twice.
    const names = ['PageSize', 'To'];
    checks.every(firstPages, (get) => JSON.stringify([...queryOf(get).keys()].sort()) === JSON.stringify(names),
                 'a list is asked for by recipient alone', ({ target }) => target);
    for (const get of firstPages.slice(0, 1)) {
        const query = queryOf(get);
        const theirs = await vendorCall(twilio, ({ messages: list }) => list.page({ to: query.get('To'), pageSize: Number(query.get('PageSize')) }));
        checks.equal({ method: get.method, path: get.target.split('?')[0], pairs: [...query].sort() }, theirs,
                     'the vendor\'s client asks alike');
    }
}

async function checkKeyAndService(proxy, description) {
    const daemon = new Daemon({ ...sending(proxy), TWILIO_API_KEY_SID: KEY.sid, TWILIO_API_KEY_SECRET: KEY.secret,
                                TWILIO_MESSAGING_SERVICE_SID: SERVICE_SID, PUBLIC_BASE_URL: undefined });
    proxy.exchanges.length = 0;
    try {
        await daemon.start();
        const contacts = await addContacts(daemon);
        for (const [i, text] of TEXTS.entries()) await send(daemon, contacts[i % contacts.length], text);
        checks.every(await settled(daemon), (message) => message.status === 'sent', 'key and service: every message is sent');
    } finally {
        checks.equal(await daemon.stop().catch((error) => error.message), 0, 'key and service: the daemon ends with 0');
    }
    checkConforming(checks, 'key and service', proxy.exchanges, description);
    checks.every(proxy.exchanges, (post) => post.headers.authorization === basic(KEY.sid, KEY.secret), 'signed in with the key');
    const posts = proxy.exchanges.filter((exchange) => exchange.method === 'POST');
    checks.every(posts, (post) => JSON.stringify([...formOf(post).keys()].sort()) ===
                                            JSON.stringify(['Body', 'MessagingServiceSid', 'To']),
                 'through the service, without an address for reports that we do not have');
}

/** The checks above would be worth nothing if everything passed them. */
async function checkCanFail(prism, description) {
    const form = { To: PHONES[0], From: OWN_NUMBER, Body: 'x' };
    const encode = (fields) => Buffer.from(new URLSearchParams(fields).toString());
    const post = (fields, target = RESOURCE) => ({ method: 'POST', target, body: encode(fields) });
    const get = (query) => ({ method: 'GET', target: `${RESOURCE}?${query}`, body: Buffer.alloc(0) });
    const wrong = {
        'no recipient': post({ From: OWN_NUMBER, Body: 'x' }),
        'a callback that is no address': post({ ...form, StatusCallback: 'not an address' }),
        'a malformed service sid': post({ ...form, MessagingServiceSid: 'MG1' }),
        'a malformed account sid': post(form, RESOURCE.replace(ACCOUNT_SID, 'AC01')),
        'a path that is not described': post(form, RESOURCE.replace('Messages', 'Message')),
        'a field that is not described': post({ ...form, Bodies: 'x' }),
        'a field that is there twice': { ...post(form), body: Buffer.from('To=%2B1&From=%2B2&Body=a&Body=b') },
        'a broken escape': { ...post(form), body: Buffer.from('To=%2B1&From=%2B2&Body=100%') },
        'a page that is too large': get('PageSize=1001'),
        'a parameter that is not described': get('Recipient=1'),
        'a day that is none': get('DateSent%3E=yesterday'),
    };
    const attempt = async ({ method, target, body }, headers = { Authorization: basic(ACCOUNT_SID, AUTH_TOKEN) }) => {
        const type = method === 'POST' ? { 'Content-Type': 'application/x-www-form-urlencoded' } : {};
        const options = { method, headers: { ...headers, ...type }, ...(method === 'POST' ? { body } : {}) };
        return (await fetch(`http://127.0.0.1:${prism.port}${target}`, options)).status;
    };
    checks.equal([await attempt(post(form)), description.violations(post(form))], [201, []], 'a right request passes');
    checks.equal(await attempt(post(form), {}), 401, 'refused: without signing in');
    const before = prism.said('did not pass').length;
    for (const [name, exchange] of Object.entries(wrong)) {
        const status = await attempt(exchange);
        const own = description.violations(exchange);
        checks.ok(status >= 400 || own.length > 0, `refused: ${name} (${status >= 400 ? `Prism: ${status}` : own.join(', ')})`);
    }
    checks.ok(prism.said('did not pass').length > before, 'Prism\'s log tells of it');
}

const sending = (proxy) => ({ TWILIO_API_BASE: proxy.url, UINBOX_RECONCILE_GRACE_MS: '200', UINBOX_UNDO_WINDOW_MS: '0',
                              UINBOX_RATE_PER_SECOND: '100000' });

const description = new Description(DESCRIPTION);
const prism = new Prism(require, 'mock', DESCRIPTION);
let proxy;
try {
    await prism.start();
    proxy = await new RecordingProxy(prism.port, { prefer, alter }).start();
    const daemon = new Daemon(sending(proxy));
    try {
        await daemon.start();
        const contacts = await addContacts(daemon);
        await checkTexts(daemon, proxy, contacts);
        checkConforming(checks, 'texts', proxy.exchanges, description);
        await checkLost(daemon, proxy, contacts);
        checkConforming(checks, 'lost answers', proxy.exchanges, description);
    } finally {
        checks.equal(await daemon.stop().catch((error) => error.message), 0, 'the daemon ends with 0 when asked to');
    }
    await checkKeyAndService(proxy, description);
    checks.equal(prism.said('did not pass', 'error'), [], 'Prism\'s log has no violation so far');
    checks.ok(prism.said('passed the validation rules').length > TEXTS.length, 'and tells what it validated');
    await checkCanFail(prism, description);
} catch (error) {
    checks.ok(false, 'the script came to its end', error.stack);
} finally {
    proxy?.stop();
    await prism.stop().catch(() => {});
}
checks.report();
