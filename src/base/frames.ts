/** What a page of ours in a frame says of itself to the page around it. */
export interface HeightMessage {
  readonly balise: 'height';
  /** In pixels, a whole number. */
  readonly height: number;
}

const least = 100;
const most = 10_000;

/**
 * Gives our frames the height of what they hold. Anybody may send a message: it counts only from the window of a frame that shows
 * `embed.html` and from that frame's own origin, and only as a whole number within bounds.
 */
export function fitFrames(): void {
  addEventListener('message', ({ data, source, origin }: MessageEvent<Partial<HeightMessage> | null>) => {
    const height = data?.balise === 'height' ? data.height : undefined;
    if (!source || !Number.isInteger(height) || height! < least || height! > most) return;
    for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[src*="embed.html?"]')) {
      if (frame.contentWindow === source && originOf(frame) === origin) frame.style.height = `${height! + borderOf(frame)}px`;
    }
  });
}

/** A sandboxed frame has an origin of its own, which is « null » to all others. */
function originOf({ src, sandbox }: HTMLIFrameElement): string {
  const isCaged = sandbox.length > 0 && !sandbox.contains('allow-same-origin');
  return isCaged ? 'null' : new URL(src).origin;
}

/** What a height must leave to the frame's border where the page counts it in. */
const borderOf = (frame: HTMLElement) => (getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0);
