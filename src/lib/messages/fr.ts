/** Every French word the interface says. `en.ts` has the same keys; a widget's bundle keeps only the parts it names. */

const n = (count: number) => new Intl.NumberFormat('fr').format(count);
const s = (count: number) => (count < 2 ? '' : 's');

/** noun for a list's items: singular, plural, ending of its participle */
const nouns: Record<string, readonly [string, string, string]> = {
  options: ['réponse', 'réponses', 'e'],
  questions: ['question', 'questions', 'e'],
  sources: ['source', 'sources', 'e'],
  profiles: ['profil', 'profils', ''],
};

export const common = {
  cause: 'Pour le webmestre',
  newTab: '(nouvel onglet)',
};

export const waiting = {
  loading: 'Chargement…',
  retry: 'Réessayer',
  /** what the visitor reads when a config fails and the page brought nothing of its own to show instead */
  unavailable: 'Ce contenu ne s’affiche pas pour le moment.',
  noConfig: 'n’a pas de configuration : il faut un attribut src, un script application/json, ou la propriété config',
};

export const sources = {
  source: 'Source',
  sources: 'Sources',
  undated: 'page non datée',
  verified: (day: string) => `Contenu vérifié le ${day}.`,
};

export const loading = {
  sentence: (url: string, found: string) => `${url} : ${found}`,
  httpsAddress: 'une adresse https, ou du même site que la page',
  refusedAddress: 'adresse refusée (il faut https, ou le même site que la page)',
  ok: 'le statut 200',
  status: (code: number) =>
    `le serveur répond ${code}${code === 404 ? ' (fichier introuvable : vérifiez le nom et le dossier)' : code === 403 ? ' (accès interdit)' : ''}`,
  atMost: '256 ko au plus',
  tooLarge: 'fichier de plus de 256 ko',
  answer: 'une réponse du serveur',
  late: 'pas de réponse après 10 secondes',
  noAnswer:
    'pas de réponse (réseau coupé, adresse d’un autre site qui ne l’autorise pas (CORS), ou requête bloquée par la règle connect-src de la page)',
};

export const faults = {
  sentence: (path: string, expected: string, found: string) => `${path || 'Le fichier'} : il faut ${expected}, ${found}`,
  types: {
    string: 'un texte',
    number: 'un nombre',
    int: 'un nombre entier',
    boolean: 'true ou false',
    array: 'une liste [ … ]',
    object: 'un objet { … }',
  },
  missing: 'rien trouvé',
  foundType: (type: string) => `trouvé : ${type}`,
  items: (key: string, least: boolean, limit: number, found: number): [string, string] => {
    const [one, many, e] = nouns[key] ?? ['élément', 'éléments', ''];
    return [
      `${least ? 'au moins ' : ''}${n(limit)} ${limit < 2 ? one : many}${least ? '' : ' au plus'}`,
      found ? `${n(found)} trouvé${e}${s(found)}` : `aucun${e} trouvé${e}`,
    ];
  },
  characters: (least: boolean, limit: number, found: number): [string, string] =>
    least ? ['un texte non vide', 'texte vide trouvé'] : [`${n(limit)} caractères au plus`, `${n(found)} trouvés`],
  number: (least: boolean, limit: number, included: boolean, found: number): [string, string] => [
    `un nombre ${included ? (least ? 'd’au moins' : 'd’au plus') : least ? 'de plus de' : 'de moins de'} ${n(limit)}`,
    `${n(found)} trouvé`,
  ],
  oneOf: (values: unknown[]) =>
    values.length === 1 ? `la valeur ${JSON.stringify(values[0])}` : `l’une des valeurs ${values.map((v) => JSON.stringify(v)).join(', ')}`,
  value: (value: unknown) => (value === undefined ? 'rien trouvé' : `${JSON.stringify(value).slice(0, 60)} trouvé`),
  twice: (id: string) => `"${id}" trouvé deux fois`,
  allowed: 'une valeur permise',
  rules: {
    slug: 'un nom en minuscules, chiffres et tirets (64 au plus)',
    day: 'un jour comme 2026-01-31',
    sourceDate: 'une date comme 2024, 2024-01 ou 2024-01-31',
    lang: 'une langue comme fr ou fr-FR',
    link: 'une adresse https, mailto, tel, ou relative à la page',
    exit: 'une adresse https, ou un chemin du même site comme /actualites',
    uniqueIds: 'des « id » tous différents',
    knownSource: 'l’« id » d’une source de about.sources',
    oneRight: 'exactement une réponse avec "correct": true',
    someRight: 'au moins une réponse avec "correct": true',
    range: 'min plus petit que max, step pas plus grand que leur écart, et answer entre les deux',
    profiles: 'des profils, dont un avec "from": 0, puisqu’une question « scale » donne des points',
  },
  known: 'un champ connu',
  unknown: 'champ inconnu',
  unknownKey: (path: string) => `${path} : champ inconnu, ignoré (faute de frappe ?)`,
  reviewed: 'un contenu relu',
  reviewDue: (day: string) => `about.reviewBy : ce contenu devait être relu avant le ${day}`,
  json: 'du JSON',
  nothing: 'un fichier vide',
  html: 'une page HTML à la place (page d’erreur ou de connexion ?)',
  broken: (at: { line: number; column: number } | undefined, message: string) =>
    `une erreur de syntaxe${at ? ` à la ligne ${at.line}, colonne ${at.column}` : ''} (${message})`,
  notJson: (found: string) => `La configuration n’est pas du JSON : ${found}`,
  plainObject: 'un objet que JSON sait écrire',
  notPlain: (why: string) => `La configuration donnée à .config ne s’écrit pas en JSON (${why})`,
};

export const quiz = {
  questions: (count: number) => `${count} question${s(count)}`,
  minutes: (count: number) => `environ ${count} min`,
  private: 'Vos réponses restent sur cet appareil.',
  start: 'Commencer',
  progress: (at: number, total: number) => `Question ${at} sur ${total}`,
  hint: 'Un indice',
  several: 'Plusieurs réponses possibles',
  debate: 'À débattre : il n’y a pas de bonne réponse',
  yes: 'Vrai',
  no: 'Faux',
  positions: { agree: 'Plutôt d’accord', depends: 'Ça dépend', disagree: 'Plutôt pas d’accord' },
  estimate: 'Votre estimation',
  validate: 'Valider',
  next: 'Question suivante',
  finish: 'Terminer',
  back: 'Précédent',
  change: 'Changer ma réponse',
  chooseFirst: 'Choisissez une réponse, puis validez.',
  numberFirst: (min: string, max: string) => `Donnez un nombre entre ${min} et ${max}, puis validez.`,
  right: 'Bonne réponse',
  rightIs: (answer: string) => `Bonne réponse : ${answer}`,
  close: (answer: string) => `Vous y êtes presque : ${answer}`,
  notQuite: 'Pas tout à fait',
  answerIs: (answer: string) => `La réponse est : ${answer}.`,
  answersAre: (answers: string) => `Les bonnes réponses sont : ${answers}.`,
  noted: 'Réponse notée',
  discuss: 'Et autour de vous, qu’en dit-on ?',
  further: 'Pour aller plus loin, après la discussion',
  reading: (what: string, who: string) => `${what} avec ${who}`,
  unanswered: 'pas encore de réponse',
  yours: 'votre réponse',
  good: 'bonne réponse',
  done: 'C’est terminé, merci !',
  lifted: (count: number) => (count === 1 ? 'Une idée reçue levée' : `${count} idées reçues levées`),
  learnt: (count: number) => (count === 1 ? 'Un repère découvert' : `${count} repères découverts`),
  known: (count: number) => (count === 1 ? 'Un point que vous connaissiez déjà' : `${count} points que vous connaissiez déjà`),
  takeaways: 'À retenir',
  advice: 'Ce que vous pouvez faire',
  seeMore: 'Pour en savoir plus',
  positionsTaken: 'Vos positions',
  review: 'Revoir les questions et les réponses',
  yourAnswer: (answer: string) => `Votre réponse : ${answer}`,
  skipped: 'sans réponse',
  print: 'Imprimer',
  printBlocked: 'L’impression est bloquée ici par le navigateur.',
  restart: 'Recommencer',
  helpline: 'Un enfant, un parent a besoin d’aide ? Le 3018 répond, c’est gratuit et anonyme.',
  call: 'Appeler le 3018',
};

export const banner3018 = {
  name: '3018, aide aux jeunes victimes de violences numériques',
  message: 'Violences numériques ? Le 3018 répond aux jeunes victimes et à leurs parents.',
  line: 'Violences numériques ?',
  call: 'Appeler le 3018',
  chat: 'Tchat sur 3018.fr',
  app: 'Application',
  qualities: 'Gratuit, anonyme, confidentiel',
  open: (until: string) => `Ouvert, habituellement jusqu’à ${until}`,
  closed: 'Fermé à cette heure',
  reopens: (day: string, at: string) => `Réouverture habituelle ${day} à ${at}`,
  elsewhere: (paris: string, here: string) => `${paris}, heure de Paris (${here} chez vous)`,
  hours: (open: string, close: string, statedOn: string) =>
    `Habituellement 7 jours sur 7, de ${open} à ${close}, heure de Paris (indiqué le ${statedOn}).`,
  whoAnswers: 'D’autres numéros répondent :',
  danger: 'Danger, ou autre besoin :',
  others: {
    '119': 'enfant en danger, 24 h sur 24',
    '17': 'police, gendarmerie',
    '112': 'urgence européenne',
    '114': 'urgence par SMS, si l’on ne peut pas parler ou entendre',
  },
  here: 'cette page',
  relayed: (by: string) => `Information relayée par ${by}. Ce n’est pas le site officiel du 3018.`,
  unofficial: 'Page non officielle.',
  sources: 'Sources : ministère des Solidarités, 2025 ; AMIF et info.gouv.fr, 2023 ; handicap.fr, 2024.',
  fold: 'Réduire',
  unfold: 'Afficher l’aide',
  exit: 'Quitter vite',
  exitHint: 'Ou trois fois la touche Maj. L’historique du navigateur, lui, n’est pas effacé.',
  exitMore: (left: number) => `Encore ${left} fois Maj pour quitter la page.`,
};
