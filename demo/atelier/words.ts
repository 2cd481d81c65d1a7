import { typeset } from '../../src/lib/typography.ts';
import type { Piece, WidgetName } from './model.ts';

/** What each widget is called where a webmaster reads of it. */
export const widgetLabels: Readonly<Record<WidgetName, string>> = {
  quiz: 'Quiz',
  cards: 'Cartes',
  '3018': 'Le 3018',
  signup: 'Inscription à un atelier',
  chart: 'Indicateur',
};

/** What a visitor reads of the helpline wherever nothing else shows; the number is never config. */
export const helpSentence = 'aide gratuite, anonyme et confidentielle contre les violences numériques.';

/** The name of a piece: its content's own title, or the widget's. */
export function titleOf({ widget, config }: Piece): string {
  if (widget === '3018') return '3018, aide aux jeunes victimes de violences numériques';
  const { title, lang } = config ?? {};
  return typeof title === 'string' && title.trim() ? typeset(title.trim(), typeof lang === 'string' ? lang : 'fr') : widgetLabels[widget];
}
