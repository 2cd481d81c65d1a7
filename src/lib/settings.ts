import type { Context } from '@lit/context';

/** What `<balise-settings>` says to the widgets it wraps. Data only ever grows: two versions of the library may share a page. */
export interface Settings {
  /** The interface's language, as a BCP 47 tag. */
  locale?: string | undefined;
  /** `auto` follows the visitor's device; left out, or with `contrast`, a widget follows the page's own color-scheme. */
  theme?: Theme | undefined;
  textSize?: TextSize | undefined;
  /** `off` leaves the « Aa » button out. */
  comfort?: 'off' | undefined;
  /** Where forms are sent. */
  endpoint?: string | undefined;
}

export type Theme = 'light' | 'dark' | 'auto' | 'contrast';
export type TextSize = 'normal' | 'large' | 'larger';

/** A registered symbol, since context keys compare by identity and each self-contained file has its own copy of this module. */
export const settingsContext = Symbol.for('balise/settings/v1') as unknown as Context<symbol, Settings>;
