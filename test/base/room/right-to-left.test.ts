import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../../src/define/quiz.js';
import '../../../src/define/settings.js';
import quiz from '../../fixtures/quiz.json';
import { clone } from '../../helpers.js';
import { loadLanguage } from '../../../src/lib/localize.js';
import { longest } from '../../tools/projected.ts';
import { onward, openRoom, part, press, project } from './projecting.js';

describe('a projection in Arabic', () => {
  before(() => loadLanguage(['ar']));
  afterEach(() => document.querySelectorAll('balise-quiz').forEach((widget) => widget.remove()));

  const long = { ...longest(clone(quiz)), lang: 'ar' };

  it('is laid out from right to left, and its title too', async () => {
    const dialog = project(await openRoom({ ...clone(quiz), lang: 'ar' }));
    expect([dialog.lang, dialog.dir]).to.deep.equal(['ar', 'rtl']);
    expect(getComputedStyle(part(dialog, 'h1')).direction).to.equal('rtl');
  });

  it('says in Arabic who goes further, and the names in the content’s language', async () => {
    const debate = { ...clone(quiz), questions: quiz.questions.filter(({ id }) => id === 'debat') };
    const dialog = project(await openRoom(debate, 'balise-quiz', await fixture(html`<balise-settings locale="ar"></balise-settings>`)));
    const named = () => [...dialog.querySelectorAll<HTMLElement>('.passage bdi')];
    for (let i = 0; i < 30 && !named().length; i++) onward(dialog);
    expect(named().map(({ lang, dir, innerText }) => [lang, dir, innerText])).to.deep.equal([
      ['fr', 'ltr', 'webinaire'],
      ['fr', 'ltr', 'Anne Siegel'],
    ]);
    expect(named()[0]!.closest('p')!.lang).to.equal('ar');
  });

  it('goes to the next page to the left, and there with the same keys', async function () {
    // An engine that a test cannot resize shows it all on one page.
    await setViewport({ width: 640, height: 300 }).catch(() => this.skip());
    const widget = await openRoom(long);
    const dialog = project(widget);
    const pages = part(dialog, '.pages');
    while (!part(dialog, '.where').textContent.includes('الصفحة')) press('ArrowRight');
    await waitUntil(() => pages.scrollWidth > pages.clientWidth, 'a text of several pages');
    expect(pages.scrollLeft).to.equal(0);
    press('ArrowRight');
    expect(pages.scrollLeft, 'to the left').to.be.lessThan(0);
    expect(part(dialog, '.where').textContent).to.contain('الصفحة 2 من');
    press('ArrowLeft');
    expect(pages.scrollLeft).to.equal(0);
    await setViewport({ width: 800, height: 600 });
  });
});
