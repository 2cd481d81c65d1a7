import type { Fault } from '../../src/lib/config-error.ts';
import { faults as words } from '../../src/lib/messages/fr.ts';
import type { App } from './app.ts';
import type { Path } from './schema.ts';

/** The rules whose sentence speaks of keys, as somebody says them who fills in a form. */
const inForm: Readonly<Partial<Record<keyof typeof words.rules, string>>> = {
  oneRight: 'une seule réponse cochée comme bonne',
  someRight: 'au moins une réponse cochée comme bonne',
  uniqueIds: 'des identifiants tous différents',
  knownSource: 'une des sources du contenu',
  knownTheme: 'un des thèmes',
  knownAge: 'une des tranches d’âge',
  sessionTimes: 'un début et une durée, ou bien plusieurs demi-journées',
  otherSession: 'un identifiant qu’aucune autre séance n’a',
  otherId: 'un identifiant qu’aucune autre carte n’a',
  contact: 'au moins un moyen : téléphone, adresse électronique, ou lieu',
  adultTheme: 'un autre public que les enfants, puisque ce thème est réservé aux adultes',
  chartValues: 'des valeurs et ce que l’on compare, ou bien un fichier de données',
  figureValues: 'une valeur, ou bien un fichier de données',
};
const spoken = new Map<string, string>(Object.entries(inForm).map(([rule, said]) => [words.rules[rule as keyof typeof inForm], said]));

/** What is wrong, as the form says it: what stands there is in the field already, and said only where it is short. */
export function faultWords({ expected, found }: Fault): string {
  const isRaw = /[[{"«]|^(rien|texte vide)/.test(found) || found.length > 40;
  return `Il faut ${spoken.get(expected) ?? expected}${isRaw ? '' : ` (${found})`}.`;
}

/** What a text is that is no JSON; the browser's own sentence is in its own language, and speaks of tokens. */
export const notJson =
  'La configuration n’est pas du JSON : une virgule, un guillemet ou une accolade manque, ou est de trop, ici ou juste avant.';

/** A fault's path as the form's keys are written: `questions.2.text`. */
export const keyOfFault = ({ path }: Fault): string => path.replace(/\[(\d+)\]/g, '.$1');

/** What is wrong at a path, once somebody has been there: a blank page does not scold. */
export function faultAt({ touched, verdict }: App, path: Path): string | undefined {
  const key = path.join('.');
  const isMet = touched.has('*') || [...touched].some((one) => one === key || one.startsWith(`${key}.`));
  const fault = isMet ? verdict.faults.find((one) => keyOfFault(one) === key) : undefined;
  return fault && faultWords(fault);
}
