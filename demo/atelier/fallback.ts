import type { SignupConfig } from '../../src/widgets/signup/signup.schema.ts';
import type { QuizConfig } from '../../src/widgets/quiz/quiz.schema.ts';
import type { ChartConfig } from '../../src/widgets/chart/chart.schema.ts';
import type { CardsConfig } from '../../src/widgets/cards/cards.schema.ts';
import { otherHelp } from '../../src/widgets/banner-3018/helpline.ts';
import { banner3018, otherNumbers } from '../../src/lib/messages/fr.ts';
import { typeset } from '../../src/lib/typography.ts';
import { cardsParts } from './fallback/cards.ts';
import { chartParts } from './fallback/chart.ts';
import { lines, list, sourceList, writer, type About } from './fallback/parts.ts';
import { quizParts } from './fallback/quiz.ts';
import { signupParts } from './fallback/signup.ts';
import { attributes, escapeHtml } from './markup.ts';
import type { Piece, Place } from './model.ts';
import { contentAddress, frameAddress, hasNoContent, pageAddress } from './place.ts';
import { unharmed } from './portal-filter.ts';
import { helpSentence, titleOf } from './words.ts';

const call = '<a href="tel:3018">3018</a>';

/** The language of a title that is not the French of most pages. */
const languageOf = ({ config }: Piece) => {
  const lang = config?.lang;
  return typeof lang === 'string' && !/^fr\b/i.test(lang) ? { lang, dir: 'auto' } : {};
};

/** In a snippet: a link to the content, and the number. It is what is left where all else is stripped. */
export function shortFallback(piece: Piece, place: Place): string {
  if (hasNoContent(piece)) return `<p>${call} : ${helpSentence}</p>`;
  const link = `<a${attributes({ href: frameAddress(piece, place), ...languageOf(piece) })}>${escapeHtml(unharmed(titleOf(piece)))}</a>`;
  return `<p>${link}</p>\n<p>Besoin d’aide ? ${call} : ${helpSentence}</p>`;
}

/**
 * On a page of its own: all that the content says, for who has no script. The config is one that the widget would accept; the title is
 * the page's first heading, which the widget's own then takes the place of.
 */
export function wholeFallback(piece: Piece, place: Place): string {
  if (piece.widget === '3018') return helpParts();
  const given = piece.config?.lang;
  const lang = typeof given === 'string' ? given : 'fr';
  const config = typeset(piece.config ?? {}, lang) as Readonly<Record<string, unknown>> & { about?: About };
  const page = pageAddress(piece, place);
  const write = writer(lang, page, config.about?.sources ?? []);
  return lines(
    `<h1>${write.say(titleOf(piece))}</h1>`,
    parts(),
    config.about && sourceList(config.about, write),
    `<p>Besoin d’aide ? ${call} : ${helpSentence}</p>`,
  );

  function parts(): string {
    switch (piece.widget) {
      case 'quiz':
        return quizParts(config as unknown as QuizConfig, write, page);
      case 'cards':
        return cardsParts(config as unknown as CardsConfig, write);
      case 'chart':
        return chartParts(config as unknown as ChartConfig, write, contentAddress(piece, place)!);
      case 'signup':
        return signupParts(config as unknown as SignupConfig, write);
      default:
        return '';
    }
  }
}

/** The number and who else answers. No hours: a page that stays for years would misstate them one day. */
const helpParts = (): string =>
  lines(
    `<p>${call} : ${helpSentence}</p>`,
    `<p>${escapeHtml(banner3018.danger)}</p>`,
    list(otherHelp.map(({ phone, href }) => `<a href="${href}">${phone}</a> : ${escapeHtml(otherNumbers[phone])}`)),
    `<p>${escapeHtml(banner3018.unofficial)} ${escapeHtml(banner3018.sources)}</p>`,
  );
