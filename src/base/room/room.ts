import { render } from 'lit';
import type { Locale } from '../../lib/localize.js';
import { printPaper, type Paper } from '../paper-window.js';
import { saveFile } from '../save-file.js';
import type { Deck } from './deck.js';
import { NotesWindow } from './notes-window.js';
import { paperOf, type Sheet } from './paper.js';
import { screenOnPaperStyles } from './paper.styles.js';
import { Projector } from './projector.js';
import { Show } from './show.js';
import { takeAwayPage, type TakeAway } from './take-away.js';

export type { Deck, Sheet, TakeAway };

export interface RoomOptions {
  readonly deck: Deck;
  readonly root: ShadowRoot;
  readonly locale: () => Locale;
  /** Called when the projection ends. */
  readonly onLeave: () => void;
}

/** All that a facilitator does with one deck. It is one file, there before anybody stands in front of a room. */
export class Room {
  readonly show: Show;
  #options: RoomOptions;
  #projector: Projector;
  #notes?: NotesWindow | undefined;
  #ticks?: ReturnType<typeof setInterval>;

  constructor(options: RoomOptions) {
    const { deck, root, locale, onLeave } = options;
    this.#options = options;
    this.show = new Show(deck);
    this.#projector = new Projector({
      show: this.show,
      root,
      locale,
      onLeave: () => {
        clearInterval(this.#ticks);
        onLeave();
      },
    });
  }

  get isProjecting(): boolean {
    return this.#projector.isOn;
  }

  /** True once there is a place to come back to. */
  get hasBegun(): boolean {
    return this.show.elapsed > 0 && this.show.at >= 0;
  }

  project(): void {
    this.#projector.start();
    clearInterval(this.#ticks);
    // The timer's figures, and that it is over; what else changes is drawn as it changes.
    this.#ticks = setInterval(() => this.show.timer === 'off' || this.#projector.draw(), 500);
  }

  /** False where the browser blocks pop-ups. Before projecting: a window that opens ends full screen. */
  openNotes(): boolean {
    if (this.#notes) this.#notes.focus();
    else
      this.#notes = NotesWindow.open({
        show: this.show,
        locale: this.#options.locale,
        onKey: (event) => this.#projector.onKey(event),
        onClose: () => (this.#notes = undefined),
      });
    return !!this.#notes;
  }

  /** False where it became a file, since the browser opens no window. */
  print(sheet: Sheet, title: string): boolean {
    return printPaper(paperOf(this.#options.deck, sheet, title, this.#options.locale()));
  }

  /** The room is over: the deck changed, or the widget left the page. */
  stop(): void {
    this.#projector.leave();
    this.#notes?.close();
  }
}

/** Prints what a widget shows. False where it became a file. */
export function printContent(paper: Omit<Paper, 'draw'>, content: unknown): boolean {
  return printPaper({
    ...paper,
    styles: [...paper.styles, screenOnPaperStyles],
    draw: (body) => render(content, body, { creationScope: body.ownerDocument }),
  });
}

export async function takeAway(parts: TakeAway): Promise<void> {
  saveFile(await takeAwayPage(parts), `${parts.title}.html`);
}
