/** Every sentence that a parent or an organiser's browser may be shown by the API. */
const problems = {
  'no-key': 'Votre demande est incomplète. Rechargez la page, puis réessayez. Si cela recommence, appelez la mairie.',
  invalid: 'Certaines réponses sont à corriger. Rien n’a été enregistré.',
  'no-session': 'Cette séance n’est plus proposée. Rechargez la page pour voir les dates à venir, ou appelez la mairie.',
  full: 'Cette séance et sa liste d’attente sont complètes. Choisissez une autre date, ou appelez la mairie.',
  closed: 'Les inscriptions à cette séance sont closes. Choisissez une autre date, ou appelez la mairie.',
  already:
    'Votre demande pour cette séance est déjà enregistrée : il n’y a rien de plus à faire. Pour changer quelque chose, appelez la mairie.',
  'in-flight': 'Votre demande est en cours d’enregistrement. Patientez quelques secondes, puis réessayez.',
  unverified: 'Nous n’avons pas pu enregistrer cette inscription en ligne. Appelez la mairie : elle vous inscrira par téléphone.',
  'other-body': 'Votre demande a changé pendant l’envoi. Rechargez la page, puis remplissez de nouveau le formulaire.',
  unknown: 'Cette référence et ce code ne correspondent à aucune inscription. Vérifiez-les, ou appelez la mairie.',
  origin: 'Cette page n’a pas le droit d’envoyer des inscriptions. Passez par le site de la commune, ou appelez la mairie.',
  'too-large': 'Votre demande est trop longue. Raccourcissez vos réponses, puis réessayez.',
  'media-type': 'Votre demande n’a pas pu être lue. Passez par le formulaire du site de la commune, ou appelez la mairie.',
  'too-many': 'Trop de demandes viennent d’arriver en même temps. Patientez un peu, puis réessayez.',
  stopping: 'Le service redémarre. Rien n’est perdu : réessayez dans une minute.',
  unavailable: 'Le service est momentanément indisponible. Réessayez dans une minute, ou appelez la mairie.',
  'not-found': 'Cette adresse n’existe pas.',
  internal: 'Un incident est survenu de notre côté. Réessayez dans une minute, ou appelez la mairie.',
};

export type Reason = keyof typeof problems;
export const reasons = Object.keys(problems) as Reason[];
export const sentence = (reason: Reason): string => problems[reason];

/** What is wrong with one field; `rule` is the JSON Schema keyword that it broke. */
export function faultOf(field: string, rule: string): string {
  const [name = '', part] = field.split('.');
  if (rule === 'additionalProperties') return 'Ce champ n’est pas prévu.';
  if (part && name === 'answers') return 'Répondez en 500 caractères au plus.';
  const known = fields[name];
  if (!known) return 'Cette valeur n’est pas celle qui est attendue.';
  return rule === 'required' ? known.missing : known.wrong;
}

const both = (text: string) => ({ missing: text, wrong: text });
const fields: Partial<Record<string, { missing: string; wrong: string }>> = {
  session: { missing: 'Choisissez une séance.', wrong: 'Choisissez une séance de la liste.' },
  name: { missing: 'Indiquez votre nom.', wrong: 'Indiquez un nom de 120 caractères au plus, sur une seule ligne.' },
  email: {
    missing: 'Indiquez une adresse e-mail ou un numéro de téléphone.',
    wrong: 'Vérifiez l’adresse e-mail : elle s’écrit comme nom@exemple.fr.',
  },
  phone: both('Vérifiez le numéro de téléphone : il s’écrit comme 06 12 34 56 78.'),
  children: both('Indiquez un nombre d’enfants entre 1 et 20.'),
  age: both('Choisissez une tranche d’âge de la liste.'),
  arrangements: both('Choisissez des aménagements de la liste.'),
  answers: both('Répondez aux questions posées, en 500 caractères au plus chacune.'),
  contactMe: both('Dites par oui ou par non si vous souhaitez être rappelé.'),
  trap: both('Laissez ce champ vide.'),
  took: both('La durée doit être un nombre de millisecondes.'),
  reference: both('Indiquez la référence de l’inscription, qui s’écrit comme K7M-4QP.'),
  secret: both('Indiquez le code d’annulation, tel qu’il vous a été donné.'),
};

export const notAsked = 'Ce renseignement n’est pas demandé pour cet atelier.';
export const unreadable = 'La demande n’est pas lisible.';
