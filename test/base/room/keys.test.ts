import { expect } from '@open-wc/testing';
import { actionFor, type Action } from '../../../src/base/room/keys.js';

interface Key {
  readonly key: string;
  readonly code?: string;
  readonly ctrlKey?: boolean;
  readonly altKey?: boolean;
  readonly metaKey?: boolean;
}

/** What a key pressed on an element means; on the body if none is given. */
function pressed(
  { key, code = key, ctrlKey = false, altKey = false, metaKey = false }: Key,
  on: Element = document.body,
  shortcuts = true,
) {
  const press = { key, code, ctrlKey, altKey, metaKey, composedPath: () => [on, document.body, document, window] };
  return actionFor(press, shortcuts);
}

const made = (name: string, type = '') => Object.assign(document.createElement(name), type ? { type } : {});
const hand = (answer: number): Action => ({ hand: answer - 1 });

/** Every key that does something. */
const all: readonly (readonly [Key, Action])[] = [
  [{ key: 'PageDown' }, 'next'],
  [{ key: 'ArrowRight' }, 'next'],
  [{ key: ' ', code: 'Space' }, 'next'],
  [{ key: 'PageUp' }, 'back'],
  [{ key: 'ArrowLeft' }, 'back'],
  [{ key: 'b', code: 'KeyB' }, 'black'],
  [{ key: '.', code: 'Period' }, 'black'],
  [{ key: 't', code: 'KeyT' }, 'timer'],
  [{ key: 'h', code: 'KeyH' }, 'help'],
  [{ key: 'm', code: 'KeyM' }, 'minus'],
  [{ key: '-', code: 'Minus' }, 'minus'],
  ...Array.from({ length: 9 }, (_, i) => [{ key: String(i + 1), code: `Digit${i + 1}` }, hand(i + 1)] as const),
  [{ key: 'F5' }, 'stay'],
];
const isSteady = ({ key }: Key) => key.length > 1 || key === ' ';

describe('a key while projecting', () => {
  for (const [key, action] of all)
    it(`${key.key === ' ' ? 'Space' : key.key} is ${JSON.stringify(action)}`, () => {
      expect(pressed(key)).to.deep.equal(action);
    });

  it('that is a capital letter does the same, for those who left Caps Lock on', () => {
    expect(['B', 'T', 'H', 'M'].map((key) => pressed({ key, code: `Key${key}` }))).to.deep.equal(['black', 'timer', 'help', 'minus']);
  });

  it('that is none of ours stays with the page and the browser', () => {
    for (const key of ['ArrowUp', 'ArrowDown', 'Home', 'End', 'Enter', 'Escape', 'Tab', 'Shift', 'F1', 'F11', 'a', 'z', '0', 'é'])
      expect(pressed({ key }), key).to.equal(undefined);
  });

  it('with Ctrl, Alt or the command key stays with the browser: it prints, reloads, closes', () => {
    for (const [key] of all)
      for (const held of ['ctrlKey', 'altKey', 'metaKey']) expect(pressed({ ...key, [held]: true }), key.key).to.equal(undefined);
  });
});

describe('digits', () => {
  const azerty = ['&', 'é', '"', "'", '(', '-', 'è', '_', 'ç'];
  const bepo = ['"', '«', '»', '(', ')', '@', '+', '-', '/'];

  it('of a French keyboard count without Shift', () => {
    for (const [i, key] of azerty.entries()) expect(pressed({ key, code: `Digit${i + 1}` }), key).to.deep.equal(hand(i + 1));
  });

  it('of a French keyboard count with Shift, and with Caps Lock on', () => {
    for (let i = 1; i <= 9; i++) expect(pressed({ key: String(i), code: `Digit${i}` })).to.deep.equal(hand(i));
  });

  it('of a bépo keyboard count without Shift', () => {
    for (const [i, key] of bepo.entries()) expect(pressed({ key, code: `Digit${i + 1}` }), key).to.deep.equal(hand(i + 1));
  });

  it('of the numeric pad count, with NumLock on', () => {
    for (let i = 1; i <= 9; i++) expect(pressed({ key: String(i), code: `Numpad${i}` })).to.deep.equal(hand(i));
    expect(pressed({ key: '.', code: 'NumpadDecimal' })).to.equal('black');
    expect(pressed({ key: '-', code: 'NumpadSubtract' })).to.equal('minus');
  });

  it('of the numeric pad without NumLock are the keys that they then are', () => {
    const keys = ['End', 'ArrowDown', 'PageDown', 'ArrowLeft', 'Clear', 'ArrowRight', 'Home', 'ArrowUp', 'PageUp'];
    expect(keys.map((key, i) => pressed({ key, code: `Numpad${i + 1}` }))).to.deep.equal([
      undefined,
      undefined,
      'next',
      'back',
      undefined,
      'next',
      undefined,
      undefined,
      'back',
    ]);
  });

  it('stop at nine, and zero is no answer', () => {
    expect(pressed({ key: '0', code: 'Digit0' })).to.equal(undefined);
    expect(pressed({ key: 'à', code: 'Digit0' })).to.equal(undefined);
    expect(pressed({ key: '0', code: 'Numpad0' })).to.equal(undefined);
  });

  it('that only begin an accent or a word of an input method are not counted', () => {
    expect(pressed({ key: 'Dead', code: 'Digit2' })).to.equal(undefined);
    expect(pressed({ key: 'Process', code: 'Digit2' })).to.equal(undefined);
  });
});

it('letters go by what they type, wherever the keyboard has them', () => {
  expect(pressed({ key: 'm', code: 'Semicolon' })).to.equal('minus'); // French
  expect(pressed({ key: ',', code: 'KeyM' })).to.equal(undefined);
  expect(pressed({ key: '.', code: 'Comma' })).to.equal('black');
});

describe('while somebody writes', () => {
  const editable = document.createElement('div');
  const inside = document.createElement('b');
  before(() => {
    editable.contentEditable = 'true';
    editable.append(inside);
    document.body.append(editable);
  });
  after(() => editable.remove());

  const fields = ['text', 'number', 'search', 'tel', 'email', 'url', 'password', 'range', 'date'].map((type) => made('input', type));
  for (const [name, field] of [
    ...fields.map((field) => [`input ${field.type as string}`, field] as const),
    ['textarea', made('textarea')] as const,
    ['select', made('select')] as const,
    ['editable text', editable] as const,
    ['a word of editable text', inside] as const,
  ])
    it(`no key of ours is taken: ${name}`, () => {
      for (const [key] of all) {
        if (key.key !== 'F5') expect(pressed(key, field), key.key).to.equal(undefined);
        else expect(pressed(key, field), 'a reload would end the show').to.equal('stay');
      }
    });
});

describe('on a control', () => {
  for (const [name, control] of [
    ['button', made('button')],
    ['checkbox', made('input', 'checkbox')],
    ['link', made('a')],
    ['summary', made('summary')],
  ] as const)
    it(`Space presses it, and every other key is ours: ${name}`, () => {
      for (const [key, action] of all) expect(pressed(key, control), key.key).to.deep.equal(key.key === ' ' ? undefined : action);
    });
});

it('with single-key shortcuts off, letters, digits and signs do nothing, and the keys of a clicker work', () => {
  for (const [key, action] of all) expect(pressed(key, document.body, false), key.key).to.deep.equal(isSteady(key) ? action : undefined);
  expect(pressed({ key: '&', code: 'Digit1' }, document.body, false)).to.equal(undefined);
  expect(pressed({ key: '1', code: 'Numpad1' }, document.body, false)).to.equal(undefined);
});
