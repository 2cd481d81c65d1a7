// What checks ask of a page: its texts and controls through all shadow roots, and where of them is seen.

/** Runs in the page, before its own scripts: sets `window.parts`. */
export function installParts() {
  const layers = ':popover-open, :modal';
  /** Where an element is drawn, which for what is slotted is not where it was written. */
  const around = (node) => node.assignedSlot ?? written(node);
  const written = (node) => node.parentElement ?? (node.getRootNode() instanceof ShadowRoot ? node.getRootNode().host : null);
  const up = (node, step) => (node ? [node, ...up(step(node), step)] : []);
  const nearest = (node, selector, step = around) => up(node, step).find((one) => one instanceof Element && one.matches(selector)) ?? null;

  const sticks = (node) => node instanceof Element && /sticky|fixed/.test(getComputedStyle(node).position);
  /** What shows an element over the rest of the page, if anything does. */
  const layerOf = (node) => up(node, around).find((one) => one instanceof Element && (one.matches(layers) || sticks(one))) ?? null;

  function* descend(node) {
    for (const child of node.childNodes) {
      yield child;
      if (child instanceof Element && !child.matches('svg, style, script, select')) yield* descend(child.shadowRoot ?? child);
      if (child.shadowRoot) yield* descend(child);
    }
  }
  const all = () => [...descend(document.querySelector('#storybook-root'))];
  const lines = (text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()];
  };
  const isShown = (element) => element.checkVisibility({ visibilityProperty: true });

  /** The boxes of an element or a text, one a line, without what a box around it hides or has scrolled away. */
  function boxes(node) {
    let seen = node instanceof Text ? lines(node) : [...node.getClientRects()];
    let { position } = getComputedStyle(node instanceof Text ? around(node) : node);
    for (const element of up(around(node), around)) {
      const style = getComputedStyle(element);
      if (position === 'absolute' && style.position === 'static') continue;
      if (style.overflow !== 'visible' && style.display !== 'contents') {
        const edge = element.getBoundingClientRect();
        seen = seen.map((box) => crossing(box, edge));
      }
      position = style.position;
      if (position === 'fixed' || element.matches(layers)) break;
    }
    return seen.filter((box) => box.right - box.left > 2 && box.bottom - box.top > 2);
  }
  const crossing = (one, other) => ({
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  });

  /** Texts that are read or heard. */
  const texts = () => all().filter((node) => node instanceof Text && node.data.trim() && isShown(around(node)) && lines(node).length);
  const name = (element) => `${element.localName}${[...element.classList].map((one) => `.${one}`).join('')}`;
  window.parts = { layers, sticks, layerOf, around, written, up, nearest, all, isShown, lines, boxes, crossing, texts, name };
}
