import { linear, type Rgb } from '../../src/lib/contrast.js';

const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

function bytesOf(colour: string): number[] {
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = colour;
  pixel.fillRect(0, 0, 1, 1);
  return [...pixel.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

/** A computed colour as light: a browser may name it in any space. */
export const rgbOf = (colour: string): Rgb => bytesOf(colour).map((channel) => linear(channel / 255)) as unknown as Rgb;

export const hexOf = (colour: string): string =>
  `#${bytesOf(colour)
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')}`;
