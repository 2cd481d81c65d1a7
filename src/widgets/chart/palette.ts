import type { Palette } from './scene.js';

const properties = ['color', 'backgroundColor', 'borderTopColor', 'borderRightColor', 'borderBottomColor', 'borderLeftColor'] as const;

/**
 * The tokens as the browser computes them here: a canvas cannot read a custom property. Two hidden elements bear them (see
 * chart.styles), `.probe` those of the page and `.probe.data` those of the data.
 */
export function paletteOf(root: ParentNode): Palette | undefined {
  const [own, data] = ['.probe', '.probe.data'].map((selector) => root.querySelector(selector));
  if (!own || !data) return undefined;
  const [paper, ink, soft, line, hair, accent] = coloursOf(own);
  return { paper, ink, soft, line, hair, accent, data: coloursOf(data) };
}

/** The same in light colours, whatever the theme: a picture that leaves the page is for paper. */
export function lightPaletteOf(root: ParentNode): Palette {
  const probes = [...root.querySelectorAll('.probe')];
  const place = document.createElement('div');
  // A base of its own: the accent is a colour already where it is set, and would stay the dark one.
  place.className = `${probes[0]!.closest('.base')!.className} ${probes[0]!.closest('.alone') ? 'alone' : ''}`;
  place.style.setProperty('color-scheme', 'light', 'important');
  place.append(...probes.map((probe) => probe.cloneNode()));
  probes[0]!.after(place);
  const palette = paletteOf(place)!;
  place.remove();
  return palette;
}

function coloursOf(probe: Element): [string, string, string, string, string, string] {
  const style = getComputedStyle(probe);
  return properties.map((property) => style[property]) as [string, string, string, string, string, string];
}
