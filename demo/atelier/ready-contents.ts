import { unnamed, type Draft } from './draft.ts';
import type { WidgetName } from './model.ts';
import { freeSlug } from './place.ts';
import { slugOf } from './schema.ts';

/** A content that the folder brings. */
export interface Ready {
  readonly widget: WidgetName;
  readonly slug: string;
  readonly title: string;
  readonly count?: number;
  readonly lang?: string;
  /** The slug of what it is a translation of. */
  readonly of?: string;
}

/** The folder's own contents, their texts as far as they were read, and the names that are thereby taken. */
export class ReadyContents {
  readonly list: readonly Ready[];
  readonly #texts = new Map<string, string>();

  constructor(list: readonly Ready[] = []) {
    this.list = list;
  }

  async text(slug: string): Promise<string> {
    const known = this.#texts.get(slug);
    if (known !== undefined) return known;
    const response = await fetch(new URL(`../contents/${slug}.json`, document.baseURI));
    if (!response.ok) throw new Error(String(response.status));
    const text = await response.text();
    this.#texts.set(slug, text);
    return text;
  }

  /** True for a draft that is one of these, as it came. */
  has({ slug, text }: Draft): boolean {
    return this.#texts.get(slug) === text;
  }

  /** The slug of the content with this very text. */
  slugWith(text: string): string | undefined {
    return [...this.#texts].find(([, known]) => known === text)?.[0];
  }

  #isName(slug: string): boolean {
    return this.list.some((one) => one.slug === slug);
  }

  /** True for the name of a content that says something else: uploaded under it, the one would take the place of the other. */
  isNameOfOther(slug: string, text: string): boolean {
    return this.#isName(slug) && this.#texts.get(slug) !== text;
  }

  /** A name after a title that no content here has. */
  slugFor(widget: WidgetName, title: string): string {
    return freeSlug(slugOf(title) || unnamed[widget], (slug) => this.#isName(slug));
  }

  /** A name that takes the place of nothing in the folder; the ready content itself keeps its own. */
  async nameFor(slug: string, text: string): Promise<string> {
    if (this.#isName(slug)) await this.text(slug).catch(() => '');
    return freeSlug(slug, (one) => this.isNameOfOther(one, text));
  }
}
