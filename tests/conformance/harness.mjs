// SPDX-FileCopyrightText: 2026 The Unified Inbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the conformance scripts share: the installed packages, a list of checks, the daemon as a process, its API.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const SKIP = 77;
const MIN_NODE = 20;  // the vendor's package asks for it
const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 15_000;
const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

export const ACCOUNT_SID = 'AC0123456789abcdef0123456789abcdef';
export const AUTH_TOKEN = 'conformance-auth-token-0123456789';
export const OWN_NUMBER = '+15005550006';
export const PUBLIC_BASE = 'https://inbox.example.com';

export function skip(reason) {
    console.log(`SKIPPED: ${reason}`);
    process.exit(SKIP);
}

/** require() that finds what install.sh put into UINBOX_NODE_DIR: the source tree has no packages. */
export function packages() {
    if (Number(process.versions.node.split('.')[0]) < MIN_NODE) skip(`node ${MIN_NODE} or later is needed`);
    const dir = process.env.UINBOX_NODE_DIR ?? process.cwd();
    if (!existsSync(path.join(dir, 'installed.lock'))) skip('the packages are not installed (see install.sh)');
    return createRequire(path.join(dir, 'package.json'));
}

/** The program under test; a build that does not have it skips. */
export function program(variable) {
    const file = process.env[variable];
    if (!file || !existsSync(file)) skip(`${variable} names no program (${file ?? 'not set'})`);
    return file;
}

export function sharedPath(relative) {
    return path.join(process.env.UINBOX_SHARED || path.join(ROOT, '../shared'), relative);
}

/** Strings that break programs and texts people wrote, as far as the shared data is here; `every`th of the latter. */
export function sharedTexts(every) {
    const naughty = sharedPath('data/blns.json');
    const written = sharedPath('data/uci-sms.tsv');
    if (!existsSync(naughty) || !existsSync(written)) {
        console.log('note: no shared test data, only the texts of the script are tried');
        return [];
    }
    const lines = readFileSync(written, 'utf8').split(/\r?\n/).slice(1).filter((line) => line.includes('\t'));
    const sample = lines.filter((_, i) => i % every === 0).map((line) => line.slice(line.indexOf('\t') + 1));
    // A lone surrogate cannot be put into a form.
    return [...JSON.parse(readFileSync(naughty, 'utf8')), ...sample].map((text) => Buffer.from(text).toString());
}

/** Prints each check; report() ends the script with 1 if one failed. */
export class Checks {
    #done = 0;
    #failed = 0;

    ok(condition, name, detail = '') {
        this.#done += 1;
        if (!condition) this.#failed += 1;
        console.log(`${condition ? 'ok    ' : 'FAILED'} ${name}${condition || detail === '' ? '' : `\n       ${detail}`}`);
        return Boolean(condition);
    }

    equal(actual, expected, name) {
        const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
        return this.ok(a === b, name, `got ${a}, expected ${b}`);
    }

    /** One check over many items; the first few that fail are named. */
    every(items, isGood, name, describe = JSON.stringify) {
        const bad = items.filter((item) => !isGood(item));
        const shown = bad.slice(0, 3).map((item) => describe(item)).join('\n       ');
        return this.ok(items.length > 0 && bad.length === 0, `${name} (${items.length})`,
                       items.length === 0 ? 'there was nothing to check' : `${bad.length} did not: ${shown}`);
    }

    report() {
        console.log(`${this.#done} checks, ${this.#failed} failed`);
        process.exitCode = this.#failed === 0 && this.#done > 0 ? 0 : 1;
    }
}

export function withTimeout(promise, ms, what) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`timeout: ${what}`)), ms);
    });
    return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Asks again until `ask` gives something true: what another process does cannot be waited for in another way. */
export async function until(ask, ms, what) {
    const deadline = performance.now() + ms;
    for (;;) {
        const answer = await ask();
        if (answer) return answer;
        if (performance.now() > deadline) throw new Error(`timeout: ${what}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
    }
}

/** A child whose output is read line by line; ready when a line matches. */
export class Child {
    constructor(command, args, { env, stderr = 'inherit' }) {
        this.lines = [];
        this.process = spawn(command, args, { env, stdio: ['ignore', 'pipe', stderr] });
        this.exited = new Promise((resolve) => this.process.once('close', resolve));
        this.process.once('error', (error) => this.lines.push(String(error)));
    }

    ready(pattern) {
        const found = new Promise((resolve, reject) => {
            createInterface({ input: this.process.stdout }).on('line', (line) => {
                this.lines.push(line);
                const match = pattern.exec(line);
                if (match) resolve(match);
            });
            this.exited.then((code) => reject(new Error(`ended with ${code}: ${this.lines.slice(-3).join(' | ')}`)));
        });
        return withTimeout(found, START_TIMEOUT_MS, `no line like ${pattern}`);
    }

    async stop() {
        if (this.process.exitCode !== null || this.process.signalCode !== null) return this.process.exitCode;
        this.process.kill('SIGTERM');
        try {
            return await withTimeout(this.exited, STOP_TIMEOUT_MS, 'did not end when asked');
        } catch (error) {
            this.process.kill('SIGKILL');
            throw error;
        }
    }
}

/** Nothing of the caller's own account may leak into a test. */
function cleanEnvironment(extra) {
    const ours = /^(TWILIO_|RESEND_|UINBOX_|PUBLIC_BASE_URL$|PORT$|API_PORT$)/;
    return { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name))), ...extra };
}

export class Daemon {
    /** @param extra environment on top of an account that can receive; undefined removes a name. */
    constructor(extra = {}) {
        this.file = program('UINBOX_DAEMON');
        this.dir = mkdtempSync(path.join(tmpdir(), 'uinbox-conformance-'));
        this.profile = path.join(this.dir, 'profile');
        const account = {
            TWILIO_ACCOUNT_SID: ACCOUNT_SID,
            TWILIO_AUTH_TOKEN: AUTH_TOKEN,
            TWILIO_PHONE_NUMBER: OWN_NUMBER,
            PUBLIC_BASE_URL: PUBLIC_BASE,
            PORT: '0',
            API_PORT: '0',
            // A test that sends by mistake must reach nobody.
            TWILIO_API_BASE: 'http://127.0.0.1:9',
            RESEND_API_BASE: 'http://127.0.0.1:9',
            ...extra,
        };
        const given = Object.entries(account).filter(([, value]) => value !== undefined);
        this.env = cleanEnvironment(Object.fromEntries(given));
    }

    async start() {
        const create = ['token', 'create', '--profile', this.profile, '--name', 'conformance', '--role', 'admin'];
        const made = spawnSync(this.file, create, { env: this.env, encoding: 'utf8', timeout: START_TIMEOUT_MS });
        this.token = (made.stdout ?? '').trim();
        if (made.status !== 0 || !this.token) throw new Error(`no token: ${made.stderr}`);
        this.log = path.join(this.dir, 'stderr');
        this.child = new Child(this.file, ['--profile', this.profile], { env: this.env, stderr: openSync(this.log, 'w') });
        const match = await this.child.ready(/^ready webhook=127\.0\.0\.1:(\d+) api=127\.0\.0\.1:(\d+)$/);
        this.webhookBase = `http://127.0.0.1:${match[1]}`;
        this.apiBase = `http://127.0.0.1:${match[2]}`;
        return this;
    }

    async api(method, target, body) {
        const response = await fetch(this.apiBase + target, {
            method,
            headers: { Authorization: `Bearer ${this.token}`, ...(body ? { 'Content-Type': 'application/json' } : {}) },
            body: body && JSON.stringify(body),
        });
        return { status: response.status, json: await response.json().catch(() => null) };
    }

    /** Every message, page after page. */
    async messages() {
        const items = [];
        for (let cursor = ''; cursor !== null;) {
            const page = await this.api('GET', `/api/messages?limit=200${cursor && `&cursor=${encodeURIComponent(cursor)}`}`);
            if (page.status !== 200) throw new Error(`GET /api/messages: ${page.status}`);
            items.push(...page.json.items);
            cursor = page.json.nextCursor || null;
        }
        return items;
    }

    async stop() {
        try {
            return this.child ? await this.child.stop() : null;
        } finally {
            rmSync(this.dir, { recursive: true, force: true });
        }
    }
}
