import { isSlug } from '../../../src/lib/slug.ts';
import { isOnThisComputer } from '../place.ts';
import { harms, hint, pasteAgain, stops, type Finding } from './finding.ts';
import { readHash } from './hash.ts';
import { absolute, addressOf, fileOf, isHeldBack, isLoader, isOwnSite, widgetName, type Page, type Tag } from './page.ts';

/** What the lines that are there have wrong: addresses, types, hashes, settings. */
export const lineFindings = (page: Page): Finding[] => [
  ...[...page.scripts, ...page.widgets, ...page.frames].flatMap((tag) => addressFindings(tag, page)),
  ...page.scripts.flatMap((tag) => scriptFindings(tag, page)),
  ...page.widgets.flatMap(configFindings),
  ...page.frames.flatMap(frameFindings),
];

const quotes = /^[“”«»‘’„″]/;

function addressFindings(tag: Tag, page: Page): Finding[] {
  const { attributes, line } = tag;
  const curly = Object.entries(attributes).find(([name, value]) => quotes.test(name) || quotes.test(value.trim()));
  if (
    curly &&
    ['src', 'integrity', 'data-balise', 'data-src', 'defer', 'crossorigin', 'style', 'variant'].includes(curly[0].replace(/[“”]/g, ''))
  )
    return [
      stops(
        `Des guillemets typographiques entourent la valeur de ${curly[0]} : le navigateur les lit comme une partie de la valeur.`,
        'Remplacez “ ” et « » par des guillemets droits ("). Un traitement de texte les change : collez directement depuis l’atelier.',
        line,
      ),
    ];
  const address = 'data-balise' in attributes ? (attributes['data-src'] ?? '') : addressOf(tag);
  if (/^file:|^[a-z]:[\\/]/i.test(address))
    return [
      stops(
        `L’adresse « ${address} » est celle d’un fichier de votre ordinateur.`,
        'Déposez le dossier sur le site et écrivez son adresse là-bas, qui commence par https://.',
        line,
      ),
    ];
  if (isOnThisComputer(address) && !(page.address && isOnThisComputer(page.address.href)))
    return [
      stops(
        `L’adresse « ${address} » ne marche que sur cet ordinateur.`,
        'Écrivez l’adresse du dossier sur le site de la commune, ou collez de nouveau les lignes de l’atelier.',
        line,
      ),
    ];
  if (/\S\s+\S/.test(address))
    return [stops(`L’adresse « ${address} » contient un espace.`, 'Enlevez-le, et renommez le dossier ou le fichier s’il en a un.', line)];
  if (address.includes('\\'))
    return [stops(`L’adresse « ${address} » contient des barres obliques inversées (\\).`, 'Remplacez chaque \\ par /.', line)];
  if (/^http:\/\//i.test(address) && !isOnThisComputer(address)) {
    const what = `L’adresse « ${address} » commence par http://.`;
    const todo = 'Écrivez https:// : une page en https n’a pas le droit de charger cela.';
    return [page.address?.protocol === 'http:' ? harms(what, todo, line) : stops(what, todo, line)];
  }
  return [];
}

const runs = ['', 'module', 'text/javascript', 'application/javascript'];

function scriptFindings(tag: Tag, page: Page): Finding[] {
  const { attributes, line } = tag;
  const { type = '', integrity } = attributes;
  const found: Finding[] = [];
  if (isHeldBack(tag) || !runs.includes(type.trim().toLowerCase()))
    found.push(
      stops(
        `Le script ${fileOf(tag)} est retenu : un outil du site (consentement, accélération) a changé sa ligne.`,
        'Balise ne dépose aucun cookie : mettez ce script dans les exceptions de cet outil.',
        line,
      ),
    );
  if (isLoader(tag)) {
    if (type !== 'module' && runs.includes(type))
      found.push(stops('La ligne du script balise.js n’a pas type="module".', `Ajoutez-le. ${pasteAgain}`, line));
    if (integrity !== undefined)
      found.push(
        harms(
          'Le script balise.js porte une empreinte (integrity).',
          'Enlevez-la : ce fichier peut changer, et le navigateur le refuserait alors.',
          line,
        ),
      );
    return found;
  }
  const hash = integrity === undefined ? 'whole' : readHash(integrity);
  if (hash === 'cut')
    found.push(
      stops('L’empreinte (integrity) n’est pas entière : le navigateur refuse le script.', 'Copiez-la entière de integrity.json.', line),
    );
  if (hash === 'unread')
    found.push(harms('L’empreinte (integrity) ne se lit pas : elle ne protège de rien.', 'Copiez-la entière de integrity.json.', line));
  if (integrity !== undefined && attributes.crossorigin === undefined && !isOwnSite(addressOf(tag), page))
    found.push(
      stops(
        'Le script porte une empreinte (integrity), mais pas crossorigin : d’un autre site, le navigateur le refuse.',
        'Ajoutez le mot crossorigin sur la même ligne.',
        line,
      ),
    );
  return found;
}

const names = ['quiz', 'cards', '3018', 'signup', 'chart', 'settings'];

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function configFindings(tag: Tag): Finding[] {
  const { attributes, line, inlineConfig, isSelfClosed } = tag;
  const name = widgetName(tag);
  if (!names.includes(name)) return [stops(`Balise ne connaît pas « ${name} ».`, `Écrivez ${names.join(', ')}. ${pasteAgain}`, line)];
  if (isSelfClosed)
    return [
      harms(
        `La balise <${tag.name} /> se ferme elle-même : le navigateur met dedans tout ce qui suit, et le cache.`,
        `Écrivez <${tag.name} …></${tag.name}>.`,
        line,
      ),
    ];
  if (inlineConfig?.trim() && !isJson(inlineConfig))
    return [
      stops(
        `Le contenu écrit dans <${tag.name}> n’est pas du JSON : une virgule ou un guillemet manque, ou l’éditeur a changé les guillemets.`,
        'Ouvrez-le dans l’atelier, vue « JSON » : la ligne fautive y est marquée.',
        line,
      ),
    ];
  if (name === '3018' || name === 'settings' || inlineConfig !== undefined) return [];
  const given = 'data-balise' in attributes ? attributes['data-src'] : attributes.src;
  if (given?.trim()) return [];
  const attribute = 'data-balise' in attributes ? 'data-src' : 'src';
  return [
    harms(
      `« ${name} » n’a pas de contenu : l’attribut ${attribute} manque.`,
      `Ajoutez ${attribute}="…/contents/….json", sauf si un script de la page donne le contenu.`,
      line,
    ),
  ];
}

function frameFindings(tag: Tag): Finding[] {
  const { attributes, line } = tag;
  const found: Finding[] = [];
  if (isHeldBack(tag))
    found.push(
      stops(
        'Le cadre est retenu : un outil du site (consentement, chargement différé) a changé sa ligne.',
        'Mettez cette adresse dans les exceptions de cet outil.',
        line,
      ),
    );
  const { sandbox, height } = attributes;
  if (sandbox !== undefined && !sandbox.toLowerCase().split(/\s+/).includes('allow-scripts'))
    found.push(
      stops(
        'Le cadre a un attribut sandbox sans allow-scripts : aucun script n’y tourne.',
        'Écrivez sandbox="allow-scripts", ou enlevez sandbox.',
        line,
      ),
    );
  const query = /\?([^#]*)/.exec(addressOf(tag))?.[1] ?? '';
  const slug = new URLSearchParams(query).get('c');
  if (!slug || !isSlug(slug))
    found.push(
      stops(
        'L’adresse du cadre ne dit pas quel contenu montrer.',
        'Elle doit finir par embed.html?c= et le nom d’un fichier de « contents », sans .json.',
        line,
      ),
    );
  if (!height && !attributes.style?.includes('height'))
    found.push(hint('Le cadre n’a pas de hauteur : il sera très petit.', 'Ajoutez height="640".', line));
  if (!absolute(addressOf(tag)) && slug)
    found.push(
      hint('L’adresse du cadre est relative.', 'C’est bien si le dossier est sur le même site ; sinon, écrivez l’adresse entière.', line),
    );
  return found;
}
