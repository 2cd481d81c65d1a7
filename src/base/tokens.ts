/** The look's one truth: what every widget's styles are made of. Each is public as `--balise-<name>`. */

/** Light and dark values; text colours keep at least 4.5:1 on paper, lines 3:1. */
export const colours = {
  paper: ['#ffffff', '#161822'],
  surface: ['#f7f5f0', '#1f2230'],
  ink: ['#1e2130', '#eef0f7'],
  soft: ['#565a6e', '#b4b8cb'],
  hair: ['#dfdce6', '#343849'],
  line: ['#8b8799', '#7d8196'],
  accent: ['#3f3aa8', '#b3aeff'],
  'on-accent': ['#ffffff', '#161822'],
  tint: ['#eeedfb', '#2b2a4d'],
  good: ['#17693f', '#7fd6a4'],
  'good-tint': ['#e6f4ec', '#16321f'],
  amber: ['#7a4a00', '#f3c073'],
  'amber-tint': ['#fdf1dc', '#38290d'],
  error: ['#a8231b', '#ff9d94'],
  night: ['#26225f', '#2a2670'],
  'on-night': ['#ffffff', '#ffffff'],
  beacon: ['#ffc94d', '#ffd166'],
  'on-beacon': ['#1e2130', '#1e2130'],
  shadow: ['rgb(30 33 48/.1)', 'rgb(0 0 0/0)'],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

/** Lengths in pixels of an ordinary text size; they grow with the reader's own. */
export const lengths = { 'radius-small': 8, radius: 14, 'radius-large': 20 } as const;
