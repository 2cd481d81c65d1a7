import { waitUntil } from '@open-wc/testing';
import type { SignupElement } from '../../../src/index.js';
import type { Means } from '../../../src/widgets/signup/sending.js';
import fixture from '../../fixtures/signup.json';
import { $, $$, clone, ready, shadow } from '../../helpers.js';

/** Before all sessions but the past one. */
export const now = new Date('2026-12-01T10:00:00Z');

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers });

export const seated = (): Response => json({ status: 'seated', reference: 'K7M-4QP', secret: 'H3X9-QW7T' }, 201);
export const waiting = (position = 3): Response => json({ status: 'waiting', position, reference: 'K7M-4QP', secret: 'H3X9-QW7T' }, 201);
export const no = (reason: string, change: object = {}): Response => json({ reason, message: `Message : ${reason}.`, ...change }, 409);

/** What a receiver says of places, there at once. */
export const placesAnswer = (said: unknown): Response =>
  ({ json: () => (said === undefined ? Promise.reject(new SyntaxError('not JSON')) : Promise.resolve(said)) }) as Response;

export type Answer = Response | 'down' | Promise<Response>;

/** A receiver that a test plays: it gives its answers in turn, the last one for ever, and keeps what it was sent. */
export interface Receiver extends Means {
  readonly posts: { url: string; body: string; key: string | null }[];
  /** What the widget waited for, in milliseconds. */
  readonly waits: number[];
  /** How often it was asked for places. */
  asked: number;
  /** What it says of places; none is known without. */
  places?: unknown;
}

export function receiver(...answers: Answer[]): Receiver {
  const self: Receiver = {
    posts: [],
    waits: [],
    asked: 0,
    random: () => 0,
    pause: (milliseconds) => (self.waits.push(milliseconds), Promise.resolve()),
    fetch: (input, init) => {
      const url = input as string;
      if (url.endsWith('/sessions')) {
        self.asked++;
        return Promise.resolve(placesAnswer(self.places));
      }
      self.posts.push({ url, body: init!.body as string, key: new Headers(init!.headers).get('idempotency-key') });
      const answer = answers[Math.min(self.posts.length, answers.length) - 1] ?? 'down';
      if (answer === 'down') return Promise.reject(new TypeError('Failed to fetch'));
      return Promise.resolve(answer).then((response) => response.clone());
    },
  };
  return self;
}

/** An answer that comes when the test says so. */
export function later(): { answer: Promise<Response>; come: (response: Response) => void; fail: () => void } {
  let [come, fail] = [(_: Response) => {}, () => {}];
  const answer = new Promise<Response>((resolve, reject) => {
    come = resolve;
    fail = () => reject(new TypeError('Failed to fetch'));
  });
  return { answer, come, fail };
}

export const config = (change: object = {}): Record<string, unknown> => ({ ...clone(fixture), ...change });

/** A form on its first screen, with a receiver and a clock of the test's own. */
export const open = (
  means: Means = receiver(seated()),
  change: object = {},
  attributes: Record<string, string> = {},
  clock = () => now,
): Promise<SignupElement> => ready<SignupElement>('balise-signup', config(change), attributes, { means, clock });

export const has = (element: SignupElement, selector: string): boolean => !!shadow(element).querySelector(selector);

/** Clicks what a selector finds, and waits for what follows at once. */
export async function press(element: SignupElement, selector: string): Promise<void> {
  $(element, selector).click();
  await element.updateComplete;
  await element.updateComplete;
}

/** Clicks a button by its words. */
export async function click(element: SignupElement, words: string): Promise<void> {
  const button = $$<HTMLElement>(element, 'button, a, summary').find((one) => one.textContent.includes(words));
  if (!button)
    throw new Error(
      `no « ${words} » among ${$$(element, 'button, a')
        .map((one) => one.textContent.trim())
        .join(', ')}`,
    );
  button.click();
  await element.updateComplete;
  await element.updateComplete;
}

/** Chooses a session and goes on to the form. */
export async function choose(element: SignupElement, session = 'janvier'): Promise<void> {
  await press(element, `input[value=${session}]`);
  await press(element, '.actions .onward');
}

/** Types into fields, as a visitor would. */
export async function type(element: SignupElement, fields: Record<string, string>): Promise<void> {
  for (const [id, value] of Object.entries(fields)) {
    const field = $<HTMLInputElement>(element, `#${id}`);
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
  await element.updateComplete;
}

export const value = (element: SignupElement, id: string): string => $<HTMLInputElement>(element, `#${id}`).value;

export const person = { name: 'Samia Martin', email: 'samia@exemple.fr' };

/** From the first screen to the form, filled in. */
export async function fillIn(element: SignupElement, session = 'janvier', fields: Record<string, string> = person): Promise<void> {
  await choose(element, session);
  await type(element, fields);
}

export const submit = (element: SignupElement): Promise<void> => press(element, '.actions .onward');

/** Waits for a part of the widget. */
export async function come(element: SignupElement, selector: string): Promise<void> {
  await waitUntil(() => has(element, selector), `${selector} comes`, { interval: 4, timeout: 8000 });
  await element.updateComplete;
  await element.updateComplete;
}

export const outcome = (element: SignupElement): Promise<void> => come(element, '[part=outcome]');

/** From the first screen to what became of it. */
export async function signUp(element: SignupElement, session?: string, fields?: Record<string, string>): Promise<void> {
  await fillIn(element, session, fields);
  await submit(element);
  await outcome(element);
}

export const focused = (element: SignupElement): HTMLElement => {
  const found = shadow(element).activeElement;
  if (!(found instanceof HTMLElement)) throw new Error('focus is not in the widget');
  return found;
};
