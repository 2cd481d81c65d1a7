import { formatDate } from '../../lib/dates.js';
import type { Source } from '../../lib/envelope.schema.js';
import type { Locale } from '../../lib/localize.js';
import { room as en, sources as sourcesEn } from '../../lib/messages/en.js';
import { room as fr, sources as sourcesFr } from '../../lib/messages/fr.js';
import { phrases } from '../../lib/phrases.js';

export const words = phrases({ fr, en }, 'room');
const sourceWords = phrases({ fr: sourcesFr, en: sourcesEn }, 'sources');

/** « Source : … » as plain words: on a wall and on paper nobody presses a link. */
export function sourcesLine(sources: readonly Source[], locale: Locale, long = false): string {
  const w = words[locale];
  const said = sources.map((source) => {
    const date = source.date ? formatDate(source.date, locale) : sourceWords[locale].undated;
    return long ? `${source.publisher}, ${source.title}, ${date}` : `${source.short ?? source.publisher}, ${date}`;
  });
  return said.length ? `${said.length > 1 ? w.sources : w.source}${locale === 'fr' ? '\u00a0' : ''}: ${said.join(' ; ')}` : '';
}

/** Minutes and seconds, as a clock says them. */
export function clock(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** The letter of an answer: A, B, C… */
export const letter = (index: number): string => String.fromCharCode(65 + index);
