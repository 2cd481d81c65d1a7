// What a visitor sees of a widget, as numbers: for pages whose style should change none of it.

/** Runs in the page: for each widget the place, the size and the looks of each of its inner parts. */
export function innerLayout() {
  const looks = [
    'display',
    'visibility',
    'color',
    'backgroundColor',
    'fontSize',
    'fontWeight',
    'fontStyle',
    'fontVariantCaps',
    'lineHeight',
    'letterSpacing',
    'wordSpacing',
    'textTransform',
    'textAlign',
    'textIndent',
    'textShadow',
    'webkitTextFillColor',
    'webkitTextStrokeWidth',
    'direction',
    'writingMode',
    'whiteSpace',
    'wordBreak',
    'hyphens',
    'cursor',
    'pointerEvents',
    'userSelect',
    'webkitUserSelect',
    'listStyleType',
    'borderTopWidth',
    'borderTopLeftRadius',
    'paddingLeft',
    'marginTop',
  ];
  const widgets = [...document.querySelectorAll('balise-3018, balise-quiz, balise-cards, balise-chart, balise-signup')];
  return Object.fromEntries(
    widgets.map((widget) => {
      const base = widget.shadowRoot.querySelector('.base');
      const from = base.getBoundingClientRect();
      const parts = [base, ...base.querySelectorAll('*')].map((part) => {
        const { x, y, width, height } = part.getBoundingClientRect();
        const style = getComputedStyle(part);
        return {
          name: `${part.localName}.${part.getAttribute('class') ?? ''}`,
          // what has no size is not seen, wherever it stands; two decimals: the rest depends on what stands above in the page
          box: !(width || height) ? [] : [x - from.x, y - from.y, width, height].map((value) => Math.round(value * 100) / 100),
          look: Object.fromEntries(looks.map((look) => [look, style[look]])),
        };
      });
      return [widget.localName, parts];
    }),
  );
}

/** A zoomed page multiplies lengths, and a millionth of a pixel may be left over. */
const rounded = (look) => look?.replace(/\d+\.\d+/g, (length) => String(Math.round(length * 100) / 100));

/** What differs between two such measures, in words; `tolerance` in pixels. */
export function differences(before, after, { boxes = true, ignore = [], tolerance = 0.5 } = {}) {
  const found = [];
  for (const [tag, parts] of Object.entries(before)) {
    if (parts.length !== after[tag].length) found.push(`${tag}: ${parts.length} parts became ${after[tag].length}`);
    else
      parts.forEach(({ name, box, look }, index) => {
        const now = after[tag][index];
        if (boxes && (box.length !== now.box.length || box.some((value, side) => Math.abs(value - now.box[side]) > tolerance)))
          found.push(`${tag} ${name}: ${box} became ${now.box}`);
        for (const [key, value] of Object.entries(look))
          if (!ignore.includes(key) && rounded(value) !== rounded(now.look[key]))
            found.push(`${tag} ${name} ${key}: ${value} became ${now.look[key]}`);
      });
  }
  return found;
}
