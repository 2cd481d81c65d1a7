import type { Rgb } from './contrast.js';

type Triple = readonly [number, number, number];

const toLms = [
  0.4122214708, 0.5363325363, 0.0514459929, 0.2119034982, 0.6806995451, 0.1073969566, 0.0883024619, 0.2817188376, 0.6299787005,
];
const toLab = [
  0.2104542553, 0.793617785, -0.0040720468, 1.9779984951, -2.428592205, 0.4505937099, 0.0259040371, 0.7827717662, -0.808675766,
];
const fromLab = [1, 0.3963377774, 0.2158037573, 1, -0.1055613458, -0.0638541728, 1, -0.0894841775, -1.291485548];
const fromLms = [
  4.0767416621, -3.3077115913, 0.2309699292, -1.2684380046, 2.6097574011, -0.3413193965, -0.0041960863, -0.7034186147, 1.707614701,
];

/** A matrix of three rows, times a column. */
export const times = (matrix: readonly number[], [a, b, c]: Triple): Triple =>
  [0, 3, 6].map((row) => matrix[row]! * a + matrix[row + 1]! * b + matrix[row + 2]! * c) as unknown as Triple;

/** OKLab of CSS Color 4: lightness, then two axes of colour. */
export const oklab = (colour: Rgb): Triple => times(toLab, times(toLms, colour).map(Math.cbrt) as unknown as Triple);

/** Linear sRGB; channels are out of 0 to 1 where no screen has the colour. */
export const fromOklab = (lab: Triple): Rgb => times(fromLms, times(fromLab, lab).map((value) => value ** 3) as unknown as Triple);
