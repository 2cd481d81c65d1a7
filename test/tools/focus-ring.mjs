// What focus changes in a picture of a control.
import { PNG } from 'pngjs';

const margin = 8;

/** A picture of a part of the page; of all of it, if none is named. */
export async function picture({ devtools }, clip) {
  const { cssContentSize } = clip ? {} : await devtools.send('Page.getLayoutMetrics');
  const options = { format: 'png', optimizeForSpeed: true, captureBeyondViewport: !clip, clip: { ...(clip ?? cssContentSize), scale: 1 } };
  const { data } = await devtools.send('Page.captureScreenshot', options);
  return PNG.sync.read(Buffer.from(data, 'base64'));
}

/** The label or control that has focus and what is drawn close around it, in the page's own measures. */
export const clipOf = ({ box: { left, top, width, height }, scroll: [x, y] }) => ({
  x: Math.max(0, Math.floor(left + x) - margin),
  y: Math.max(0, Math.floor(top + y) - margin),
  width: Math.ceil(width) + 2 * margin,
  height: Math.ceil(height) + 2 * margin,
});

/** How many pixels differ by 3:1 at least between a picture of a clip and the same place in another picture. */
export function changed(focused, rest, { x, y } = { x: 0, y: 0 }) {
  let count = 0;
  for (let row = 0; row < Math.min(focused.height, rest.height - y); row++)
    for (let column = 0; column < Math.min(focused.width, rest.width - x); column++) {
      const a = luminance(focused.data, 4 * (row * focused.width + column));
      const b = luminance(rest.data, 4 * ((row + y) * rest.width + column + x));
      if ((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) >= 3) count++;
    }
  return count;
}

const linear = Array.from({ length: 256 }, (_, c) => (c <= 10 ? c / 3294.6 : ((c / 255 + 0.055) / 1.055) ** 2.4));
const luminance = (data, at) => 0.2126 * linear[data[at]] + 0.7152 * linear[data[at + 1]] + 0.0722 * linear[data[at + 2]];
