// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Posts webhooks signed by Twilio's own package to the daemon and reads back through its API what was stored.
import { ACCOUNT_SID, AUTH_TOKEN, Checks, Daemon, OWN_NUMBER, PUBLIC_BASE, packages, sharedTexts } from './harness.mjs';

const require = packages();
const twilio = require('twilio');
const { XMLParser, XMLValidator } = require('fast-xml-parser');

const PATH = '/api/webhooks/twilio';
const SENDER = '+14155550100';
const EVERYTH_TEXT = 25;
const AT_ONCE = 8;

const TEXTS = [
    'plain',
    'Thumbs 👍🏽, a family 👨‍👩‍👧‍👦, a flag 🇩🇪 and 𝔘𝔫𝔦𝔠𝔬𝔡𝔢',
    `"double" 'single' “curly” \`back\` \\backslash\\`,
    '1 + 1 = 2 and + and ++',
    '100 % of 50%25 is %41 &amp; a=b&c=d; #1?',
    'مرحبا بالعالم، كيف حالك؟',
    'عربي and English and עברית 123',
    ' leading, trailing ',
    'lines\nof\r\nall\rkinds\tand a tab',
    'é composed, é combining, zero\u200bwidth, \u202eoverride',
    '~*-._!\'()[]{}|^<>/:@$,',
    '\ufeffa mark at the start',
    '<Response><Message>not for you</Message></Response>',
    'x'.repeat(1600),
    '漢字かな交じり文'.repeat(80),
];

const checks = new Checks();
let count = 0;

const newSid = (prefix = 'SM') => prefix + (++count).toString(16).padStart(32, '0');

/** What Twilio posts for a text. */
function inbound(body, more = {}) {
    const sid = newSid(more.NumMedia ? 'MM' : 'SM');
    return {
        ToCountry: 'US', ToState: '', SmsMessageSid: sid, NumMedia: '0', ToCity: '', FromZip: '', SmsSid: sid, FromState: 'CA',
        SmsStatus: 'received', FromCity: '', Body: body, FromCountry: 'US', To: OWN_NUMBER, ToZip: '', NumSegments: '1',
        MessageSid: sid, AccountSid: ACCOUNT_SID, From: SENDER, ApiVersion: '2010-04-01', ...more,
    };
}

const sign = (params, { token = AUTH_TOKEN, url = PUBLIC_BASE + PATH } = {}) =>
    twilio.getExpectedTwilioSignature(token, url, params);

/** A form as URLSearchParams writes it, or with every byte escaped that may be. */
function encode(params, escapeAll) {
    const escaped = (text) => [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
    if (!escapeAll) return new URLSearchParams(params).toString();
    return Object.entries(params).map(([name, value]) => `${name}=${escaped(value)}`).join('&');
}

async function post(daemon, params, { signature = sign(params), target = PATH, escapeAll = false } = {}) {
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded; charset=utf-8', 'User-Agent': 'TwilioProxy/1.1' };
    if (signature !== null) headers['X-Twilio-Signature'] = signature;
    const response = await fetch(daemon.webhookBase + target, { method: 'POST', headers, body: encode(params, escapeAll) });
    return { status: response.status, type: response.headers.get('content-type'), body: await response.text() };
}

/** The elements of TwiML: names, attributes and text, without the XML declaration and spelling. */
function structure(xml) {
    const valid = XMLValidator.validate(xml);
    if (valid !== true) return { invalid: valid };
    const parsed = new XMLParser({ preserveOrder: true, ignoreAttributes: false }).parse(xml);
    return parsed.filter((node) => !('?xml' in node));
}

const EMPTY_TWIML = structure(new twilio.twiml.MessagingResponse().toString());
const isTwiml = (reply) => reply.status === 200 && /^(text|application)\/xml\b/.test(reply.type ?? '') &&
                           JSON.stringify(structure(reply.body)) === JSON.stringify(EMPTY_TWIML);

async function postAll(daemon, forms, options) {
    const replies = [];
    for (let i = 0; i < forms.length; i += AT_ONCE)
        replies.push(...await Promise.all(forms.slice(i, i + AT_ONCE).map((form) => post(daemon, form, options))));
    return replies;
}

async function checkTexts(daemon) {
    const forms = [...TEXTS, ...sharedTexts(EVERYTH_TEXT)].map((text) => inbound(text));
    checks.every(await postAll(daemon, forms), isTwiml, 'a text signed by the vendor is taken and answered with empty TwiML');
    const escaped = TEXTS.map((text) => inbound(text));
    checks.every(await postAll(daemon, escaped, { escapeAll: true }), isTwiml, 'so is one with every byte escaped');
    return [...forms, ...escaped];
}

async function checkShapes(daemon) {
    const media = {
        NumMedia: '2',
        MediaUrl0: `https://api.twilio.com/2010-04-01/Accounts/${ACCOUNT_SID}/Messages/MM1/Media/ME1`,
        MediaContentType0: 'image/jpeg',
        MediaUrl1: 'https://media.example.com/a b+c%20d?e=f&g=ü',
        MediaContentType1: 'video/mp4',
    };
    const manyMedia = Object.fromEntries([...Array(11).keys()].flatMap((i) => [
        [`MediaUrl${i}`, `https://media.example.com/${i}`], [`MediaContentType${i}`, 'image/png']]));
    const news = { zNew: '1', AAA: '', _x: '+', 'With Space': 'a b', Ünï: 'ö', '10': 'n', '9': 'm' };
    const shapes = {
        'an empty body with media': inbound('', media),
        'eleven media, whose names sort otherwise than they count': inbound('many', { NumMedia: '11', ...manyMedia }),
        'parameters nobody knows yet': inbound('unknown', news),
        'a profile name with an emoji': inbound('named', { ProfileName: 'Zoë 🦊 "Z" & co' }),
    };
    for (const [name, form] of Object.entries(shapes)) {
        const reply = await post(daemon, form);
        checks.ok(isTwiml(reply), `taken: ${name}`, JSON.stringify(reply));
    }
    return Object.values(shapes);
}

/** The vendor signs the address with or without its port, and with the query in two spellings. */
async function checkAddresses(daemon) {
    const forms = [];
    const query = "?a=b%20c&d=%2B&e='1'";
    const targets = { 'without the port': PUBLIC_BASE + PATH, 'with the port': `${PUBLIC_BASE}:443${PATH}` };
    for (const [name, url] of Object.entries(targets)) {
        const form = inbound(`address ${name}`);
        checks.ok(isTwiml(await post(daemon, form, { signature: sign(form, { url }) })), `signed for the public address ${name}`);
        const asked = inbound(`address and query ${name}`);
        const options = { target: PATH + query, signature: sign(asked, { url: url + query }) };
        checks.ok(twilio.validateRequest(AUTH_TOKEN, options.signature, PUBLIC_BASE + PATH + query, asked),
                  `the vendor takes its own signature of address and query ${name}`);
        checks.ok(isTwiml(await post(daemon, asked, options)), `signed for address and query ${name}`);
        forms.push(form, asked);
    }
    return forms;
}

async function checkStatus(daemon) {
    const target = `${PATH}/status`;
    for (const MessageStatus of ['queued', 'sending', 'sent', 'delivered', 'undelivered', 'failed', 'read']) {
        const sid = newSid();
        const params = {
            ApiVersion: '2010-04-01', MessageStatus, SmsSid: sid, SmsStatus: MessageStatus, To: SENDER, From: OWN_NUMBER,
            MessageSid: sid, AccountSid: ACCOUNT_SID, ...(MessageStatus === 'failed' ? { ErrorCode: '30003' } : {}),
        };
        const reply = await post(daemon, params, { target, signature: sign(params, { url: PUBLIC_BASE + target }) });
        checks.equal(reply.status, 204, `a signed status "${MessageStatus}" is taken`);
    }
}

async function checkRefusals(daemon) {
    const refused = async (name, params, options, status = 403) => {
        const reply = await post(daemon, params, options);
        checks.equal([reply.status, /<Response/.test(reply.body)], [status, false], `refused with ${status}: ${name}`);
    };
    const params = inbound('must not be stored');
    await refused('signed for other parameters', params, { signature: sign({ ...params, Body: 'other' }) });
    await refused('signed without one parameter', params, { signature: sign({ ...params, FromCity: 'X' }) });
    await refused('signed with another token', params, { signature: sign(params, { token: `${AUTH_TOKEN}x` }) });
    await refused('signed for another path', params, { signature: sign(params, { url: `${PUBLIC_BASE}${PATH}/status` }) });
    await refused('signed for http', params, { signature: sign(params, { url: PUBLIC_BASE.replace('https', 'http') + PATH }) });
    await refused('signed for where it arrives', params, { signature: sign(params, { url: daemon.webhookBase + PATH }) });
    await refused('a query that is not signed', params, { target: `${PATH}?a=b` });
    const otherCase = (c) => (c === c.toLowerCase() ? c.toUpperCase() : c.toLowerCase());
    const swapped = sign(params).replace(/[a-z]/i, otherCase);
    await refused('one letter of the signature in the other case', params, { signature: swapped });
    await refused('an empty signature', params, { signature: '' });
    await refused('no signature', params, { signature: null }, 400);
    return params;
}

function checkStored(messages, forms) {
    const bySid = new Map(messages.map((message) => [message.providerSid, message]));
    const stored = (form) => bySid.get(form.MessageSid) ?? {};
    const mediaOf = (form) => [...Array(Number(form.NumMedia)).keys()].map(
        (i) => [form[`MediaUrl${i}`], form[`MediaContentType${i}`]]);
    checks.equal(messages.length, forms.length, 'each message is stored once');
    checks.every(forms, (form) => stored(form).content === form.Body, 'the API gives the same text back',
                 (form) => `${JSON.stringify(form.Body)} became ${JSON.stringify(stored(form).content)}`);
    const head = ({ from, to, direction }) => JSON.stringify([from, to, direction]);
    checks.every(forms, (form) => head(stored(form)) === JSON.stringify([form.From, form.To, 'inbound']),
                 'from, to and direction are right');
    checks.every(forms, (form) => JSON.stringify((stored(form).media ?? []).map((m) => [m.url, m.contentType])) ===
                                  JSON.stringify(mediaOf(form)), 'so are the media');
    const own = /^(MessageSid|SmsSid|SmsMessageSid|From|To|Body|NumMedia|NumSegments|MediaUrl\d+|MediaContentType\d+)$/;
    const others = (form) => Object.entries(form).filter(([name]) => !own.test(name));
    checks.every(forms, (form) => others(form).every(([name, value]) => JSON.stringify(stored(form).metadata ?? {}).includes(
        `${JSON.stringify(name)}:${JSON.stringify(value)}`)), 'parameters without a place of their own are kept');
}

const daemon = new Daemon();
try {
    await daemon.start();
    checks.ok(EMPTY_TWIML.length === 1 && 'Response' in EMPTY_TWIML[0], 'the vendor\'s empty answer is one element');
    const other = '<Response><Message>x</Message></Response>';
    checks.ok(!isTwiml({ status: 200, type: 'text/xml', body: other }), 'another answer would show');
    const forms = [...await checkTexts(daemon), ...await checkShapes(daemon), ...await checkAddresses(daemon)];
    await checkStatus(daemon);
    const refused = await checkRefusals(daemon);
    checkStored(await daemon.messages(), forms);
    const again = await post(daemon, forms[0]);
    checks.ok(isTwiml(again), 'a webhook that comes twice is answered like the first');
    const messages = await daemon.messages();
    checks.equal(messages.length, forms.length, 'and stored once');
    checks.ok(!messages.some((message) => message.providerSid === refused.MessageSid), 'nothing of the refused ones is stored');
} catch (error) {
    checks.ok(false, 'the script came to its end', error.stack);
} finally {
    checks.equal(await daemon.stop().catch((error) => error.message), 0, 'the daemon ends with 0 when asked to');
}
checks.report();
