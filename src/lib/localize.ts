/** The languages the interface speaks. French first: it is what a page gets when it names none of them. */
export type Locale = 'fr' | 'en';

/** The first candidate (a BCP 47 tag such as `en-GB`) whose language the interface speaks, French if none is. */
export function resolveLocale(...candidates: (string | null | undefined)[]): Locale {
  for (const tag of candidates) {
    const language = tag?.trim().toLowerCase().split('-', 1)[0];
    if (language === 'fr' || language === 'en') return language;
  }
  return 'fr';
}
