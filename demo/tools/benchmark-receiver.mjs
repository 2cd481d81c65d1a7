// Prints how many sign-ups a second each database takes through HTTP, and how long the slowest wait, beside what the bare database does
// when it inserts one row a transaction. Half of it is the machine's: nothing is asserted.
//   npm run benchmark:receiver
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { start } from '../receiver/server.ts';

const posts = 1000;
const retries = 0.3;
const seats = 20;
const origin = 'https://www.exemple.fr';
const unlimited = { max: 1e6, timeWindow: 1000 };

const folder = mkdtempSync(join(tmpdir(), 'balise-benchmark-'));
const databases = [{ name: 'SQLite', where: { file: join(folder, 'signups.sqlite') }, bare: bareSqlite }];
if (process.env.TEST_DATABASE_URL)
  databases.push({ name: 'PostgreSQL', where: { databaseUrl: process.env.TEST_DATABASE_URL }, bare: barePostgres });

for (const { name, where, bare } of databases) {
  const inserts = await bare(posts);
  const { rate, p50, p99, seated, waiting, repeated } = await throughHttp(where);
  const figures = [`${rate} sign-ups/s`, `p50 ${p50} ms`, `p99 ${p99} ms`, `bare database ${inserts} inserts/s`];
  console.log(
    `${name.padEnd(11)} ${figures.join(', ')} (${posts} posts at once, ${repeated} of them repeats: ${seated} seated, ${waiting} waiting)`,
  );
}
rmSync(folder, { recursive: true });

async function throughHttp(where) {
  const receiver = await start({
    config: configWith(seats),
    ...where,
    origins: [origin],
    limits: { signups: unlimited },
    log: false,
    drain: 0,
  });
  // One connection for each, as a thousand phones have; open already, so that the sign-ups alone are measured.
  const agent = new Agent({ keepAlive: true, maxSockets: 1000 });
  await Promise.all(Array.from({ length: 200 }, () => ask(agent, `${receiver.url}/health`)));
  const people = Array.from({ length: posts * (1 - retries) }, (_, i) => ({
    key: randomUUID(),
    body: JSON.stringify({ session: 'samedi', name: `Personne ${i}`, email: `p${i}@exemple.fr` }),
  }));
  const all = [...people, ...people.slice(0, posts * retries)]
    .map((one, i) => ({ one, at: (i * 7919) % posts }))
    .sort((a, b) => a.at - b.at);
  const began = performance.now();
  const answers = await Promise.all(
    all.map(async ({ one }) => {
      const from = performance.now();
      const answer = await untilAnswered(agent, receiver.url, one);
      return { ...answer, ms: performance.now() - from };
    }),
  );
  // Repeats that were told to wait come back a second later, when all is done: they are not what is measured.
  const first = answers.filter(({ waited }) => !waited);
  const last = Math.max(...first.map(({ at }) => at));
  const times = first.map(({ ms }) => ms).sort((a, b) => a - b);
  const given = new Map(answers.map(({ body }) => [body.reference, body.status]));
  const count = (status) => [...given.values()].filter((one) => one === status).length;
  agent.destroy();
  await receiver.stop();
  return {
    rate: Math.round((given.size / (last - began)) * 1000),
    p50: Math.round(times[Math.floor(times.length * 0.5)]),
    p99: Math.round(times[Math.floor(times.length * 0.99)]),
    seated: count('seated'),
    waiting: count('waiting'),
    repeated: posts * retries,
  };
}

async function untilAnswered(agent, url, { key, body }) {
  for (let waited = false; ; waited = true) {
    const answer = await ask(agent, `${url}/api/signups`, key, body);
    if (answer.status === 201) return { ...answer, waited };
    if (![409, 503].includes(answer.status)) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
    await new Promise((resolve) => setTimeout(resolve, 1000 * Number(answer.headers['retry-after'])));
  }
}

function ask(agent, url, key, body) {
  const headers = body && { origin, 'content-type': 'application/json', 'idempotency-key': key };
  return new Promise((resolve, reject) => {
    const asking = request(url, { agent, method: body ? 'POST' : 'GET', headers }, (response) => {
      let text = '';
      response.on('data', (data) => (text += data));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: JSON.parse(text), at: performance.now() }),
      );
    });
    asking.on('error', reject).end(body);
  });
}

/** One row a transaction, on the disk before the next, as the receiver asks of its own. */
async function bareSqlite(count) {
  const database = new DatabaseSync(join(folder, 'bare.sqlite'));
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE bare (id INTEGER PRIMARY KEY, text TEXT)');
  const insert = database.prepare('INSERT INTO bare (text) VALUES (?)');
  const began = performance.now();
  for (let i = 0; i < count; i++) {
    database.exec('BEGIN IMMEDIATE');
    insert.run(`row ${i}`);
    database.exec('COMMIT');
  }
  const rate = perSecond(count, began);
  database.close();
  return rate;
}

async function barePostgres(count) {
  const client = new pg.Client(process.env.TEST_DATABASE_URL);
  await client.connect();
  await client.query('create table bare (id integer primary key, text text)');
  const began = performance.now();
  for (let i = 0; i < count; i++) {
    await client.query('begin');
    await client.query('insert into bare values ($1, $2)', [i, `row ${i}`]);
    await client.query('commit');
  }
  const rate = perSecond(count, began);
  await client.end();
  return rate;
}

function perSecond(count, began) {
  return Math.round((count / (performance.now() - began)) * 1000);
}

function configWith(capacity) {
  const place = { name: 'École', address: 'Rue de l’École' };
  const start = `${new Date().getFullYear() + 1}-01-09T10:00`;
  const sessions = [{ id: 'samedi', start, minutes: 90, timeZone: 'Europe/Paris', place, capacity, waiting: posts }];
  return {
    widget: 'signup',
    version: 1,
    title: 'Ateliers',
    workshops: [{ id: 'atelier', title: 'Atelier', sessions }],
    privacy: { retentionDays: 90 },
  };
}
