import { hint, pasteAgain, stops, takeFrame, type Finding } from './finding.ts';
import { fileOf, isLoader, widgetName, type Page } from './page.ts';

/** What did not come through the editor whole: stripped, unwrapped, turned into text. */
export const strippedFindings = (page: Page): Finding[] => [...strippedOf(page), ...escapedOf(page)];

/** Scripts that may do their work without a tag of their name. */
const standAlone = ['balise-settings.js', 'balise-embed.js'];

/** One of the two went without the other, or both did. */
function strippedOf(page: Page): Finding[] {
  const { scripts, widgets, frames, source, isEmpty } = page;
  if (isEmpty || hasEscaped(source)) return [];
  if (!scripts.length && !widgets.length && !frames.length) return nothingOf(page);
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
      `L’éditeur a retiré la ligne <script>. Demandez le droit de coller du HTML complet, ou ${takeFrame}.`,
      tag.line,
    ),
  );
  const names = new Set(widgets.map((tag) => `balise-${widgetName(tag)}.js`));
  const idle = scripts.filter((tag) => !isLoader(tag) && !standAlone.includes(fileOf(tag)) && !names.has(fileOf(tag)));
  const unwrapped = idle.map((tag) =>
    stops(
      `Le script ${fileOf(tag)} est là, mais pas sa balise <${fileOf(tag).replace(/\.js$/, '')}>.`,
      'L’éditeur a retiré la balise et gardé ce qu’elle contenait. Dans l’atelier, à l’étape « Où collez-vous ? », prenez la variante « Élément div et script », ou « Cadre ».',
      tag.line,
    ),
  );
  const alone =
    loader && !widgets.length && !frames.length
      ? [stops('Le script balise.js est là, mais la page n’a aucune balise Balise.', pasteAgain)]
      : [];
  return [...found, ...unwrapped, ...alone];
}

/** Neither script nor tag nor frame is there: what is left says what was stripped, and where that happens. */
function nothingOf({ leftovers, source }: Page): Finding[] {
  const [left] = leftovers;
  if (left?.name === 'iframe')
    return [
      hint(
        'Le cadre montre la page du contenu (.html) et non embed.html.',
        'Cela marche. Avec embed.html?c=…, le cadre prend la hauteur du contenu : collez de nouveau les lignes de l’atelier.',
        left.line,
      ),
    ];
  const isWordPress = /wp-content|wp-includes/.test(source);
  if (left && /embed\.html/i.test(left.attributes.href ?? ''))
    return [
      stops(
        'Il ne reste que le lien et le 3018 : l’éditeur a retiré le script et la balise, ou le cadre.',
        isWordPress
          ? 'Votre compte WordPress n’a pas le droit d’écrire du HTML complet : dans l’atelier, à l’étape « Où collez-vous ? », choisissez « WordPress, compte auteur ou réseau de sites ».'
          : `Demandez le droit de coller du HTML complet, ou ${takeFrame}. Dans un ENT, prenez l’outil qui intègre un cadre.`,
        left.line,
      ),
    ];
  if (left)
    return [
      stops(
        'L’adresse de la page est là, comme un simple lien : WordPress ne l’a pas intégrée.',
        'Collez l’adresse seule dans un paragraphe, sans lien ni texte autour, et vérifiez que la page (.html) et sa description (.oembed.json) sont dans le dossier.',
        left.line,
      ),
    ];
  return [
    stops(
      'Il n’y a rien de Balise dans cette page.',
      `L’éditeur a tout retiré, ou la page n’est pas la bonne. ${pasteAgain} Si cela recommence, ${takeFrame}.`,
    ),
  ];
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
