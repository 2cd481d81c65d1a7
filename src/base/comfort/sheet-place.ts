import { gap, roomFor, windowSize } from './sheet-room.js';

/**
 * Where the sheet of choices stands: over the page, in the top layer, where the window has room for it beside its button and clear of
 * any 3018; else in the widget, so that it moves what follows down: in a low frame, on a page zoomed to 400 %, and in browsers that know
 * no popover. Under the 3018 it always stands in the widget, at the lower end of the window: nothing lies over the call for help, nor
 * takes it out of sight.
 */
export class SheetPlace {
  isOpen = false;
  #root: ShadowRoot;
  #draw: () => void;
  #size = '';

  constructor(root: ShadowRoot, draw: () => void) {
    this.#root = root;
    this.#draw = draw;
  }

  open = (): void => {
    this.isOpen = true;
    this.#draw();
    const sheet = this.#sheet!;
    if ('popover' in sheet && !sheet.matches('.below')) this.#lift(sheet);
    sheet.querySelector<HTMLElement>('input:checked')?.focus({ preventScroll: true });
    this.#reveal();
    this.#size = windowSize();
    addEventListener('resize', this.#onResize);
    globalThis.speechSynthesis?.addEventListener?.('voiceschanged', this.#onVoices);
  };

  close = (): void => {
    if (!this.isOpen) return;
    this.isOpen = false;
    removeEventListener('resize', this.#onResize);
    globalThis.speechSynthesis?.removeEventListener?.('voiceschanged', this.#onVoices);
    if (this.#sheet?.popover) this.#lower(this.#sheet);
    this.#draw();
  };

  /** A press on the button is, to the browser, one elsewhere: it has closed the popover by now, and tells us after the click. */
  toggle = (): void => {
    if (this.isOpen) this.close();
    else this.open();
  };

  /** Closes because the visitor said so: focus goes back to the button. */
  closeBack = (): void => {
    this.close();
    this.#opener?.focus({ preventScroll: true });
    this.#opener?.scrollIntoView({ block: 'nearest' });
  };

  /** What has focus is never under the sheet. One that stands in the widget hides nothing, and moves nothing while it is used. */
  onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    const next = relatedTarget as Node | null;
    if (next && this.#sheet?.matches('[popover], .below') && ![this.#opener, this.#sheet].some((part) => part?.contains(next)))
      this.close();
  };

  /** A press of Escape closes one thing: not also the page's own dialog around the widget. */
  onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.isOpen) return;
    event.preventDefault();
    event.stopPropagation();
    this.closeBack();
  };

  get #sheet() {
    return this.#root.querySelector<HTMLElement>('.sheet');
  }

  get #opener() {
    return this.#root.querySelector<HTMLElement>('.opener');
  }

  /** After each drawing: the text that was chosen may be larger. */
  settle(): void {
    const sheet = this.#sheet;
    if (sheet?.popover && sheet.matches(':popover-open')) this.#put(sheet);
  }

  /** What has focus in the menu is seen, and so is the call for help. */
  #reveal() {
    const focused = this.#root.activeElement;
    if (getComputedStyle(this.#sheet!).position === 'sticky') this.#clearCall(this.#sheet!);
    else (focused?.closest('fieldset') ?? focused)?.scrollIntoView({ block: 'nearest' });
  }

  /** The sheet stays at the window's lower end, over the end of a tall banner: the call for help goes up before it is covered. */
  #clearCall(sheet: HTMLElement) {
    const call = (this.#root.host.getRootNode() as ShadowRoot).querySelector('.banner a');
    if (call && call.getBoundingClientRect().bottom + gap > sheet.getBoundingClientRect().top) call.scrollIntoView({ block: 'start' });
  }

  #lift(sheet: HTMLElement) {
    this.#opener!.scrollIntoView({ block: 'nearest' });
    sheet.popover = 'auto';
    sheet.showPopover();
    sheet.addEventListener('toggle', this.#onToggle);
    this.#put(sheet);
  }

  #lower(sheet: HTMLElement) {
    sheet.removeEventListener('toggle', this.#onToggle);
    if (sheet.matches(':popover-open')) sheet.hidePopover();
    sheet.popover = null;
  }

  /** In the page's own measures, so that it scrolls with the page. */
  #put(sheet: HTMLElement) {
    const { host } = this.#root.host.getRootNode() as ShadowRoot;
    const around = [document, host.getRootNode() as Document | ShadowRoot];
    const { offsetWidth: width, offsetHeight, clientHeight, scrollHeight } = sheet;
    const found = roomFor({
      button: this.#opener!.getBoundingClientRect(),
      width,
      height: scrollHeight + offsetHeight - clientHeight,
      isRtl: getComputedStyle(sheet).direction === 'rtl',
      calls: around.flatMap((root) => [...root.querySelectorAll('balise-3018')].map((call) => call.getBoundingClientRect())),
    });
    if (!found) return this.#settleInside(sheet);
    sheet.style.setProperty('left', `${found.left + scrollX}px`);
    sheet.style.setProperty('top', `${found.top + scrollY}px`);
    sheet.style.setProperty('--_room', `${found.room}px`);
  }

  /** What has focus in the sheet keeps it: as that is hidden, the browser would give it back to what had it before. */
  #settleInside(sheet: HTMLElement) {
    const focused = this.#root.activeElement as HTMLElement | null;
    focused?.blur();
    this.#lower(sheet);
    focused?.focus({ preventScroll: true });
    this.#reveal();
  }

  /** The button, and the sheet with it, may have gone out of the window: by zooming, or by turning a phone. */
  #onResize = () => {
    const size = windowSize();
    if (size === this.#size) return;
    this.#size = size;
    if (this.#sheet!.popover) this.#opener!.scrollIntoView({ block: 'nearest' });
    this.settle();
    this.#reveal();
  };

  /** Closed by the browser: a press elsewhere, or Escape. */
  #onToggle = (event: Event) => {
    if ((event as ToggleEvent).newState === 'closed') this.close();
  };

  #onVoices = () => this.#draw();
}
