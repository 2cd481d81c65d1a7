import { addons } from 'storybook/preview-api';

/** In a frame beside its siblings a story tells the page around how tall it is, and does not scroll it. */
export function fitFrame(): void {
  const frame = window.frameElement;
  if (!frame?.closest('story-frame')) return;
  Element.prototype.scrollIntoView = () => {};
  document.documentElement.classList.add('framed');
  const fit = () => frame.dispatchEvent(new CustomEvent('fit', { detail: Math.ceil(height()) }));
  new ResizeObserver(fit).observe(document.body);
  const root = document.querySelector('#storybook-root');
  if (root) new ResizeObserver(fit).observe(root);
  addons.getChannel().on('storyRendered', () => {
    fit();
    frame.dispatchEvent(new CustomEvent('rendered'));
    // What opens with a transition, or comes a little later.
    setTimeout(fit, 500);
  });
}

/** What stands in the page, and what is open above it. */
function height(): number {
  const bottoms = [...document.querySelectorAll('.place')].map((place) => place.getBoundingClientRect().bottom);
  const popovers = open(document.querySelector('#storybook-root') ?? document.body).map((one) => one.getBoundingClientRect().bottom + 8);
  return Math.max(80, ...bottoms, ...popovers) + scrollY;
}

function open(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches(':popover-open') ? [element] : []),
    ...(element.shadowRoot ? open(element.shadowRoot) : []),
  ]);
}
