import { expect } from '@open-wc/testing';
import { dataColours, groundColours } from '../../src/base/tokens.js';
import { contrastRatio, parseHex } from '../../src/lib/contrast.js';
import { nearest, visions, type Vision } from '../../stories/design/colour-vision.js';

describe('the colours of data', () => {
  for (const [at, scheme] of ['light', 'dark'].entries()) {
    const colours = Object.values(dataColours).map((pair) => pair[at]!);

    it(`are seen on paper, ${scheme}`, () => {
      const paper = parseHex(groundColours.paper[at]!);
      const faint = colours.filter((colour) => contrastRatio(parseHex(colour), paper) < 3);
      expect(faint).to.deep.equal([]);
    });

    for (const vision of Object.keys(visions) as Vision[])
      it(`are told apart, ${scheme}, ${vision}`, () => {
        expect(nearest(colours, vision)).to.be.at.least(0.11);
        expect(nearest(colours, vision, 'neighbours')).to.be.at.least(0.18);
      });
  }
});
