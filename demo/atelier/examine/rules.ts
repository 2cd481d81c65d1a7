import { harms, hint, stops, type Finding } from './finding.ts';
import { addressOf, fileOf, isOwnSite, type Page, type Tag } from './page.ts';
import { allows, deciding, type Policy } from './policy.ts';

/** What the page's own rules forbid: its security policy, from the headers or from a meta tag. */
export const ruleFindings = (page: Page): Finding[] => page.policies.flatMap((policy) => policyFindings(policy, page));

function policyFindings(policy: Policy, page: Page): Finding[] {
  const { scripts, widgets, frames, address } = page;
  const { directives, from } = policy;
  const rule = `La règle de sécurité de la page (CSP, ${from})`;
  const found: Finding[] = [];
  const sandbox = directives.get('sandbox');
  if (sandbox && from === 'en-tête' && !sandbox.includes('allow-scripts'))
    found.push(
      stops(`${rule} a une directive sandbox sans allow-scripts : aucun script ne tourne.`, 'Ajoutez allow-scripts à cette directive.'),
    );

  const wanted = (tag: Tag, link: string) => ({
    address: link,
    isOwn: isOwnSite(link, page),
    page: address,
    nonce: tag.attributes.nonce,
    integrity: tag.attributes.integrity,
  });
  const refuse = (tag: Tag, link: string, what: string, names: readonly string[], main: string) => {
    const decides = deciding(policy, ...names);
    if (!decides || allows(decides.sources, wanted(tag, link))) return;
    const source = isOwnSite(link, page) ? "'self'" : new URL(link, 'https://page.invalid/').origin;
    const strict = decides.sources.some((one) => one.toLowerCase() === "'strict-dynamic'");
    found.push(
      stops(
        `${rule} interdit ${what} (${decides.name}).`,
        strict
          ? 'Elle demande un nonce ou une empreinte : votre hébergeur doit ajouter l’empreinte de integrity.json à la directive, ou un nonce à la ligne du script.'
          : decides.name === 'default-src'
            ? `Demandez d’écrire ${main} ${source} : sans cette directive, default-src décide à sa place.`
            : `Demandez d’ajouter ${source} à ${decides.name}.`,
        tag.line,
      ),
    );
  };
  for (const tag of scripts) refuse(tag, addressOf(tag), `le script ${fileOf(tag)}`, ['script-src-elem', 'script-src'], 'script-src');
  for (const tag of widgets) {
    const link = tag.attributes['data-src'] ?? tag.attributes.src;
    if (link) refuse({ ...tag, attributes: {} }, link, `de lire le contenu « ${link} »`, ['connect-src'], 'connect-src');
  }
  for (const tag of frames) refuse({ ...tag, attributes: {} }, addressOf(tag), 'le cadre', ['frame-src', 'child-src'], 'frame-src');
  return [...found, ...trustedTypes(policy, page, rule), ...styles(policy, page, rule)];
}

function trustedTypes({ directives }: Policy, { scripts }: Page, rule: string): Finding[] {
  const names = directives.get('trusted-types');
  if (!scripts.length || !directives.has('require-trusted-types-for') || !names) return [];
  if (names.includes('*') || names.includes('balise')) return [];
  return [
    stops(
      `${rule} exige Trusted Types et ne connaît pas le nom « balise ».`,
      'Demandez d’écrire trusted-types balise (à la suite des noms qui y sont déjà).',
    ),
  ];
}

/** Blocked styles only make the page jump: the widget brings its own in a way that no policy forbids. */
function styles(policy: Policy, { widgets }: Page, rule: string): Finding[] {
  const decides = deciding(policy, 'style-src-attr', 'style-src');
  const styled = widgets.find(({ attributes }) => attributes.style);
  if (!decides || !styled) return [];
  // As in browsers: a nonce or a hash makes 'unsafe-inline' count for nothing.
  const strict = decides.sources.some((one) => /^'(?:nonce|sha\d{3})-/.test(one));
  if (!strict && decides.sources.some((one) => one.toLowerCase() === "'unsafe-inline'")) return [];
  return [
    harms(
      `${rule} interdit l’attribut style (${decides.name}) : la place n’est pas gardée, et la couleur choisie n’est pas prise.`,
      'Enlevez style de la balise, et chargez balise.css, du même dossier.',
      styled.line,
    ),
  ];
}

/** Who may show this page in a frame: it counts when the page is the one inside. */
export function framingFindings({ headers, policies, scripts, isEmpty }: Page): Finding[] {
  const isInside = scripts.some((tag) => fileOf(tag) === 'balise-embed.js');
  const option = headers.get('x-frame-options')?.[0]?.trim();
  const ancestors = policies.filter(({ from }) => from === 'en-tête').flatMap(({ directives }) => directives.get('frame-ancestors') ?? []);
  // As in browsers: frame-ancestors counts, where there is one, and X-Frame-Options then does not.
  const forbids = ancestors.length
    ? ancestors.every((one) => /^'(?:none|self)'$/i.test(one)) && `frame-ancestors ${ancestors.join(' ')}`
    : option && `X-Frame-Options: ${option}`;
  if (!forbids || isEmpty) return [];
  const todo =
    'Demandez à votre hébergeur d’enlever cette ligne pour le dossier de Balise, ou d’y nommer les sites qui affichent le cadre.';
  return isInside
    ? [stops(`Cette page ne peut pas être montrée dans le cadre d’un autre site (${forbids}).`, todo)]
    : [
        hint(
          `Aucun autre site ne peut montrer cette page dans un cadre (${forbids}). Cela ne gêne que si elle est celle du cadre (embed.html).`,
          todo,
        ),
      ];
}
