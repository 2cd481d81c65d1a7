import type { HostId, Way, WidgetName } from './model.ts';

/** What the page shows beside the draft. */
export interface View {
  readonly widget: WidgetName;
  readonly tab: 'form' | 'json';
  readonly host: HostId;
  /** The variant that somebody chose where their host allows several. */
  readonly way: Way | undefined;
  /** The host's rules forbid styles in pages. */
  readonly isStyleless: boolean;
  readonly folder: string;
  readonly width: 'phone' | 'tablet' | 'projector';
  readonly scheme: 'light' | 'dark';
  /** Said once to screen readers, and shown at the foot. */
  readonly said: string;
  /** What was copied last, by the id of its field. */
  readonly copied: string;
  /** The first step is unfolded although something is chosen; the last one is in use. */
  readonly isChoosing: boolean;
  readonly isExamining: boolean;
  /** Why a file or an address was not opened. */
  readonly refused: string;
  /** What was typed as a colour, where it cannot be one. */
  readonly accent: string;
  /** What was typed as the content's name, where it cannot be one. */
  readonly name: string;
  readonly source: string;
  readonly headers: string;
}

/** What somebody sees who has just come; `folder` is where this page was found. */
export const firstView = (folder: string): View => ({
  widget: 'quiz',
  tab: 'form',
  host: 'html',
  way: undefined,
  isStyleless: false,
  folder: /^https:|^http:\/\/(localhost|127\.)/.test(folder) ? folder : '',
  width: 'phone',
  scheme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
  said: '',
  copied: '',
  isChoosing: false,
  isExamining: false,
  refused: '',
  accent: '',
  name: '',
  source: '',
  headers: '',
});
