// Which stories the matrix looks at, and in which ways.

const locales = ['fr', 'ar'];
const schemes = [
  { theme: 'light', forced: false },
  { theme: 'dark', forced: false },
  { theme: 'light', forced: true },
];
const widths = [320, 768, 1280];
/** Every story is looked at in each of these, in both languages. */
const looks = schemes.flatMap((scheme) => widths.map((width) => ({ ...scheme, width })));

const accent = (colour) => ({ properties: { '--balise-accent': colour } });
const shape = (density, radius) => ({ properties: { '--balise-density': density, '--balise-radius': radius } });
const night = '#0a0a23';
const sun = '#ffd400';
const open = { comfort: true };
/** What a page or its reader may ask for besides, for the stories below. */
const others = [
  { name: 'night accent', theme: 'light', width: 768, ...accent(night) },
  { name: 'night accent', theme: 'dark', width: 320, ...accent(night) },
  { name: 'sun accent', theme: 'light', width: 320, ...accent(sun) },
  { name: 'sun accent', theme: 'dark', width: 768, ...accent(sun) },
  { name: 'contrast', theme: 'contrast', scheme: 'light', width: 320 },
  { name: 'contrast', theme: 'contrast', scheme: 'dark', width: 1280 },
  { name: 'compact, square', theme: 'light', width: 768, ...shape('0.75', '0') },
  { name: 'roomy, round', theme: 'light', width: 320, ...shape('1.3', '2em') },
  { name: 'text 200 %', theme: 'light', width: 320, text: 200 },
  { name: 'text 200 %', theme: 'light', width: 1280, text: 200 },
  { name: 'menu open', theme: 'light', width: 320, ...open },
  { name: 'menu open', theme: 'dark', width: 1280, ...open },
  { name: 'menu open, text 200 %', theme: 'light', width: 768, text: 200, ...open },
];
/** One of each kind of state. */
const shown = [
  ...['bandeau', 'carte', 'ligne', 'replie', 'sortie-rapide', 'affiche'].map((name) => `bandeau-3018--${name}`),
  ...['accueil', 'choix-unique', 'estimation', 'pas-tout-a-fait', 'fin', 'animer-un-groupe'].map((name) => `quiz--${name}`),
  ...['toutes-les-cartes', 'recto', 'verso', 'marquees'].map((name) => `cartes--${name}`),
  ...['territoire-et-objectif', 'anneau', 'chiffre-et-objectif', 'en-tableau', 'outils'].map((name) => `indicateur--${name}`),
  ...['seances', 'coordonnees', 'fautes', 'place-gardee', 'annuler'].map((name) => `inscription--${name}`),
];
const other = (name, width) => others.find((look) => look.name === name && look.width === width);
/** Of those, what the sample sees. */
const sampled = [
  { id: 'quiz--pas-tout-a-fait', locale: 'ar', looks: [other('menu open, text 200 %', 768)] },
  { id: 'bandeau-3018--carte', locale: 'fr', looks: [other('sun accent', 320), other('text 200 %', 320)] },
];

/** `sample`: a third of the stories, in turn in another of these ways. */
export function visitsTo(stories, isSample) {
  const visits = isSample
    ? stories.filter((_, i) => i % 3 === 0).map(({ id }, i) => ({ id, locale: locales[i % 2], looks: [looks[(i * 4) % looks.length]] }))
    : stories.flatMap(({ id }) => locales.map((locale) => ({ id, locale, looks: shown.includes(id) ? [...looks, ...others] : looks })));
  if (isSample) visits.push(...sampled);
  return visits.sort((a, b) => locales.indexOf(a.locale) - locales.indexOf(b.locale));
}

export const unknown = (stories) => shown.filter((id) => !stories.some((story) => story.id === id));
