import { isDebugging } from './debugging.js';
import type { HeightMessage, HelloMessage } from './frames.js';

/** What WordPress takes from an embedded page, in pixels. */
const wordpress = { least: 200, most: 1000 };

type Heard = Partial<HelloMessage> & { readonly message?: unknown; readonly secret?: unknown };

/**
 * Tells the page around a frame how tall the frame's content is, from when it is shown: in our own words, and in WordPress's once it
 * has said its secret, in the frame's address or in a message.
 */
export function tellHeight(content: Element, shown: Promise<unknown>): void {
  if (parent === window) return;
  let secret = /secret=([a-zA-Z0-9]+)/.exec(location.hash)?.[1];
  let isShown = false;
  let height = 0;
  const tell = () => {
    // A height is no secret: who embeds the page may know it, whoever that is.
    const message: HeightMessage = { balise: 'height', height };
    parent.postMessage(message, '*');
    const value = Math.min(wordpress.most, Math.max(wordpress.least, height));
    if (secret) parent.postMessage({ message: 'height', value, secret }, '*');
  };
  const measure = (again = false) => {
    const now = Math.ceil(content.getBoundingClientRect().height);
    if (!isShown || (now === height && !again)) return;
    height = now;
    tell();
  };
  addEventListener('message', ({ data, source }: MessageEvent<Heard | null>) => {
    if (source !== parent || !data) return;
    if (data.balise === 'hello') {
      measure(true);
      if (data.debug) explain();
    } else if (data.message === 'ready' && /^[a-zA-Z0-9]+$/.test(String(data.secret))) {
      secret = String(data.secret);
      measure(true);
    }
  });
  new ResizeObserver(() => measure()).observe(content);
  // WordPress clips the frame to nothing until it has heard, and Chromium draws no such frame: no observer would ever run there.
  addEventListener('load', () => measure());
  void shown.then(() => {
    isShown = true;
    measure();
  });
}

/** The page around wants causes explained: the frame is opened anew as its own address would be with `#balise-debug`. */
function explain() {
  if (isDebugging()) return;
  location.hash += 'balise-debug';
  location.reload();
}
