import type { Piece } from './model.ts';

/**
 * What a snippet reserves, so that the page does not jump when the widget arrives: measured in the browser at each width of the
 * window, with the ready contents. A deck and a sign-up go on below: what they push is out of sight.
 */
export function reservedHeight({ widget, attributes, config }: Piece): string {
  switch (widget) {
    case 'quiz':
      return 'max(38em, 46em - 25vw)';
    case 'cards':
    case 'signup':
      return '60em';
    case 'chart':
      return config?.kind === 'figure' ? 'max(28rem, 68rem - 118vw)' : 'max(42.5rem, 84rem - 115vw)';
    case '3018':
      return bannerHeights[variantOf(attributes, config)] ?? bannerHeights.card!;
  }
}

/** A 3018 with a content of its own says its form there: the tag then has no attribute for it. */
const variantOf = (attributes: Piece['attributes'], config: Piece['config']): string =>
  attributes?.variant ?? (typeof config?.variant === 'string' ? config.variant : 'card');

const bannerHeights: Readonly<Record<string, string>> = {
  bar: 'max(21.9rem, 46rem - 30vw, 64.25rem - 74vw, 66.5rem - 87.5vw)',
  line: 'max(10.5rem, 21.75rem - 15vw, 33rem - 40vw, 55rem - 113vw)',
  card: 'max(27rem, 64.25rem - 74vw, 66.5rem - 87.5vw)',
};

/** A frame's height in pixels at the width of an article: what does not fit scrolls inside. */
export function frameHeight({ widget, config }: Piece): number {
  switch (widget) {
    case 'quiz':
      return 640;
    case 'cards':
    case 'signup':
      return 800;
    case 'chart':
      return config?.kind === 'figure' ? 440 : 720;
    case '3018':
      return 520;
  }
}
