import { tokenWords } from './design/token-words.ts';

/** What a widget is, for who has not seen it, and how a page names it. */
interface Sheet {
  readonly summary: string;
  readonly snippet: string;
}

const src = (name: string) => `/balise/0.1.0/contents/${name}.json`;
const script = (name: string) => `<script defer crossorigin src="/balise/0.1.0/balise-${name}.js"></script>\n`;

export const sheets: Readonly<Record<string, Sheet>> = {
  'balise-3018': {
    summary:
      'Le 3018, numéro national pour les jeunes victimes de violences numériques : le numéro, l’appel, les horaires, d’autres aides. Il s’affiche sans configuration et sans réseau.',
    snippet: `${script('3018')}<balise-3018 variant="bar" relayed-by="la commune de …">
  <p><a href="tel:3018">3018</a> : aide gratuite, anonyme et confidentielle contre les violences numériques.</p>
</balise-3018>`,
  },
  'balise-quiz': {
    summary:
      'Des questions pour en parler, une par écran : connaissances, estimations, débats, auto-évaluation. Ni note, ni réussite, ni échec.',
    snippet: `${script('quiz')}<balise-quiz src="${src('quiz-ecrans')}">
  <p><a href="/quiz.pdf">Le quiz à imprimer</a></p>
</balise-quiz>`,
  },
  'balise-cards': {
    summary:
      'Un jeu de cartes. Chacune pose une question, puis se retourne : ce que c’est, quoi faire, qui appeler. On garde celles que l’on veut retenir.',
    snippet: `${script('cards')}<balise-cards src="${src('cards-parents')}">
  <p><a href="/cartes.pdf">Les cartes à imprimer</a></p>
</balise-cards>`,
  },
  'balise-chart': {
    summary: 'Un indicateur : une phrase à lire, un dessin, les mêmes nombres en tableau, la distance à l’objectif, et la source.',
    snippet: `${script('chart')}<balise-chart src="${src('chart-talis-ict')}">
  <p>En France, 36 % des professeurs laissent leurs élèves utiliser les technologies.</p>
</balise-chart>`,
  },
  'balise-signup': {
    summary:
      'L’inscription à un atelier : la séance, puis qui vient. Pas de compte, une seule inscription même si l’on s’y reprend, du papier pour qui n’a pas d’adresse e-mail.',
    snippet: `${script('signup')}<balise-signup src="/ateliers.json">
  <p>Inscription en mairie, ou au <a href="tel:…">…</a></p>
</balise-signup>`,
  },
};

const attributes: Readonly<Record<string, string>> = {
  locale: 'La langue de l’interface, par exemple fr ou ar. Sans elle, celle du contenu.',
  theme: 'Clair, sombre, comme l’appareil (auto) ou contraste fort. Sans lui, comme la page.',
  'text-size': 'Un texte plus grand.',
  comfort: 'Sans le bouton « Aa » : taille, espacement, couleurs, lecture à voix haute.',
  spacing: 'Lettres, mots et lignes plus espacés.',
  endpoint: 'L’adresse où les formulaires sont envoyés.',
  variant: 'La forme : bandeau sur toute la largeur, carte, ou une ligne.',
  'relayed-by': 'Qui relaie l’information, par exemple « la commune de … ».',
  dismissible: 'Le visiteur peut replier le bandeau en une ligne, qui garde le numéro.',
  'quick-exit': 'Un bouton pour quitter la page aussitôt. Pas dans un cadre (iframe).',
  poster: 'Une affiche A4 à imprimer. Pas dans un cadre (iframe).',
  src: 'L’adresse du contenu.',
  'heading-level': 'Le niveau du titre parmi ceux de la page, de 1 à 6.',
  simple: 'Les mots plus simples, si le contenu en donne. Le visiteur les choisit aussi, dans le menu « Aa ».',
  'answer-events':
    'Donne les réponses à la page qui écoute, jamais celles d’une auto-évaluation. Il n’est alors plus écrit qu’elles restent sur l’appareil.',
};

const events: Readonly<Record<string, string>> = {
  'balise-ready': 'Le contenu est affiché.',
  'balise-error': 'Le contenu ne peut pas l’être.',
  'balise-cards-card': 'Une carte s’ouvre.',
  'balise-cards-turn': 'Une carte se retourne.',
  'balise-cards-complete': 'La liste de la fin s’affiche.',
  'balise-chart-point': 'Le visiteur lit une valeur du dessin.',
  'balise-chart-view': 'Il passe au tableau, ou revient au dessin.',
  'balise-chart-save': 'Il emporte une image, un CSV, la phrase ou une page.',
  'balise-chart-data': 'Le fichier des nombres est lu.',
  'balise-quiz-start': 'Le visiteur commence.',
  'balise-quiz-question': 'Une question s’affiche.',
  'balise-quiz-complete': 'Le dernier écran s’affiche.',
  'balise-quiz-restart': 'Le visiteur recommence.',
  'balise-signup-submit': 'Le visiteur envoie le formulaire.',
  'balise-signup-outcome': 'On sait ce que devient l’inscription.',
  'balise-signup-cancel': 'Le visiteur annule une inscription.',
};

const parts: Readonly<Record<string, string>> = {
  base: 'La boîte extérieure',
  error: 'La phrase et le bouton, quand le contenu ne vient pas',
  group: 'Le volet pour qui anime un groupe',
  banner: 'Le bandeau entier',
  call: 'Le lien qui appelle',
  overview: 'Toutes les cartes, avec les filtres',
  tile: 'Une carte parmi toutes',
  reader: 'L’écran d’une carte',
  card: 'La carte que l’on lit',
  end: 'Le dernier écran',
  chart: 'L’indicateur entier',
  drawing: 'La boîte du dessin',
  legend: 'La légende',
  figure: 'Le grand nombre et sa barre',
  table: 'Le tableau, qui défile seul',
  targets: 'La distance aux objectifs, en mots',
  tools: 'Les boutons pour emporter',
  start: 'Le premier écran',
  question: 'L’écran d’une question',
  option: 'Une réponse',
  feedback: 'Ce qui est dit d’une réponse',
  profile: 'Le profil d’une auto-évaluation',
  choose: 'Les séances',
  session: 'Une séance',
  form: 'Les champs',
  privacy: 'La mention sur les données',
  mail: 'Le message à envoyer, sans service d’inscription',
  outcome: 'Ce que devient l’inscription',
  ticket: 'La référence et le code',
  cancel: 'Les champs pour rendre une place',
};

const properties = (name: string): string | undefined =>
  name.endsWith('-min-height') ? 'La hauteur réservée, pour que la page ne saute pas' : tokenWords[name.replace('--balise-', '')];

/** The French of a name in the manifest. A name without any fails the test of it, and shows as it is. */
export const french = {
  attribute: (name: string) => attributes[name],
  event: (name: string) => events[name],
  part: (name: string) => parts[name],
  property: properties,
};
