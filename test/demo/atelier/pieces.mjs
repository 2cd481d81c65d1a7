// Every ready content as a piece, and titles that a town may well write or that somebody wrote to do harm.
import { readdirSync, readFileSync } from 'node:fs';
import { demoConfig } from '../../../demo/demo-config.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const hash = 'sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC';
const names = ['quiz', 'cards', '3018', 'signup', 'chart'];

/** A folder on a town's server. */
export const place = {
  folder: `https://www.ville.fr/balise/${version}/`,
  version,
  integrity: Object.fromEntries(names.map((name) => [`balise-${name}.js`, hash])),
};

const contents = readdirSync('demo/contents').filter((file) => file.endsWith('.json'));
const ready = contents.map((file) => {
  const config = JSON.parse(readFileSync(`demo/contents/${file}`, 'utf8'));
  return { widget: config.widget, slug: file.slice(0, -'.json'.length), config };
});

/** Each ready content, the workshops, and the 3018 that needs none. */
export const pieces = [
  ...ready,
  { widget: 'signup', slug: 'signup-ateliers', config: await demoConfig(Date.parse('2026-11-22')) },
  { widget: '3018', slug: '3018', attributes: { variant: 'bar', 'relayed-by': 'l’école « Jean "Moulin" » & la ville' } },
];

export const pieceOf = (slug) => pieces.find((piece) => piece.slug === slug);

/** Titles that a filter would damage, or that are not what they seem. */
export const trickyTitles = [
  'Attention message = ici',
  'Le cheval (dessin animé) et la liberté d’expression (débat)',
  'Sur quel bouton cliquer ? on click=1',
  'javascript: un langage',
  '"Vrai" ou \'faux\' : <b>gras</b> & co',
  '"><img src=x onerror=alert(1)>',
  '</a></balise-quiz><script>alert(1)</script>',
  '&lt;script&gt;alert(1)&lt;/script&gt; &equals; &#61;',
  'Question\\nchange = oui',
  'Écrans 😀 à 3 ans',
];

export const withTitle = (title) => ({ ...pieceOf('quiz-ecrans'), config: { ...pieceOf('quiz-ecrans').config, title } });
