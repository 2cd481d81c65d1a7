// Messages, as a real SMTP server gets them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SMTPServer } from 'smtp-server';
import { configOf, onBoth, receiver, session, somebody } from './helpers.mjs';

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function mailbox(t) {
  const messages = [];
  const box = { messages, isBroken: false };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _, done) {
      done(box.isBroken ? new Error(`no such user: ${address}`) : undefined);
    },
    onData(stream, { envelope }, done) {
      let raw = '';
      stream.on('data', (data) => (raw += data));
      stream.on('end', () => {
        const [head, body] = raw.split(/\r\n\r\n([^]*)/);
        const isQuoted = /quoted-printable/i.test(head);
        const text = /base64/i.test(head) ? Buffer.from(body, 'base64').toString() : isQuoted ? unquote(body) : body;
        messages.push({ to: envelope.rcptTo.map(({ address }) => address), from: envelope.mailFrom.address, head, text });
        done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => new Promise((resolve) => server.close(resolve)));
  box.arrived = async (count) => {
    for (let i = 0; i < 200 && messages.length < count; i++) await wait(20);
    assert.equal(messages.length, count);
    return messages;
  };
  return Object.assign(box, {
    mail: {
      url: `smtp://127.0.0.1:${server.server.address().port}`,
      from: 'Mairie <ecoles@exemple.fr>',
      page: 'https://www.exemple.fr/ateliers',
    },
  });
}
const unquote = (text) =>
  Buffer.from(
    text.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString();

onBoth('messages', (kind) => {
  test('confirms with the link that cancels, once, and tells who gets a place', async (t) => {
    const box = await mailbox(t);
    const r = await receiver(t, kind, { mail: box.mail });
    const one = somebody({ name: 'http://pub.exemple Gagnez' });
    const key = 'la-cle-du-message';
    const { body } = await r.signUp(one, key);
    const [first] = await box.arrived(1);
    assert.deepEqual([first.to, first.from], [[one.email], 'ecoles@exemple.fr']);
    assert.ok(first.text.includes(`https://www.exemple.fr/ateliers#annuler=${body.reference}.${body.secret}`));
    for (const text of ['Prise de contact', 'samedi 9 janvier 2027', 'École du Pont-Vieux', body.reference])
      assert.ok(first.text.includes(text), text);
    assert.ok(!`${first.head}${first.text}`.includes('pub.exemple'), 'no word of the sender’s own');
    assert.match(first.head, /^Subject: =\?UTF-8|^Subject: Inscription/im);
    await r.signUp(one, key);
    await r.signUp({ name: 'Sans e-mail', phone: '06 12 34 56 78' });
    const waits = somebody();
    const { body: waiting } = await r.signUp(waits);
    const [, second] = await box.arrived(2);
    assert.match(second.text, /liste d’attente, au rang 1/);
    await r.cancel(body);
    const [, , third] = await box.arrived(3);
    assert.deepEqual(third.to, [waits.email]);
    assert.match(third.text, /Une place s’est libérée/);
    assert.ok(third.text.includes(waiting.reference) && !third.text.includes(waiting.secret));
    for (let i = 0; i < 100 && /prévenir/.test((await r.organise('GET', '/seances/samedi')).text); i++) await wait(20);
    assert.doesNotMatch((await r.organise('GET', '/seances/samedi')).text, /prévenir/);
    await r.tell();
    await box.arrived(3);
    for (const word of [one.email, waits.email, body.secret]) assert.ok(!r.log.includes(word));
  });

  test('a sign-up stands when mail does not go; who got a place is told later', async (t) => {
    const box = await mailbox(t);
    const r = await receiver(t, kind, { mail: box.mail });
    r.config = configOf(session('samedi', { capacity: 1 }));
    await r.reload();
    box.isBroken = true;
    const one = somebody();
    const { status, body } = await r.signUp(one);
    assert.equal(status, 201);
    const next = somebody();
    await r.signUp(next);
    await r.cancel(body);
    for (let i = 0; i < 200 && !/"failed":1/.test(r.log); i++) await wait(20);
    assert.match(r.log, /"failed":1/);
    assert.match(r.log, /message non envoyé/);
    assert.match((await r.organise('GET', '/seances/samedi')).text, /à prévenir/);
    for (const word of [one.email, next.email, body.secret]) assert.ok(!r.log.includes(word), word);
    box.isBroken = false;
    await r.tell();
    await box.arrived(0);
    r.now += 5 * 60_000;
    await r.tell();
    assert.deepEqual((await box.arrived(1))[0].to, [next.email]);
    r.now += 5 * 60_000;
    await r.tell();
    await box.arrived(1);
  });

  test('two servers do not tell the same person', async (t) => {
    const box = await mailbox(t);
    const a = await receiver(t, kind);
    const b = await receiver(t, kind, { database: a.database, mail: box.mail });
    const c = await receiver(t, kind, { database: a.database, mail: box.mail });
    const { body } = await a.signUp(somebody());
    for (let i = 0; i < 2; i++) await a.signUp(somebody());
    await a.cancel(body);
    await Promise.all([b.tell(), c.tell(), b.tell()]);
    await box.arrived(1);
  });
});
