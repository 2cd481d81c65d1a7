import { render, type TemplateResult } from 'lit';
import { check, warningsOf, type Verdict } from './check.ts';
import { holdsDraft, readDraft, writeDraft } from './draft-address.ts';
import { isUnnamed, parsed, titleIn, unnamed, type Draft } from './draft.ts';
import { fresh } from './fresh.ts';
import { History } from './history.ts';
import type { Piece, Place, WidgetName } from './model.ts';
import { pieceOf } from './piece.ts';
import { ReadyContents } from './ready-contents.ts';
import { isRecord, type Schema } from './schema.ts';
import { firstView, type View } from './view.ts';

const sound: Verdict = { faults: [], warnings: [], isJson: true };

/** The draft, its history, and what is known of it. Every change draws the page again, and only what differs is touched. */
export class App {
  readonly #root: HTMLElement;
  readonly #page: (app: App) => TemplateResult;
  #history: History<Draft | undefined>;
  schemas: Readonly<Record<string, Schema>> = {};
  ready = new ReadyContents();
  place: Place;
  verdict = sound;
  /** The last config that the widget could show. */
  shown: Readonly<Record<string, unknown>> | undefined;
  /** The draft that the address or a file holds. */
  #kept: Draft | undefined;
  isTooLong = false;
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
    this.view = firstView(place.folder);
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
    const follows = was !== is && (draft.slug === this.ready.slugFor(draft.widget, was) || isUnnamed(draft));
    if (change.slug === undefined && ((follows && is) || this.ready.isNameOfOther(next.slug, next.text)))
      next.slug = this.ready.slugFor(next.widget, is || was);
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
    if (!holdsDraft(hash)) return false;
    try {
      const { draft, host } = await readDraft(hash, this.ready, Object.keys(this.schemas));
      if (this.draft) this.#history.push(draft);
      else this.#history.present = draft;
      this.view = { ...this.view, widget: draft.widget, host: host ?? this.view.host, refused: '' };
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

  /** The host is in the address too. */
  keep(): void {
    void this.#keep();
  }

  /** Puts the draft into the address, where it is short enough for one. */
  async #keep() {
    const { draft } = this;
    const withoutDraft = location.pathname + location.search;
    if (!draft) return history.replaceState(null, '', withoutDraft);
    const hash = await writeDraft({ draft, host: this.view.host }, this.ready);
    if (draft !== this.draft) return;
    this.isTooLong = hash === undefined;
    // An address that held an older draft would bring that one back.
    history.replaceState(null, '', hash ?? withoutDraft);
    if (hash) this.#kept = draft;
    this.draw();
  }
}
