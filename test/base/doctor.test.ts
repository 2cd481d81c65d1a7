import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/chart.js';
import '../../src/define/quiz.js';
import { safeDefine } from '../../src/define/safe-define.js';
import { QuizElement } from '../../src/widgets/quiz/quiz.js';
import quiz from '../fixtures/quiz.json';
import { axeFaults, diagnosis, fault, isHealthy, listenToConsole, ready } from '../helpers.js';

const quizFrom = (src: string) => fixture<QuizElement>(html`<balise-quiz src=${src}></balise-quiz>`);
const panel = (element: Element) => element.shadowRoot!.lastElementChild!.shadowRoot!;

describe('the doctor', () => {
  let printed: ReturnType<typeof listenToConsole>[];
  beforeEach(() => (printed = [listenToConsole('error'), listenToConsole('warn')]));
  afterEach(() => printed.forEach(({ restore }) => restore()));

  it('says in place, in French, what is wrong and what to do', async () => {
    const element = await quizFrom(fault('status.json?code=404'));
    const [line] = await diagnosis(element);
    expect(line).to.contain('le serveur répond 404').and.to.contain('À faire : Ouvrez cette adresse').and.to.contain(location.origin);
    const aside = panel(element).querySelector('aside')!;
    expect(aside.lang).to.equal('fr');
    expect(aside.textContent).to.contain('Vos visiteurs ne le voient pas').and.to.contain('<balise-quiz src=');
    expect(await axeFaults(element)).to.deep.equal([]);
  });

  it('has advice of its own for each kind of fault', async () => {
    for (const [src, advice] of [
      ['status.json?code=403', 'Donnez au fichier le droit d’être lu'],
      ['status.json?code=500', 'journal d’erreurs du serveur'],
      ['truncated.json', 'il montre la ligne'],
    ] as const)
      expect((await diagnosis(await quizFrom(fault(src)))).join()).to.contain(advice);
    expect((await diagnosis(await quizFrom('javascript:0'))).join()).to.contain('https://');
  });

  it('tells each fault of a config with its place', async () => {
    const element = document.createElement('balise-quiz');
    element.config = { ...quiz, title: '', questions: [] };
    (await fixture<HTMLElement>(html`<div></div>`)).append(element);
    const lines = await diagnosis(element);
    expect(lines).to.have.length(2);
    expect(lines[0]).to.contain('title').and.to.contain('Corrigez cet endroit');
  });

  it('tells a server that answers others but not this page from one that does not answer at all', async () => {
    // Test runner and page: another name of the same machine is another origin, and this server sends no CORS header.
    const other = location.origin.replace('localhost', '127.0.0.1');
    const refused = (await diagnosis(await quizFrom(other + fault('ok.json')))).join();
    expect(refused).to.contain('il n’autorise pas cette page').and.to.contain(`Access-Control-Allow-Origin: ${location.origin}`);
    const silent = (await diagnosis(await quizFrom('http://localhost:9/quiz.json'))).join();
    expect(silent).to.contain('Vérifiez l’adresse, le certificat https de localhost:9');
  });

  it('takes back what it said once a widget works', async () => {
    const element = await quizFrom(fault('status.json?code=404'));
    await diagnosis(element);
    element.config = quiz;
    await waitUntil(() => isHealthy(element));
  });

  it('finds what no widget can tell: no script, no content, a name that does not exist', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <balise-cards src="x.json"></balise-cards>
        <balise-quizz></balise-quizz>
        <div data-balise="cartes"></div>
        <div data-balise="signup" data-src="x.json"></div>
        <balise-chart></balise-chart>
        <balise-settings><p>x</p></balise-settings>
      </div>
    `);
    await waitUntil(() => !isHealthy(page.querySelector('balise-chart')!), 'it takes a few seconds', { timeout: 5000 });
    const said = await Promise.all(
      ['balise-cards', 'balise-quizz', '[data-balise=cartes]', '[data-balise=signup]', 'balise-chart'].map(async (selector) =>
        (await diagnosis(page.querySelector(selector)!)).join(),
      ),
    );
    for (const [i, sentence] of [
      'Le script de <balise-cards> n’est pas arrivé',
      '<balise-quizz> n’existe pas',
      'data-balise="cartes" n’existe pas',
      'Le script de <balise-signup> n’est pas arrivé',
      'Cette balise n’a pas de contenu',
    ].entries())
      expect(said[i]).to.contain(sentence);
  }).timeout(8000);

  it('tells of an accent that is no colour, in the page’s own words, and of none that is one', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.style.setProperty('--primary', '0, 85, 164');
    for (const [accent, quoted] of [
      ['00a36c', '« 00a36c »'],
      ['var(--primary)', '« 0, 85, 164 »'],
    ] as const) {
      page.style.setProperty('--balise-accent', accent);
      const element = document.createElement('balise-quiz');
      element.config = quiz;
      page.replaceChildren(element);
      expect((await diagnosis(element)).join())
        .to.contain('--balise-accent n’est pas une couleur')
        .and.to.contain(quoted);
      page.style.setProperty('--balise-accent', 'oklch(0.7 0.3 150)');
      element.config = { ...quiz, title: 'Un autre' };
      await waitUntil(() => isHealthy(element));
    }
  });

  it('tells of another version that came later, on a widget that works', async () => {
    class Newer extends QuizElement {}
    Object.defineProperty(Newer, 'version', { value: '9.9.9' });
    safeDefine('balise-quiz', Newer);
    const element = await ready<QuizElement>('balise-quiz', quiz);
    expect((await diagnosis(element)).join()).to.contain(`La version 9.9.9 de Balise est arrivée après la version ${QuizElement.version}`);
  });
});
