import { expect } from '@open-wc/testing';
import { hasSimple, simplify } from '../../src/lib/simplify.js';

describe('plainer words', () => {
  it('stand in the place of the others, however deep, and leave the rest as it is', () => {
    const content = { title: 't', questions: [{ id: 'a', text: 'long', simple: 'court', explanation: { text: 'x' } }], n: null };
    const plain = simplify(content);
    expect(plain.questions[0]).to.deep.equal({ id: 'a', text: 'court', simple: 'court', explanation: { text: 'x' } });
    expect(plain.n).to.equal(null);
    expect(content.questions[0]!.text, 'the content itself').to.equal('long');
  });

  it('are seen where a content has some, and not where a text only speaks of them', () => {
    expect(hasSimple({ a: [{ simple: 'court' }] })).to.equal(true);
    expect(hasSimple({ text: '{"simple":"x"}' })).to.equal(false);
  });
});
