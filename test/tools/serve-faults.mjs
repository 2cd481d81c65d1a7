// What a config's server may do wrong, for the tests: real answers over real HTTP, at /faults/<name>.
import { readFile } from 'node:fs/promises';

const quiz = () => readFile(new URL('../fixtures/quiz.json', import.meta.url), 'utf8');
const json = (body, status = 200) => ({ status, type: 'application/json', body });
const csv = (body, status = 200) => ({ status, type: 'text/csv', body });
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const hits = new Map();

/** A fixture as if it were in another language: its sentences say which. */
async function translated(name, lang) {
  const config = JSON.parse(await readFile(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8'));
  const text = JSON.stringify({ ...config, lang }, (key, value) =>
    typeof value === 'string' && value.includes(' ') && key !== 'phone' ? `${lang}: ${value}` : value,
  );
  return json(text);
}

const answers = {
  'in.json': (query) => translated(query.get('name'), query.get('lang')),
  'slow-in.json': async (query) => (await pause(Number(query.get('ms') ?? 500)), translated(query.get('name'), query.get('lang'))),
  'ok.json': async () => json(await quiz()),
  'slow.json': async (query) => (await pause(Number(query.get('ms') ?? 500)), json(await quiz())),
  'status.json': async (query) => json('{}', Number(query.get('code'))),
  'page.html': async () => ({ status: 200, type: 'text/html', body: '<!doctype html><title>Connexion</title>' }),
  'truncated.json': async () => json((await quiz()).slice(0, 400)),
  'huge.json': async () => json(`{"title":"${'x'.repeat(300 * 1024)}"}`),
  'latin1.json': async () => ({ status: 200, type: 'application/json', body: Buffer.from(await quiz(), 'latin1') }),
  'empty.json': async () => json(''),
  /** A chart's figures, another one each time; \ufeff is what spreadsheets begin a file with. */
  'figures.csv': async (query, count) => csv(`\ufeffTerritoire;Taux\r\nBezons;${count},5\r\n"Le Val-d’Oise";\r\n`),
  'flaky.csv': async (query, count) => (count === 2 ? csv('', 503) : csv(`Territoire;Taux\nBezons;${count}\n`)),
  'latin1.csv': async () => csv(Buffer.from('Territoire;Taux\r\nÉtampes;12,5\r\n', 'latin1')),
  'wrong.csv': async () => csv('Territoire;Taux\nBezons;1\nParis;beaucoup\nLyon\n'),
  'large.csv': async () => csv(`Territoire;Taux\n${`${'x'.repeat(1000)};1\n`.repeat(5300)}`),
  /** Fails as often as `fail` says, then answers. */
  'flaky.json': async (query, count) => (count <= Number(query.get('fail') ?? 1) ? json('{}', 503) : json(await quiz())),
};

/**
 * A middleware for the test server. `hits.json?of=<path>` tells how often a path was asked for; the browser keeps no answer but
 * with `keep` in its address.
 */
export async function serveFaults(context, next) {
  const { pathname, search, searchParams } = new URL(context.url, 'http://localhost');
  const name = /^\/faults\/([\w.-]+)$/.exec(pathname)?.[1];
  if (!name) return next();
  context.set('cache-control', searchParams.has('keep') ? 'max-age=3600' : 'no-store');
  context.path = '/faults'; // the test runner lets browsers keep for a year whatever has a file extension
  if (name === 'hits.json') {
    context.body = String(hits.get(searchParams.get('of')) ?? 0);
    return;
  }
  const count = (hits.get(pathname + search) ?? 0) + 1;
  hits.set(pathname + search, count);
  const { status, type, body } = await answers[name](searchParams, count);
  context.status = status;
  context.type = type;
  context.body = body;
}
