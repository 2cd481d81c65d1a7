import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import Presentation from 'lucide/dist/esm/icons/presentation.mjs';
import type { Locale } from '../lib/localize.js';
import { group as en } from '../lib/messages/en.js';
import { group as fr } from '../lib/messages/fr.js';
import { phrases } from '../lib/phrases.js';
import { icon } from './icon.js';
import { isCaged } from './sandbox.js';
import type { WidgetElement } from './widget-element.js';
import type * as RoomFile from './room/room.js';
import type { Deck, Room, Sheet } from './room/room.js';

const words = phrases({ fr, en }, 'group');

export interface RoomControllerOptions {
  /** What there is to project and print; undefined as long as there is no content. */
  readonly deck: () => Deck | undefined;
  readonly sheets: readonly Sheet[];
  /** The content itself, for the file to take away. */
  readonly config: () => unknown;
  /** What the deck is made from: another one means another deck, and the show begins anew. */
  readonly subject: () => unknown;
  readonly locale: () => Locale;
}

/** What the self-contained script loads later: the file to take away holds these too, and the words of its language. */
const laterFor = (lang: string) => [
  'balise-room.js',
  'balise-explain.js',
  ...(/^(ar|es|pt|tr)\b/.test(lang) ? [`balise-lang-${lang.slice(0, 2)}.js`] : []),
];

/**
 * The panel for those who lead a group: project, notes, paper, a file to take away. What it does is in a file of its own, fetched
 * as soon as the widget is ready: the parent does not wait for it, and in the hall nothing is fetched.
 */
export class RoomController implements ReactiveController {
  #host: ReactiveControllerHost & HTMLElement;
  #options: RoomControllerOptions;
  #file?: typeof RoomFile | undefined;
  #asked = false;
  #lost = false;
  #room?: Room | undefined;
  #subject: unknown;
  #locale?: Locale;
  #message = '';

  constructor(host: ReactiveControllerHost & HTMLElement, options: RoomControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('keydown', this.#onKey);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('keydown', this.#onKey);
    this.#drop();
  }

  hostUpdated(): void {
    const [subject, locale] = [this.#options.subject(), this.#options.locale()];
    // The deck holds the interface's words too.
    if (subject !== this.#subject || locale !== this.#locale) this.#drop();
    [this.#subject, this.#locale] = [subject, locale];
    if (this.#options.config() && !this.#asked) void this.#load();
  }

  /** Prints what the widget shows, from a window of its own. */
  async printContent(paper: Parameters<typeof RoomFile.printContent>[0], content: unknown): Promise<void> {
    const file = await this.#load();
    this.#say((w) => (!file ? w.notHere : file.printContent(paper, content) ? '' : w.paperSaved));
  }

  /** What could not be done, or was done elsewhere than expected. */
  get message(): string {
    return this.#message;
  }

  render(): TemplateResult | typeof nothing {
    const w = words[this.#options.locale()];
    if (isCaged()) return nothing;
    return html`<details class="group-panel" part="group">
      <summary>${w.title}</summary>
      <div class="group-tools">
        <button type="button" class="button" ?disabled=${!this.#file} @click=${this.project}>
          ${icon(Presentation)}${this.#room?.hasBegun ? w.resume : w.project}
        </button>
        <button type="button" class="button ghost" ?disabled=${!this.#file} @click=${this.#notes}>${w.notes}</button>
        ${
          this.#script
            ? html`<button type="button" class="button ghost" ?disabled=${!this.#file} @click=${this.#takeAway}>${w.takeAway}</button>`
            : nothing
        }
      </div>
      <p class="quiet">${w.notesHint}${this.#script ? ` ${w.takeAwayHint}` : ''}</p>
      <p>${w.paper}</p>
      <div class="group-tools">
        ${this.#options.sheets.map(
          (sheet) =>
            html`<button type="button" class="link" ?disabled=${!this.#file} @click=${() => this.#print(sheet)}>
              ${w.sheets[sheet]}
            </button>`,
        )}
      </div>
      ${this.#message || this.#lost ? html`<p class="notice">${this.#message || w.notHere}</p>` : nothing}
    </details>`;
  }

  project = (): void => {
    this.#open()?.project();
  };

  #notes = () => {
    this.#say((w) => (this.#open()?.openNotes() ? '' : w.popupBlocked));
  };

  #print(sheet: Sheet) {
    this.#say((w) => (this.#open()?.print(sheet, w.sheets[sheet]) ? '' : w.paperSaved));
  }

  #takeAway = async () => {
    const deck = this.#options.deck()!;
    this.#say((w) => w.busy);
    try {
      const { title, lang } = deck;
      const script = this.#script!;
      // What is taken away is one language: the others would be fetched.
      const config = { ...(this.#options.config() as object), languages: undefined };
      await this.#file!.takeAway({ tag: this.#host.localName, title, lang, config, script, later: laterFor(lang) });
      this.#say((w) => w.saved);
    } catch (error) {
      console.error(`<${this.#host.localName}>`, error);
      this.#say((w) => w.notSaved);
    }
  };

  /** A page opened from a disk can read no other file: there it is already taken away. */
  get #script(): string | undefined {
    return location.protocol === 'file:' ? undefined : (this.#host.constructor as typeof WidgetElement).script;
  }

  #open(): Room | undefined {
    const deck = this.#options.deck();
    if (!this.#file || !deck) return undefined;
    const { locale } = this.#options;
    this.#room ??= new this.#file.Room({
      deck,
      root: this.#host.shadowRoot!,
      locale,
      onLeave: () => this.#host.requestUpdate(),
    });
    return this.#room;
  }

  #drop() {
    this.#room?.stop();
    this.#room = undefined;
  }

  #load = async () => {
    this.#asked = true;
    try {
      this.#file ??= await import('./room/room.js');
      this.#lost = false;
    } catch {
      // Said in the panel alone: a parent who reads alone needs none of it.
      this.#lost = true;
    }
    this.#host.requestUpdate();
    return this.#file;
  };

  #say(sentence: (w: typeof fr) => string) {
    this.#message = sentence(words[this.#options.locale()]);
    this.#host.requestUpdate();
  }

  /** A clicker's start button. Elsewhere on the page F5 keeps reloading. */
  #onKey = (event: KeyboardEvent) => {
    if (event.key !== 'F5' || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    if (!this.#file || !this.#options.deck()) return;
    event.preventDefault();
    this.project();
  };
}
