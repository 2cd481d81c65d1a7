import type { Piece, WidgetName } from './model.ts';
import { isRecord } from './schema.ts';

/** What undo goes through. */
export interface Draft {
  readonly widget: WidgetName;
  /** The name of its file in `contents/`; follows the title until somebody chooses one. */
  readonly slug: string;
  /** The config as JSON: the one truth of both views. */
  readonly text: string;
  readonly accent?: string | undefined;
  readonly theme?: Piece['theme'];
  /** Settings that the tag has and the content has not, such as the level of its title. */
  readonly settings?: Piece['attributes'];
}

export const themes = ['light', 'dark', 'auto'] as const;

/** What a file is called before it has a title. */
export const unnamed: Readonly<Record<WidgetName, string>> = {
  quiz: 'mon-quiz',
  cards: 'mes-cartes',
  signup: 'mes-ateliers',
  chart: 'mon-graphique',
  '3018': 'aide-3018',
};
export const isUnnamed = ({ widget, slug }: Draft): boolean => slug === unnamed[widget];

/** The value of a text; undefined where it is not JSON. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

export function titleIn(text: string): string {
  const value = parsed(text);
  return isRecord(value) && typeof value['title'] === 'string' ? value['title'] : '';
}
