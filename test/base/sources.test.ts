import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/quiz.js';
import { QuizElement } from '../../src/widgets/quiz/quiz.js';
import quiz from '../fixtures/quiz.json';
import { fault, once, pause, shadow } from '../helpers.js';

const titled = (title: string) => ({ ...quiz, title });
const shown = (element: Element) => shadow(element).querySelector('.title')?.textContent;
const shows = (element: Element, title: string) => waitUntil(() => shown(element) === title, `shows ${title}`);

function script(text: string): HTMLScriptElement {
  const element = document.createElement('script');
  element.type = 'application/json';
  element.textContent = text;
  return element;
}

/** A document in a frame that is still being read, with the quiz defined in it. */
async function unfinishedPage(): Promise<Document> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="page"></iframe>`);
  const page = frame.contentDocument!;
  page.open();
  page.write(`<!doctype html><html lang="fr"><title>Page</title>
    <script type="module" async src="${new URL('../../src/define/quiz.ts', import.meta.url).href}"></script><body>`);
  await frame.contentWindow!.customElements.whenDefined('balise-quiz');
  return page;
}

describe('a config', () => {
  it('comes from the address in src, relative to the page', async () => {
    const url = fault('ok.json');
    await shows(await fixture(html`<balise-quiz src=${url}></balise-quiz>`), quiz.title);
    const base = document.head.appendChild(document.createElement('base'));
    base.href = '/faults/sub/';
    try {
      await shows(await fixture(html`<balise-quiz src=${`..${url.slice('/faults'.length)}&again`}></balise-quiz>`), quiz.title);
    } finally {
      base.remove();
    }
  });

  it('comes from an inline script', async () => {
    await shows(await fixture(html`<balise-quiz>${script(JSON.stringify(titled('Dans la page')))}</balise-quiz>`), 'Dans la page');
  });

  it('comes from the property, and later changes of that object stay its owner’s', async () => {
    const config = { ...titled('Par un script') };
    const element = await fixture<QuizElement>(html`<balise-quiz .config=${config}></balise-quiz>`);
    await shows(element, 'Par un script');
    config.title = 'Changé';
    element.headingLevel = 3;
    await element.updateComplete;
    expect(shown(element)).to.equal('Par un script');
    element.config = config; // the same object, set again
    await shows(element, 'Changé');
  });

  const ways: Record<string, (element: QuizElement) => string> = {
    src: (element) => {
      element.src = fault('ok.json');
      return quiz.title;
    },
    'an inline script': (element) => {
      element.append(script(JSON.stringify(titled('Dans la page'))));
      return 'Dans la page';
    },
    'the property': (element) => {
      element.config = titled('Par un script');
      return 'Par un script';
    },
  };
  it('comes from the way that was used last, in every order, at once or later', async () => {
    const names = Object.keys(ways);
    for (const [first, last] of names.flatMap((a) => names.filter((b) => b !== a).map((b) => [a, b] as const))) {
      const [patient, hasty] = [
        await fixture<QuizElement>(html`<balise-quiz></balise-quiz>`),
        await fixture<QuizElement>(html`<balise-quiz></balise-quiz>`),
      ];
      ways[first]!(hasty);
      const title = ways[last]!(hasty);
      await shows(patient, ways[first]!(patient));
      ways[last]!(patient);
      for (const element of [patient, hasty]) await waitUntil(() => shown(element) === title, `${last} after ${first}`);
      await pause(100);
      expect([shown(patient), shown(hasty)], `${last} after ${first}`).to.deep.equal([title, title]);
    }
  });

  it('comes from the inline script where the markup has a src as well', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('balise-quiz');
    element.setAttribute('src', fault('ok.json'));
    element.append(script(JSON.stringify(titled('Dans la page'))));
    place.append(element);
    await shows(element, 'Dans la page');
  });

  it('that was set last stays when an older one is taken away', async () => {
    const element = await fixture<QuizElement>(
      html`<balise-quiz src=${fault('ok.json')} .config=${titled('Par un script')}></balise-quiz>`,
    );
    await shows(element, 'Par un script');
    element.removeAttribute('src');
    element.headingLevel = 3; // any update
    await pause(50);
    expect(shown(element)).to.equal('Par un script');
    // what a framework hands over before it has a config
    const waiting = await fixture<QuizElement>(html`<balise-quiz src=${fault('ok.json')} .config=${undefined}></balise-quiz>`);
    await shows(waiting, quiz.title);
  });

  it('that is taken away leaves nothing of it', async () => {
    const element = await fixture<QuizElement>(html`<balise-quiz src=${fault('ok.json')}></balise-quiz>`);
    await shows(element, quiz.title);
    element.removeAttribute('src');
    await waitUntil(() => !shown(element));
    element.config = titled('Par un script');
    await shows(element, 'Par un script');
    element.config = null;
    await waitUntil(() => !shown(element));
  });

  it('set as a property before the upgrade survives it', async () => {
    const [early, wins] = [document.createElement('test-late-quiz'), document.createElement('test-late-quiz')] as QuizElement[];
    early!.config = titled('Avant');
    wins!.setAttribute('src', fault('ok.json'));
    wins!.append(script(JSON.stringify(titled('Dans la page'))));
    wins!.config = titled('Avant tout');
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(early!, wins!);
    customElements.define('test-late-quiz', class extends QuizElement {});
    await shows(early!, 'Avant');
    await shows(wins!, 'Avant tout');
    // or before it is in the page
    const outside = document.createElement('balise-quiz');
    outside.append(script(JSON.stringify(titled('Dans la page'))));
    outside.config = titled('Avant');
    place.append(outside);
    await shows(outside, 'Avant');
  });

  it('in an inline script may come late, change, and go', async () => {
    const element = await fixture<QuizElement>(html`<balise-quiz></balise-quiz>`);
    const inline = script(JSON.stringify(titled('Arrivé tard')));
    element.append(inline);
    await shows(element, 'Arrivé tard');
    inline.firstChild!.nodeValue = JSON.stringify(titled('Changé'));
    await shows(element, 'Changé');
    inline.remove();
    await waitUntil(() => !shown(element));
  });

  it('that a slow page is still reading is not taken for a broken one', async () => {
    const page = await unfinishedPage();
    const seen: string[] = [];
    for (const type of ['balise-error', 'balise-ready']) page.addEventListener(type, () => seen.push(type));
    const text = JSON.stringify(titled('En deux fois'));
    page.write(`<balise-quiz><script type="application/json">${text.slice(0, 300)}`);
    await pause(100);
    page.write(`${text.slice(300)}</script></balise-quiz>`);
    await pause(100);
    page.close();
    await shows(page.querySelector('balise-quiz')!, 'En deux fois');
    expect(seen).to.deep.equal(['balise-ready']);
  });

  it('does not start a second life when the same address is set again', async () => {
    const url = fault('ok.json');
    const element = await fixture<QuizElement>(html`<balise-quiz src=${url}></balise-quiz>`);
    await shows(element, quiz.title);
    let again = false;
    void once(element, 'balise-ready').then(() => (again = true));
    element.setAttribute('src', url);
    element.headingLevel = 3;
    await pause(100);
    expect(again).to.equal(false);
  });
});
