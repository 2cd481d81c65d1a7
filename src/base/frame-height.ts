import type { HeightMessage } from './frames.js';

/** What WordPress takes from an embedded page, in pixels. */
const wordpress = { least: 200, most: 1000 };

/**
 * Tells the page around a frame how tall the frame's content is, whenever that changes: in our own words, and in WordPress's once
 * it has said its secret, in the frame's address or in a message.
 */
export function tellHeight(content: Element): void {
  if (parent === window) return;
  let secret = /secret=([a-zA-Z0-9]+)/.exec(location.hash)?.[1];
  let height = 0;
  const tell = () => {
    if (!height) return;
    // A height is no secret: who embeds the page may know it, whoever that is.
    const message: HeightMessage = { balise: 'height', height };
    parent.postMessage(message, '*');
    const value = Math.min(wordpress.most, Math.max(wordpress.least, height));
    if (secret) parent.postMessage({ message: 'height', value, secret }, '*');
  };
  addEventListener('message', ({ data, source }: MessageEvent<{ message?: unknown; secret?: unknown } | null>) => {
    if (source !== parent || data?.message !== 'ready' || !/^[a-zA-Z0-9]+$/.test(String(data.secret))) return;
    secret = String(data.secret);
    measure();
    tell();
  });
  const measure = () => {
    const now = Math.ceil(content.getBoundingClientRect().height);
    if (now === height) return;
    height = now;
    tell();
  };
  new ResizeObserver(measure).observe(content);
  // WordPress clips the frame to nothing until it has heard, and Chromium draws no such frame: no observer would ever run there.
  addEventListener('load', measure);
}
