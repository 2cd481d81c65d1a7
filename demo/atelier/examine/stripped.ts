import { hint, pasteAgain, stops, type Finding } from './finding.ts';
import { fileOf, isLoader, widgetName, type Page } from './page.ts';

/** What did not come through the editor whole: stripped, unwrapped, turned into text. */
export const strippedFindings = (page: Page): Finding[] => [...strippedOf(page), ...escapedOf(page)];

/** Scripts that may do their work without a tag of their name. */
const standAlone = ['balise-settings.js', 'balise-embed.js'];

/** One of the two went without the other, or both did. */
function strippedOf({ scripts, widgets, frames, source, isEmpty }: Page): Finding[] {
  if (isEmpty || hasEscaped(source)) return [];
  if (!scripts.length && !widgets.length && !frames.length)
    return [
      stops(
        'Il n’y a rien de Balise dans cette page.',
        `L’éditeur a tout retiré, ou la page n’est pas la bonne. ${pasteAgain} Si cela recommence, prenez la variante en cadre.`,
      ),
    ];
  const loader = scripts.some(isLoader);
  const known = new Set(scripts.map((tag) => fileOf(tag)));
  const orphans = widgets.filter(
    (tag) => !loader && (tag.attributes['data-balise'] !== undefined || !known.has(`balise-${widgetName(tag)}.js`)),
  );
  const found = orphans.map((tag) =>
    stops(
      tag.attributes['data-balise'] === undefined
        ? `La balise <${tag.name}> est là, mais pas son script.`
        : `L’élément data-balise="${widgetName(tag)}" est là, mais pas le script balise.js qui le lit.`,
      'L’éditeur a retiré la ligne <script>. Demandez le droit de coller du HTML complet, ou prenez la variante en cadre.',
      tag.line,
    ),
  );
  const names = new Set(widgets.map((tag) => `balise-${widgetName(tag)}.js`));
  const idle = scripts.filter((tag) => !isLoader(tag) && !standAlone.includes(fileOf(tag)) && !names.has(fileOf(tag)));
  const unwrapped = idle.map((tag) =>
    stops(
      `Le script ${fileOf(tag)} est là, mais pas sa balise <${fileOf(tag).replace(/\.js$/, '')}>.`,
      'L’éditeur a retiré la balise et gardé ce qu’elle contenait. Remplacez-la par <div data-balise="…"> avec le script balise.js, ou prenez la variante en cadre.',
      tag.line,
    ),
  );
  const alone =
    loader && !widgets.length && !frames.length
      ? [stops('Le script balise.js est là, mais la page n’a aucune balise Balise.', pasteAgain)]
      : [];
  return [...found, ...unwrapped, ...alone];
}

const escapedTag = /&lt;\/?(?:balise-\w+|(?:script|iframe|div)\b(?:(?!&gt;)[^]){0,2000}?(?:balise|embed\.html))/i;
const hasEscaped = (source: string) => escapedTag.test(source);

function escapedOf({ source, widgets }: Page): Finding[] {
  const found = escapedTag.exec(source);
  if (!found) return [];
  const line = source.slice(0, found.index).split('\n').length;
  const what = 'Le code est affiché comme du texte : ses signes < et > sont devenus &lt; et &gt;.';
  const todo = `Il a été collé dans l’éditeur visuel. Effacez-le. ${pasteAgain}`;
  return [widgets.length ? hint(what, todo, line) : stops(what, todo, line)];
}
