import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import quiz from '../fixtures/quiz.json';
import { $, pause } from '../helpers.js';

const defined = () => ['balise-settings', 'balise-quiz', 'balise-3018'].filter((tag) => customElements.get(tag));
const imported = (file: string) => performance.getEntriesByType('resource').filter(({ name }) => name.includes(file)).length;

it('the loader imports only what the page holds, also when a tag comes later', async () => {
  const place = await fixture<HTMLElement>(html`<div><balise-3018></balise-3018></div>`);
  const script = document.createElement('script');
  script.type = 'module';
  script.src = new URL('../../src/define/loader.ts', import.meta.url).href;
  place.append(script);
  await customElements.whenDefined('balise-3018');
  await pause(100);
  expect(defined()).to.deep.equal(['balise-3018']);
  expect(imported('widgets/quiz')).to.equal(0);

  const section = document.createElement('section');
  const element = section.appendChild(document.createElement('balise-quiz'));
  element.config = quiz; // set before the upgrade
  place.append(section);
  await waitUntil(() => customElements.get('balise-quiz'));
  await waitUntil(() => element.shadowRoot?.querySelector('.start'));
  expect($(element, '.title').textContent).to.equal(quiz.title);
  place.append(document.createElement('balise-quiz'));
  await pause(50);
  expect(defined()).to.deep.equal(['balise-quiz', 'balise-3018']);
  expect(imported('define/quiz')).to.equal(1);
});
