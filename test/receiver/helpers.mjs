// A receiver to test, on either database, and a client that holds every answer against the description that the receiver serves.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import pg from 'pg';
import { start } from '../../demo/receiver/server.ts';

export const page = 'https://www.exemple.fr';
const postgresUrl = process.env.TEST_DATABASE_URL;

/** The same tests on both databases. */
export function onBoth(name, tests) {
  describe(`${name}, SQLite`, () => tests('sqlite'));
  describe(`${name}, PostgreSQL`, { skip: postgresUrl ? false : 'no PostgreSQL' }, () => tests('postgres'));
}

/** An empty database, and how to throw it away. */
export async function newDatabase(kind) {
  if (kind === 'sqlite') {
    const folder = mkdtempSync(join(tmpdir(), 'balise-receiver-'));
    return { file: join(folder, 'signups.sqlite'), drop: () => rmSync(folder, { recursive: true }) };
  }
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  await query(postgresUrl, `create database ${name}`);
  const url = new URL(postgresUrl);
  url.pathname = name;
  return { databaseUrl: url.href, drop: () => query(postgresUrl, `drop database ${name} with (force)`) };
}

export async function query(url, text, values) {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(text, values)).rows;
  } finally {
    await client.end();
  }
}

export const session = (id, more) => ({
  id,
  start: '2027-01-09T10:00',
  minutes: 90,
  timeZone: 'Europe/Paris',
  place: { name: 'École du Pont-Vieux', address: 'Rue du Pont-Vieux' },
  capacity: 2,
  waiting: 2,
  ...more,
});
export const configOf = (...sessions) => ({
  widget: 'signup',
  version: 1,
  lang: 'fr',
  title: 'Ateliers',
  workshops: [{ id: 'atelier', title: 'Prise de contact', sessions }],
  ask: {
    children: true,
    ages: [{ id: 'college', label: 'Collège' }],
    arrangements: [{ id: 'fauteuil', label: 'Accès en fauteuil roulant' }],
    questions: [{ id: 'attentes', label: 'Vos attentes' }],
  },
  privacy: { retentionDays: 90 },
});

/** Two months before the sessions. */
export const before = Date.parse('2026-11-22T12:00:00Z');
export const organiser = { user: 'ecoles', password: 'un-mot-de-passe-long' };
export const basic = `Basic ${Buffer.from(`${organiser.user}:${organiser.password}`).toString('base64')}`;

/** A receiver for one test; it stops, and its database goes, at the test's end. */
export async function receiver(t, kind, { database, ...options } = {}) {
  const own = database ? undefined : await newDatabase(kind);
  const { file, databaseUrl } = database ?? own;
  const state = { now: before, config: configOf(session('samedi')), log: '' };
  const log = { write: (line) => void (state.log += line) };
  const started = await start({
    config: () => state.config,
    file,
    databaseUrl,
    origins: [page],
    organiser,
    clock: () => state.now,
    drain: 0,
    log,
    ...options,
  });
  t.after(async () => {
    await started.stop();
    await own?.drop();
  });
  return Object.assign(state, started, clientOf(started.url, await describedBy(started.url)), { database: database ?? own });
}

export function clientOf(url, conform) {
  async function call(method, path, { body, raw, headers, origin = page } = {}) {
    const response = await fetch(url + path, {
      method,
      redirect: 'manual',
      headers: {
        ...(origin && { origin }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      body: raw ?? (body === undefined ? undefined : JSON.stringify(body)),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.startsWith('application/json');
    const answer = { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : undefined };
    conform?.(method, path, answer);
    return answer;
  }
  const signUp = (body, key = randomUUID(), more) =>
    call('POST', '/api/signups', { body: { session: 'samedi', ...body }, ...more, headers: { 'idempotency-key': key, ...more?.headers } });
  const cancel = ({ reference, secret }) => call('POST', '/api/cancellations', { body: { reference, secret } });
  const sessions = async () => (await call('GET', '/api/sessions')).body.sessions;
  const organise = (method, path, more) =>
    call(method, `/organisation${path}`, {
      origin: method === 'POST' ? url : '',
      ...more,
      headers: {
        authorization: basic,
        ...(method === 'POST' && { 'content-type': 'application/x-www-form-urlencoded' }),
        ...more?.headers,
      },
    });
  return { call, signUp, cancel, sessions, organise };
}

/** Fails on an answer that the served OpenAPI description does not allow: a path, a status or a body. */
async function describedBy(url) {
  const { paths } = await (await fetch(`${url}/api/openapi.json`)).json();
  const ajv = new Ajv2020({ strict: false });
  const validators = new Map();
  return (method, path, { status, body, headers }) => {
    const operation = paths[path]?.[method.toLowerCase()];
    if (!operation) return;
    const name = `${method} ${path} ${status}`;
    const described = operation.responses[status];
    assert.ok(described, `${name} is not described`);
    if (!validators.has(name)) validators.set(name, ajv.compile(described.content['application/json'].schema));
    const validate = validators.get(name);
    assert.ok(validate(body), `${name}: ${ajv.errorsText(validate.errors)} in ${JSON.stringify(body)}`);
    for (const header of ['retry-after', 'idempotent-replay'])
      if (headers.has(header) && status < 500)
        assert.ok(Object.keys(described.headers ?? {}).some((key) => key.toLowerCase() === header) || status === 409, `${name}: ${header}`);
    seen.add(name);
  };
}
/** Every answer that was held against a description. */
export const seen = new Set();

let people = 0;
/** Somebody that no test has seen. */
export const somebody = (more) => ({ name: `Personne ${++people}`, email: `p${people}@exemple.fr`, ...more });
