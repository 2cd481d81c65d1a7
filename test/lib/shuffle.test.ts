import { expect } from '@open-wc/testing';
import { inOrderOf, shuffle } from '../../src/lib/shuffle.js';

describe('shuffle', () => {
  it('shuffles without losing or doubling anything', () => {
    const items = Array.from({ length: 50 }, (_, i) => i);
    const mixed = shuffle(items);
    expect(mixed).to.not.deep.equal(items);
    expect([...mixed].sort((a, b) => a - b)).to.deep.equal(items);
  });

  it('puts every item first about as often', () => {
    const firsts = new Map<string, number>();
    for (let i = 0; i < 3000; i++) {
      const [first] = shuffle(['a', 'b', 'c']);
      firsts.set(first!, (firsts.get(first!) ?? 0) + 1);
    }
    for (const count of firsts.values()) expect(count).to.be.within(800, 1200);
  });
});

it('keeps an order over other items: those that are gone go, new ones come last', () => {
  const items = (ids: string) => [...ids].map((id) => ({ id }));
  expect(inOrderOf(items('cab'), items('abde'))).to.deep.equal(items('abde'));
  expect(inOrderOf(items('cba'), items('abcd'))).to.deep.equal(items('cbad'));
});
