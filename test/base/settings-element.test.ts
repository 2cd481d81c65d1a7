import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { ContextEvent } from '@lit/context';
import '../../src/define/quiz.js';
import { settingsContext, type Settings } from '../../src/lib/settings.js';
import { $, fault, listenToConsole, ready, text } from '../helpers.js';
import type { QuizElement } from '../../src/widgets/quiz/quiz.js';
import type { SettingsElement } from '../../src/base/settings-element.js';
import quiz from '../fixtures/quiz.json';

const base = (element: Element) => $(element, '.base');
const start = (element: Element) => element.shadowRoot?.querySelector('.start .button')?.textContent;

/** A quiz inside settings; defined by the first test, after its widget. */
async function inSettings(attributes: Record<string, string>) {
  await import('../../src/define/settings.js');
  const settings = document.createElement('balise-settings');
  for (const [name, value] of Object.entries(attributes)) settings.setAttribute(name, value);
  const element = document.createElement('balise-quiz');
  element.config = quiz;
  settings.append(element);
  (await fixture<HTMLElement>(html`<div></div>`)).append(settings);
  await waitUntil(() => start(element));
  return { settings, element };
}

const scheme = (element: Element) => getComputedStyle(base(element)).colorScheme;

describe('settings', () => {
  it('are heard by a widget even if they are defined after it', async () => {
    expect(customElements.get('balise-settings'), 'not defined yet').to.equal(undefined);
    const settings = await fixture<SettingsElement>(
      html`<balise-settings locale="en" theme="dark"><balise-quiz .config=${quiz}></balise-quiz></balise-settings>`,
    );
    const element = settings.querySelector('balise-quiz')!;
    await waitUntil(() => start(element) === 'Commencer');
    await import('../../src/define/settings.js');
    await waitUntil(() => start(element) === 'Start');
    expect(scheme(element)).to.equal('dark');
    settings.locale = 'fr';
    await waitUntil(() => start(element) === 'Commencer', 'and goes on hearing them');
  });

  it('give the widgets inside their language, theme and text size', async () => {
    const { element } = await inSettings({ locale: 'en-GB', theme: 'dark', 'text-size': 'large' });
    expect(start(element)).to.equal('Start');
    expect(base(element).lang).to.equal('en');
    expect(scheme(element)).to.equal('dark');
    expect(parseFloat(getComputedStyle(base(element)).fontSize)).to.be.greaterThan(16);
  });

  it('are followed when they change', async () => {
    const { settings, element } = await inSettings({ theme: 'dark' });
    settings.theme = 'light';
    settings.textSize = 'larger';
    await waitUntil(() => scheme(element) === 'light');
    expect(base(element).dataset.size).to.equal('larger');
    settings.removeAttribute('theme');
    await waitUntil(() => scheme(element) === 'normal');
  });

  it('give way to what a widget says of itself', async () => {
    const { element } = await inSettings({ theme: 'dark', 'text-size': 'large' });
    element.setAttribute('theme', 'light');
    element.setAttribute('text-size', 'larger');
    await element.updateComplete;
    expect(scheme(element)).to.equal('light');
    expect(base(element).dataset.size).to.equal('larger');
  });

  it('no longer count for a widget that is moved out of them', async () => {
    const { settings, element } = await inSettings({ locale: 'en', theme: 'dark' });
    settings.after(element);
    await waitUntil(() => start(element) === 'Commencer');
    expect(scheme(element)).to.equal('normal');
    settings.append(element);
    await waitUntil(() => start(element) === 'Start');
  });

  it('are heard from the nearest element that gives them, through shadow roots', async () => {
    const { settings } = await inSettings({ locale: 'fr' });
    const inner = document.createElement('balise-settings');
    inner.locale = 'en';
    const host = inner.appendChild(document.createElement('div'));
    const element = document.createElement('balise-quiz');
    element.config = quiz;
    host.attachShadow({ mode: 'open' }).append(element);
    settings.append(inner);
    await waitUntil(() => start(element) === 'Start');
  });

  it('inside others take what these say and they do not, and follow them', async () => {
    const { settings: outer, element } = await inSettings({ locale: 'en', theme: 'dark', comfort: 'off', endpoint: '/a' });
    const inner = document.createElement('balise-settings');
    inner.textSize = 'larger';
    outer.append(inner);
    inner.append(element);
    await waitUntil(() => base(element).dataset.size === 'larger' && start(element) === 'Start', 'both are heard');
    expect(scheme(element)).to.equal('dark');
    const said = () => {
      let value: Settings | undefined;
      element.dispatchEvent(new ContextEvent(settingsContext, element, (settings) => (value = settings)));
      return value;
    };
    expect(said()).to.deep.include({ locale: 'en', theme: 'dark', comfort: 'off', endpoint: '/a', textSize: 'larger' });
    outer.theme = 'light';
    await waitUntil(() => scheme(element) === 'light', 'the outer ones are followed');
    inner.setAttribute('theme', 'dark');
    await waitUntil(() => scheme(element) === 'dark', 'the inner ones come first');
    inner.removeAttribute('theme');
    await waitUntil(() => scheme(element) === 'light', 'and give way again');
    outer.after(inner);
    await waitUntil(() => start(element) === 'Commencer', 'moved out, they are alone');
    expect([scheme(element), base(element).dataset.size]).to.deep.equal(['normal', 'larger']);
    expect(said()!.endpoint).to.equal(undefined);
    outer.append(inner);
    await waitUntil(() => start(element) === 'Start' && scheme(element) === 'light', 'and back');
  });

  it('are not needed', async () => {
    const element = await ready<QuizElement>('balise-quiz', quiz);
    expect({ ...base(element).dataset }).to.deep.equal({});
    expect(start(element)).to.equal('Commencer');
  });

  it('come before the content in what language the interface speaks, and the content before the page', async () => {
    const english = { ...quiz, lang: 'en' };
    const place = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const french = await ready<QuizElement>('balise-quiz', quiz);
    place.append(french);
    expect(start(french)).to.equal('Commencer');
    expect(start(await ready('balise-quiz', english))).to.equal('Start');
    const { element } = await inSettings({ locale: 'fr' });
    element.config = english;
    await waitUntil(() => $(element, '.title').lang === 'en', 'the content says its own language');
    expect(start(element)).to.equal('Commencer');
  });

  it('leave the interface to the page’s language where content speaks another, or is not there', async () => {
    const { restore } = listenToConsole('error');
    const place = await fixture<HTMLElement>(
      html`<div lang="en">
        <balise-quiz .config=${{ ...quiz, lang: 'br' }}></balise-quiz>
        <balise-quiz src=${fault('status.json?code=404')}></balise-quiz>
      </div>`,
    );
    const [breton, missing] = place.querySelectorAll('balise-quiz');
    await waitUntil(() => start(breton!) === 'Start');
    await waitUntil(() => text(missing!).includes('This content cannot be shown'));
    restore();
  });
});
