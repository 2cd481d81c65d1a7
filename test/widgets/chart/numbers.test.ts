import { expect } from '@open-wc/testing';
import { parseNumber } from '../../../src/widgets/chart/numbers.js';

describe('numbers in a file', () => {
  const cases: [string, number | null | undefined][] = [
    ['1 234,5', 1234.5],
    ['1\u202f234,5', 1234.5],
    ['1\u00a0234,5', 1234.5],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1,234,567', 1234567],
    ['1.234.567', 1234567],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['36 %', 36],
    ['36%', 36],
    ['1 200 €', 1200],
    ['-3,2', -3.2],
    ['−3,2', -3.2],
    ['+4', 4],
    [',5', 0.5],
    ['0', 0],
    ['1e3', 1000],
    ['', null],
    ['  ', null],
    ['-', null],
    ['n.d.', null],
    ['N/A', null],
    ['ns', null],
    ['environ 3', undefined],
    ['3-4', undefined],
    ['12/05/2024', undefined],
    ['1e999', undefined],
    ['0x10', undefined],
    ['Infinity', undefined],
  ];
  for (const [text, value] of cases)
    it(`reads « ${text} » as ${value}`, () => {
      expect(parseNumber(text)).to.equal(value);
    });

  it('believes a config that says what stands before decimals', () => {
    expect(parseNumber('1,234', '.')).to.equal(1234);
    expect(parseNumber('1.234', ',')).to.equal(1234);
    expect(parseNumber('1,234')).to.equal(1.234);
  });

  it('takes JSON’s own numbers and null, and nothing else', () => {
    expect(parseNumber(3.5)).to.equal(3.5);
    expect(parseNumber(null)).to.equal(null);
    expect(parseNumber(true)).to.equal(undefined);
    expect(parseNumber({})).to.equal(undefined);
  });
});
