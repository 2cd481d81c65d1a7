import { expect } from '@open-wc/testing';
import { Intents } from '../../../src/widgets/signup/intents.js';
import { post, sendEntry, type Means } from '../../../src/widgets/signup/sending.js';

type Answer = Response | 'down' | 'cut';

interface Trial {
  means: Means;
  /** What was posted, one after the other. */
  posts: { url: string; body: unknown; key: string | null; type: string | null; method: string | undefined }[];
  /** How long it waited, in milliseconds. */
  waits: number[];
}

/** A network that gives these answers in turn, the last one for ever. */
function trial(answers: Answer[], random = () => 0): Trial {
  const [posts, waits]: [Trial['posts'], number[]] = [[], []];
  const means: Means = {
    fetch: (url, { body, headers, method } = {}) => {
      const sent = new Headers(headers);
      posts.push({ url: url as string, body, key: sent.get('idempotency-key'), type: sent.get('content-type'), method });
      const answer = answers[Math.min(posts.length, answers.length) - 1]!;
      if (answer === 'down') return Promise.reject(new TypeError('Failed to fetch'));
      if (answer === 'cut') return Promise.resolve(new Response(new ReadableStream({ pull: (cut) => cut.error(new TypeError('cut')) })));
      return Promise.resolve(answer.clone());
    },
    pause: (milliseconds) => (waits.push(milliseconds), Promise.resolve()),
    random,
  };
  return { means, posts, waits };
}

const json = (body: unknown, status = 200, headers: Record<string, string> = {}) => new Response(JSON.stringify(body), { status, headers });
const seated = { status: 'seated', reference: 'K7M-4QP', secret: 'H3X9' };
const ok = () => json(seated, 201);
const status = (code: number, headers = {}) => new Response('<h1>x</h1>', { status: code, headers });

const send = ({ means }: Trial) => sendEntry('/api/signups', '{"name":"S"}', 'key-1', means);

describe('tries', () => {
  it('are one where an answer comes, with the key and as JSON', async () => {
    const one = trial([ok()]);
    expect(await send(one)).to.deep.equal({ kind: 'seated', reference: 'K7M-4QP', secret: 'H3X9' });
    expect(one.posts).to.deep.equal([
      { url: '/api/signups', body: '{"name":"S"}', key: 'key-1', type: 'application/json', method: 'POST' },
    ]);
    expect(one.waits).to.deep.equal([]);
  });

  for (const [name, answer] of [
    ['no network', 'down'],
    ['an answer that breaks off', 'cut'],
    ['429', status(429)],
    ['502', status(502)],
    ['503', status(503)],
    ['504', status(504)],
    ['409 « in flight »', json({ reason: 'in-flight', message: 'x' }, 409)],
  ] as [string, Answer][]) {
    it(`are at most four after ${name}, all with the same key and the same text`, async () => {
      const all = trial([answer]);
      expect(await send(all)).to.deep.equal({ kind: 'unconfirmed' });
      expect(all.posts.length).to.equal(4);
      expect(new Set(all.posts.map((one) => JSON.stringify(one))).size).to.equal(1);
      expect(all.waits.length).to.equal(3);
    });

    it(`go on after ${name} until an answer comes`, async () => {
      const all = trial([answer, answer, ok()]);
      expect((await send(all)).kind).to.equal('seated');
      expect(all.posts.length).to.equal(3);
    });
  }

  for (const code of [400, 401, 403, 404, 405, 409, 413, 415, 422, 500, 501, 505])
    it(`are one after ${code}: the same entry would get the same answer`, async () => {
      const one = trial([status(code), ok()]);
      expect(await send(one)).to.deep.equal({ kind: 'unconfirmed' });
      expect(one.posts.length).to.equal(1);
    });

  it('are one after each refusal', async () => {
    for (const reason of ['full', 'closed', 'already', 'unverified']) {
      const one = trial([json({ reason, message: 'x' }, 409), ok()]);
      expect((await send(one)).kind).to.equal('refused');
      expect(one.posts.length, reason).to.equal(1);
    }
  });

  it('have no key where none is needed', async () => {
    const one = trial([json({ status: 'cancelled' })]);
    expect((await post('/api/cancellations', '{}', undefined, one.means))!.answer['status']).to.equal('cancelled');
    expect(one.posts[0]!.key).to.equal(null);
  });

  it('do not wait for ever for one answer', async () => {
    let signal: AbortSignal | null | undefined;
    const { means } = trial([]);
    await post('/x', '', '', { ...means, fetch: (_, init) => ((signal = init?.signal), Promise.resolve(ok())) });
    expect(signal).to.be.instanceOf(AbortSignal);
  });
});

describe('waits', () => {
  it('are random up to a limit that doubles', async () => {
    const least = trial(['down'], () => 0);
    const most = trial(['down'], () => 0.999999);
    await Promise.all([send(least), send(most)]);
    expect(least.waits).to.deep.equal([0, 0, 0]);
    expect(most.waits.map(Math.round)).to.deep.equal([1000, 2000, 4000]);
  });

  it('ask for a new random number each', async () => {
    const numbers = [0.5, 0.25, 0.75];
    const all = trial(['down'], () => numbers.shift()!);
    await send(all);
    expect(all.waits).to.deep.equal([500, 500, 3000]);
  });

  it('are at least as long as Retry-After asks in seconds, and not the same for everybody', async () => {
    const asked = status(503, { 'retry-after': '7' });
    const [first, last] = [trial([asked, ok()], () => 0), trial([asked, ok()], () => 0.5)];
    await Promise.all([send(first), send(last)]);
    expect([...first.waits, ...last.waits]).to.deep.equal([7000, 7500]);
  });

  it('honour a Retry-After of each status that may pass', async () => {
    for (const code of [429, 502, 503, 504]) {
      const one = trial([status(code, { 'retry-after': '3' }), ok()]);
      await send(one);
      expect(one.waits, String(code)).to.deep.equal([3000]);
    }
  });

  it('honour a date, by the receiver’s own clock', async () => {
    const dates = { date: 'Sat, 09 Jan 2027 10:00:00 GMT', 'retry-after': 'Sat, 09 Jan 2027 10:00:05 GMT' };
    const one = trial([status(503, dates), ok()]);
    await send(one);
    expect(one.waits).to.deep.equal([5000]);
  });

  it('honour a date without one, by the visitor’s clock', async () => {
    const one = trial([status(503, { 'retry-after': new Date(Date.now() + 10_000).toUTCString() }), ok()]);
    await send(one);
    expect(one.waits[0]).to.be.within(1, 10_000);
  });

  it('do not honour a date that is past, nor words', async () => {
    for (const after of ['Sat, 09 Jan 2016 10:00:00 GMT', 'bientôt', '-5', '']) {
      const one = trial([status(503, { 'retry-after': encodeURI(after) }), ok()]);
      await send(one);
      expect(one.waits, after).to.deep.equal([0]);
    }
  });

  it('are not made where the receiver asks for more than a visitor can wait', async () => {
    for (const after of ['31', '3600', 'Infinity', new Date(Date.now() + 600_000).toUTCString()]) {
      const one = trial([status(503, { 'retry-after': after }), ok()]);
      expect(await send(one), after).to.deep.equal({ kind: 'unconfirmed' });
      expect([one.posts.length, one.waits.length], after).to.deep.equal([1, 0]);
    }
    const one = trial([status(503, { 'retry-after': '30' }), ok()]);
    expect((await send(one)).kind).to.equal('seated');
  });
});

describe('an answer', () => {
  const outcome = (...answers: Answer[]) => send(trial(answers));

  it('says that one has a place, a first time or again', async () => {
    expect(await outcome(json(seated, 200))).to.deep.equal({ kind: 'seated', reference: 'K7M-4QP', secret: 'H3X9' });
  });

  it('says that one waits, with the position where it is known', async () => {
    const waiting = { status: 'waiting', reference: 'R', secret: 'S' };
    const kind = { kind: 'waiting', reference: 'R', secret: 'S' };
    expect(await outcome(json({ ...waiting, position: 3 }, 201))).to.deep.equal({ ...kind, position: 3 });
    for (const position of [undefined, null, 0, -1, 'x', {}])
      expect(await outcome(json({ ...waiting, position }, 201)), JSON.stringify(position)).to.deep.equal({ ...kind, position: undefined });
  });

  it('says no, and why', async () => {
    expect(await outcome(json({ reason: 'full', message: 'Complet.' }, 409))).to.deep.equal({
      kind: 'refused',
      reason: 'full',
      message: 'Complet.',
    });
    expect(await outcome(json({ reason: 'no-session', message: 'x' }, 404))).to.include({ kind: 'refused', reason: 'no-session' });
    expect(await outcome(json({ reason: 'other-body' }, 422))).to.deep.equal({ kind: 'refused', reason: 'other-body' });
  });

  it('says which fields are wrong; what is no such thing is left out', async () => {
    const fault = { field: 'email', message: 'Adresse inconnue.' };
    const faults = [fault, null, 'x', 5, {}, { field: 1, message: 'x' }, { field: 'name' }, [fault]];
    expect(await outcome(json({ reason: 'invalid', message: 'x', faults }, 400))).to.deep.equal({
      kind: 'refused',
      reason: 'invalid',
      message: 'x',
      faults: [fault],
    });
    expect(await outcome(json({ reason: 'invalid', faults: 'email' }, 400))).to.deep.equal({ kind: 'refused', reason: 'invalid' });
  });

  it('says nothing that can be believed: then nobody knows', async () => {
    const strange: Answer[] = [
      status(200),
      new Response('', { status: 201 }),
      json(null, 201),
      json('seated', 201),
      json([seated], 201),
      json({ status: 'seated' }, 201),
      json({ ...seated, reference: 12 }, 201),
      json({ ...seated, secret: null }, 201),
      json({ ...seated, status: 'cancelled' }, 201),
      json(seated, 409),
      json(seated, 500),
      json({ reason: 'full' }, 500),
      json({ reason: 'full' }, 200),
      json({ reason: ['full'] }, 409),
      json({ message: 'x' }, 400),
    ];
    for (const answer of strange) {
      const text = `${answer instanceof Response ? `${answer.status} ${await answer.clone().text()}` : answer}`;
      expect(await outcome(answer), text).to.deep.equal({ kind: 'unconfirmed' });
    }
  });
});

describe('an intent', () => {
  const entry = { session: 'janvier', name: 'Samia', email: 's@exemple.fr' };

  it('has a key of its own and the text of its entry', () => {
    const intents = new Intents();
    const { key, body } = intents.of(entry, 3000);
    expect(JSON.parse(body)).to.deep.equal({ ...entry, took: 3000 });
    expect(key).to.match(/^[0-9a-f]{32}$/);
    expect(new Intents().of(entry, 3000).key).to.not.equal(key);
  });

  it('is the same for the same entry, however long it took to send it again', () => {
    const intents = new Intents();
    const first = intents.of(entry, 90_000);
    expect(intents.of({ ...entry }, 1)).to.equal(first);
    expect(JSON.parse(first.body)).to.have.property('took', 90_000);
  });

  it('is another one for another entry', () => {
    const intents = new Intents();
    const [one, other] = [intents.of(entry, 1), intents.of({ ...entry, session: 'fevrier' }, 1)];
    expect(other.key).to.not.equal(one.key);
    expect(intents.open).to.deep.equal([one.entry, other.entry]);
  });

  it('is a new one once it is known what became of it', () => {
    const intents = new Intents();
    const { key } = intents.of(entry, 1);
    intents.settle({ ...entry });
    expect(intents.open).to.deep.equal([]);
    expect(intents.of(entry, 1).key).to.not.equal(key);
  });
});
