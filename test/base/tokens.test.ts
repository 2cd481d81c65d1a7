import { expect } from '@open-wc/testing';
import { contentColours, contrastColours, controlColours, groundColours, nightColours } from '../../src/base/tokens.js';
import { contrastRatio, parseHex } from '../../src/lib/contrast.js';

const looks: Record<string, readonly [texts: number, at: 0 | 1, colours: Record<string, readonly [string, string]>]> = {
  light: [4.5, 0, { ...groundColours, ...controlColours, ...contentColours }],
  dark: [4.5, 1, { ...groundColours, ...controlColours, ...contentColours }],
  'more contrast in light': [7, 0, { ...groundColours, ...controlColours, ...contentColours, ...contrastColours }],
  'more contrast in dark': [7, 1, { ...groundColours, ...controlColours, ...contentColours, ...contrastColours }],
};

describe('the look’s own colours', () => {
  for (const [look, [least, at, colours]] of Object.entries(looks))
    it(`are read, and lines and fields are seen: ${look}`, () => {
      const ratio = (one: string, other: string) => contrastRatio(parseHex(colours[one]![at]), parseHex(colours[other]![at]));
      const texts = [
        ...['ink', 'soft', 'accent', 'good', 'amber', 'error'].flatMap((text) => [`${text} on paper`, `${text} on surface`]),
        ...['ink', 'accent', 'soft'].map((text) => `${text} on tint`),
        ...['good', 'amber', 'ink'].map((text) => `${text} on ${text === 'ink' ? 'good' : text}-tint`),
        'on-accent on accent',
      ];
      const lines = ['line on paper', 'accent on paper', 'error on paper', 'good on paper'];
      const faint = (pairs: string[], enough: number) =>
        pairs.filter((pair) => {
          const [one, other] = pair.split(' on ') as [string, string];
          return ratio(one, other) < enough;
        });
      expect(faint(texts, least)).to.deep.equal([]);
      expect(faint(lines, 3)).to.deep.equal([]);
    });

  it('of the 3018 are read at 7:1 by day and by night', () => {
    for (const at of [0, 1] as const) {
      const ratio = (one: keyof typeof nightColours, other: keyof typeof nightColours) =>
        contrastRatio(parseHex(nightColours[one][at]), parseHex(nightColours[other][at]));
      expect(Math.min(ratio('on-night', 'night'), ratio('on-beacon', 'beacon'), ratio('beacon', 'night'))).to.be.at.least(7);
    }
  });
});
