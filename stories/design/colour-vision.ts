import { parseHex, type Rgb } from '../../src/lib/contrast.ts';

/** How dichromats see linear sRGB (Machado, Oliveira and Fernandes 2009, severity 1). */
export const visions = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

export type Vision = keyof typeof visions;

const times = (matrix: readonly number[], [a, b, c]: Rgb) =>
  [0, 3, 6].map((row) => matrix[row]! * a + matrix[row + 1]! * b + matrix[row + 2]! * c) as unknown as Rgb;

export const seenAs = (colour: Rgb, vision: Vision): Rgb =>
  times(visions[vision], colour).map((channel) => Math.min(1, Math.max(0, channel))) as unknown as Rgb;

export const toHex = (colour: Rgb): string =>
  `#${colour
    .map((channel) => (channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055))
    .map((channel) =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

const toLms = [
  0.4122214708, 0.5363325363, 0.0514459929, 0.2119034982, 0.6806995451, 0.1073969566, 0.0883024619, 0.2817188376, 0.6299787005,
];
const toLab = [
  0.2104542553, 0.793617785, -0.0040720468, 1.9779984951, -2.428592205, 0.4505937099, 0.0259040371, 0.7827717662, -0.808675766,
];

const oklab = (colour: Rgb): Rgb => times(toLab, times(toLms, colour).map(Math.cbrt) as unknown as Rgb);

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
