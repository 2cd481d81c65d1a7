const gap = 8;

/**
 * Where the sheet of choices stands: over the page, in the top layer, where the window has room for it; else in the widget, so that
 * it moves what follows down: in a low frame, on a page zoomed to 400 %, and in browsers that know no popover. Under the 3018 it always
 * stands in the widget, at the lower end of the window: nothing lies over the call for help, nor takes it out of sight.
 */
export class SheetPlace {
  isOpen = false;
  #root: ShadowRoot;
  #draw: () => void;

  constructor(root: ShadowRoot, draw: () => void) {
    this.#root = root;
    this.#draw = draw;
  }

  open = (): void => {
    this.isOpen = true;
    this.#draw();
    const sheet = this.#sheet!;
    if ('popover' in sheet && !sheet.matches('.below') && sheet.offsetHeight + 2 * gap <= innerHeight) this.#lift(sheet);
    const first = sheet.querySelector<HTMLElement>('input:checked');
    first?.focus({ preventScroll: true });
    if (getComputedStyle(sheet).position === 'sticky') this.#clearCall(sheet);
    else first?.closest('fieldset')!.scrollIntoView({ block: 'nearest' });
    globalThis.speechSynthesis?.addEventListener?.('voiceschanged', this.#onVoices);
  };

  close = (): void => {
    if (!this.isOpen) return;
    this.isOpen = false;
    globalThis.speechSynthesis?.removeEventListener?.('voiceschanged', this.#onVoices);
    const sheet = this.#sheet;
    if (sheet?.popover) {
      sheet.removeEventListener('toggle', this.#onToggle);
      if (sheet.matches(':popover-open')) sheet.hidePopover();
      sheet.popover = null;
    }
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

  onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
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
    if (this.#sheet?.popover) this.#put(this.#sheet);
  }

  /** The sheet stays at the window's lower end, over the end of a tall banner: the call for help goes up before it is covered. */
  #clearCall(sheet: HTMLElement) {
    const call = (this.#root.host.getRootNode() as ShadowRoot).querySelector('.banner a');
    if (call && call.getBoundingClientRect().bottom + gap > sheet.getBoundingClientRect().top) call.scrollIntoView({ block: 'start' });
  }

  #lift(sheet: HTMLElement) {
    sheet.popover = 'auto';
    sheet.showPopover();
    this.#put(sheet);
    sheet.addEventListener('toggle', this.#onToggle);
  }

  /** Under the button, or over it where there is more room; in the page's own measures, so that it scrolls with the page. */
  #put(sheet: HTMLElement) {
    const button = this.#opener!.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = sheet;
    const isRtl = getComputedStyle(sheet).direction === 'rtl';
    const left = Math.max(gap, Math.min(isRtl ? button.left : button.right - width, document.documentElement.clientWidth - width - gap));
    const below = button.bottom + gap / 2;
    const top =
      below + height + gap <= innerHeight ? below : Math.max(gap, Math.min(button.top - height - gap / 2, innerHeight - height - gap));
    sheet.style.setProperty('left', `${left + scrollX}px`);
    sheet.style.setProperty('top', `${top + scrollY}px`);
  }

  /** Closed by the browser: a press elsewhere, or Escape. */
  #onToggle = (event: Event) => {
    if ((event as ToggleEvent).newState === 'closed') this.close();
  };

  #onVoices = () => this.#draw();
}
