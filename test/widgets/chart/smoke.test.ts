import { expect, waitUntil } from '@open-wc/testing';
import { Chart } from 'chart.js';
import '../../../src/define/chart.js';
import type { ChartElement } from '../../../src/index.js';
import { $, $$, axeFaults, ready, text, words } from '../../helpers.js';
import { bar, doughnut, figure, grouped, line } from './configs.js';

for (const [name, config] of Object.entries({ bar, grouped, line, doughnut }))
  it(`a ${name} is drawn, read by the keyboard and shown as a table in this engine`, async () => {
    const element = await ready<ChartElement>('balise-chart', config);
    await waitUntil(() => Chart.getChart($<HTMLCanvasElement>(element, '.drawing canvas')), 'not drawn', { timeout: 8000 });
    $(element, '.drawing').dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true }));
    await element.updateComplete;
    expect(words($(element, '.point'))).to.not.equal('');
    $(element, '.as-table').click();
    await element.updateComplete;
    expect($$(element, 'tbody tr').length).to.equal(3);
    expect(await axeFaults(element)).to.deep.equal([]);
  });

it('a figure shows its number in this engine', async () => {
  expect(text(await ready<ChartElement>('balise-chart', figure))).to.contain('16 %');
});
