// What many people, two machines or a fault of the machine do at once.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import pg from 'pg';
import { openDatabase } from '../../demo/receiver/database.ts';
import { readConfig } from '../../demo/receiver/config.ts';
import { renewSessions } from '../../demo/receiver/sessions.ts';
import { signupsOf } from '../../demo/receiver/signups.ts';
import { before, clientOf, configOf, newDatabase, onBoth, organiser, page, receiver, session, somebody } from './helpers.mjs';

const unlimited = { max: 1e6, timeWindow: 1000 };
const limits = { reads: unlimited, signups: unlimited, cancellations: unlimited, organiser: unlimited };
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const start = Date.now();
const ahead = () => `${new Date(start + 60 * 86_400_000).toISOString().slice(0, 10)}T10:00`;

onBoth('a thousand at once', (kind) => {
  test('on 20 seats, with 30 % of retries: 20 seated, the list in order, nobody twice', async (t) => {
    const r = await receiver(t, kind, { limits });
    r.config = configOf(session('samedi', { capacity: 20, waiting: 2000 }));
    await r.reload();
    const people = Array.from({ length: 700 }, () => ({ body: somebody(), key: randomUUID() }));
    // 300 of them ask again with their key, at any moment.
    const asks = [...people, ...people.slice(0, 300)].map((one, index) => ({ one, at: (index * 7919) % 1000 })).sort((a, b) => a.at - b.at);
    const answers = await Promise.all(
      asks.map(async ({ one }) => ({ one, answer: await asLongAsInFlight(() => r.signUp(one.body, one.key)) })),
    );
    const byKey = new Map();
    for (const { one, answer } of answers) {
      assert.equal(answer.status, 201, answer.text);
      assert.deepEqual(answer.body, byKey.get(one.key) ?? answer.body, 'the same key has the same answer');
      byKey.set(one.key, answer.body);
    }
    const given = [...byKey.values()];
    assert.equal(given.length, 700);
    assert.equal(given.filter(({ status }) => status === 'seated').length, 20);
    assert.deepEqual(
      given
        .filter(({ status }) => status === 'waiting')
        .map(({ position }) => position)
        .sort((a, b) => a - b),
      Array.from({ length: 680 }, (_, i) => i + 1),
    );
    assert.equal(new Set(given.map(({ reference }) => reference)).size, 700);
    const lines = await listed(r);
    assert.equal(lines.length, 700);
    assert.equal(new Set(lines.map(({ name }) => name)).size, 700);
    // The organiser's list has everybody at the place that they were told.
    for (const { one, answer } of answers) {
      const line = lines.find(({ reference }) => reference === answer.body.reference);
      assert.deepEqual(line, {
        place: answer.body.position ? `attente, rang ${answer.body.position}` : 'inscrit',
        reference: answer.body.reference,
        name: one.body.name,
      });
    }
  });

  test('cancelling and signing up at once never seats too many, and promotes in order', async (t) => {
    const r = await receiver(t, kind, { limits });
    r.config = configOf(session('samedi', { capacity: 10, waiting: 100 }));
    await r.reload();
    const first = [];
    for (let i = 0; i < 30; i++) first.push((await r.signUp(somebody())).body);
    await Promise.all([
      ...first.filter((_, i) => i % 3 === 0).flatMap((code) => [r.cancel(code), r.cancel(code)]),
      ...Array.from({ length: 40 }, () => r.signUp(somebody())),
    ]);
    const lines = await listed(r);
    assert.equal(lines.length, 60);
    assert.equal(lines.filter(({ place }) => place.startsWith('inscrit')).length, 10);
    const stay = first.filter((_, i) => i % 3).map(({ reference }) => reference);
    assert.deepEqual(
      lines.slice(0, 20).map(({ reference }) => reference),
      stay,
    );
  });

  test('a key in flight is refused before the database is asked', async (t) => {
    const where = await newDatabase(kind);
    const database = await openDatabase(where);
    t.after(async () => {
      await database.db.destroy();
      await where.drop();
    });
    await renewSessions(database, await readConfig(configOf(session('samedi'))), before);
    const { signUp } = signupsOf(database, () => before);
    const ask = () => signUp('la-meme-cle', { session: 'samedi', ...somebody() });
    const [first, second] = await Promise.all([ask(), ask()]);
    assert.equal(first.answer.status, 'seated');
    assert.deepEqual(second, { refusal: 'in-flight' });
    assert.deepEqual(await ask(), { refusal: 'other-body' }, 'the key is free again, and known');
  });
});

test('two machines on one PostgreSQL: one key, one answer', { skip: !process.env.TEST_DATABASE_URL }, async (t) => {
  const a = await receiver(t, 'postgres', { limits });
  const b = await receiver(t, 'postgres', { limits, database: a.database });
  const holder = new pg.Client(a.database.databaseUrl);
  await holder.connect();
  await holder.query(`begin; select * from sessions where id = 'samedi' for update`);
  const key = randomUUID();
  const body = somebody();
  const first = a.signUp(body, key);
  await wait(200);
  const second = await b.signUp(body, key);
  assert.equal(second.body.reason, 'in-flight');
  await holder.query('commit');
  await holder.end();
  assert.equal((await first).status, 201);
  assert.deepEqual((await b.signUp(body, key)).body, (await first).body);

  const all = Array.from({ length: 60 }, () => ({ body: somebody(), key: randomUUID() }));
  a.config = b.config = configOf(session('samedi', { capacity: 20, waiting: 100 }));
  await Promise.all([a.reload(), b.reload()]);
  const answers = await Promise.all(
    all.flatMap((one) => [a, b].map((machine) => asLongAsInFlight(() => machine.signUp(one.body, one.key)))),
  );
  const seated = new Set(answers.filter(({ body }) => body.status === 'seated').map(({ body }) => body.reference));
  assert.equal(seated.size, 19);
  assert.equal((await listed(a)).length, 61);
});

test('stops once the last is answered, whatever connections stay open', { skip: !process.env.TEST_DATABASE_URL }, async (t) => {
  const r = await receiver(t, 'postgres', { grace: 3000 });
  const holder = new pg.Client(r.database.databaseUrl);
  await holder.connect();
  await holder.query(`begin; select * from sessions where id = 'samedi' for update`);
  const agent = new Agent({ keepAlive: true });
  const { port } = new URL(r.url);
  const silent = connect(Number(port), '127.0.0.1').on('error', () => undefined);
  const headers = { origin: page, 'content-type': 'application/json', 'idempotency-key': randomUUID() };
  const answered = new Promise((resolve, reject) => {
    const asking = request(`${r.url}/api/signups`, { agent, method: 'POST', headers }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode));
    });
    asking.on('error', reject).end(JSON.stringify({ session: 'samedi', ...somebody() }));
  });
  await wait(300);
  const began = Date.now();
  const stopped = r.stop();
  await wait(500);
  await holder.query('commit');
  await holder.end();
  assert.equal(await answered, 201);
  await stopped;
  assert.ok(Date.now() - began < 20_000, 'well before connections time out by themselves, at 72 s');
  silent.destroy();
  agent.destroy();
});

test('a database that goes away: told as such, and found again', { skip: !process.env.TEST_DATABASE_URL }, async (t) => {
  const own = await newDatabase('postgres');
  const cable = await between(own.databaseUrl);
  const r = await receiver(t, 'postgres', { database: { databaseUrl: cable.url }, limits });
  t.after(async () => {
    cable.cut();
    await own.drop();
  });
  await r.signUp(somebody());
  const rush = Array.from({ length: 30 }, () => r.signUp(somebody()));
  await Promise.race(rush);
  cable.cut();
  for (const { status } of await Promise.all(rush)) assert.ok([201, 409, 503].includes(status), String(status));
  for (const { status, body, headers } of [
    await r.call('GET', '/health'),
    await r.signUp(somebody()),
    await r.call('GET', '/api/sessions'),
  ]) {
    assert.deepEqual([status, body.reason], [503, 'unavailable']);
    assert.ok(headers.get('retry-after'));
  }
  await cable.plug();
  assert.equal((await r.call('GET', '/health')).status, 200);
  assert.equal((await r.call('GET', '/api/sessions')).status, 200);
});

/** A way to the database that can be cut. */
async function between(databaseUrl) {
  const url = new URL(databaseUrl);
  const to = Number(url.port);
  const sockets = new Set();
  let server;
  async function plug() {
    server = createServer((socket) => {
      const other = connect(to, '127.0.0.1');
      for (const [one, end] of [
        [socket, other],
        [other, socket],
      ]) {
        sockets.add(one);
        one.pipe(end);
        one.on('error', () => undefined).on('close', () => end.destroy());
      }
    });
    await new Promise((resolve) => server.listen(Number(url.port) === to ? 0 : url.port, '127.0.0.1', resolve));
    url.port = server.address().port;
  }
  function cut() {
    server.close();
    for (const socket of sockets) socket.destroy();
  }
  await plug();
  return { url: url.href, plug, cut };
}

onBoth('a process of its own', (kind) => {
  test('killed under load, it has everybody whom it acknowledged, and sold no seat twice', async (t) => {
    const { spawnReceiver } = await folder(t, kind, [session('samedi', { start: ahead(), capacity: 40, waiting: 5000 })]);
    const told = new Map();
    for (let round = 0; round < 3; round++) {
      const child = await spawnReceiver();
      const r = clientOf(child.url);
      let isRunning = true;
      const load = Array.from({ length: 16 }, async () => {
        while (isRunning) {
          const one = { body: somebody(), key: randomUUID() };
          told.set(one.key, { one });
          const answer = await r.signUp(one.body, one.key).catch(() => undefined);
          if (!answer) return;
          assert.equal(answer.status, 201, answer.text);
          told.get(one.key).body = answer.body;
        }
      });
      const enough = (round + 1) * 40;
      while ([...told.values()].filter(({ body }) => body).length < enough) await wait(5);
      child.kill('SIGKILL');
      await child.closed;
      isRunning = false;
      await Promise.all(load);
    }
    const child = await spawnReceiver();
    const r = clientOf(child.url);
    const lines = await listed(r);
    const acknowledged = [...told.values()].filter(({ body }) => body);
    const lost = [...told.values()].filter(({ body }) => !body);
    assert.ok(acknowledged.length > 60, `${acknowledged.length} acknowledged`);
    assert.ok(lost.length, 'some were asking when it was killed');
    const byReference = new Map(lines.map((line) => [line.reference, line]));
    for (const { one, body } of acknowledged) {
      const line = byReference.get(body.reference);
      assert.deepEqual([line?.name, line?.place], [one.body.name, body.position ? `attente, rang ${body.position}` : 'inscrit']);
    }
    assert.equal(lines.filter(({ place }) => place === 'inscrit').length, 40);
    assert.equal(new Set(lines.map(({ name }) => name)).size, lines.length, 'nobody twice');
    // Who was asking at that moment asks again, and has one place: the one that was written, or a new one.
    for (const { one } of lost) assert.equal((await r.signUp(one.body, one.key)).status, 201);
    for (const { one, body } of acknowledged.slice(0, 20)) assert.deepEqual((await r.signUp(one.body, one.key)).body, body);
    const after = await listed(r);
    assert.equal(after.length, told.size);
    assert.equal(after.filter(({ place }) => place === 'inscrit').length, 40);
    child.kill('SIGTERM');
    assert.equal(await child.closed, 0);
  });

  test('stops gracefully: who was asking is answered, who comes is told to come back', async (t) => {
    const { spawnReceiver } = await folder(t, kind, [session('samedi', { start: ahead(), capacity: 500, waiting: 500 })]);
    const child = await spawnReceiver();
    const r = clientOf(child.url);
    await r.sessions();
    const asking = Array.from({ length: 40 }, () => r.signUp(somebody()));
    await Promise.race(asking);
    child.kill('SIGTERM');
    await child.says('arrêt');
    child.kill('SIGTERM');
    child.kill('SIGINT');
    const late = await r.call('GET', '/api/sessions');
    assert.deepEqual([late.status, late.body.reason, late.headers.get('retry-after')], [503, 'stopping', '5']);
    assert.match(late.body.message, /redémarre/);
    assert.equal((await r.call('GET', '/health')).status, 503);
    const answers = await Promise.all(asking);
    for (const { status } of answers) assert.ok(status === 201 || status === 503, String(status));
    assert.equal(await child.closed, 0);
    const again = await spawnReceiver();
    assert.equal((await listed(clientOf(again.url))).length, answers.filter(({ status }) => status === 201).length);
  });

  test('reads its config again on SIGHUP, and keeps the one that it has if the new one is wrong', async (t) => {
    const { spawnReceiver, write } = await folder(t, kind, [session('samedi', { start: ahead() })]);
    const child = await spawnReceiver();
    const r = clientOf(child.url);
    write(JSON.stringify(configOf(session('samedi', { start: ahead() }), session('mardi', { start: ahead() }))));
    child.kill('SIGHUP');
    await child.says('configuration lue', 2);
    assert.deepEqual(
      (await r.sessions()).map(({ id }) => id),
      ['mardi', 'samedi'],
    );
    write('{ pas du json');
    child.kill('SIGHUP');
    await child.says('n’est pas du JSON');
    assert.equal((await r.sessions()).length, 2);
    const one = somebody({ name: 'Zénobie Quelqu’une' });
    const { body } = await r.signUp(one);
    await r.organise('GET', '/seances/samedi');
    child.kill('SIGTERM');
    await child.closed;
    for (const word of ['Zénobie', one.email, body.secret, body.reference, organiser.password])
      assert.ok(!child.output().includes(word), word);
  });
});

test('two processes on one SQLite file wait for each other', async (t) => {
  const { spawnReceiver } = await folder(t, 'sqlite', [session('samedi', { start: ahead(), capacity: 20, waiting: 100 })]);
  // One after the other, as when a new release starts before the old one has stopped.
  const both = [await spawnReceiver(), await spawnReceiver()].map(({ url }) => clientOf(url));
  const answers = await Promise.all(Array.from({ length: 60 }, (_, i) => both[i % 2].signUp(somebody())));
  assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([201]));
  assert.equal(answers.filter(({ body }) => body.status === 'seated').length, 20);
});

test('a backup taken while it runs has everybody, and serves', async (t) => {
  const r = await receiver(t, 'sqlite');
  const { body } = await r.signUp(somebody());
  await r.signUp(somebody());
  const path = mkdtempSync(join(tmpdir(), 'balise-receiver-'));
  const file = join(path, 'backup.sqlite');
  const database = new DatabaseSync(r.database.file);
  database.exec(`VACUUM INTO '${file}'`);
  database.close();
  const restored = await receiver(t, 'sqlite', { database: { file } });
  t.after(() => rmSync(path, { recursive: true }));
  assert.equal((await listed(restored)).length, 2);
  assert.equal((await restored.cancel(body)).status, 200);
  assert.equal((await r.sessions())[0].left, 0, 'the other one has not changed');
});

test('does not start when it cannot, and says why in one sentence', async (t) => {
  const { run } = await folder(t, 'sqlite', [session('samedi')]);
  const cases = [
    [{ ORIGINS: '', PORT: 'x' }, /ORIGINS[^]*PORT/],
    [{ SIGNUP_CONFIG: '/absent.json' }, /absent\.json ne peut pas être lu/],
    [{ DATABASE_URL: 'postgres://postgres@127.0.0.1:1/x' }, /base de données ne peut pas être ouverte : .*ECONNREFUSED/],
  ];
  for (const [environment, sentence] of cases) {
    const child = run(environment);
    assert.equal(await child.closed, 1);
    assert.match(child.output(), sentence);
    assert.doesNotMatch(child.output(), /at .*\.ts:\d/);
  }
});

/** A receiver as a town runs it: a config file, an environment and a process. */
async function folder(t, kind, sessions) {
  const path = mkdtempSync(join(tmpdir(), 'balise-receiver-'));
  const database = await newDatabase(kind);
  const children = [];
  const write = (content) => writeFileSync(join(path, 'config.json'), content);
  write(JSON.stringify(configOf(...sessions)));
  t.after(async () => {
    for (const child of children) child.kill('SIGKILL');
    await Promise.all(children.map(({ closed }) => closed));
    await database.drop();
    rmSync(path, { recursive: true });
  });
  function run(environment = {}) {
    const child = spawn(process.execPath, ['demo/receiver/main.ts'], {
      env: {
        PATH: process.env.PATH,
        PORT: '0',
        SIGNUP_CONFIG: join(path, 'config.json'),
        ORIGINS: page,
        ORGANISER_USER: organiser.user,
        ORGANISER_PASSWORD: organiser.password,
        ...(database.file ? { SQLITE_FILE: database.file } : { DATABASE_URL: database.databaseUrl }),
        ...environment,
      },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    const closed = new Promise((resolve) => child.on('close', resolve));
    const one = { kill: (signal) => child.kill(signal), closed, output: () => output, says };
    async function says(text, times = 1) {
      for (let i = 0; i < 400 && output.split(text).length <= times; i++) await wait(25);
      assert.ok(output.split(text).length > times, `« ${text} » in ${output}`);
    }
    children.push(one);
    return one;
  }
  async function spawnReceiver() {
    const child = run();
    await child.says('"prêt"');
    return { ...child, url: child.output().match(/"url":"([^"]+)"/)[1] };
  }
  return { run, spawnReceiver, write };
}

/** As the widget does: asks again while it is told that the request is being registered, or that the machine is too slow for all. */
async function asLongAsInFlight(ask) {
  for (;;) {
    const answer = await ask();
    if (!['in-flight', 'unavailable'].includes(answer.body.reason)) return answer;
    await wait(1000 * Number(answer.headers.get('retry-after')));
  }
}

async function listed(r) {
  const { text } = await r.organise('GET', '/seances/samedi/inscriptions.csv');
  const cells = text
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(';'));
  return cells.map(([, place, reference, name]) => ({ place, reference, name }));
}
