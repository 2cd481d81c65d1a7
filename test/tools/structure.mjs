// What a story that is shown is made of, looked at as assistive technology and a page without our styles would. Runs in the page.

/** Faults by what they are of, each a line. */
export const structure = ({ page }) => page.evaluate(inPage);

function inPage() {
  const place = document.querySelector('#storybook-root');
  const faults = {
    images: [],
    names: [],
    code: [],
    presentation: [],
    headings: [],
    tables: [],
    styles: [],
    colours: [],
    languages: [],
    fields: [],
    motion: [],
  };
  const labels = [];
  const seconds = (time) => parseFloat(time) / (time.endsWith('ms') ? 1000 : 1);
  const roots = [];
  const all = [];
  const visit = (root) => {
    for (const element of root.querySelectorAll('*')) {
      all.push(element);
      if (element.shadowRoot) {
        roots.push(element.shadowRoot);
        visit(element.shadowRoot);
      }
    }
  };
  for (const widget of place.querySelectorAll('main > *'))
    if (widget.shadowRoot) {
      roots.push(widget.shadowRoot);
      visit(widget.shadowRoot);
    }
  const words = (text = '') => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
  const plain = (text) =>
    words(text)
      .toLowerCase()
      .replace(/[^\p{L}\p{N} ]/gu, '')
      .replace(/ +/g, ' ')
      .trim();
  /** What follows, but for white space and a template's own comments. */
  const nextOf = (node) => {
    let next = node.nextSibling;
    while (next && (next.nodeType === 8 || (next.nodeType === 3 && !words(next.data)))) next = next.nextSibling;
    return next;
  };
  const isSeen = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.sr, .trap, [aria-hidden=true]');
  const tell = (kind, element, what) => {
    const { localName, className } = element;
    faults[kind].push(
      `${what}: ${localName}${typeof className === 'string' && className ? `.${className.trim().split(/\s+/).join('.')}` : ''} « ${words(element.textContent).slice(0, 40)} »`,
    );
  };
  const upwards = function* (element) {
    for (let one = element; one && one !== place; one = one.assignedSlot ?? one.parentElement ?? one.getRootNode().host) yield one;
  };
  const byIds = (element, name) =>
    (element.getAttribute(name) ?? '')
      .split(/\s+/)
      .filter(Boolean)
      .map((id) => element.getRootNode().getElementById(id));
  const nameOf = (element) => {
    const others = byIds(element, 'aria-labelledby')
      .map((one) => one?.textContent)
      .join(' ');
    const content = [...element.childNodes]
      .map((node) => (node.nodeType === 3 ? node.data : node.ariaHidden === 'true' ? '' : (node.ariaLabel ?? nameOfContent(node))))
      .join('');
    return words(others || element.ariaLabel || [...(element.labels ?? [])].map((label) => label.textContent).join(' ') || content);
  };
  const nameOfContent = (node) =>
    node.nodeType === 3
      ? node.data
      : node.nodeType === 1 && node.ariaHidden !== 'true'
        ? [...node.childNodes].map(nameOfContent).join('')
        : '';

  // Images: told, or passed over.
  for (const image of all.filter((one) => one.matches('svg, img, canvas, [role=img]') && one.checkVisibility())) {
    const isHidden = [...upwards(image)].some((one) => one.ariaHidden === 'true');
    const name = image.localName === 'img' ? image.getAttribute('alt') : image.ariaLabel;
    if (isHidden && (name || image.querySelector('title, desc, text, a, [tabindex]')))
      tell('images', image, 'hidden, yet it tells something');
    else if (!isHidden && (name === null || name === undefined)) tell('images', image, 'neither named nor hidden');
    else if (!isHidden && name && image.localName === 'svg' && image.getAttribute('role') !== 'img')
      tell('images', image, 'named, but no image');
    if (image.localName === 'svg' && image.hasAttribute('tabindex')) tell('images', image, 'takes focus');
  }

  // Links and buttons: a name, in which what is seen stands.
  const vague = /^(ici|cliquez ici|en savoir plus|lire la suite|plus|lien|ok|voir|suite)$/;
  const goals = new Map();
  for (const control of all.filter((one) => one.matches('a[href], button, summary, [role=button], [role=application]') && isSeen(one))) {
    const name = nameOf(control);
    if (!plain(name)) tell('names', control, 'no name');
    if (vague.test(plain(name))) tell('names', control, 'says nothing of what it does');
    const seen = plain([...control.querySelectorAll('.sr')].reduce((text, one) => text.replace(one.innerText, ''), control.innerText));
    if (!plain(name).includes(seen)) tell('names', control, `« ${seen} » is not in its name « ${name} »`);
    if (control.localName === 'a') {
      const href = goals.get(plain(name));
      if (href && href !== control.href) tell('names', control, 'one name, two places');
      goals.set(plain(name), control.href);
      if (control.target === '_blank' && !control.querySelector('.sr')?.textContent)
        tell('names', control, 'opens a tab and does not say so');
    }
  }

  // The code: what the standard allows.
  const phrasing = 'p, h1, h2, h3, h4, h5, h6, span, button, label, strong, em, bdi, small, dt, i, b';
  const blocks =
    'div, p, ul, ol, dl, fieldset, section, article, figure, table, form, h1, h2, h3, h4, h5, h6, details, hr, pre, blockquote, aside, nav, header, footer, main';
  const holders = {
    li: 'ul, ol, menu',
    dt: 'dl, dl > div',
    dd: 'dl, dl > div',
    option: 'select, optgroup, datalist',
    legend: 'fieldset',
    summary: 'details',
    caption: 'table',
    figcaption: 'figure',
    tr: 'thead, tbody, tfoot, table',
    td: 'tr',
    th: 'tr',
    thead: 'table',
    tbody: 'table',
    tfoot: 'table',
  };
  const interactive = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  for (const root of roots) {
    const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
    for (const id of new Set(ids.filter((id, i) => ids.indexOf(id) < i))) faults.code.push(`id twice: ${id}`);
  }
  for (const element of all) {
    if (element instanceof HTMLUnknownElement) tell('code', element, 'unknown');
    const parent = element.parentElement;
    if (parent?.matches(phrasing) && element.matches(blocks)) tell('code', element, `not allowed in ${parent.localName}`);
    if (holders[element.localName] && parent && !parent.matches(holders[element.localName]))
      tell('code', element, `not allowed in ${parent.localName}`);
    if (element.matches('ul, ol') && [...element.children].some((child) => child.localName !== 'li'))
      tell('code', element, 'holds more than items');
    if (parent?.closest('a[href], button') && element.matches(interactive)) tell('code', element, 'a control in a control');
    for (const name of ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-errormessage', 'headers', 'list'])
      if (byIds(element, name).includes(null)) tell('code', element, `${name} leads nowhere`);
    if (element.labels && element.labels.length > 1) tell('code', element, 'two labels');
  }
  for (const root of roots) {
    const first = root.innerHTML;
    const again = document.implementation.createHTMLDocument().createElement('template');
    again.innerHTML = first;
    if (again.innerHTML !== first) faults.code.push(`the parser mends it: ${root.host.localName}`);
  }

  // What only looks.
  for (const element of all) {
    if (element.matches('basefont, big, blink, center, font, marquee, s, strike, tt, u'))
      tell('presentation', element, 'an element for its looks');
    if (
      element.matches(
        '[align], [bgcolor], [border], [cellpadding], [cellspacing], [color], [valign], [vspace], [hspace], [style*=":"][role=presentation]',
      )
    )
      tell('presentation', element, 'an attribute for its looks');
    if (
      element.matches('p, li, h1, h2, h3, h4, h5, h6, dt, dd') &&
      !element.matches('[role=status], .point') &&
      isSeen(element) &&
      !words(element.textContent) &&
      !element.querySelector('svg, img, input')
    )
      tell('presentation', element, 'empty');
    if (element.matches('br') && nextOf(element)?.localName === 'br') tell('presentation', element, 'lines for space');
    if (element.matches('table') && !element.querySelector('th')) tell('presentation', element, 'a table for its looks');
  }

  // Headings: none empty, none skipped.
  const headings = all.filter((one) => one.matches('h1, h2, h3, h4, h5, h6') && isSeen(one));
  headings.forEach((heading, i) => {
    if (!words(heading.textContent)) tell('headings', heading, 'empty');
    const [level, before] = [Number(heading.localName[1]), Number(headings[i - 1]?.localName[1] ?? 1)];
    if (level > before + 1) tell('headings', heading, `h${level} after h${before}`);
  });

  // Tables: a title that says which, and each figure under its headings.
  for (const table of all.filter((one) => one.localName === 'table')) {
    const title = headings.find((heading) => table.getRootNode().contains(heading));
    if (!title || !plain(table.caption?.textContent ?? '').includes(plain(title.textContent)))
      tell('tables', table, 'no title that names what it is of');
    const columns = [...(table.tHead?.rows[0]?.cells ?? [])];
    if (!columns.length || columns.some((cell) => cell.localName !== 'th' || cell.scope !== 'col'))
      tell('tables', table, 'a column without a heading');
    for (const row of [...table.tBodies].flatMap((body) => [...body.rows]))
      if (row.cells[0]?.localName !== 'th' || row.cells[0].scope !== 'row') tell('tables', row, 'a row without a heading');
  }

  // Without our styles: nothing is told by them, and nothing stands elsewhere.
  for (const element of all.filter((one) => one.checkVisibility())) {
    for (const pseudo of ['::before', '::after']) {
      const { content } = getComputedStyle(element, pseudo);
      if (/[\p{L}\p{N}]/u.test(content.replace(/^(none|normal|counter\(.*|attr\(.*)$/, '').replace(/ \/ .*$/, '')))
        tell('styles', element, `${pseudo} says ${content}`);
    }
    const { order, flexDirection, backgroundImage, float } = getComputedStyle(element);
    // The sheet of the « Aa » menu stands after the 3018, and on a phone its sentence after the number: either order makes sense.
    if (order !== '0' && !element.matches('.sheet.below, .banner .message')) tell('styles', element, `order ${order}`);
    if (/reverse/.test(flexDirection)) tell('styles', element, flexDirection);
    if (/url\(/.test(backgroundImage)) tell('styles', element, 'a picture in the background');
    if (float !== 'none' && element.localName !== 'legend') tell('styles', element, `floats`);
  }
  for (const root of roots)
    for (const sheet of root.adoptedStyleSheets) {
      const look = (rules) => {
        for (const rule of rules) {
          if (rule.cssRules?.length) look(rule.cssRules);
          if (
            rule.selectorText &&
            /:(hover|focus)/.test(rule.selectorText) &&
            ['display', 'visibility', 'opacity', 'content', 'clip-path', 'height'].some((name) => rule.style.getPropertyValue(name))
          )
            faults.styles.push(`shows or hides on hover or focus: ${rule.selectorText}`);
          if (rule.media && /orientation/.test(rule.media.mediaText))
            faults.styles.push(`depends on how the screen is held: ${rule.media.mediaText}`);
          const { animationIterationCount = '', animationDuration = '' } = rule.style ?? {};
          if (/infinite/.test(animationIterationCount) || seconds(animationDuration) > 5)
            faults.motion.push(`moves for more than five seconds: ${rule.selectorText}`);
        }
      };
      look(sheet.cssRules);
    }
  for (const animation of document.getAnimations())
    if (!(animation.effect.getComputedTiming().endTime <= 5000)) faults.motion.push('moves for more than five seconds');

  // Ink and paper are declared together; each text is in its own language and direction.
  for (const root of roots) {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode;
      const holder = node.parentElement;
      if (!words(node.data) || !holder || holder.localName === 'style' || !holder.checkVisibility()) continue;
      const line = [...upwards(holder)];
      const isOpaque = (one) => !/, 0(\.\d+)?\)$|\/ 0?(\.\d+)?\)$|transparent/.test(getComputedStyle(one).backgroundColor);
      if (isSeen(holder) && !line.some(isOpaque)) tell('colours', holder, 'no paper of its own');
      const lang = line.find((one) => one.hasAttribute('lang'))?.getAttribute('lang') ?? '';
      const isArabic = lang.startsWith('ar');
      const letters = node.data.match(/\p{L}/gu)?.length ?? 0;
      const arabic = node.data.match(/\p{Script=Arabic}/gu)?.length ?? 0;
      if (letters > 2 && !holder.closest('[role=status]')) {
        if (arabic > letters / 2 && !isArabic) tell('languages', holder, `Arabic, marked ${lang}`);
        // Names, addresses and keys are written as they are.
        if (!arabic && isArabic && /\p{L}{3,} .*\p{L}{3,}/u.test(node.data)) tell('languages', holder, 'no Arabic, marked ar');
      }
      if (
        letters &&
        getComputedStyle(holder).direction !== (isArabic ? 'rtl' : 'ltr') &&
        !holder.closest('bdi, [dir]:not(.base), input, select')
      )
        tell('languages', holder, `${lang}, written the other way`);
    }
  }

  // What is chosen looks so by more than its colour.
  for (const chosen of all.filter((one) => one.ariaPressed === 'true' && isSeen(one))) {
    const other = [...chosen.getRootNode().querySelectorAll('[aria-pressed=false]')].find((one) => one.className === chosen.className);
    const looks = (element) =>
      ['fontWeight', 'textDecorationLine', 'borderTopStyle', 'borderTopWidth'].map((name) => getComputedStyle(element)[name]).join();
    if (other && looks(chosen) === looks(other)) tell('colours', chosen, 'chosen by its colour alone');
  }

  // Fields: a label that is seen, beside the field, and groups that have a name.
  for (const field of all.filter(
    (one) => one.matches('input:not([type=hidden]), select, textarea') && one.checkVisibility() && !one.closest('.trap'),
  )) {
    const [label] = field.labels ?? [];
    const name = nameOf(field);
    if (!plain(name)) tell('fields', field, 'no name');
    const isChoice = field.matches('[type=radio], [type=checkbox]');
    const seen = label && plain(label.innerText);
    if (seen && field.ariaLabel && !plain(field.ariaLabel).includes(seen)) tell('fields', field, 'its name is not its label');
    if (label && isSeen(label)) {
      const [a, b] = [field.getBoundingClientRect(), label.getBoundingClientRect()];
      // Between the two may stand what describes the field.
      const told = byIds(field, 'aria-describedby').map((one) => one?.getBoundingClientRect());
      const between = told
        .filter((box) => box && box.top >= b.bottom - 1 && box.bottom <= a.top + 1)
        .reduce((sum, { height }) => sum + height, 0);
      const gap = Math.max(a.left - b.right, b.left - a.right, 0) + Math.max(a.top - b.bottom, b.top - a.bottom, 0);
      if (gap - between > 24) tell('fields', field, `${Math.round(gap - between)} px from its label`);
      if (!isChoice && !label.contains(field) && b.top > a.bottom) tell('fields', field, 'its label is below');
    }
    if (field.type === 'radio') {
      const group = field.closest('fieldset, [role=radiogroup], [role=group]');
      const legend = group && (group.querySelector('legend')?.textContent || nameOf(group));
      if (!words(legend || '')) tell('fields', field, 'in no group with a name');
    }
    if (field.ariaInvalid === 'true' && !byIds(field, 'aria-describedby').some((one) => one && words(one.textContent)))
      tell('fields', field, 'wrong, and nothing says why');
    if (field.id && !isChoice) labels.push([`${field.getRootNode().host.localName} ${field.id}`, plain(label?.textContent ?? name)]);
  }
  return { faults, labels, parts: all.length };
}
