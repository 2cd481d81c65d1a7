// Goes through a shown story as somebody does who has no mouse: real Tab keys, from a button before it to a button after it.

const most = 90;

/** Puts the two buttons there, and `window.walk`, which knows what may have focus and what has. */
export const prepare = ({ page }) => page.evaluate(inPage);

/** All that Tab should come to, in the order of the document, as [key, name]. */
export const controls = ({ page }) => page.evaluate(() => window.walk.expected());

/** Each stop from one end to the other; `see` looks at each while focus is there, and `leave` once it has gone on. */
export async function walk({ page }, { back = false, see = async () => {}, leave = async () => {} } = {}) {
  await page.evaluate((back) => window.walk.start(back), back);
  const stops = [];
  while (stops.length < most) {
    if (back) await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (back) await page.keyboard.up('Shift');
    const stop = await page.evaluate(() => window.walk.at());
    if (stops.length) await leave(stops.at(-1));
    // From what lies over the whole page one comes to the browser's own buttons, and in again.
    if (stop.end === 'nowhere' && (await page.evaluate(() => window.walk.isModal()))) continue;
    if (stop.end || stop.key === stops[0]?.key) return { stops, end: stop.end ?? 'round' };
    await see(stop);
    stops.push(stop);
  }
  return { stops, end: 'never out' };
}

function inPage() {
  if (window.walk) return;
  const place = document.querySelector('#storybook-root');
  const focusable = 'a[href],button,input,select,textarea,summary,iframe,[tabindex]';
  for (const [id, where] of Object.entries({ before: 'beforebegin', after: 'afterend' }))
    place.insertAdjacentElement(where, Object.assign(document.createElement('button'), { id: `walk-${id}`, textContent: id }));

  /** All elements as they are shown: through shadow roots, and slots filled. */
  const all = (parents, found = []) => {
    for (const parent of parents)
      for (const element of parent.localName === 'slot' ? parent.assignedElements() : (parent.shadowRoot ?? parent).children) {
        found.push(element);
        all([element], found);
      }
    return found;
  };
  const upwards = (element) => {
    const line = [];
    for (let one = element; one; one = one.assignedSlot ?? one.parentNode ?? one.host) line.push(one);
    return line;
  };
  const isTabbable = (element) =>
    element.matches(focusable) &&
    !element.matches(':disabled') &&
    element.tabIndex >= 0 &&
    element.checkVisibility({ visibilityProperty: true }) &&
    !upwards(element).some(({ inert }) => inert);
  const modal = () => all([place]).findLast((element) => element.matches('dialog:modal'));

  const numbers = new WeakMap();
  let last = 0;
  const number = (node) => numbers.get(node) ?? (numbers.set(node, ++last), last);
  /** Radio buttons of one name are one stop. */
  const keyOf = (element) => (element.type === 'radio' ? `${number(element.getRootNode())} ${element.name}` : String(number(element)));
  const nameOf = (element) => {
    const words = element.getAttribute('aria-label') ?? (element.labels?.[0]?.innerText || element.innerText || element.id);
    return `${element.localName} « ${words.trim().replace(/\s+/g, ' ').slice(0, 40)} »`;
  };
  const boxOf = (element) => {
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    return { left, top, right, bottom, width, height };
  };
  const around = (a, b) => {
    const [left, top] = [Math.min(a.left, b.left), Math.min(a.top, b.top)];
    const [right, bottom] = [Math.max(a.right, b.right), Math.max(a.bottom, b.bottom)];
    return { left, top, right, bottom, width: right - left, height: bottom - top };
  };
  /** What lies over the middle of a box: an element that neither holds the control nor is in it. */
  const coverOf = (element, { left, right, top, bottom }) => {
    const at = [(left + right) / 2, (top + bottom) / 2];
    let found = document.elementFromPoint(...at);
    for (let inner; (inner = found?.shadowRoot?.elementFromPoint(...at)) && inner !== found;) found = inner;
    const own = element.closest('label') ?? element;
    return !found || own.contains(found) || upwards(element).includes(found) ? '' : `${found.localName}.${found.classList}`;
  };

  window.walk = {
    all: () => all([place]),
    expected: () => {
      const keys = new Map();
      for (const element of all([modal() ?? place])) if (isTabbable(element)) keys.set(keyOf(element), nameOf(element));
      return [...keys];
    },
    /** A sheet that lies over the page closes when focus is elsewhere: the walk begins at its button. */
    start: (back) => {
      const opener = all([place]).find((element) => element.matches('.opener[aria-expanded=true]'));
      (back ? document.querySelector('#walk-after') : (opener ?? document.querySelector('#walk-before'))).focus();
    },
    at: () => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      if (!element || element === document.body) return { end: 'nowhere' };
      if (element.id.startsWith('walk-')) return { end: element.id.slice(5) };
      const own = boxOf(element);
      const box = around(own, element.closest('label')?.getBoundingClientRect() ?? own);
      return {
        key: keyOf(element),
        name: nameOf(element),
        // A box that scrolls is a stop of the browser's own.
        isOwn: !element.matches(focusable),
        // The « Aa » button in its corner, and its sheet: over the page, or after the call of the 3018.
        isApart: !!element.closest('.opener, .sheet'),
        isRtl: getComputedStyle(element.parentElement ?? element).direction === 'rtl',
        own,
        box,
        scroll: [scrollX, scrollY],
        cover: coverOf(element, box),
        parts: all([place]).length,
        href: location.href,
      };
    },
    isModal: () => !!modal(),
  };
}
