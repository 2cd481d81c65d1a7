import type { HostId, Way } from './model.ts';

/** A place where a webmaster, a teacher or a head of school pastes. */
export interface Host {
  readonly id: HostId;
  readonly label: string;
  /** What of a snippet survives there, in one sentence. */
  readonly keeps: string;
  /** The variant that survives there best. */
  readonly way: Way;
  /** Further variants, for a site whose rules do not let the best one through. */
  readonly others?: readonly Way[];
  /** What this host asks for in a form of its own, where it takes no HTML. */
  readonly asks?: readonly ('address' | 'title' | 'width' | 'height' | 'sentence')[];
  /** True where the frame keeps its title: elsewhere it would be dropped. */
  readonly titled?: boolean;
  /** Where to paste, step by step. */
  readonly steps: readonly string[];
}

/** The variants of a host that keeps scripts. */
const others: readonly Way[] = ['marked', 'frame'];

const check = 'Enregistrez, puis ouvrez la page comme un visiteur, sans être connecté.';

/** From the hosts' published sources and documentation; what TYPO3 keeps was deduced. */
export const hosts: readonly Host[] = [
  {
    id: 'html',
    label: 'Mon site, en HTML',
    keeps: 'Tout ce que vous collez reste, sauf ce que la règle de sécurité du site (CSP) interdit.',
    way: 'script',
    others,
    steps: ['Ouvrez la page dans votre éditeur de code.', 'Collez ces lignes là où le contenu doit apparaître.', check],
  },
  {
    id: 'wordpress',
    label: 'WordPress, compte administrateur',
    keeps: 'Un bloc « HTML personnalisé » garde tout, si vous êtes administrateur d’un site unique.',
    way: 'script',
    others,
    steps: [
      'Dans la page, ajoutez un bloc « HTML personnalisé ».',
      'Collez-y ces lignes, et restez en mode HTML : le mode visuel peut les abîmer.',
      check,
    ],
  },
  {
    id: 'wordpress-author',
    label: 'WordPress, compte auteur ou réseau de sites',
    keeps: 'Scripts, cadres et balises inconnues sont retirés ; une adresse seule sur sa ligne est intégrée (oEmbed), dans un cadre isolé.',
    way: 'address',
    steps: [
      'Déposez d’abord les fichiers de la page dans le dossier Balise de votre serveur : la page (.html) et sa description (.oembed.json).',
      'Dans l’article, collez l’adresse seule dans un nouveau paragraphe, sans lien ni texte autour.',
      'WordPress la remplace par le contenu. Si l’adresse reste telle quelle, un de ces fichiers manque dans le dossier.',
      check,
    ],
  },
  {
    id: 'spip',
    label: 'SPIP',
    keeps: 'Le HTML d’un article passe sans être touché pour le rédacteur.',
    way: 'script',
    others,
    steps: ['Ouvrez l’article et placez-vous dans le champ « Texte ».', 'Collez ces lignes, sans ligne vide au milieu.', check],
  },
  {
    id: 'drupal',
    label: 'Drupal',
    keeps: 'Le format de texte décide : « Full HTML » garde tout, les autres retirent le script.',
    way: 'script',
    others,
    steps: [
      'Sous le champ, choisissez le format de texte « Full HTML ».',
      'Dans l’éditeur, cliquez sur « Source » et collez ces lignes.',
      check,
    ],
  },
  {
    id: 'typo3',
    label: 'TYPO3',
    keeps: 'Un élément de contenu « HTML » garde tout.',
    way: 'script',
    others,
    steps: [
      'Ajoutez un élément de contenu « HTML ». S’il manque, demandez-en le droit à votre administrateur.',
      'Collez ces lignes.',
      check,
    ],
  },
  {
    id: 'edifice',
    label: 'ENT Edifice (OpenENT, NEO, ONE)',
    keeps: 'Un cadre garde son adresse, sa largeur et sa hauteur ; scripts, balises inconnues et titre du cadre sont retirés.',
    way: 'frame',
    asks: ['address', 'width', 'height', 'sentence'],
    steps: [
      'Dans l’éditeur, choisissez l’outil qui intègre un contenu d’un autre site (cadre, iframe).',
      'Donnez-lui l’adresse, la largeur et la hauteur.',
      'En dessous, tapez la phrase du 3018 comme un texte ordinaire.',
      check,
    ],
  },
  {
    id: 'beneylu',
    label: 'Beneylu School',
    keeps: 'Un cadre garde son adresse, sa largeur et sa hauteur ; scripts, balises inconnues et titre du cadre sont retirés.',
    way: 'frame',
    steps: ['Ouvrez le code source de votre article dans l’éditeur.', 'Collez ces lignes.', check],
  },
  {
    id: 'moodle',
    label: 'Moodle',
    keeps: 'Ce qu’écrit un contributeur de confiance garde le cadre ; sinon il reste le lien et le 3018.',
    way: 'frame',
    titled: true,
    steps: ['Ouvrez le code HTML de l’éditeur.', 'Collez ces lignes.', check],
  },
  {
    id: 'sites-conformes',
    label: 'Sites conformes (sites de l’État)',
    keeps: 'Un bloc « iframe » garde l’adresse, un titre et une hauteur fixe en pixels.',
    way: 'frame',
    titled: true,
    asks: ['address', 'title', 'height', 'sentence'],
    steps: [
      'Dans la page, ajoutez le bloc « iframe » et donnez-lui l’adresse, le titre et la hauteur.',
      'Ajoutez un bloc de texte en dessous, avec la phrase du 3018.',
      check,
    ],
  },
  {
    id: 'google-sites',
    label: 'Google Sites',
    keeps: 'Une page d’intégration interdit les scripts d’ailleurs : un cadre simple passe.',
    way: 'frame',
    titled: true,
    steps: [
      'Choisissez « Insérer », « Intégrer », puis « Code d’intégration ».',
      'Collez ces lignes, puis donnez au bloc la hauteur indiquée.',
      check,
    ],
  },
];

const byId = new Map(hosts.map((host) => [host.id, host]));

export const hostOf = (id: HostId): Host => byId.get(id)!;

/** Every variant that a host lets through, the best one first. */
export const waysOf = ({ way, others = [] }: Host): readonly Way[] => [way, ...others];
