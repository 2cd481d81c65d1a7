import { press } from './kit.js';

/** Opens the panel for a group and projects, then presses keys. A story has no gesture: the slide fills the top layer, not the screen. */
export const project =
  (...keys: string[]) =>
  async (context: { canvasElement: HTMLElement }) => {
    const { shadowRoot } = context.canvasElement.querySelector('main > *')!;
    const button = () => shadowRoot!.querySelector<HTMLButtonElement>('.group-tools .button');
    for (let i = 0; i < 100 && button()?.disabled !== false; i++) await new Promise((resolve) => setTimeout(resolve, 50));
    await press('.group-panel summary', '.group-tools .button')(context);
    for (const key of keys) {
      // In a small window a slide has pages, which « next » turns first.
      while (key === next && hasMore(shadowRoot!)) await type(next);
      await type(key);
    }
  };
function hasMore(root: ShadowRoot): boolean {
  const where = root.lastElementChild?.shadowRoot?.querySelector('.where')?.textContent;
  // « Question 1 of 14, page 2 of 3 », in any language.
  const [, , page, pages] = where?.match(/\d+/g) ?? [];
  return page !== pages;
}
async function type(key: string) {
  await new Promise((resolve) => setTimeout(resolve, 20));
  const code = /^\d$/.test(key) ? `Digit${key}` : key;
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, composed: true, cancelable: true }));
}
export const next = 'ArrowRight';
/** So many hands for A, for B, for C. */
export const hands = (...counts: number[]) => counts.flatMap((count, i) => Array<string>(count).fill(String(i + 1)));
