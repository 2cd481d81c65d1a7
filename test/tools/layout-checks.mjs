// Faults of layout that axe does not look for.

/** Text outside a box that hides what is too much, and pages that scroll sideways. */
export function cutOff(page, when) {
  return page.evaluate((when) => {
    const said = [];
    const root = document.scrollingElement;
    if (root.scrollWidth > root.clientWidth + 1) said.push(`sideways scroll, ${when}`);
    // What is for screen readers alone, hidden, or turned page by page, which is looked at below.
    const apart = '.sr, .trap, [inert], svg, select, style, .room';
    const hides = (element) => /hidden|clip/.test(getComputedStyle(element).overflow);
    const look = (node, boxes) => {
      for (const child of node.childNodes) {
        if (child instanceof Element) {
          if (child.matches(apart)) continue;
          look(child.shadowRoot ?? child, hides(child) ? [...boxes, child] : boxes);
        } else if (child instanceof Text && child.data.trim() && boxes.length) {
          const range = document.createRange();
          range.selectNodeContents(child);
          const { left, right, top, bottom, width } = range.getBoundingClientRect();
          const cut = boxes.find((box) => {
            const edge = box.getBoundingClientRect();
            return left < edge.left - 1 || right > edge.right + 1 || top < edge.top - 1 || bottom > edge.bottom + 1;
          });
          if (width && cut) said.push(`cut off, ${when}: ${cut.localName}.${cut.classList} « ${child.data.trim().slice(0, 40)} »`);
        }
      }
    };
    look(document.querySelector('#storybook-root'), []);
    return said;
  }, when);
}

/** On a projected slide: text that its page cuts, and buttons that are not all on the screen. What a page does not show at all is on another. */
export function slides(page, when) {
  return page.evaluate((when) => {
    const { all, around, isShown, lines, name, nearest } = window.parts;
    const said = [];
    for (const node of all()) {
      const element = node instanceof Text ? around(node) : node;
      const room = element instanceof Element && nearest(element, '.room');
      if (!room || !isShown(element) || nearest(element, '.sr, svg, style')) continue;
      const [paged, scrolls] = ['.pages', '.help'].map((selector) => nearest(element, selector));
      const edge = (paged ?? room).getBoundingClientRect();
      const boxes =
        node instanceof Text
          ? node.data.trim()
            ? lines(node)
            : []
          : element.matches('button, input')
            ? [...element.getClientRects()]
            : [];
      const cut = boxes.some(({ left, right, top, bottom }) => {
        const elsewhere = paged && (right <= edge.left || left >= edge.right);
        // A line's box is higher than its letters.
        const spare = 1 + (bottom - top) / 10;
        const isIn =
          left > edge.left - 1 && right < edge.right + 1 && (scrolls || (top > edge.top - spare && bottom < edge.bottom + spare));
        return !elsewhere && !isIn;
      });
      if (cut) said.push(`cut off on a slide, ${when}: ${name(element)} « ${element.textContent.trim().slice(0, 40)} »`);
    }
    return said;
  }, when);
}

/**
 * Controls that lie over each other, or over a text that is not their own. What the top layer shows, or what sticks to the window,
 * lies over the page on purpose.
 */
export function overlaps(page, when) {
  return page.evaluate((when) => {
    const { layerOf, nearest, up, around, all, isShown, boxes, crossing, texts, name } = window.parts;
    const pressed =
      'a[href], button, input, select, textarea, summary, label, [tabindex]:not([tabindex="-1"]), ' +
      ':is([role=button], [role=link], [role=checkbox], [role=radio], [role=switch], [role=tab], [role=option], [role=menuitem])';
    const isIn = (node, element) => up(node, around).includes(element);
    const place = (node) => ({ node, layer: layerOf(node), boxes: boxes(node) });
    const controls = all()
      .filter((node) => node instanceof Element && node.matches(pressed) && isShown(node) && !nearest(node, '[inert]'))
      // A label without anything to press is a text.
      .filter((node) => node.localName !== 'label' || node.control)
      .map(place);
    const lies = (one, other, margin) =>
      one.layer === other.layer &&
      one.boxes.some((box) =>
        other.boxes.some((edge) => {
          const { left, top, right, bottom } = crossing(box, edge);
          return right - left > 1 && bottom - top > 1 + margin * (edge.bottom - edge.top);
        }),
      );
    const said = [];
    controls.forEach((one, i) => {
      for (const other of controls.slice(i + 1)) {
        const related =
          isIn(one.node, other.node) || isIn(other.node, one.node) || one.node.control === other.node || other.node.control === one.node;
        if (!related && lies(one, other, 0)) said.push(`controls overlap, ${when}: ${name(one.node)} and ${name(other.node)}`);
      }
    });
    for (const text of texts().map(place)) {
      if (!text.boxes.length || nearest(text.node, '[inert]')) continue;
      for (const control of controls) {
        const owners = [control.node, ...(control.node.labels ?? [])];
        // A line's box is higher than its letters.
        if (!owners.some((owner) => isIn(text.node, owner)) && lies(control, text, 0.2))
          said.push(`control over text, ${when}: ${name(control.node)} over « ${text.node.data.trim().slice(0, 40)} »`);
      }
    }
    return said;
  }, when);
}

/** The same under the spacing that a reader may ask for (WCAG 1.4.12), in every shadow root. */
export async function spaced(page) {
  const set = (on) =>
    page.evaluate((on) => {
      window.spacing ??= new CSSStyleSheet();
      window.spacing.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }',
      );
      const visit = (node) => {
        for (const { shadowRoot } of node.querySelectorAll('*')) {
          if (!shadowRoot) continue;
          const others = shadowRoot.adoptedStyleSheets.filter((sheet) => sheet !== window.spacing);
          shadowRoot.adoptedStyleSheets = on ? [...others, window.spacing] : others;
          visit(shadowRoot);
        }
      };
      visit(document);
    }, on);
  await set(true);
  // A slide is measured anew a frame later.
  if (await page.$('>>> .room')) await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
  const said = await layout(page, 'with text spacing');
  await set(false);
  return said;
}

/** All of these. */
export const layout = async (page, when = 'as it is') => [
  ...(await cutOff(page, when)),
  ...(await slides(page, when)),
  ...(await overlaps(page, when)),
];
