import { parseHex, type Rgb } from '../../src/lib/contrast.ts';
import { oklab, times } from '../../src/lib/oklab.ts';

/** How dichromats see linear sRGB (Machado, Oliveira and Fernandes 2009, severity 1). */
export const visions = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

export type Vision = keyof typeof visions;

export const seenAs = (colour: Rgb, vision: Vision): Rgb =>
  times(visions[vision], colour).map((channel) => Math.min(1, Math.max(0, channel))) as unknown as Rgb;

/** How far two colours are apart: ΔE OK of CSS Color 4, where 0.02 is just noticed. */
export function distance(one: Rgb, other: Rgb): number {
  const [a, b] = [oklab(one), oklab(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** The nearest pair among colours, or among those that stand side by side, as a vision sees them. */
export function nearest(colours: readonly string[], vision: Vision, which: 'all' | 'neighbours' = 'all'): number {
  const seen = colours.map((hex) => seenAs(parseHex(hex), vision));
  const distances = seen.flatMap((one, i) =>
    (which === 'neighbours' ? seen.slice(i + 1, i + 2) : seen.slice(i + 1)).map((other) => distance(one, other)),
  );
  return Math.min(...distances);
}
