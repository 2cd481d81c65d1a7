import { render, type TemplateResult } from 'lit';
import { check, warningsOf, type Verdict } from './check.ts';
import { fromAddress, toAddress } from './address.ts';
import { isHex } from './colour.ts';
import { History } from './history.ts';
import { hosts } from './hosts.ts';
import type { HostId, Place, Piece, Way, WidgetName } from './model.ts';
import { freeSlug, isSlug } from './place.ts';
import { fresh } from './fresh.ts';
import { isRecord, slugOf, type Schema } from './schema.ts';
import { pieceOf, readSettings } from './piece.ts';

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

export interface Ready {
  readonly widget: WidgetName;
  readonly slug: string;
  readonly title: string;
  readonly count?: number;
  readonly lang?: string;
  /** The slug of what it is a translation of. */
  readonly of?: string;
}

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

const sound: Verdict = { faults: [], warnings: [], isJson: true };

/** The draft, its history, and what is known of it. Every change draws the page again, and only what differs is touched. */
export class App {
  readonly #root: HTMLElement;
  readonly #page: (app: App) => TemplateResult;
  #history: History<Draft | undefined>;
  schemas: Readonly<Record<string, Schema>> = {};
  ready: readonly Ready[] = [];
  place: Place;
  verdict = sound;
  /** The last config that the widget could show. */
  shown: Readonly<Record<string, unknown>> | undefined;
  /** The draft that the address or a file holds. */
  #kept: Draft | undefined;
  isTooLong = false;
  readonly #readyTexts = new Map<string, string>();
  /** Paths of items that are unfolded, of optional fields that were asked for, and of fields that somebody has been in. */
  readonly open = new Set<string>();
  readonly asked = new Set<string>();
  readonly touched = new Set<string>();
  view: View;

  constructor(root: HTMLElement, page: (app: App) => TemplateResult, place: Place) {
    this.#root = root;
    this.#page = page;
    this.place = place;
    this.#history = new History<Draft | undefined>(undefined);
    this.view = {
      widget: 'quiz',
      tab: 'form',
      host: 'html',
      way: undefined,
      isStyleless: false,
      folder: /^https:|^http:\/\/(localhost|127\.)/.test(place.folder) ? place.folder : '',
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
    };
    addEventListener('beforeunload', (event) => {
      if (this.draft && this.draft !== this.#kept) event.preventDefault();
    });
  }

  get draft(): Draft | undefined {
    return this.#history.present;
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  get schema(): Schema | undefined {
    return this.draft && this.schemas[this.draft.widget];
  }

  #parsed: { readonly text: string; readonly value: unknown } = { text: '', value: undefined };

  /** The draft's value; undefined where its text is not JSON. Every field asks for it. */
  get value(): unknown {
    const text = this.draft?.text ?? '';
    if (text !== this.#parsed.text) this.#parsed = { text, value: parsed(text) };
    return this.#parsed.value;
  }

  get piece(): Piece | undefined {
    const { draft, shown } = this;
    // After an undo, what was shown may be another widget's until this one is checked.
    return draft && pieceOf(draft, shown?.['widget'] === draft.widget ? shown : undefined);
  }

  #isDrawing = false;
  #silence: ReturnType<typeof setTimeout> | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;

  draw(): void {
    // A field that goes while it has focus says so in the middle of a drawing.
    if (this.#isDrawing) return queueMicrotask(() => this.draw());
    this.#isDrawing = true;
    try {
      render(this.#page(this), this.#root);
    } finally {
      this.#isDrawing = false;
    }
  }

  /** Changes what is shown, not the draft. */
  see(change: Partial<View>): void {
    const { said } = this.view;
    this.view = { ...this.view, copied: '', ...change };
    if (this.view.said !== said) this.#hush();
    this.draw();
  }

  /** Says a sentence in the status line, also when it is the same as the last. */
  say(said: string): void {
    this.see({ said: said === this.view.said ? `${said}\u00a0` : said });
  }

  /** Changes the draft; typing on in one place (`mark`) is one step. */
  change(change: Partial<Draft>, mark?: string): void {
    const { draft } = this;
    if (!draft) return;
    const next = { ...draft, ...change };
    // Until somebody names the file, it is called after its title; and what is no longer the ready content is not called like it.
    const [was, is] = [titleIn(draft.text), titleIn(next.text)];
    const follows = was !== is && (draft.slug === this.#slugFor(draft, was) || isUnnamed(draft));
    if (change.slug === undefined && ((follows && is) || this.isNameOfOther(next.slug, next.text)))
      next.slug = this.#slugFor(next, is || was);
    this.#history.push(next, mark);
    clearTimeout(this.#rest);
    if (mark !== undefined) this.#rest = setTimeout(() => this.pause(), 800);
    this.#changed();
  }

  /** Another value for the form's fields. */
  setValue(value: unknown, mark?: string): void {
    this.change({ text: `${JSON.stringify(value, null, 2)}\n` }, mark);
  }

  /** Something else altogether; undo brings back what was. */
  begin(draft: Draft, said: string): void {
    this.open.clear();
    this.asked.clear();
    this.touched.clear();
    if (this.draft) this.#history.push(draft);
    else this.#history.present = draft;
    this.shown = undefined;
    this.view = { ...this.view, widget: draft.widget, isChoosing: false, refused: '', accent: '', name: '' };
    this.#changed(said);
  }

  beginBlank(widget: WidgetName): void {
    const config = fresh(this.schemas[widget]!, widget, []) as Record<string, unknown>;
    const today = new Date().toISOString().slice(0, 10);
    const value = {
      $schema: `../schema/${widget}.json`,
      ...config,
      lang: 'fr',
      ...(isRecord(config['about']) && { about: { ...config['about'], verifiedOn: today } }),
      ...(widget === '3018' && { title: '3018', variant: 'bar' }),
    };
    this.begin({ widget, slug: unnamed[widget], text: `${JSON.stringify(value, null, 2)}\n` }, 'Une page blanche est prête.');
    for (const [name, part] of Object.entries(value)) if (Array.isArray(part)) this.open.add(`${name}.0`);
    this.draw();
  }

  undo(): void {
    if (this.#history.undo()) this.#changed('Annulé.');
    else this.say('Il n’y a rien à annuler.');
  }

  redo(): void {
    if (this.#history.redo()) this.#changed('Rétabli.');
    else this.say('Il n’y a rien à rétablir.');
  }

  /** The content is one of the folder's own, as it came. */
  get isReady(): boolean {
    const { draft } = this;
    return !!draft && this.#readyTexts.get(draft.slug) === draft.text;
  }

  /** True for the name of a ready content that says something else: uploaded under it, the one would take the place of the other. */
  isNameOfOther(slug: string, text: string): boolean {
    return this.ready.some((one) => one.slug === slug) && this.#readyTexts.get(slug) !== text;
  }

  #slugFor({ widget }: Draft, title: string): string {
    return freeSlug(slugOf(title) || unnamed[widget], (slug) => this.ready.some((one) => one.slug === slug));
  }

  /** What is typed next is a step of its own. */
  pause(): void {
    this.#history.pause();
  }

  /** The draft is in a file now. */
  kept(): void {
    this.#kept = this.draft;
  }

  /** Opens what the address holds; false where it holds nothing that this page wrote. */
  async restore(hash: string): Promise<boolean> {
    const words = /^#d=([\w-]+)$/.exec(hash)?.[1];
    if (!words) return false;
    try {
      const { w, s, t, r, a, m, b, h } = await fromAddress(words);
      const widget = Object.keys(this.schemas).find((name) => name === w) as WidgetName | undefined;
      const text = typeof t === 'string' ? t : typeof r === 'string' && isSlug(r) ? await this.readyText(r) : undefined;
      if (!widget || text === undefined) throw new Error('not a draft');
      const draft = {
        widget,
        slug: await this.nameFor(typeof s === 'string' && isSlug(s) ? s : unnamed[widget], text),
        text,
        accent: typeof a === 'string' && isHex(a) ? a : undefined,
        theme: themes.find((theme) => theme === m),
        settings: readSettings(b),
      };
      if (this.draft) this.#history.push(draft);
      else this.#history.present = draft;
      this.view = {
        ...this.view,
        widget,
        host: hosts.find(({ id }) => id === h)?.id ?? this.view.host,
        refused: '',
      };
      this.#kept = this.draft;
      this.#changed();
      return true;
    } catch {
      this.view = {
        ...this.view,
        refused:
          'Le brouillon qui est dans l’adresse ne se lit pas : le lien est incomplet, ou vient d’une autre version. Rien n’est perdu par ailleurs : recommencez, ou ouvrez votre fichier.',
      };
      this.draw();
      return false;
    }
  }

  async readyText(slug: string): Promise<string> {
    const known = this.#readyTexts.get(slug);
    if (known !== undefined) return known;
    const response = await fetch(new URL(`../contents/${slug}.json`, document.baseURI));
    if (!response.ok) throw new Error(String(response.status));
    const text = await response.text();
    this.#readyTexts.set(slug, text);
    return text;
  }

  /** A name that takes the place of nothing in the folder; the ready content itself keeps its own. */
  async nameFor(slug: string, text: string): Promise<string> {
    if (this.ready.some((one) => one.slug === slug)) await this.readyText(slug).catch(() => '');
    return freeSlug(slug, (one) => this.isNameOfOther(one, text));
  }

  /** What was said is taken off the page once it has been read; what is typed meanwhile does not keep it there. */
  #hush() {
    clearTimeout(this.#silence);
    const { said } = this.view;
    if (said) this.#silence = setTimeout(() => this.view.said === said && this.see({ said: '', copied: this.view.copied }), 6000);
  }

  #changed(said = '') {
    this.view = { ...this.view, copied: '' };
    if (said) {
      // The same sentence again is said again.
      this.view = { ...this.view, said: said === this.view.said ? `${said}\u00a0` : said };
      this.#hush();
    }
    this.draw();
    void this.#check();
    void this.#keep();
  }

  async #check() {
    const { draft } = this;
    if (!draft) {
      this.verdict = sound;
      return;
    }
    const verdict = await check(draft.widget, draft.text);
    if (draft !== this.draft) return;
    // A fault keeps the widget from saying what else it would only have warned of.
    const warnings = verdict.faults.length && verdict.isJson ? warningsOf(this.schema!, this.value) : verdict.warnings;
    this.verdict = { ...verdict, warnings };
    if (!verdict.faults.length) this.shown = this.value as Record<string, unknown>;
    this.draw();
  }

  /** The host is in the address too. The folder is not: a link from a stranger could lead the lines to a stranger's server. */
  keep(): void {
    void this.#keep();
  }

  /** Puts the draft into the address, where it is short enough for one. */
  async #keep() {
    const { draft } = this;
    const { host } = this.view;
    if (!draft) return history.replaceState(null, '', location.pathname + location.search);
    const { widget, slug, text, accent, theme, settings } = draft;
    // A ready content as it came is said by its name alone.
    const ready = [...this.#readyTexts].find(([, known]) => known === text)?.[0];
    const content = ready ? { r: ready } : { t: text };
    const words = await toAddress({ w: widget, s: slug, ...content, a: accent, m: theme, b: settings, h: host });
    if (draft !== this.draft) return;
    this.isTooLong = words === undefined;
    // An address that held an older draft would bring that one back.
    history.replaceState(null, '', words === undefined ? location.pathname + location.search : `#d=${words}`);
    if (words !== undefined) this.#kept = draft;
    this.draw();
  }
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
const isUnnamed = ({ widget, slug }: Draft) => slug === unnamed[widget];

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function titleIn(text: string): string {
  const value = parsed(text);
  return isRecord(value) && typeof value['title'] === 'string' ? value['title'] : '';
}
