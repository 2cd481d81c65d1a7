/** What the builder speaks of: a piece (a widget with its content), the place it is served from, and the host it is pasted into. */

export type WidgetName = 'quiz' | 'cards' | '3018' | 'signup' | 'chart';

/** A widget with its content, and how it should look. */
export interface Piece {
  readonly widget: WidgetName;
  /** The name of the content's file in `contents/`, without `.json`: a slug. */
  readonly slug: string;
  /** The content itself; the 3018 needs none. */
  readonly config?: Readonly<Record<string, unknown>> | undefined;
  /** `#rrggbb`; left out, the accent is the library's own. */
  readonly accent?: string | undefined;
  readonly theme?: 'light' | 'dark' | 'auto' | undefined;
  /** Further attributes of the tag, such as `variant` and `relayed-by` of the 3018. */
  readonly attributes?: Readonly<Record<string, string>> | undefined;
}

/** The folder that the town uploaded. */
export interface Place {
  /** Its absolute address, with a slash at the end: `https://www.ville.fr/balise/0.1.0/`. */
  readonly folder: string;
  readonly version: string;
  /** From `integrity.json`: file name to hash. */
  readonly integrity: Readonly<Record<string, string>>;
}

export type HostId =
  | 'html'
  | 'wordpress'
  | 'wordpress-author'
  | 'spip'
  | 'drupal'
  | 'typo3'
  | 'edifice'
  | 'beneylu'
  | 'moodle'
  | 'sites-conformes'
  | 'google-sites';

/**
 * `script`: tag and script. `marked`: `<div data-balise>` and the loader. `frame`: an iframe on `embed.html?c=slug`. `address`: a
 * page's address, that the host embeds itself.
 */
export type Way = 'script' | 'marked' | 'frame' | 'address';

/** One value of a host's own form. */
export interface SnippetField {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

/** What is pasted, or uploaded, so that a piece shows in a host. */
export interface Snippet {
  readonly way: Way;
  /** What goes to the clipboard. */
  readonly code: string;
  /** Where the host asks for values and takes no HTML: each is copied on its own. */
  readonly fields?: readonly SnippetField[] | undefined;
  /** Where to paste it in this host, in French, step by step: plain sentences. */
  readonly steps: readonly string[];
  /** What one must know (a height to choose, a file to upload first), in French. */
  readonly notes: readonly string[];
}
