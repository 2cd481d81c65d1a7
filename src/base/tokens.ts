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
} as const satisfies Colours;

export const contentColours = {
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

/**
 * For data, 3:1 on paper and chosen together: whatever colours a reader sees, any two are told apart (ΔE OK of 0.11 at least). Each
 * has a pattern and a direct label beside it all the same.
 */
export const dataColours = {
  'data-1': ['#3f3aa8', '#b3aeff'],
  'data-2': ['#b74c08', '#f78e11'],
  'data-3': ['#1c75a7', '#028dcf'],
  'data-4': ['#8c0a23', '#da4c44'],
  'data-5': ['#769e70', '#b4fbad'],
  'data-6': ['#4d0253', '#a0447d'],
} as const satisfies Colours;

/**
 * Keeps the accent at 4.5:1 at least on paper, on surfaces and on its own tint whatever colour a page sets: the most luminance it has
 * in light, the least OKLCH lightness in dark. Where more contrast is asked for, 7:1.
 */
export const accentLimits = { most: 0.138, least: 0.76 } as const;
export const contrastLimits = { most: 0.08, least: 0.82 } as const;
/** The most OKLCH chroma in dark: screens have no such light colours with more. */
export const mostChroma = 0.16;

/** What colours become where the reader or the page asks for more contrast; those not named here have enough. */
export const contrastColours = {
  paper: ['#fff', '#000'],
  surface: ['#fff', '#000'],
  tint: ['#fff', '#000'],
  ink: ['#000', '#fff'],
  soft: ['#000', '#fff'],
  line: ['#000', '#fff'],
  hair: ['#000', '#fff'],
  'on-accent': ['#fff', '#000'],
  good: ['#0b4d2c', '#7fd6a4'],
  'good-tint': ['#fff', '#000'],
  amber: ['#5c3700', '#f3c073'],
  'amber-tint': ['#fff', '#000'],
  error: ['#8a1710', '#ff9d94'],
} as const satisfies Colours;

/** Lengths in em, so that they grow with the reader's text. The other radii follow the first one. */
export const lengths = { radius: '0.875em', 'radius-large': 'calc(var(--_radius)*1.4)' } as const;

/** Type, space, elevation and motion of all but the 3018, which is one block of its own. */
export const controlMeasures = {
  'radius-small': 'calc(var(--_radius)*.6)',
  'radius-button': 'calc(var(--_radius)*4)',
  'text-small': '0.875em',
  'motion-control': '160ms',
} as const;

export const contentMeasures = {
  'text-lead': '1.125em',
  'text-title': '1.375em',
  'text-figure': '1.75em',
  density: '1',
  elevation: '0 1px 2px var(--_shadow),0 .5em 1.5em -.75em var(--_shadow)',
  'motion-turn': '240ms',
} as const;

/** What `--balise-density` is set to: how much room stands around and between things. Targets keep their 44 px. */
export const densities = { compact: 0.75, cosy: 1, roomy: 1.3 } as const;
