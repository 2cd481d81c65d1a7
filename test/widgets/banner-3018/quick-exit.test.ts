import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define/banner-3018.js';
import type { Banner3018Element } from '../../../src/index.js';
import { $, $$, once, shadow, text } from '../../helpers.js';
import { banner, byDay, click, config } from './banner.js';

// Leaves for a fragment of this very page, which therefore stays: test/dist/quick-exit.test.mjs really leaves.
const place = '#elsewhere';
const exitUrl = location.pathname + location.search + place;
const open = () => banner({}, byDay, { quickExit: true, exitUrl });
const veils = (element: Banner3018Element) => $$<HTMLDialogElement>(element, 'dialog');

/** Presses keys as a visitor does, one after the other. */
async function press(element: Banner3018Element, ...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await element.updateComplete;
}
const told = (element: Banner3018Element) => $(element, '[role=status]').textContent.trim();
const gone = () => location.hash === place;

afterEach(() => history.replaceState(null, '', location.pathname + location.search));

describe('quick exit', () => {
  it('runs here in a page of its own', () => {
    expect(window.top === window).to.be.true;
  });

  it('is offered only if asked for', async () => {
    const element = await banner();
    expect(text(element)).to.not.contain('Quitter vite');
    await press(element, 'Shift', 'Shift', 'Shift');
    expect(veils(element).length).to.equal(0);
  });

  it('says what it cannot do', async () => {
    expect(text(await open())).to.contain('Ou trois fois la touche Maj. L’historique du navigateur, lui, n’est pas effacé.');
  });

  it('hides the whole page at once by its button', async () => {
    const element = await open();
    $(element, '.exit button').click();
    const [veil] = veils(element); // in the same turn of the page
    expect(gone()).to.be.true;
    expect(veil!.matches(':modal')).to.be.true;
    const { left, top, width, height } = veil!.getBoundingClientRect();
    expect([left, top]).to.deep.equal([0, 0]);
    expect(width).to.be.at.least(innerWidth);
    expect(height).to.be.at.least(innerHeight);
    expect(getComputedStyle(veil!).backgroundColor).to.equal('rgb(255, 255, 255)');
    expect(getComputedStyle(veil!).opacity).to.equal('1');
    expect(veil!.textContent).to.equal('');
    for (const [x, y] of [
      [1, 1],
      [innerWidth - 1, innerHeight - 1],
    ] as const)
      expect(shadow(element).elementFromPoint(x, y) === veil).to.be.true;
  });

  it('leaves at the third press of Shift, and counts them aloud', async () => {
    const element = await open();
    await press(element, 'Shift');
    expect(told(element)).to.equal('Encore 2 fois Maj pour quitter la page.');
    await press(element, 'Shift');
    expect(told(element)).to.equal('Encore 1 fois Maj pour quitter la page.');
    expect(veils(element).length).to.equal(0);
    await press(element, 'Shift');
    expect(gone()).to.be.true;
    expect(veils(element).length).to.equal(1);
  });

  it('starts to count again after any other key', async () => {
    const element = await open();
    await press(element, 'Shift', 'Shift', 'x', 'Shift', 'Shift');
    expect(gone()).to.be.false;
    expect(told(element)).to.equal('Encore 1 fois Maj pour quitter la page.');
  });

  it('does not take a Shift that is held down for three', async () => {
    const element = await open();
    for (let i = 0; i < 5; i++) document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', repeat: i > 0 }));
    await element.updateComplete;
    expect(gone()).to.be.false;
    expect(told(element)).to.equal('Encore 2 fois Maj pour quitter la page.');
  });

  it('hides once, however often a frightened visitor presses', async () => {
    const element = await open();
    await press(element, ...Array<string>(7).fill('Shift'));
    expect(veils(element).length).to.equal(1);
  });

  it('does not show the page again for Escape', async () => {
    const element = await open();
    await click(element, '.exit button');
    await press(element, 'Escape', 'Escape', 'Escape');
    expect(veils(element).map((veil) => veil.open)).to.deep.equal([true]);
  });

  it('lets the page be read when it comes back from the back-forward cache', async () => {
    const element = await open();
    await press(element, ...Array<string>(6).fill('Shift'));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
    expect(veils(element).length).to.equal(1);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(veils(element).length).to.equal(0);
    await press(element, 'Shift');
    expect(told(element)).to.equal('Encore 2 fois Maj pour quitter la page.');
  });

  it('ends with the banner', async () => {
    const element = await open();
    element.remove();
    await press(element, 'Shift', 'Shift', 'Shift');
    expect(gone()).to.be.false;
  });

  it('ends with the config that offered it', async () => {
    const element = await open();
    const changed = once(element, 'balise-ready');
    element.config = config;
    await changed;
    await element.updateComplete;
    expect(text(element)).to.not.contain('Quitter vite');
    await press(element, 'Shift', 'Shift', 'Shift');
    expect(gone()).to.be.false;
  });
});
