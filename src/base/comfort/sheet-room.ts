export const gap = 8;
/** With less, hardly a choice would be seen whole. */
const least = 240;

export interface Asked {
  readonly button: DOMRect;
  /** The whole sheet's measures. */
  readonly width: number;
  readonly height: number;
  readonly isRtl: boolean;
  /** The calls for help of the page. */
  readonly calls: readonly DOMRect[];
}

/**
 * Where a sheet has room in the window: under its button, or over it where there is more, and never over a call for help. The room
 * is what it may be high, at most. Nothing, where there is too little of it.
 */
export function roomFor({ button, width, height, isRtl, calls }: Asked): { left: number; top: number; room: number } | undefined {
  const right = document.documentElement.clientWidth - gap;
  const left = Math.max(gap, Math.min(isRtl ? button.left : button.right - width, right - width));
  const beside = calls.filter((call) => call.left < left + width && call.right > left);
  const floor = Math.min(innerHeight, ...beside.filter(({ bottom }) => bottom > button.bottom).map(({ top }) => top)) - gap;
  const ceiling = Math.max(0, ...beside.filter(({ top }) => top < button.top).map(({ bottom }) => bottom)) + gap;
  const [under, over] = [button.bottom + gap / 2, button.top - gap / 2];
  // The button itself may have been scrolled out of the window.
  const [below, above] = [floor - under, over - ceiling].map((room) => Math.min(room, innerHeight - 2 * gap)) as [number, number];
  const isBelow = below >= Math.min(height, above);
  const room = isBelow ? below : above;
  return room < Math.min(height, least) ? undefined : { left, top: isBelow ? under : over - Math.min(height, room), room };
}

/** Tells one window from another of another size. Bars of a phone's browser, which come and go as one scrolls, count for nothing. */
export const windowSize = (): string => `${innerWidth} ${document.scrollingElement?.clientHeight}`;
