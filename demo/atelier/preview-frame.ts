import type { Shown } from './preview.ts';

const sizes = { phone: [360, 680], tablet: [768, 900], projector: [1280, 720] } as const;
export type Width = keyof typeof sizes;

/** A frame as wide as a device, made smaller where it does not fit. What it shows comes by message, so that it never loads again. */
export class PreviewFrame extends HTMLElement {
  #frame = document.createElement('iframe');
  #watch = new ResizeObserver(() => this.#fit());
  #shown: Shown | undefined;
  #sent = '';
  #isReady = false;
  #width: Width = 'phone';

  connectedCallback(): void {
    this.#frame.title = 'Aperçu du contenu';
    this.#frame.src = './preview.html';
    this.append(this.#frame);
    this.#watch.observe(this);
    addEventListener('resize', this.#fit);
    addEventListener('message', this.#onMessage);
    this.#fit();
  }

  disconnectedCallback(): void {
    this.#watch.disconnect();
    removeEventListener('resize', this.#fit);
    removeEventListener('message', this.#onMessage);
    this.#isReady = false;
    this.#sent = '';
    this.#frame.remove();
  }

  set width(width: Width) {
    if (width === this.#width) return;
    this.#width = width;
    this.#fit();
  }

  set shown(shown: Shown | undefined) {
    this.#shown = shown;
    this.#send();
  }

  #onMessage = ({ source, data }: MessageEvent) => {
    if (source !== this.#frame.contentWindow || data !== 'ready') return;
    this.#isReady = true;
    this.#sent = '';
    this.#send();
  };

  #send() {
    const text = JSON.stringify(this.#shown);
    if (!this.#isReady || !this.#shown || text === this.#sent) return;
    this.#sent = text;
    this.#frame.contentWindow?.postMessage(this.#shown, location.origin);
  }

  #fit = () => {
    const [width, tall] = sizes[this.#width];
    const scale = Math.min(1, this.clientWidth / width || 1);
    // A projector's picture is whole; a page scrolls, and stays in sight beside the form.
    const height = this.#width === 'projector' ? tall : Math.min(tall, Math.max(420, innerHeight - 320) / scale);
    const { style } = this.#frame;
    style.width = `${width}px`;
    style.height = `${height}px`;
    style.transform = scale < 1 ? `scale(${scale})` : '';
    this.style.height = `${height * scale}px`;
    // Smaller than the place: in its middle.
    style.marginInlineStart = `${Math.max(0, (this.clientWidth - width * scale) / 2)}px`;
  };
}
