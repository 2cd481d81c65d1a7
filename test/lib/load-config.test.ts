import { expect } from '@open-wc/testing';
import { ConfigError } from '../../src/lib/config-error.js';
import { loadConfigText, timeLimit } from '../../src/lib/load-config.js';
import type { Locale } from '../../src/lib/localize.js';
import { fault, hits, pause } from '../helpers.js';

const never = new AbortController().signal;

const load = (
  url: string,
  { locale = 'fr', signal = never, fresh = false }: { locale?: Locale; signal?: AbortSignal; fresh?: boolean } = {},
) => loadConfigText({ url, base: document.baseURI, locale, signal, fresh });

async function errorOf(promise: Promise<unknown>): Promise<ConfigError> {
  const outcome: unknown = await promise.then(
    () => 'loaded',
    (error: unknown) => error,
  );
  expect(outcome).to.be.instanceOf(ConfigError);
  return outcome as ConfigError;
}

describe('loadConfigText', () => {
  it('resolves to what the server sent', async () => {
    expect(JSON.parse(await load(fault('ok.json')))).to.have.property('widget', 'quiz');
  });

  it('says that a file is not there, and what to check', async () => {
    const url = fault('status.json?code=404');
    const error = await errorOf(load(url));
    expect(error.kind).to.equal('http');
    expect(error.message).to.equal(
      `${location.origin}${url}\u00a0: le serveur répond 404 (fichier introuvable\u00a0: vérifiez le nom et le dossier)`,
    );
    expect((await errorOf(load(url, { locale: 'en' }))).message).to.contain(': the server answers 404 (file not found');
  });

  it('says that nothing answers', async () => {
    const error = await errorOf(load('https://localhost:1/quiz.json', { locale: 'en' }));
    expect(error.kind).to.equal('network');
    expect(error.message).to.match(/^https:\/\/localhost:1\/quiz\.json: no answer \(network down/);
  });

  it('gives up on a file of more than 256 kB', async () => {
    const error = await errorOf(load(fault('huge.json')));
    expect(error.kind).to.equal('network');
    expect(error.faults[0]).to.include({ expected: '256 ko au plus', found: 'fichier de plus de 256 ko' });
  });

  it('gives up after ten seconds', async function () {
    this.timeout(20_000);
    const start = performance.now();
    const error = await errorOf(load(fault('slow.json?ms=13000')));
    expect(error.kind).to.equal('network');
    expect(error.faults[0]!.found).to.equal('pas de réponse après 10 secondes');
    expect(performance.now() - start).to.be.within(timeLimit - 50, timeLimit + 2500);
  });

  it('reads a file saved in Latin-1 with its accents', async () => {
    expect(await load(fault('latin1.json'))).to.contain('Avant quel âge les médecins recommandent-ils aucun écran ?');
  });

  it('asks the server once, however many elements ask and whenever they do', async () => {
    const url = fault('ok.json');
    const texts = await Promise.all([load(url), load(url), load(new URL(url, location.href).href)]);
    texts.push(await load(url));
    expect(new Set(texts).size).to.equal(1);
    expect(await hits(url)).to.equal(1);
  });

  it('asks the server again when told to, whatever the browser keeps', async () => {
    const url = fault('flaky.json?fail=1&keep');
    await errorOf(load(url));
    expect(await load(url, { fresh: true })).to.contain('"widget": "quiz"');
  });

  it('lets one asker go without ending the load of another', async () => {
    const url = fault('slow.json?ms=300');
    const leaving = new AbortController();
    const [gone, stays] = [load(url, { signal: leaving.signal }), load(url)];
    leaving.abort();
    expect(await gone.catch((error: Error) => error.name)).to.equal('AbortError');
    expect(await stays).to.contain('"widget": "quiz"');
    expect(await hits(url)).to.equal(1);
  });

  it('ends the request with its last asker, and asks anew for the next', async () => {
    const url = fault('slow.json?ms=300');
    const leaving = new AbortController();
    const gone = load(url, { signal: leaving.signal }).catch(() => 'gone');
    await pause(100);
    leaving.abort();
    expect(await gone).to.equal('gone');
    await load(url);
    expect(await hits(url)).to.equal(2);
  });

  it('forgets a failed load, so that trying again can work', async () => {
    const url = fault('flaky.json?fail=1');
    expect((await errorOf(load(url))).faults[0]!.found).to.contain('503');
    expect(await load(url)).to.contain('"widget": "quiz"');
  });

  it('refuses an address that is not https, without a request', async () => {
    for (const url of ['javascript:alert(1)', 'data:application/json,{}', 'http://example.com/quiz.json', 'https://']) {
      const error = await errorOf(load(url));
      expect(error.kind).to.equal('network');
      expect(error.message).to.equal(`${url}\u00a0: adresse refusée (il faut https, ou le même site que la page)`);
      expect(performance.getEntriesByName(url)).to.deep.equal([]);
    }
  });
});
