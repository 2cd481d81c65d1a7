import { expect } from '@open-wc/testing';
import { safeDefine } from '../../src/define/safe-define.js';
import { passedOver } from '../../src/lib/passed-over.js';
import { listenToConsole } from '../helpers.js';

const versioned = (number: string) =>
  class extends HTMLElement {
    static readonly version = number;
  };

describe('two copies of the library on a page', () => {
  let printed: ReturnType<typeof listenToConsole>;
  beforeEach(() => (printed = listenToConsole('warn')));
  afterEach(() => printed.restore());

  it('of one version live together in silence', () => {
    const first = versioned('1.0.0');
    safeDefine('test-same', first);
    safeDefine('test-same', versioned('1.0.0'));
    expect(customElements.get('test-same')).to.equal(first);
    expect(printed.lines).to.deep.equal([]);
  });

  it('of two versions: the first one wins, and the page is told once for each version', () => {
    const first = versioned('1.0.0');
    safeDefine('test-other', first);
    safeDefine('test-other', versioned('2.0.0'));
    safeDefine('test-other', versioned('3.0.0'));
    expect(customElements.get('test-other')).to.equal(first);
    safeDefine('test-third', versioned('1.0.0'));
    safeDefine('test-third', versioned('2.0.0'));
    expect(printed.lines).to.deep.equal([
      '<test-other> is already defined by balise 1.0.0; balise 2.0.0 leaves it.',
      '<test-other> is already defined by balise 1.0.0; balise 3.0.0 leaves it.',
    ]);
    const left = (tag: string) => [...(passedOver().get(tag) ?? [])].join();
    expect([left('test-other'), left('test-third')], 'what the doctor tells of').to.deep.equal(['2.0.0,3.0.0', '2.0.0']);
  });
});
