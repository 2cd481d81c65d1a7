import { aTimeout, expect } from '@open-wc/testing';
import '../../../src/define/signup.js';
import type { SignupElement } from '../../../src/index.js';
import { $, $$, axeFaults, shadow } from '../../helpers.js';
import {
  choose,
  click,
  come,
  fillIn,
  focused,
  has,
  json,
  later,
  no,
  open,
  press,
  receiver,
  seated,
  signUp,
  submit,
  type,
  waiting,
  type Answer,
} from './walk.js';

const faults = ['name', 'age', 'arrangements', 'contactMe', 'answers.sujet', 'autre'].map((field) => ({
  field,
  message: `À revoir : ${field}.`,
}));
const none = { receiver: undefined };
const places = {
  sessions: [
    { id: 'janvier', left: 3, state: 'open' },
    { id: 'fevrier', left: 0, state: 'waiting' },
    { id: 'mercredis', left: 0, state: 'full' },
  ],
};

const start = async (change: object = {}, ...answers: Answer[]) => {
  const means = receiver(...answers);
  means.places = places;
  const element = await open(means, change);
  await aTimeout(0);
  await element.updateComplete;
  return element;
};
const ended = async (...answers: Answer[]) => {
  const element = await start({}, ...answers);
  await signUp(element);
  return element;
};
const then = async (made: Promise<SignupElement>, act: (element: SignupElement) => Promise<void>) => {
  const element = await made;
  await act(element);
  return element;
};
const cancel = (...answers: Answer[]) =>
  then(start({}, ...answers), async (element) => {
    await click(element, 'J’ai déjà une inscription');
    if (!answers.length) return;
    await type(element, { reference: 'K7M', secret: 'H3' });
    await press(element, '.actions .onward');
    await come(element, '.fault, .ways, .actions button:only-child');
  });

/** Each screen of the form in each of its states. */
const looks: [name: string, look: () => Promise<SignupElement>][] = [
  ['the sessions', () => start()],
  ['the sessions, none chosen', () => then(start(), (element) => press(element, '.actions .onward'))],
  ['the sessions, all opened', () => then(start(), (element) => (unfold(element), Promise.resolve()))],
  ['no session open', () => open(receiver(), {}, {}, () => new Date('2031-01-01T00:00:00Z'))],
  ['the form', () => then(start(), (element) => choose(element))],
  ['the form, all opened', () => then(start(), async (element) => (await choose(element), unfold(element)))],
  ['the form, asking little', () => then(start({ ask: undefined }), (element) => choose(element))],
  ['our faults', () => then(start(), async (element) => (await choose(element), await submit(element)))],
  [
    'the receiver’s faults',
    () =>
      then(start({}, json({ reason: 'invalid', faults }, 400)), async (element) => {
        await fillIn(element);
        await submit(element);
        await come(element, '.summary');
      }),
  ],
  ['sending', () => then(start({}, later().answer), async (element) => (await fillIn(element), await submit(element)))],
  ['a place', () => ended(seated())],
  ['the waiting list', () => ended(waiting())],
  ['a refusal', () => ended(no('full'))],
  ['done already', () => ended(no('already'))],
  ['nobody knows', () => ended('down')],
  ['a sending that nobody knows of', () => then(ended('down'), (element) => click(element, 'Changer de séance'))],
  ['cancelling', () => cancel()],
  ['a wrong code', () => cancel(json({ reason: 'unknown' }, 404))],
  ['a receiver that is silent', () => cancel('down')],
  ['cancelled', () => cancel(json({ status: 'cancelled' }))],
  ['the message to send', () => then(start(none), async (element) => (await fillIn(element), await submit(element)))],
  ['only a phone', () => start({ ...none, contact: { phone: '01 23 45 67 89' } })],
];

const unfold = (element: SignupElement) => {
  for (const details of $$<HTMLDetailsElement>(element, 'details')) details.open = true;
};

/** What stands out of the widget's box, or is cut in it. */
function outside(element: SignupElement): string[] {
  const { left, right } = element.getBoundingClientRect();
  const out = $$(element, '.panel *').filter((part) => {
    if (part.closest('.sr, .trap, svg') || !part.checkVisibility()) return false;
    const box = part.getBoundingClientRect();
    const isCut = part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).overflowX !== 'visible' && part.localName !== 'input';
    return box.left < left - 0.5 || box.right > right + 0.5 || isCut;
  });
  return out.map((part) => part.outerHTML.slice(0, 120));
}

/** What is too small for a finger: 44 px, but for the button in a list. */
function small(element: SignupElement): string[] {
  const targets = $$(element, 'button, summary, a, input:not([tabindex]), textarea');
  const heights = targets.map((target) => {
    const isOut = !target.checkVisibility() || target.closest('.privacy p');
    const { height } = (target.closest('label') ?? target).getBoundingClientRect();
    return isOut || Math.round(height) >= (target.closest('.ways button') ? 24 : 44) ? '' : `${height} ${target.outerHTML.slice(0, 80)}`;
  });
  return heights.filter(Boolean);
}

/** Ids that are twice, or that nothing has; fields without a name. */
function loose(element: SignupElement): string[] {
  const ids = $$(element, '[id]').map(({ id }) => id);
  const twice = ids.filter((id, i) => ids.indexOf(id) < i);
  const named = $$(element, '[aria-describedby], [aria-labelledby]').flatMap((one) =>
    `${one.getAttribute('aria-describedby') ?? ''} ${one.getAttribute('aria-labelledby') ?? ''}`.trim().split(/\s+/),
  );
  const nameless = $$<HTMLInputElement>(element, 'input, textarea').filter((field) => field.labels?.length !== 1);
  return [...twice, ...named.filter((id) => !shadow(element).getElementById(id)), ...nameless.map(({ outerHTML }) => outerHTML)];
}

describe('the form in each of its states', () => {
  for (const [name, look] of looks) {
    it(`has no fault that axe can see, in light and in dark: ${name}`, async () => {
      const element = await look();
      expect(await axeFaults(element), 'light').to.deep.equal([]);
      element.theme = 'dark';
      await element.updateComplete;
      for (const change of shadow(element).getAnimations()) change.finish();
      expect(getComputedStyle($(element, '.base')).colorScheme).to.equal('dark');
      expect(await axeFaults(element), 'dark').to.deep.equal([]);
    });

    it(`has room at 320 px and for fingers, names, one status and one title: ${name}`, async () => {
      const element = await look();
      expect([small(element), loose(element)]).to.deep.equal([[], []]);
      element.style.width = '320px';
      expect(outside(element), '320 px').to.deep.equal([]);
      element.textSize = 'larger';
      await element.updateComplete;
      expect(outside(element), '320 px, larger').to.deep.equal([]);
      expect($$(element, '[role=status]').length).to.equal(1);
      expect(has(element, '[role=alert], [role=alertdialog], [aria-live=assertive], dialog')).to.equal(false);
      const titles = $$(element, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => localName);
      expect(titles).to.deep.equal(['h2', ...Array<string>(titles.length - 1).fill('h3')]);
    });
  }

  it('has the same status from first to last', async () => {
    const element = await start({}, seated());
    const status = $(element, '[role=status]');
    await signUp(element);
    expect($(element, '[role=status]')).to.equal(status);
  });

  it('shows what is wrong by more than its colour', async () => {
    const element = await start();
    await choose(element);
    const before = getComputedStyle($(element, '#name')).borderColor;
    await submit(element);
    expect(getComputedStyle($(element, '#name')).borderColor).to.not.equal(before);
    expect($(element, '#name-fault').textContent).to.contain('Écrivez votre nom');
  });
});

describe('focus', () => {
  it('is on the new screen’s title after each step, never lost', async () => {
    const element = await start({}, 'down', 'down', 'down', 'down', no('full'));
    const isOnTitle = (screen: string) => {
      expect(focused(element), screen).to.equal($(element, '.title'));
      expect(has(element, `[part=${screen}]`), screen).to.equal(true);
    };
    await choose(element);
    isOnTitle('form');
    await click(element, 'Changer de séance');
    isOnTitle('choose');
    await signUp(element);
    isOnTitle('outcome');
    await click(element, 'Changer de séance');
    isOnTitle('choose');
    await click(element, 'J’ai déjà une inscription');
    isOnTitle('cancel');
    await click(element, 'Retour');
    isOnTitle('choose');
  });

  it('stays where it is while a choice is made', async () => {
    const element = await start();
    const radio = $<HTMLInputElement>(element, 'input[value=fevrier]');
    radio.focus();
    radio.click();
    await element.updateComplete;
    expect(focused(element)).to.equal(radio);
  });

  it('is not taken when places come, nor when the page sets its config', async () => {
    const elsewhere = document.body.appendChild(document.createElement('button'));
    elsewhere.focus();
    await start();
    expect(document.activeElement).to.equal(elsewhere);
    elsewhere.remove();
  });
});
