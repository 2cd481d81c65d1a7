import { languages, type Language } from './phrases.js';

/** The languages the interface speaks. French and English are in every file; each other one is a file of its own. */
export type Locale = 'fr' | 'en' | 'ar' | 'es' | 'pt' | 'tr';

/** BCP 47 tags such as `en-GB`, where there are some, the most telling first. */
export type Tags = readonly (string | null | undefined)[];

const files: Record<string, () => Promise<Language>> = {
  ar: () => import('./messages/ar.js'),
  es: () => import('./messages/es.js'),
  pt: () => import('./messages/pt.js'),
  tr: () => import('./messages/tr.js'),
};

/** Each file is asked for once a page, also if it does not come. */
const loads: Record<string, Promise<unknown>> = {};

/** The language of a tag: `en` of `en-GB`. */
export const languageOf = (tag: string | null | undefined): string => tag?.trim().toLowerCase().split('-', 1)[0] ?? '';

const isBundled = (language: string) => language === 'fr' || language === 'en';

const wanted = (asked: Tags) => asked.map(languageOf).find((language) => isBundled(language) || language in files);

/**
 * The interface's language. What somebody `asked` for (the visitor, the settings, the content) may be any that it speaks, and is French
 * until its words have come; what merely stands on the page around is heard for French and English alone.
 */
export function resolveLocale(asked: Tags, around: Tags = []): Locale {
  const language = wanted(asked) ?? around.map(languageOf).find(isBundled) ?? '';
  return language in languages() ? (language as Locale) : 'fr';
}

/** Fetches the words of the language that is asked for; undefined if they are here. */
export function loadLanguage(asked: Tags): Promise<unknown> | undefined {
  const language = wanted(asked) ?? 'fr';
  if (language in languages()) return undefined;
  return (loads[language] ??= files[language]!().then((words) => (languages()[language] = words)));
}

/** Which way a language is written. */
export const directionOf = (tag: string): 'ltr' | 'rtl' => (/^(ar|ckb|dv|fa|he|ps|ug|ur|yi)\b/.test(tag) ? 'rtl' : 'ltr');
