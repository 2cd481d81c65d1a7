import type { Locale } from './localize.js';
import type * as fr from './messages/fr.js';
import { version } from './version.js';

/** All that the interface says in one language. What tells webmasters of a fault is not of it: that stays in French and English. */
export type Language = Omit<typeof fr, 'loading' | 'faults' | 'chartData'> & {
  /** What numbers and dates are written by, as a BCP 47 tag. */
  readonly tag: string;
};

const key = Symbol.for(`balise/languages/${version}`);

/**
 * The languages that are here: French and English, in every file, and those that have come. Each file of the library has its own copy of
 * this module, and all look in the same place.
 */
export function languages(): Record<string, Partial<Language> | undefined> {
  return ((globalThis as Record<symbol, unknown>)[key] ??= { fr: {}, en: {} }) as Record<string, Partial<Language> | undefined>;
}

/** What numbers and dates of a locale are written by. */
export const tagOf = (locale: Locale): string => languages()[locale]?.tag ?? locale;

/**
 * Words by locale: French and English as given, any other language's from the file that came, by the names of its sections. What has
 * no section stays in French.
 */
export function phrases<W extends object>(own: Record<'fr' | 'en', W>, ...sections: (keyof Language)[]): Record<Locale, W> {
  return new Proxy(own as Record<Locale, W>, {
    get: (_, locale: Locale): W =>
      own[locale as 'fr'] ?? Object.assign({}, own.fr, ...sections.map((section) => languages()[locale]?.[section])),
  });
}
