// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The provider that our own tests play (tests/support) must be a fair stand-in: Twilio's own client drives it through Prism,
// which holds requests and answers against the API description, and Twilio's own package checks the signatures of its callbacks.
import { existsSync } from 'node:fs';
import http from 'node:http';
import { once } from 'node:events';

import { ACCOUNT_SID, AUTH_TOKEN, Checks, Child, OWN_NUMBER, PUBLIC_BASE, packages, program } from './harness.mjs';
import { sharedPath, skip, until } from './harness.mjs';
import { Prism, readAll } from './provider.mjs';

const require = packages();
const PROGRAM = program('UINBOX_FAKE_PROVIDER');
const DESCRIPTION = sharedPath('specs/twilio_subset.strict.json');
if (!existsSync(DESCRIPTION)) skip('the provider\'s API description is not here (specs/twilio_subset.strict.json)');
const twilio = require('twilio');

const TO = '+14155550100';
const STATUSES = ['queued', 'sent', 'delivered'];
const CALLBACK = '/api/webhooks/twilio/status?outbox=018f-test&text=a%20b';
const TEXTS = ['plain', '1 + 1 & 100 %', 'emoji 👍🏽', 'مرحبا', '"quoted"\nlines'];
const CALLBACK_TIMEOUT_MS = 30_000;

const checks = new Checks();
const callbacks = [];

/** The description leaves 400 and 401 out, so that Prism tells of its own: those it may not know. */
function violationsOf(response) {
    const violations = JSON.parse(response.headers.get('sl-violations') ?? '[]');
    const isLeftOut = ({ location, severity }) => [400, 401].includes(response.status) && severity === 'Warning' &&
                                                  JSON.stringify(location) === '["response"]';
    return violations.filter((violation) => !isLeftOut(violation));
}

/** Twilio's client, with Prism for api.twilio.com. */
function clientOf(prism, token = AUTH_TOKEN) {
    const request = async ({ method, uri, username, password, params = {}, data = {} }) => {
        const url = new URL(new URL(uri).pathname + new URL(uri).search, `http://127.0.0.1:${prism.port}`);
        for (const [name, value] of Object.entries(params)) url.searchParams.append(name, value);
        const pairs = Object.entries(data).flatMap(([name, value]) => [value].flat().map((one) => [name, one]));
        const form = pairs.length > 0 ? { body: new URLSearchParams(pairs).toString() } : {};
        const headers = { Authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`,
                          ...(form.body ? { 'Content-Type': 'application/x-www-form-urlencoded' } : {}) };
        const response = await fetch(url, { method: method.toUpperCase(), headers, ...form });
        const violations = violationsOf(response);
        const name = `${method.toUpperCase()} ${url.pathname.split('/').pop()}`;
        checks.equal(violations, [], `Prism sees no violation in ${name}`);
        return { statusCode: response.status, body: await response.text() };
    };
    return new twilio.Twilio(ACCOUNT_SID, token, { httpClient: { request } });
}

async function startReceiver() {
    const server = http.createServer(async (request, response) => {
        const params = Object.fromEntries(new URLSearchParams((await readAll(request)).toString()));
        callbacks.push({ target: request.url, signature: request.headers['x-twilio-signature'], params });
        response.writeHead(204).end();
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return server;
}

async function checkMessages(client) {
    const made = [];
    const statusCallback = PUBLIC_BASE + CALLBACK;
    for (const body of TEXTS) made.push(await client.messages.create({ to: TO, from: OWN_NUMBER, body, statusCallback }));
    checks.every(made, (message) => /^SM[0-9a-f]{32}$/.test(message.sid) && message.direction === 'outbound-api' &&
                                    message.dateCreated instanceof Date && !Number.isNaN(message.dateCreated.getTime()),
                 'the vendor\'s client understands what a creation is answered', (message) => JSON.stringify(message));
    checks.equal(made.map((message) => message.body), TEXTS, 'the texts come back');
    const listed = await client.messages.list({ to: TO, pageSize: 2, dateSentAfter: new Date(Date.now() - 86_400_000) });
    const sids = (messages) => messages.map((message) => message.sid).sort();
    checks.equal(sids(listed), sids(made), 'it finds them in a list of pages');
    checks.equal((await client.messages(made[0].sid).fetch()).body, TEXTS[0], 'and one by its sid');
    return made;
}

/** The checks above would be worth nothing if everything passed them. */
async function checkCanFail(prism) {
    const url = `http://127.0.0.1:${prism.port}/2010-04-01/Accounts/${ACCOUNT_SID}/Messages.json?PageSize=1001`;
    const Authorization = `Basic ${Buffer.from(`${ACCOUNT_SID}:${AUTH_TOKEN}`).toString('base64')}`;
    const response = await fetch(url, { headers: { Authorization } });
    const isSeen = response.status === 422 || violationsOf(response).length > 0;
    checks.ok(isSeen, 'Prism does see a page that is too large', String(response.status));
}

async function checkRefusals(prism, client) {
    const refusal = async (call) => call().then(() => 'no refusal', ({ status, code }) => [status, code]);
    const unknown = client.messages('SM00000000000000000000000000ffffff');
    checks.equal(await refusal(() => unknown.fetch()), [404, 20404], 'no such message: 404, 20404');
    checks.equal(await refusal(() => client.messages.create({ to: TO, from: OWN_NUMBER })), [400, 21602], 'no text: 400, 21602');
    const stranger = clientOf(prism, 'another token');
    checks.equal(await refusal(() => stranger.messages.list({ to: TO })), [401, 20003], 'a wrong token: 401, 20003');
}

async function checkCallbacks(made) {
    await until(() => callbacks.length >= made.length * STATUSES.length, CALLBACK_TIMEOUT_MS, 'not every callback came');
    const isValid = ({ signature, target, params }) =>
        twilio.validateRequest(AUTH_TOKEN, signature, PUBLIC_BASE + target, params);
    checks.every(callbacks, isValid, 'the vendor\'s package takes the signature of each callback');
    checks.every(callbacks, (callback) => !isValid({ ...callback, params: { ...callback.params, MessageStatus: 'x' } }),
                 'and not for other parameters');
    checks.every(made, ({ sid }) => JSON.stringify(callbacks.filter(({ params }) => params.MessageSid === sid)
        .map(({ params }) => params.MessageStatus)) === JSON.stringify(STATUSES), 'each message is reported on in order');
}

let receiver, provider, prism;
try {
    receiver = await startReceiver();
    const args = ['--account-sid', ACCOUNT_SID, '--auth-token', AUTH_TOKEN, '--callbacks', STATUSES.join(','),
                  '--public-base', PUBLIC_BASE, '--tunnel-port', String(receiver.address().port)];
    provider = new Child(PROGRAM, args, { env: process.env });
    const port = (await provider.ready(/^ready port=(\d+)$/))[1];
    prism = await new Prism(require, 'proxy', DESCRIPTION, `http://127.0.0.1:${port}`).start();
    const client = clientOf(prism);
    const made = await checkMessages(client);
    await checkRefusals(prism, client);
    await checkCanFail(prism);
    await checkCallbacks(made);
} catch (error) {
    checks.ok(false, 'the script came to its end', error.stack);
} finally {
    receiver?.closeAllConnections();
    receiver?.close();
    await prism?.stop().catch(() => {});
    await provider?.stop().catch(() => {});
}
checks.report();
