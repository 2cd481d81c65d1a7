import { isDebugging } from './debugging.js';

/** What a page of ours in a frame says of itself to the page around it. */
export interface HeightMessage {
  readonly balise: 'height';
  /** In pixels, a whole number. */
  readonly height: number;
}

/** What the page around says to our frames: that it listens, and whether it wants causes explained. */
export interface HelloMessage {
  readonly balise: 'hello';
  readonly debug: boolean;
}

const least = 100;
const most = 10_000;
const selector = 'iframe[src*="embed.html?"]';

/** Heights that wait until giving them moves nothing under the reader's eyes. */
const due = new Map<HTMLIFrameElement, number>();
/** Frames that have had theirs, or that the visitor is in: they follow at once. */
const free = new WeakSet<HTMLIFrameElement>();
const greeted = new WeakSet<HTMLIFrameElement>();

/**
 * Gives our frames the height of what they hold. Anybody may send a message: it counts only from the window of a frame that shows
 * `embed.html` and from that frame's own origin, and only as a whole number within bounds.
 */
export function fitFrames(): void {
  addEventListener('message', ({ data, source, origin }: MessageEvent<Partial<HeightMessage> | null>) => {
    const height = data?.balise === 'height' ? data.height : undefined;
    if (!source || !Number.isInteger(height) || height! < least || height! > most) return;
    for (const frame of document.querySelectorAll<HTMLIFrameElement>(selector))
      if (frame.contentWindow === source && originOf(frame) === origin) due.set(frame, height! + borderOf(frame));
    settle();
  });
  addEventListener('scroll', settle, { passive: true });
  // Who goes into a frame expects it to answer.
  addEventListener('blur', () => {
    if (document.activeElement instanceof HTMLIFrameElement) free.add(document.activeElement);
    settle();
  });
}

/** Tells the frames that are there that the page listens: one that came before us has spoken to nobody. */
export function greetFrames(): void {
  for (const frame of document.querySelectorAll<HTMLIFrameElement>(selector)) {
    if (greeted.has(frame)) continue;
    greeted.add(frame);
    const greet = () => {
      const hello: HelloMessage = { balise: 'hello', debug: isDebugging() };
      frame.contentWindow?.postMessage(hello, '*');
    };
    greet();
    // One that is still on its way hears nothing yet.
    frame.addEventListener('load', greet);
  }
}

function settle(): void {
  for (const [frame, height] of due) {
    const { top, bottom } = frame.getBoundingClientRect();
    if (!free.has(frame) && Math.min(bottom, top + height) < innerHeight) continue;
    free.add(frame);
    due.delete(frame);
    frame.style.height = `${height}px`;
  }
}

/** A sandboxed frame has an origin of its own, which is « null » to all others; so has every frame in a sandboxed page. */
function originOf({ src, sandbox }: HTMLIFrameElement): string {
  const isCaged = window.origin === 'null' || (sandbox.length > 0 && !sandbox.contains('allow-same-origin'));
  return isCaged ? 'null' : new URL(src).origin;
}

/** What a height must leave to the frame's border where the page counts it in. */
const borderOf = (frame: HTMLElement) => (getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0);
