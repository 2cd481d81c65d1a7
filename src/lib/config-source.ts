import type { Fault } from './config-error.js';
import type { Locale } from './localize.js';

/** Where a widget's config comes from: the last of the three ways that the page used. */
export type ConfigSource =
  | { readonly kind: 'none' }
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'inline'; readonly text: string }
  | { readonly kind: 'direct'; readonly value: unknown };

/** What a widget asks of its config's reader. */
export interface ConfigRequest {
  readonly source: Exclude<ConfigSource, { kind: 'none' }>;
  /** What a relative address is relative to. */
  readonly base: string;
  /** The language of the sentences in a ConfigError. */
  readonly locale: Locale;
  readonly signal: AbortSignal;
  /** Ask the server again, even for an address that was loaded before. */
  readonly fresh: boolean;
}

/** A config that can be shown, and what its author should still be told (an unknown key, a review date gone by). */
export interface ParsedConfig<C> {
  config: C;
  warnings: readonly Fault[];
}
