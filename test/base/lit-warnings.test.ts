import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/all.js';
import quiz from '../fixtures/quiz.json';
import { bar } from '../widgets/chart/configs.js';
import { $, fault, listenToConsole, pause } from '../helpers.js';

it('Lit’s development build finds nothing to warn of in any element', async () => {
  const { lines, restore } = listenToConsole('warn');
  const errors = listenToConsole('error');
  const place = await fixture<HTMLElement>(html`
    <balise-settings theme="dark">
      <balise-quiz .config=${quiz}></balise-quiz>
      <balise-quiz src=${fault('slow.json?ms=400')}></balise-quiz>
      <balise-quiz src=${fault('status.json?code=404')}></balise-quiz>
      <balise-chart .config=${bar}></balise-chart>
      <balise-3018></balise-3018>
      <balise-3018 dismissible variant="bar"></balise-3018>
    </balise-settings>
  `);
  const [first, slow, failed] = place.querySelectorAll('balise-quiz');
  await waitUntil(() => slow!.shadowRoot!.querySelector('.start'));
  $(first!, '.start .button').click();
  await first!.updateComplete;
  // one more life for each: replaced while it is slow, and taken away
  slow!.src = fault('slow.json?ms=900');
  await waitUntil(() => failed!.shadowRoot!.querySelector('.notice'));
  failed!.src = fault('slow.json?ms=900');
  await pause(400);
  failed!.config = quiz;
  first!.config = null;
  slow!.removeAttribute('src');
  await pause(100);
  place.remove();
  restore();
  errors.restore();
  expect(lines).to.deep.equal([]);
  // Lit says each thing once a page, perhaps before this test began: its own list has them all.
  const { litIssuedWarnings } = globalThis as unknown as { litIssuedWarnings: Set<string> };
  const issued = [...litIssuedWarnings].filter((warning) => warning !== 'dev-mode' && !warning.startsWith('Lit is in dev mode'));
  expect(litIssuedWarnings.size, 'the development build runs').to.be.greaterThan(0);
  expect(issued).to.deep.equal([]);
});
