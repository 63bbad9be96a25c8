// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Prism as a process, a proxy that records what passes, and the rules of the API description that Prism does not check.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';

import { ACCOUNT_SID, AUTH_TOKEN, Child } from './harness.mjs';

export class Prism {
    /** @param args "mock" or "proxy", with their own options and operands after the description. */
    constructor(require, mode, description, ...operands) {
        const folder = path.dirname(require.resolve('@stoplight/prism-cli/package.json'));
        const { bin } = require('@stoplight/prism-cli/package.json');
        const script = path.join(folder, typeof bin === 'string' ? bin : bin.prism);
        const args = [script, mode, '-h', '127.0.0.1', '-p', '0', '--errors', description, ...operands];
        this.child = new Child(process.execPath, args, { env: { ...process.env, NO_COLOR: '1' } });
    }

    async start() {
        this.port = Number((await this.child.ready(/listening on http:\/\/127\.0\.0\.1:(\d+)/))[1]);
        return this;
    }

    /** The lines of Prism's log on requests that have one of `texts`; what it serves it lists as "[CLI]", with made-up words. */
    said(...texts) {
        const lines = this.child.lines.filter((line) => !line.includes('[CLI]'));
        return lines.filter((line) => texts.some((text) => line.includes(text)));
    }

    async stop() {
        return this.child.stop();
    }
}

export function readAll(stream) {
    return new Promise((resolve, reject) => {
        const parts = [];
        stream.on('data', (part) => parts.push(part)).on('end', () => resolve(Buffer.concat(parts))).on('error', reject);
    });
}

function forward(port, { method, target, headers, body }) {
    return new Promise((resolve, reject) => {
        const request = http.request({ host: '127.0.0.1', port, method, path: target, headers }, (response) => {
            const { statusCode: status, headers: replied } = response;
            readAll(response).then((reply) => resolve({ status, headers: replied, body: reply }), reject);
        });
        request.on('error', reject).end(body);
    });
}

/** Passes every request on, unchanged but for what `prefer` adds, and remembers it with its answer. */
export class RecordingProxy {
    /**
     * @param targetPort where Prism listens
     * @param prefer what to ask Prism for: a value of its "Prefer" header, or nothing
     * @param alter what the answer's JSON becomes, or null to close the connection without an answer
     */
    constructor(targetPort, { prefer = () => undefined, alter = (_, json) => json } = {}) {
        this.exchanges = [];
        this.server = http.createServer(async (request, response) => {
            try {
                const { method, url, headers: sent } = request;
                const exchange = { method, target: url, headers: sent, body: await readAll(request) };
                this.exchanges.push(exchange);
                const wanted = prefer(exchange);
                const headers = { ...exchange.headers, ...(wanted ? { prefer: wanted } : {}) };
                exchange.reply = await forward(targetPort, { ...exchange, headers });
                const altered = alter(exchange, JSON.parse(exchange.reply.body.toString()));
                exchange.dropped = altered === null;
                if (exchange.dropped) return request.socket.destroy();
                response.writeHead(exchange.reply.status, { 'Content-Type': 'application/json' }).end(JSON.stringify(altered));
            } catch (error) {
                response.writeHead(502).end(String(error));
            }
        });
    }

    async start() {
        this.server.listen(0, '127.0.0.1');
        await once(this.server, 'listening');
        this.url = `http://127.0.0.1:${this.server.address().port}`;
        return this;
    }

    of(method) {
        return this.exchanges.filter((exchange) => exchange.method === method);
    }

    stop() {
        this.server.closeAllConnections();
        this.server.close();
    }
}

export const formOf = (exchange) => new URLSearchParams(exchange.body.toString('latin1'));
export const queryOf = (exchange) => new URL(exchange.target, 'http://localhost').searchParams;

/** Prism 5.14 drops form fields and query parameters it does not know and takes any date; here they are violations. */
export class Description {
    constructor(file) {
        this.paths = JSON.parse(readFileSync(file, 'utf8')).paths;
    }

    #operation(exchange) {
        const { pathname } = new URL(exchange.target, 'http://localhost');
        const found = Object.entries(this.paths).find(
            ([template]) => new RegExp(`^${template.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`).test(pathname));
        return found?.[1][exchange.method.toLowerCase()];
    }

    /** What is wrong, in words; nothing if all is right. */
    violations(exchange) {
        const operation = this.#operation(exchange);
        if (!operation) return [`no operation ${exchange.method} ${exchange.target}`];
        const query = new Map((operation.parameters ?? []).filter((p) => p.in === 'query').map((p) => [p.name, p.schema]));
        const schema = operation.requestBody?.content?.['application/x-www-form-urlencoded']?.schema;
        const fields = new Map(Object.entries(schema?.properties ?? {}));
        return [
            ...this.#wrongPairs(queryOf(exchange), query, 'query'),
            ...this.#wrongPairs(formOf(exchange), fields, 'body'),
            ...(/%(?![0-9A-Fa-f]{2})/.test(exchange.body.toString('latin1') + exchange.target) ? ['a broken escape'] : []),
        ];
    }

    #wrongPairs(pairs, known, where) {
        const wrong = [];
        for (const [name, value] of pairs) {
            const schema = known.get(name);
            if (!schema) wrong.push(`${where}: "${name}" is not described`);
            else if (schema.type !== 'array' && pairs.getAll(name).length > 1) wrong.push(`${where}: "${name}" is there twice`);
            else if (schema.format === 'date-time' && !/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\dZ)?$/.test(value))
                wrong.push(`${where}: "${name}" is not a date: ${value}`);
        }
        return wrong;
    }
}

/** Prism took every exchange and saw no violation, nor did we. */
export function checkConforming(checks, name, exchanges, description) {
    const describe = ({ method, target, body, reply }) => JSON.stringify(
        { method, target, body: body.toString(), status: reply?.status, answer: reply?.body.toString().slice(0, 600),
          own: description.violations({ method, target, body }) });
    checks.every(exchanges, ({ reply }) => [200, 201].includes(reply?.status), `${name}: Prism takes every request`, describe);
    checks.every(exchanges, ({ reply }) => !reply?.headers['sl-violations'], `${name}: without reporting a violation`, describe);
    checks.every(exchanges, (exchange) => description.violations(exchange).length === 0, `${name}: with only what is described`,
                 describe);
}

/** What the vendor's own client sends for the same call, as [name, value] pairs. */
export async function vendorCall(twilio, call) {
    let seen;
    const httpClient = { request: async (options) => {
        seen = options;
        const isCreated = options.method === 'post';
        return { statusCode: isCreated ? 201 : 200, body: isCreated ? { sid: 'SM1' } : { messages: [], contents: [], meta: { key: 'contents' } } };
    } };
    await call(new twilio.Twilio(ACCOUNT_SID, AUTH_TOKEN, { httpClient }));
    const given = Object.entries(seen.data ?? seen.params ?? {});
    const pairs = given.flatMap(([name, value]) => [value].flat().map((one) => [name, String(one)]));
    return { method: seen.method.toUpperCase(), path: new URL(seen.uri).pathname, pairs: pairs.sort() };
}
