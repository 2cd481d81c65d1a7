import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { configOf, onBoth, page, receiver, seen, session, somebody } from './helpers.mjs';

const marie = { name: 'Marie Dupont', email: 'marie@exemple.fr', phone: '06 12 34 56 78' };
const refused = ({ status, body }) => `${status} ${body.reason}`;

onBoth('the contract', (kind) => {
  test('says the places left and the state of each session', async (t) => {
    const r = await receiver(t, kind);
    const one = (left, state) => [{ id: 'samedi', capacity: 2, left, state }];
    assert.deepEqual(await r.sessions(), one(2, 'open'));
    await r.signUp(somebody());
    assert.deepEqual(await r.sessions(), one(1, 'open'));
    await r.signUp(somebody());
    assert.deepEqual(await r.sessions(), one(0, 'waiting'));
    await r.signUp(somebody());
    await r.signUp(somebody());
    assert.deepEqual(await r.sessions(), one(0, 'full'));
    r.now = Date.parse('2027-01-09T09:00:00Z');
    assert.deepEqual(await r.sessions(), one(0, 'closed'));
  });

  test('begins at the hour of the session’s own place', async (t) => {
    const r = await receiver(t, kind);
    r.now = Date.parse('2027-01-09T08:59:59Z');
    assert.equal((await r.sessions())[0].state, 'open');
    assert.equal((await r.signUp(somebody())).status, 201);
    r.now += 1000;
    assert.equal((await r.sessions())[0].state, 'closed');
    assert.equal(refused(await r.signUp(somebody())), '409 closed');
  });

  test('seats, then puts on the waiting list in order, then refuses', async (t) => {
    const r = await receiver(t, kind);
    const answers = [];
    for (let i = 0; i < 5; i++) answers.push(await r.signUp(somebody()));
    assert.deepEqual(
      answers.map(({ status, body }) => [status, body.status ?? body.reason, body.position]),
      [
        [201, 'seated', undefined],
        [201, 'seated', undefined],
        [201, 'waiting', 1],
        [201, 'waiting', 2],
        [409, 'full', undefined],
      ],
    );
    for (const { body } of answers.slice(0, 4)) {
      assert.match(body.reference, /^[2-9A-HJKMNP-TV-Z]{3}-[2-9A-HJKMNP-TV-Z]{3}$/);
      assert.match(body.secret, /^([2-9A-HJKMNP-TV-Z]{4}-){2}[2-9A-HJKMNP-TV-Z]{4}$/);
    }
    assert.equal(new Set(answers.slice(0, 4).map(({ body }) => body.reference)).size, 4);
    assert.match(answers[4].body.message, /mairie/);
  });

  test('promotes who waited the longest in the cancelling transaction', async (t) => {
    const r = await receiver(t, kind);
    const [first, second, third, fourth] = await four(r);
    const cancelled = await r.cancel(first);
    assert.deepEqual([cancelled.status, cancelled.body], [200, { status: 'cancelled', session: 'samedi' }]);
    assert.deepEqual((await r.sessions())[0], { id: 'samedi', capacity: 2, left: 0, state: 'waiting' });
    assert.deepEqual(await places(r), [`inscrit ${second.name}`, `inscrit, à prévenir ${third.name}`, `attente, rang 1 ${fourth.name}`]);
    await r.cancel(third);
    assert.deepEqual(
      (await places(r)).map((line) => line.replace(/ Personne.*/, '')),
      ['inscrit', 'inscrit, à prévenir'],
    );
  });

  test('cancels again, and only by the right secret, however it is typed', async (t) => {
    const r = await receiver(t, kind);
    const { body: taken } = await r.signUp(somebody());
    const { body: other } = await r.signUp(somebody());
    const wrong = [
      await r.cancel({ reference: taken.reference, secret: other.secret }),
      await r.cancel({ reference: '222-222', secret: taken.secret }),
      await r.cancel({ reference: taken.reference, secret: 'x' }),
    ];
    for (const answer of wrong) assert.deepEqual([answer.status, answer.body], [404, wrong[0].body]);
    assert.equal(wrong[0].body.reason, 'unknown');
    assert.equal((await r.sessions())[0].left, 0);
    const typed = {
      reference: ` ${taken.reference.toLowerCase().replace('-', '')} `,
      secret: taken.secret.toLowerCase().replaceAll('-', ' '),
    };
    for (const code of [typed, taken, taken]) assert.equal((await r.cancel(code)).status, 200);
    assert.equal((await r.sessions())[0].left, 1, 'one place only');
    assert.equal((await r.signUp(somebody())).body.status, 'seated');
    assert.equal((await r.cancel(taken)).status, 200);
    assert.equal((await r.sessions())[0].left, 0, 'the place of another is not given away');
  });

  test('answers a repeated request as it did, and stores it once', async (t) => {
    const r = await receiver(t, kind);
    const key = randomUUID();
    const body = somebody({ answers: { attentes: 'Tout' }, children: 2, took: 9000 });
    const first = await r.signUp(body, key);
    const again = await r.signUp({ ...Object.fromEntries(Object.entries(body).reverse()), took: 12_000 }, key);
    assert.deepEqual([again.status, again.body], [201, first.body]);
    assert.equal(first.headers.get('idempotent-replay'), null);
    assert.equal(again.headers.get('idempotent-replay'), 'true');
    assert.equal((await r.sessions())[0].left, 1);
    for (const other of [
      { ...body, name: 'Autre' },
      { ...body, children: 3 },
      { ...body, session: 'ailleurs' },
      { ...body, answers: { attentes: 'Rien' } },
    ])
      assert.equal(refused(await r.signUp(other, key)), '422 other-body');
    assert.equal((await r.sessions())[0].left, 1);
  });

  test('repeats its answer when the session is full, closed or gone by then', async (t) => {
    const r = await receiver(t, kind);
    const key = randomUUID();
    const body = somebody();
    const first = await r.signUp(body, key);
    for (let i = 0; i < 3; i++) await r.signUp(somebody());
    await r.organise('POST', '/seances/samedi/fermer');
    assert.deepEqual((await r.signUp(body, key)).body, first.body);
    r.config = configOf(session('dimanche'));
    await r.reload();
    assert.deepEqual((await r.signUp(body, key)).body, first.body);
  });

  test('a refusal binds the key to nothing: what was full may be free', async (t) => {
    const r = await receiver(t, kind);
    const [first] = await four(r);
    const key = randomUUID();
    const body = somebody();
    assert.equal(refused(await r.signUp(body, key)), '409 full');
    await r.cancel(first);
    assert.equal((await r.signUp(body, key)).body.status, 'waiting');
  });

  test('one key at once is registered once: the others are told to wait, then get the same answer', async (t) => {
    const r = await receiver(t, kind);
    const key = randomUUID();
    const body = somebody();
    const answers = await Promise.all(Array.from({ length: 12 }, () => r.signUp(body, key)));
    const kinds = new Set(answers.map((answer) => (answer.status === 201 ? answer.body.secret : refused(answer))));
    assert.equal(answers.filter(({ status, headers }) => status === 201 && !headers.get('idempotent-replay')).length, 1);
    kinds.delete('409 in-flight');
    assert.equal(kinds.size, 1);
    // SQLite may have answered the first before it reads the second.
    for (const { headers } of answers.filter(({ status }) => status === 409)) assert.equal(headers.get('retry-after'), '1');
    assert.equal((await r.signUp(body, key)).headers.get('idempotent-replay'), 'true');
    assert.equal((await r.sessions())[0].left, 1);
  });

  test('wants a key', async (t) => {
    const r = await receiver(t, kind);
    const bodies = [];
    for (const key of ['', 'short', 'with space!', 'x'.repeat(101)]) bodies.push(await r.signUp(somebody(), key));
    bodies.push(await r.call('POST', '/api/signups', { body: { session: 'samedi', ...somebody() } }));
    for (const answer of bodies) assert.equal(refused(answer), '400 no-key');
    for (const key of ['a'.repeat(8), `${'aZ9_-'.repeat(20)}`]) assert.equal((await r.signUp(somebody(), key)).status, 201);
  });

  test('refuses who is there already, in any spelling of theirs', async (t) => {
    const r = await receiver(t, kind, {});
    r.config = configOf(session('samedi', { capacity: 20 }));
    await r.reload();
    assert.equal((await r.signUp(marie)).status, 201);
    for (const same of [
      marie,
      { name: 'DUPONT  Marie', email: ' Marie@Exemple.FR ' },
      { name: 'marie dupont', phone: '+33 6 12 34 56 78' },
      { name: 'Marié Dupont', phone: '0033612345678' },
      { name: 'Marie-Dupont', phone: '+33 (0)6.12.34.56.78', email: 'neuf@exemple.fr' },
    ])
      assert.equal(refused(await r.signUp(same)), '409 already', JSON.stringify(same));
    assert.equal((await r.sessions())[0].left, 19);
  });

  test('another name with the same contact, a filled trap and a form filled too fast get one answer, and store nothing', async (t) => {
    const r = await receiver(t, kind);
    r.config = configOf(session('samedi', { capacity: 20 }), session('dimanche'));
    await r.reload();
    await r.signUp(marie);
    const answers = [
      await r.signUp({ name: 'Paul Martin', email: 'MARIE@exemple.fr' }),
      await r.signUp({ name: 'Paul Martin', phone: '0612345678', email: 'paul@exemple.fr' }),
      await r.signUp(somebody({ trap: 'x' })),
      await r.signUp(somebody({ trap: 'x'.repeat(5000) })),
      await r.signUp(somebody({ took: 2999 })),
      await r.signUp(somebody({ took: 0 })),
    ];
    for (const answer of answers) {
      assert.deepEqual([answer.status, answer.text], [409, answers[0].text]);
      assert.deepEqual([...answer.headers.keys()].sort(), [...answers[0].headers.keys()].sort());
    }
    assert.equal(answers[0].body.reason, 'unverified');
    assert.match(answers[0].body.message, /[Aa]ppelez/);
    assert.equal((await r.sessions()).find(({ id }) => id === 'samedi').left, 19);
    assert.equal(
      (await r.signUp({ name: 'Paul Martin', email: 'paul@exemple.fr', took: 3000, trap: '' })).status,
      201,
      'nothing of him was kept',
    );
    assert.equal((await r.signUp({ ...marie, session: 'dimanche' })).status, 201, 'another session is another list');
  });

  test('a full session does not tell who is there', async (t) => {
    const r = await receiver(t, kind);
    r.config = configOf(session('samedi', { capacity: 1, waiting: 0 }));
    await r.reload();
    await r.signUp(marie);
    assert.equal(refused(await r.signUp({ name: 'Paul Martin', email: marie.email })), '409 full');
    assert.equal(refused(await r.signUp(marie)), '409 already');
  });

  test('who cancelled may come back, and leaves nothing of themselves', async (t) => {
    const r = await receiver(t, kind);
    const { body } = await r.signUp(marie);
    await r.cancel(body);
    const { rows } = await everything(r);
    assert.doesNotMatch(JSON.stringify(rows), /marie|dupont|0612345678/i);
    assert.equal((await r.signUp({ ...marie, name: 'Paul Martin' })).status, 201);
  });

  test('neither the secret nor the idempotency key is to be read in the database', async (t) => {
    const r = await receiver(t, kind);
    const key = 'cle-de-la-demande-1234';
    const { body } = await r.signUp(marie, key);
    const { rows } = await everything(r);
    const text = JSON.stringify(rows);
    assert.ok(text.includes(body.reference) && text.includes('Marie Dupont'));
    for (const secret of [body.secret, body.secret.replaceAll('-', ''), key]) assert.ok(!text.includes(secret));
  });

  test('closed by the organiser', async (t) => {
    const r = await receiver(t, kind);
    const [first] = await four(r);
    assert.equal((await r.organise('POST', '/seances/samedi/fermer')).status, 303);
    assert.equal((await r.sessions())[0].state, 'closed');
    assert.equal(refused(await r.signUp(somebody())), '409 closed');
    assert.equal((await r.cancel(first)).status, 200);
    assert.equal((await places(r)).length, 3, 'who waits still gets the place');
    await r.organise('POST', '/seances/samedi/rouvrir');
    assert.equal((await r.sessions())[0].state, 'waiting');
  });

  test('a person deleted leaves no trace and their place goes to who waits', async (t) => {
    const r = await receiver(t, kind);
    const taken = await four(r);
    const html = (await r.organise('GET', '/seances/samedi')).text;
    const id = html.match(/personnes\/(\d+)\/supprimer/)[1];
    assert.equal((await r.organise('POST', `/personnes/${id}/supprimer`)).status, 303);
    assert.equal((await r.organise('POST', `/personnes/${id}/supprimer`)).status, 404);
    const { rows } = await everything(r);
    assert.ok(!JSON.stringify(rows).includes(taken[0].email) && !JSON.stringify(rows).includes(taken[0].reference));
    assert.equal(rows.idempotency.length, 3, 'the answer that was kept is gone too');
    assert.equal((await r.cancel(taken[0])).status, 404);
    assert.match((await places(r))[1], /à prévenir/);
  });

  test('a session that left the config is kept, unlisted, and comes back', async (t) => {
    const r = await receiver(t, kind);
    const [first] = await four(r);
    r.config = configOf(session('dimanche'));
    await r.reload();
    assert.deepEqual(
      (await r.sessions()).map(({ id }) => id),
      ['dimanche'],
    );
    assert.equal(refused(await r.signUp(somebody())), '404 no-session');
    assert.equal((await r.cancel(first)).status, 200);
    assert.match((await r.organise('GET', '/')).text, /plus affichée/);
    assert.equal((await places(r)).length, 3);
    r.config = configOf(session('samedi'));
    await r.reload();
    assert.equal((await r.sessions())[0].state, 'waiting');
  });

  test('a larger room is for those who wait first; a smaller one takes no place away', async (t) => {
    const r = await receiver(t, kind);
    await four(r);
    r.config = configOf(session('samedi', { capacity: 3 }));
    await r.reload();
    assert.deepEqual(
      (await places(r)).map((line) => line.replace(/ Personne.*/, '')),
      ['inscrit', 'inscrit', 'inscrit, à prévenir', 'attente, rang 1'],
    );
    r.config = configOf(session('samedi', { capacity: 1 }));
    await r.reload();
    assert.deepEqual((await r.sessions())[0], { id: 'samedi', capacity: 1, left: 0, state: 'waiting' });
    assert.equal((await places(r)).filter((line) => line.startsWith('inscrit')).length, 3);
  });

  test('a config that became wrong changes nothing', async (t) => {
    const r = await receiver(t, kind);
    r.config = { ...configOf(session('samedi')), workshops: 'x' };
    await assert.rejects(r.reload(), /workshops/);
    assert.equal((await r.signUp(somebody())).status, 201);
  });

  test('purges after the retention date, and says only how many', async (t) => {
    const r = await receiver(t, kind);
    const { body } = await r.signUp(marie);
    const day = 86_400_000;
    const end = Date.parse('2027-01-09T10:30:00Z');
    r.now += 47 * 3_600_000;
    assert.deepEqual(await r.purge(), { signups: 0, keys: 0 });
    r.now += 2 * 3_600_000;
    assert.deepEqual(await r.purge(), { signups: 0, keys: 1 });
    r.now = end + 90 * day;
    assert.deepEqual(await r.purge(), { signups: 0, keys: 0 });
    assert.equal((await r.cancel(body)).status, 200);
    r.now += 1;
    assert.deepEqual(await r.purge(), { signups: 1, keys: 0 });
    assert.equal((await everything(r)).rows.signups.length, 0);
    assert.equal((await r.cancel(body)).status, 404);
    const lines = r.log.split('\n').filter((line) => line.includes('"purge"'));
    assert.deepEqual(
      lines.map((line) => JSON.parse(line)).map(({ signups, keys }) => [signups, keys]),
      [
        [0, 1],
        [1, 0],
      ],
    );
  });

  test('purges at its start, by the variable before the config', async (t) => {
    const r = await receiver(t, kind);
    await r.signUp(marie);
    const now = Date.parse('2027-01-12T10:31:00Z');
    const sooner = await receiver(t, kind, { database: r.database, clock: () => now, retentionDays: 3 });
    assert.equal((await everything(sooner)).rows.signups.length, 0);
  });

  test('each wrong field has its sentence, and nothing is stored', async (t) => {
    const r = await receiver(t, kind);
    const good = { session: 'samedi', name: 'Ana', email: 'ana@exemple.fr' };
    const cases = [
      [{ name: undefined }, 'name'],
      [{ name: '' }, 'name'],
      [{ name: '   ' }, 'name'],
      [{ name: 'a'.repeat(121) }, 'name'],
      [{ name: 'deux\nlignes' }, 'name'],
      [{ name: 'nul\0' }, 'name'],
      [{ name: 3 }, 'name'],
      [{ session: undefined }, 'session'],
      [{ session: 'X Y' }, 'session'],
      [{ email: undefined }, 'email'],
      [{ email: '' }, 'email'],
      [{ email: 'ana' }, 'email'],
      [{ email: 'a@b@exemple.fr' }, 'email'],
      [{ email: 'ana@exemple.fr, eve@exemple.fr' }, 'email'],
      [{ email: `${'a'.repeat(250)}@exemple.fr` }, 'email'],
      [{ phone: '12' }, 'phone'],
      [{ phone: 'appelez-moi' }, 'phone'],
      [{ phone: '06123456789' }, 'phone'],
      [{ children: 0 }, 'children'],
      [{ children: 21 }, 'children'],
      [{ children: '2' }, 'children'],
      [{ children: 1.5 }, 'children'],
      [{ age: 'lycee' }, 'age'],
      [{ arrangements: ['ascenseur'] }, 'arrangements'],
      [{ arrangements: 'fauteuil' }, 'arrangements'],
      [{ arrangements: ['fauteuil', 'fauteuil'] }, 'arrangements'],
      [{ answers: { autre: 'x' } }, 'answers.autre'],
      [{ answers: { attentes: 'x'.repeat(501) } }, 'answers.attentes'],
      [{ answers: { attentes: 'nul\0' } }, 'answers.attentes'],
      [{ answers: { attentes: 5 } }, 'answers.attentes'],
      [{ contactMe: 'oui' }, 'contactMe'],
      [{ took: -1 }, 'took'],
      [{ inconnu: 1 }, 'inconnu'],
      [{ constructor: 1 }, 'constructor'],
    ];
    for (const [wrong, field] of cases) {
      const answer = await r.signUp({ ...good, ...wrong });
      assert.equal(refused(answer), '400 invalid', JSON.stringify(wrong));
      assert.deepEqual(
        answer.body.faults.map((fault) => fault.field),
        [field],
        JSON.stringify(wrong),
      );
      assert.match(answer.body.faults[0].message, /^[A-ZÀÉ].*\.$/);
    }
    const many = await r.signUp({ ...good, name: '', children: 0, email: 'x' });
    assert.deepEqual(many.body.faults.map(({ field }) => field).sort(), ['children', 'email', 'name']);
    assert.equal((await everything(r)).rows.signups.length, 0);
    r.config = configOf(session('samedi', { capacity: 20 }));
    await r.reload();
    for (const phone of ['06 12 34 56 78', '+33698765432', '+32 470 12 34 56', '01.23.45.67.89'])
      assert.equal((await r.signUp({ name: `Tel ${phone}`, session: 'samedi', phone })).status, 201, phone);
  });

  test('what the town does not ask is not taken', async (t) => {
    const r = await receiver(t, kind);
    const { ask: _, ...rest } = configOf(session('samedi'));
    r.config = rest;
    await r.reload();
    for (const [field, value] of [
      ['children', 2],
      ['age', 'college'],
      ['arrangements', ['fauteuil']],
      ['answers', { attentes: 'x' }],
    ])
      assert.equal((await r.signUp(somebody({ [field]: value }))).body.faults[0].field.split('.')[0], field);
    assert.equal((await r.signUp(somebody({ arrangements: [], answers: {}, contactMe: true }))).status, 201);
  });

  test('bad input at the cancellation', async (t) => {
    const r = await receiver(t, kind);
    const post = (body) => r.call('POST', '/api/cancellations', { body });
    for (const [body, field] of [
      [{}, 'reference'],
      [{ reference: 'A' }, 'secret'],
      [{ reference: 1, secret: 'x' }, 'reference'],
      [{ reference: 'x'.repeat(41), secret: 'x' }, 'reference'],
      [{ reference: 'A', secret: 'nul\0' }, 'secret'],
      [{ reference: 'A', secret: 'B', more: 1 }, 'more'],
    ]) {
      const answer = await post(body);
      assert.equal(refused(answer), '400 invalid');
      assert.equal(answer.body.faults[0].field, field);
    }
    assert.equal(refused(await post({ reference: '---', secret: '---' })), '404 unknown');
  });

  test('JSON only, of a bounded size', async (t) => {
    const r = await receiver(t, kind);
    const post = (type, raw, path = '/api/signups') =>
      r.call('POST', path, { raw, headers: { ...(type && { 'content-type': type }), 'idempotency-key': randomUUID() } });
    const json = JSON.stringify({ session: 'samedi', ...somebody() });
    for (const path of ['/api/signups', '/api/cancellations'])
      for (const type of [
        'text/plain',
        'application/x-www-form-urlencoded',
        'multipart/form-data; boundary=x',
        'application/jsonp',
        'text/json',
      ])
        assert.equal(refused(await post(type, json, path)), '415 media-type', type);
    assert.equal(refused(await post('application/json', '{"session":')), '400 invalid');
    assert.equal(refused(await post('application/json', '[]')), '400 invalid');
    assert.equal(refused(await post('application/json', 'null')), '400 invalid');
    assert.equal(refused(await post('application/json', '{"__proto__":{"a":1}}')), '400 invalid');
    assert.equal(refused(await post('application/json', JSON.stringify({ name: 'x'.repeat(20_000) }))), '413 too-large');
    assert.equal((await post('application/json; charset=utf-8', json)).status, 201);
    const longest = { ...somebody(), session: 'samedi', answers: { attentes: '\u{1F600}'.repeat(250) }, name: 'é'.repeat(120) };
    assert.equal((await post('application/json', JSON.stringify(longest))).status, 201, 'the longest answers pass');
  });

  test('only the town’s pages', async (t) => {
    const r = await receiver(t, kind);
    for (const origin of ['https://autre.exemple', 'null', `${page}.autre.exemple`, 'http://www.exemple.fr']) {
      const posted = await r.signUp(somebody(), undefined, { origin });
      assert.equal(refused(posted), '403 origin', origin);
      assert.equal(posted.headers.get('access-control-allow-origin'), null);
      assert.equal(refused(await r.call('GET', '/api/sessions', { origin })), '403 origin');
    }
    assert.equal(refused(await r.signUp(somebody(), undefined, { origin: '' })), '403 origin', 'a browser says its origin when it posts');
    assert.equal((await r.call('GET', '/api/sessions', { origin: '' })).status, 200);
    const allowed = await r.signUp(somebody());
    assert.equal(allowed.headers.get('access-control-allow-origin'), page);
    assert.equal(allowed.headers.get('access-control-allow-credentials'), null);
    assert.match(allowed.headers.get('vary'), /Origin/i);
    const preflight = (origin) =>
      r.call('OPTIONS', '/api/signups', {
        origin,
        headers: { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type,idempotency-key' },
      });
    const { status, headers } = await preflight(page);
    assert.equal(status, 204);
    assert.equal(headers.get('access-control-allow-origin'), page);
    assert.match(headers.get('access-control-allow-headers'), /Idempotency-Key/i);
    assert.equal((await preflight('https://autre.exemple')).headers.get('access-control-allow-origin'), null);
    for (const answer of [
      await r.signUp({}),
      await r.call('POST', '/api/signups', { raw: 'x', headers: { 'content-type': 'text/plain' } }),
    ])
      assert.equal(answer.headers.get('access-control-allow-origin'), page, 'the widget can read why');
  });

  test('limits each address, and tells when to come back', async (t) => {
    const few = { max: 2, timeWindow: 60_000 };
    const r = await receiver(t, kind, { limits: { signups: few, cancellations: few }, trustProxy: ['127.0.0.1'] });
    const from = (address) => ({ headers: { 'x-forwarded-for': address } });
    const post = (address) => r.signUp(somebody(), undefined, from(address));
    assert.deepEqual([(await post('192.0.2.1')).status, (await post('192.0.2.1')).status], [201, 201]);
    const limited = await post('192.0.2.1');
    assert.equal(refused(limited), '429 too-many');
    assert.ok(Number(limited.headers.get('retry-after')) > 0);
    assert.equal(limited.headers.get('access-control-allow-origin'), page);
    assert.equal((await post('192.0.2.2')).status, 201);
    assert.equal((await r.call('GET', '/api/sessions', from('192.0.2.1'))).status, 200, 'reading is counted apart');
    const codes = { reference: '222-222', secret: 'x' };
    assert.deepEqual([(await r.cancel(codes)).status, (await r.cancel(codes)).status, (await r.cancel(codes)).status], [404, 404, 429]);
  });

  test('an address that a stranger forwards is not believed', async (t) => {
    const few = { max: 1, timeWindow: 60_000 };
    const r = await receiver(t, kind, { limits: { signups: few } });
    const post = (address) => r.signUp(somebody(), undefined, { headers: { 'x-forwarded-for': address } });
    assert.deepEqual([(await post('192.0.2.1')).status, (await post('192.0.2.2')).status], [201, 429]);
  });

  test('unknown addresses and methods', async (t) => {
    const r = await receiver(t, kind);
    for (const [method, path] of [
      ['GET', '/api/rien'],
      ['GET', '/rien'],
      ['PUT', '/api/signups'],
      ['GET', '/api/signups'],
    ])
      assert.equal(refused(await r.call(method, path)), '404 not-found');
  });

  test('no cookie, no cache, nobody in the log', async (t) => {
    const r = await receiver(t, kind);
    const key = 'une-cle-tres-particuliere';
    const answers = [await r.signUp(marie, key), await r.signUp(marie, key), await r.signUp({ ...marie, name: 'Paul Martin' })];
    answers.push(
      await r.signUp({ ...marie, inconnu: 'Marie Dupont' }),
      await r.cancel(answers[0].body),
      await r.call('GET', '/api/sessions'),
    );
    answers.push(await r.call('POST', '/api/signups', { raw: '{"name":"Marie Dupont', headers: { 'content-type': 'application/json' } }));
    await r.signUp(somebody({ name: 'Marie Dupont' }));
    await r.organise('GET', '/seances/samedi');
    await r.call('GET', '/api/rien?nom=Marie%20Dupont&mail=marie@exemple.fr');
    for (const { headers } of answers) {
      assert.equal(headers.get('set-cookie'), null);
      assert.equal(headers.get('cache-control'), 'no-store');
    }
    const { secret, reference } = answers[0].body;
    assert.ok(r.log.split('\n').length > 8);
    for (const word of ['Marie', 'Dupont', 'Paul', 'marie@', '612345678', '12 34 56', secret, reference, key, '127.0.0.1', 'authorization'])
      assert.ok(
        !r.log
          .replace(/Server listening at .*/, '')
          .replace(/http:\/\/127.*?"/g, '')
          .includes(word),
        word,
      );
  });

  test('health, and the description that is served', async (t) => {
    const r = await receiver(t, kind);
    assert.deepEqual((await r.call('GET', '/health')).body, { status: 'ok' });
    const { body } = await r.call('GET', '/api/openapi.json');
    assert.equal(body.openapi, '3.1.0');
    assert.deepEqual(Object.keys(body.paths).sort(), ['/api/cancellations', '/api/sessions', '/api/signups', '/health']);
    const { requestBody, parameters } = body.paths['/api/signups'].post;
    assert.deepEqual(requestBody.content['application/json'].schema.required, ['session', 'name']);
    assert.ok(parameters.some(({ name, in: where, required }) => name === 'idempotency-key' && where === 'header' && required));
  });
});

after(() => {
  // Each answer of the contract was seen, and held against the description, at least once.
  const wanted = {
    'POST /api/signups': [201, 400, 403, 404, 409, 413, 415, 422, 429],
    'POST /api/cancellations': [200, 400, 404, 415, 429],
    'GET /api/sessions': [200, 403],
    'GET /health': [200],
  };
  for (const [name, statuses] of Object.entries(wanted))
    for (const status of statuses) assert.ok(seen.has(`${name} ${status}`), `${name} ${status}`);
});

/** Four people on two places: two seated and two who wait. */
async function four(r) {
  const all = Array.from({ length: 4 }, () => somebody());
  const taken = [];
  for (const one of all) taken.push({ ...one, ...(await r.signUp(one)).body });
  return taken;
}

/** As the organiser's file says it: place and name. */
async function places(r) {
  const { text } = await r.organise('GET', '/seances/samedi/inscriptions.csv');
  return text
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(';'))
    .map((cells) => `${cells[1]} ${cells[3]}`);
}

/** All that is in the database. */
async function everything({ database: { file, databaseUrl } }) {
  const tables = ['sessions', 'signups', 'idempotency'];
  const rows = {};
  if (databaseUrl) {
    const { query } = await import('./helpers.mjs');
    for (const table of tables) rows[table] = await query(databaseUrl, `select * from ${table}`);
  } else {
    const { DatabaseSync } = await import('node:sqlite');
    const open = new DatabaseSync(file, { readOnly: true });
    for (const table of tables) rows[table] = open.prepare(`select * from ${table}`).all();
    open.close();
  }
  return { rows };
}
