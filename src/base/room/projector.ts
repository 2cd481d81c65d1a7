import { render } from 'lit';
import { hostStyles } from '../host.styles.js';
import { marked } from '../in-lang.js';
import { directionOf, type Locale } from '../../lib/localize.js';
import { actionFor } from './keys.js';
import { projectionView, whereabouts } from './projection-view.js';
import { pageStyles, roomStyles } from './room.styles.js';
import { sheetOf } from '../sheets.js';
import { words } from './room-words.js';
import type { Show } from './show.js';

export interface ProjectorOptions {
  readonly show: Show;
  /** Where the slide is put: a widget's shadow root. The slide has a shadow root of its own, so that no style of the widget reaches it. */
  readonly root: ShadowRoot;
  readonly locale: () => Locale;
  /** Called once the room no longer sees the show. */
  readonly onLeave: () => void;
}

/** How much of the room around and in its texts a slide keeps, in turn, where it takes more than a screen; then its text in two columns. */
const closest: readonly Fit[] = [[0.7], [0.4], [0], [0.4, 'split'], [0, 'split']];
type Fit = readonly [fit: number, split?: 'split'];

/**
 * Shows slides on the whole screen: full screen where the browser gives it, the top layer of the page everywhere. All that it takes
 * from the page (keys, full screen, the awake screen) is given back when it leaves.
 */
export class Projector {
  #options: ProjectorOptions;
  #dialog?: HTMLDialogElement | undefined;
  #night = true;
  #filled = false;
  /** The page was hidden, and full screen ended meanwhile. */
  #away = false;
  #status = '';
  #said = '';
  #lock?: WakeLockSentinel | undefined;
  #sizes = new ResizeObserver(() => this.#measure());
  /** A reader's own spacing of text makes it longer. What is measured then changes it again: not within the same frame. */
  #lengths = new ResizeObserver(() => requestAnimationFrame(() => this.#dialog && this.#measure()));
  #end: (() => void)[] = [];

  constructor(options: ProjectorOptions) {
    this.#options = options;
  }

  get isOn(): boolean {
    return !!this.#dialog;
  }

  /** Starts, inside a click or a key: only then does a browser give full screen. */
  start(): void {
    if (this.#dialog) return;
    const { show, root } = this.#options;
    const dialog = document.createElement('dialog');
    dialog.className = 'base room';
    dialog.setAttribute('aria-labelledby', 'projecting');
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      this.leave();
    });
    // A phone's back gesture closes a dialog without asking.
    dialog.addEventListener('close', () => dialog.open || this.leave());
    // An image takes its place only now.
    dialog.addEventListener('load', this.draw, true);
    dialog.addEventListener('focusin', this.#follow);
    this.#dialog = dialog;
    this.#end = [
      show.subscribe(() => this.draw()),
      listen(window, 'keydown', this.onKey, true),
      listen(document, 'fullscreenchange', this.#onFullScreen),
      listen(document, 'visibilitychange', this.#onVisible),
      // A font of the page that only the slide needs arrives late, and words change their places.
      listen(document.fonts, 'loadingdone', this.draw),
      adopt(sheetOf([pageStyles])),
    ];
    show.begin();
    const place = root.appendChild(document.createElement('div'));
    const inner = place.attachShadow({ mode: 'open' });
    inner.adoptedStyleSheets = [sheetOf([...hostStyles, roomStyles])];
    inner.append(dialog);
    dialog.showModal();
    this.draw();
    // Its size is the screen's alone: what is drawn in it never calls the observer again.
    this.#sizes.observe(dialog);
    this.#lengths.observe(this.#pages.firstElementChild!);
    this.#pages.focus({ preventScroll: true });
    this.fill();
    void this.#stayAwake();
  }

  leave = (): void => {
    const dialog = this.#dialog;
    if (!dialog) return;
    this.#dialog = undefined;
    for (const end of this.#end) end();
    this.#sizes.disconnect();
    this.#lengths.disconnect();
    void this.#lock?.release();
    this.#lock = undefined;
    if (this.#filled && document.fullscreenElement) void document.exitFullscreen().catch(() => {});
    this.#filled = this.#away = false;
    dialog.close();
    (dialog.getRootNode() as ShadowRoot).host.remove();
    this.#options.onLeave();
  };

  /** Asks for full screen; refused (a phone, a frame), the slide fills the page's top layer all the same. */
  fill = (): void => {
    if (!document.fullscreenEnabled || document.fullscreenElement) return;
    void document.documentElement.requestFullscreen({ navigationUI: 'hide' }).catch(() => {});
  };

  draw = (): void => {
    const dialog = this.#dialog;
    if (!dialog) return;
    const { show, locale } = this.#options;
    const language = locale();
    dialog.lang = language;
    dialog.dir = directionOf(language);
    dialog.classList.toggle('night', this.#night);
    this.#tell(language);
    const covered = !!dialog.querySelector('.help, .black');
    render(
      projectionView({
        show,
        locale: language,
        night: this.#night,
        canFill: document.fullscreenEnabled && !document.fullscreenElement,
        status: this.#status,
        onLeave: this.leave,
        onFill: this.fill,
        onNight: () => {
          this.#night = !this.#night;
          this.draw();
        },
      }),
      dialog,
    );
    // What is covered, or no longer there, loses focus.
    const cover = dialog.querySelector<HTMLElement>('.help h2, .black');
    const held = (dialog.getRootNode() as ShadowRoot).activeElement;
    if (!!cover !== covered || !held) (cover ?? this.#pages).focus({ preventScroll: true });
    this.#measure();
  };

  /** Also for the facilitator's window: the same keys work in both. */
  onKey = (event: KeyboardEvent): void => {
    // The page under the slide hears no key: its own shortcuts (a quick exit, a player) would act unseen.
    event.stopImmediatePropagation();
    const { show } = this.#options;
    if (event.key === 'Escape' && show.help) {
      event.preventDefault();
      return show.set({ help: false });
    }
    const action = actionFor(event, show.shortcuts);
    if (!action) return;
    event.preventDefault();
    // Held down, a key does its work once.
    if (event.repeat || action === 'stay') return;
    if (show.help && action !== 'help') show.set({ help: false });
    this.#act(action);
    if (!document.fullscreenElement && event.view === window) this.#refill();
  };

  #act(action: Exclude<ReturnType<typeof actionFor>, undefined | 'stay'>) {
    const { show } = this.#options;
    if (typeof action === 'object') return show.hand(action.hand);
    switch (action) {
      case 'next':
        return show.next();
      case 'back':
        return show.back();
      case 'black':
        return show.set({ black: !show.black });
      case 'timer':
        return show.toggleTimer();
      case 'help':
        return show.set({ help: !show.help });
      case 'minus':
        return show.set({ minus: !show.minus });
    }
  }

  /**
   * Escape never reaches the page in full screen: it shows in this event only. Another tab or a locked screen ends full screen too,
   * and then the show stays, to be full again at the next key. A page that is hidden may be told only once it is back.
   */
  #onFullScreen = (): void => {
    if (document.fullscreenElement) {
      this.#filled = true;
      this.#away = false;
    } else if (this.#filled && !this.#away && document.visibilityState === 'visible' && document.hasFocus()) return this.leave();
    this.draw();
  };

  #onVisible = (): void => {
    this.#away = document.visibilityState !== 'visible' || !document.fullscreenElement;
    void this.#stayAwake();
  };

  #refill() {
    if (this.#filled) this.fill();
  }

  /**
   * Text that does not fit is set closer first, then in two columns where the screen is wide, never smaller than what the last row
   * reads. What still does not fit goes on in a further column, one column a page: the engine breaks it, between lines and never in
   * an answer.
   */
  #measure(): void {
    const { show } = this.#options;
    const pages = this.#pages;
    const set = (fit: number, split: Fit[1] | '' = '') => {
      pages.className = `pages ${fit < 1 ? 'tight' : ''} ${split}`;
      pages.style.setProperty('--_fit', String(fit));
      const { gap, step } = this.#columns();
      const pagesTaken = Math.max(1, Math.round((pages.scrollWidth + gap) / step));
      // Engines break two columns between pages each in its own way: they are for what is then whole.
      const isBroken = split && (pagesTaken > 1 || pages.scrollHeight > pages.clientHeight + 1);
      return isBroken ? Infinity : pagesTaken;
    };
    // The roomiest of those that take the fewest pages.
    let best: Fit = [1];
    let count = set(...best);
    for (const closer of closest) {
      if (count === 1) break;
      const fewer = set(...closer);
      if (fewer < count) [best, count] = [closer, fewer];
    }
    set(...best);
    pages.classList.toggle('single', count === 1);
    const page = Math.min(show.page, count - 1);
    pages.scrollLeft = page * this.#columns().step * this.#onward;
    // Engines round the width of columns: what is left of the way is seen on the page itself.
    const shown = pages.querySelector('.flow')?.getClientRects()[page];
    if (shown) pages.scrollLeft = Math.round(pages.scrollLeft + shown.left - pages.getBoundingClientRect().left);
    if (count !== show.pages || page !== show.page) show.set({ pages: count, page });
  }

  /** Pixels between two pages, and from one to the next. Not clientWidth, a whole number: what it leaves out adds up. */
  #columns() {
    const pages = this.#pages;
    const gap = parseFloat(getComputedStyle(pages).columnGap);
    return { gap, step: pages.getBoundingClientRect().width + gap };
  }

  /** Pages follow each other to the right, or to the left in a language that is written so: there the engine counts down from zero. */
  get #onward(): 1 | -1 {
    return this.#dialog!.dir === 'rtl' ? -1 : 1;
  }

  /** Tab also reaches what stands on another page. */
  #follow = ({ target }: FocusEvent) => {
    const element = target as Element;
    const pages = element.parentElement?.closest('.pages');
    if (!pages) return;
    const [near, far] = [pages.getBoundingClientRect(), element.getBoundingClientRect()];
    const ahead = this.#onward > 0 ? far.left - near.left : near.right - far.right;
    const page = Math.floor((ahead + Math.abs(pages.scrollLeft)) / this.#columns().step);
    if (page !== this.#options.show.page) this.#options.show.set({ page });
  };

  get #pages(): HTMLElement {
    return this.#dialog!.querySelector<HTMLElement>('.pages')!;
  }

  /** What changed, for who hears the show: the place, and the text that has just come. */
  #tell(locale: Locale) {
    const { show } = this.#options;
    const { slide, stage, at, black, timer } = show;
    const w = words[locale];
    const place = `${at}/${stage}/${black}/${timer === 'over'}`;
    if (place === this.#said) return;
    this.#said = place;
    this.#status = black
      ? w.black
      : timer === 'over'
        ? w.timeOver
        : !slide
          ? at < 0
            ? ''
            : w.end
          : stage === 'answer'
            ? [
                slide.answer && w.answer(slide.isAnswerOurs ? slide.answer : marked(slide.answer)),
                ...slide.uncovered.flatMap(({ items }) => items.map(({ text, ours }) => (ours ? text : marked(text)))),
              ]
                .filter(Boolean)
                .join(' ')
            : [whereabouts(show, locale), ...[slide.title, slide.lead].flatMap((said) => (said ? marked(said) : []))]
                .filter(Boolean)
                .join('. ');
  }

  async #stayAwake() {
    if (document.visibilityState !== 'visible' || !navigator.wakeLock) return;
    const lock = await navigator.wakeLock.request('screen').catch(() => undefined);
    if (this.#dialog) this.#lock = lock;
    else void lock?.release();
  }
}

function listen<E extends Event>(target: EventTarget, type: string, act: (event: E) => void, capture = false): () => void {
  target.addEventListener(type, act as EventListener, capture);
  return () => target.removeEventListener(type, act as EventListener, capture);
}

function adopt(sheet: CSSStyleSheet): () => void {
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => (document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet));
}
