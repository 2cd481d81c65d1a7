/**
 * The look's one truth: what every widget's styles are made of, each public as `--balise-<name>`. Colours are pairs of a light and
 * a dark value; text keeps at least 4.5:1 on paper, lines 3:1. They come in groups so that a widget carries only those it uses.
 */
type Colours = Readonly<Record<string, readonly [light: string, dark: string]>>;

export const groundColours = {
  paper: ['#ffffff', '#161822'],
  ink: ['#1e2130', '#eef0f7'],
  line: ['#8b8799', '#7d8196'],
  accent: ['#3f3aa8', '#b3aeff'],
} as const satisfies Colours;

export const controlColours = {
  surface: ['#f7f5f0', '#1f2230'],
  soft: ['#565a6e', '#b4b8cb'],
  hair: ['#dfdce6', '#343849'],
  'on-accent': ['#ffffff', '#161822'],
  tint: ['#eeedfb', '#2b2a4d'],
  good: ['#17693f', '#7fd6a4'],
  'good-tint': ['#e6f4ec', '#16321f'],
  amber: ['#7a4a00', '#f3c073'],
  'amber-tint': ['#fdf1dc', '#38290d'],
  error: ['#a8231b', '#ff9d94'],
  shadow: ['rgb(30 33 48/.1)', 'rgb(0 0 0/0)'],
} as const satisfies Colours;

/** The 3018's own: night in both schemes, and the warm light kept for calling. */
export const nightColours = {
  night: ['#26225f', '#2a2670'],
  'on-night': ['#fff', '#fff'],
  beacon: ['#ffc94d', '#ffd166'],
  'on-beacon': ['#1e2130', '#1e2130'],
} as const satisfies Colours;

/** For data: each has a pattern and a direct label beside it, so that colour never says anything alone. */
export const dataColours = {
  'data-1': ['#3f3aa8', '#b3aeff'],
  'data-2': ['#d1495b', '#ff9aa5'],
  'data-3': ['#00798c', '#5fd0e0'],
  'data-4': ['#c77d00', '#ffc25c'],
  'data-5': ['#6a4c93', '#d3b3f2'],
  'data-6': ['#2e7d32', '#86d98a'],
} as const satisfies Colours;

/** Lengths in em, so that they grow with the reader's text. */
export const lengths = { 'radius-small': 0.5, radius: 0.875, 'radius-large': 1.25 } as const;
