import { html } from 'lit';
import { dateInText } from '../../lib/dates.js';
import type { Source } from '../../lib/envelope.schema.js';
import { languageOf, type Locale } from '../../lib/localize.js';
import { room as en, sources as sourcesEn } from '../../lib/messages/en.js';
import { room as fr, sources as sourcesFr } from '../../lib/messages/fr.js';
import { phrases } from '../../lib/phrases.js';
import type { Slide } from './deck.js';
import { inLang, saidIn } from '../in-lang.js';

export const words = phrases({ fr, en }, 'room');
export const sourceWords = phrases({ fr: sourcesFr, en: sourcesEn }, 'sources');

/** « Source : … » without links: on a wall and on paper nobody presses one. `lang` is the content's language. */
export function sourcesLine(sources: readonly Source[], locale: Locale, lang: string, long = false): unknown {
  const w = words[locale];
  const said = sources.map((source) => {
    const date = source.date ? dateInText(source.date, locale) : sourceWords[locale].undated;
    const name = long ? `${source.publisher}, ${source.title}` : (source.short ?? source.publisher);
    return html`<span ${inLang(source.lang ?? lang)}>${name}</span>${sourceWords[locale].comma}${date}`;
  });
  const space = locale === 'fr' ? '\u00a0' : '';
  const label = said.length > 1 ? w.sources : w.source;
  return said.length ? html`${label}${space}: ${said.map((one, i) => html`${i ? sourceWords[locale].semicolon : ''}${one}`)}` : '';
}

/** The content's language, where it is not the interface's. */
export const foreign = (lang: string, locale: Locale): string | undefined => (languageOf(lang) === locale ? undefined : lang);

/** « La réponse : … » */
export const answerLine = ({ answer = '', isAnswerOurs }: Slide, lang: string, locale: Locale): unknown =>
  saidIn(foreign(lang, locale), (of) => words[locale].answer(isAnswerOurs ? answer : of(answer)));

/** Minutes and seconds, as a clock says them. */
export function clock(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** The letter of an answer: A, B, C… */
export const letter = (index: number): string => String.fromCharCode(65 + index);
