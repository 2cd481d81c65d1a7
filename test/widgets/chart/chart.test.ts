import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { Chart } from 'chart.js';
import '../../../src/define/chart.js';
import '../../../src/define/settings.js';
import type { ChartConfig, ChartElement } from '../../../src/index.js';
import { $, $$, axeFaults, clone, emulate, listenToConsole, once, pause, ready, record, shadow, text, words } from '../../helpers.js';
import { bar, doughnut, figure, grouped, line } from './configs.js';

const place = (config: ChartConfig, attributes?: Record<string, string>) => ready<ChartElement>('balise-chart', config, attributes);

/** The chart.js chart of an element, once it is drawn. */
async function drawn(element: ChartElement): Promise<Chart> {
  const found = () => {
    const canvas = shadow(element).querySelector<HTMLCanvasElement>('.drawing canvas');
    return canvas ? Chart.getChart(canvas) : undefined;
  };
  await waitUntil(() => found(), 'nothing was drawn', { timeout: 5000 });
  return found()!;
}

async function make(config: ChartConfig, attributes?: Record<string, string>) {
  const element = await place(config, attributes);
  return { element, chart: await drawn(element) };
}

const button = (element: Element, label: string) =>
  $$<HTMLButtonElement>(element, 'button').find((one) => one.textContent.trim() === label)!;
const isTableShown = (element: Element) => getComputedStyle($(element, '.table')).display !== 'none';
const point = (element: Element) => words($(element, '.point'));
const status = (element: Element) =>
  $(element, '[role=status]')
    .textContent.replace(/[\u00a0\u202f]/g, ' ')
    .trim();

/** Colours of the pixels of the drawing, as « r,g,b », with how many there are of each. */
function colours(element: Element): Map<string, number> {
  const canvas = $<HTMLCanvasElement>(element, '.drawing canvas');
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  const found = new Map<string, number>();
  for (let i = 0; i < data.length; i += 4) {
    if (data[i + 3] !== 255) continue;
    const key = `${data[i]},${data[i + 1]},${data[i + 2]}`;
    found.set(key, (found.get(key) ?? 0) + 1);
  }
  return found;
}

describe('a chart', () => {
  it('says its title, its sentence, its target and its source, and has no fault that axe finds', async () => {
    const { element } = await make(bar);
    expect(text(element)).to.contain('La moitié des familles');
    expect(text(element)).to.contain('il manque 12 points');
    expect(text(element)).to.contain('Source : Commune, Enquête, 2024');
    expect(await axeFaults(element)).to.deep.equal([]);
    button(element, 'Tableau').click();
    await element.updateComplete;
    expect(await axeFaults(element)).to.deep.equal([]);
  });

  it('without a source, a date or a sentence shows the fallback and tells the integrator', async () => {
    const { restore } = listenToConsole('error');
    for (const key of ['about', 'reading'] as const) {
      const element = document.createElement('balise-chart');
      element.innerHTML = '<p>36 % en France</p>';
      document.body.append(element);
      const told = once<Event & { detail: { kind: string; faults: { path: string }[] } }>(element, 'balise-error');
      element.config = { ...bar, [key]: undefined };
      const { detail } = await told;
      await element.updateComplete;
      expect([detail.kind, detail.faults[0]!.path]).to.deep.equal(['schema', key]);
      expect(!!shadow(element).querySelector('slot')).to.equal(true);
      element.remove();
    }
    restore();
  });

  it('shows the table in its place at one press, and the drawing again at another', async () => {
    const { element } = await make(bar);
    const events = record(element, 'balise-chart-view') as (Event & { detail: unknown })[];
    expect(isTableShown(element)).to.equal(false);
    const toggle = button(element, 'Tableau');
    expect(toggle.getAttribute('aria-pressed')).to.equal('false');
    toggle.click();
    await element.updateComplete;
    expect(isTableShown(element)).to.equal(true);
    expect(toggle.getAttribute('aria-pressed')).to.equal('true');
    expect(!!shadow(element).querySelector('canvas')).to.equal(false);
    toggle.click();
    await drawn(element);
    expect(isTableShown(element)).to.equal(false);
    expect(events.map(({ detail }) => detail)).to.deep.equal([{ view: 'table' }, { view: 'drawing' }]);
  });

  it('has a table with its caption, its scopes and its units', async () => {
    const { element } = await make(grouped);
    button(element, 'Tableau').click();
    await element.updateComplete;
    expect(words($(element, 'caption'))).to.equal('Accès à internet');
    expect($$(element, 'thead th').map((th) => [th.getAttribute('scope'), words(th)])).to.deep.equal([
      ['col', 'Territoire'],
      ['col', 'Premier'],
      ['col', 'Second'],
    ]);
    expect($$(element, 'tbody tr').map((row) => words(row))).to.deep.equal([
      'Commune 10,0 % 11,0 %',
      'Département 20,5 % 0,0 %',
      'Pays −3,0 % donnée manquante',
    ]);
    expect($$(element, 'tbody th').every((th) => th.getAttribute('scope') === 'row')).to.equal(true);
  });

  it('is a table where colours are forced', async function () {
    const forced = { 'forced-colors': 'active' };
    if (!(await emulate({ media: forced }))) this.skip();
    const element = await place(bar);
    expect(isTableShown(element)).to.equal(true);
    expect(!!shadow(element).querySelector('canvas')).to.equal(false);
    await emulate({ media: { 'forced-colors': 'none' } });
    await drawn(element);
    expect(isTableShown(element)).to.equal(false);
  });

  it('is a table where there can be no canvas, and offers no picture of it', async () => {
    const { restore } = listenToConsole('warn');
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = () => null;
    try {
      const element = await place(bar);
      await waitUntil(() => isTableShown(element));
      expect(text(element)).to.contain('Le graphique ne s’affiche pas ici');
      expect(button(element, 'Enregistrer l’image') === undefined).to.equal(true);
      HTMLCanvasElement.prototype.getContext = getContext;
      button(element, 'Tableau').click();
      await drawn(element);
    } finally {
      HTMLCanvasElement.prototype.getContext = getContext;
      restore();
    }
  });

  it('is drawn when it comes near the screen, not before', async () => {
    const far = document.createElement('div');
    far.style.height = '4000px';
    document.body.prepend(far);
    const element = await place(bar);
    await pause(300);
    const canvas = $<HTMLCanvasElement>(element, '.drawing canvas');
    expect(Chart.getChart(canvas) === undefined).to.equal(true);
    far.remove();
    await drawn(element);
  });

  it('is destroyed when it goes, and drawn again when it comes back', async () => {
    const { element, chart } = await make(bar);
    const parent = element.parentElement!;
    element.remove();
    await pause(0);
    expect(chart.ctx === null).to.equal(true);
    parent.append(element);
    await drawn(element);
  });

  it('can be moved on the page without losing its drawing', async () => {
    const { element } = await make(bar);
    document.body.prepend(element);
    await drawn(element);
    expect(colours(element).size).to.be.above(3);
    element.remove();
  });

  it('shows what it was given last', async () => {
    const { element } = await make(bar);
    for (const config of [line, doughnut, figure, grouped]) element.config = clone(config);
    await waitUntil(() => text(element).includes('Second'));
    const chart = await drawn(element);
    expect(chart.data.datasets.length).to.equal(2);
  });
});

describe('the keyboard', () => {
  it('goes through the values; each is announced, and written near the drawing', async () => {
    const { element } = await make(grouped);
    const events = record(element, 'balise-chart-point') as (Event & { detail: unknown })[];
    const drawing = $(element, '.drawing');
    expect([drawing.tabIndex, drawing.getAttribute('role'), drawing.getAttribute('aria-label')]).to.deep.equal([
      0,
      'application',
      'Graphique. Les flèches font passer d’une valeur à l’autre.',
    ]);
    drawing.focus();
    const press = async (key: string) => {
      await sendKeys({ press: key });
      await element.updateComplete;
      expect(status(element)).to.equal(point(element));
      return point(element);
    };
    expect(await press('ArrowRight')).to.equal('Commune, Premier : 10,0 %');
    expect(await press('ArrowRight')).to.equal('Département, Premier : 20,5 %');
    expect(await press('ArrowDown')).to.equal('Département, Second : 0,0 %');
    expect(await press('End')).to.equal('Pays, Second : donnée manquante');
    expect(await press('Home')).to.equal('Commune, Second : 11,0 %');
    expect(events.map(({ detail }) => detail)).to.deep.equal([
      { series: 'premier', category: 0 },
      { series: 'premier', category: 1 },
      { series: 'second', category: 1 },
      { series: 'second', category: 2 },
      { series: 'second', category: 0 },
    ]);
  });

  for (const [name, config] of Object.entries({ bar, line, doughnut, grouped }))
    it(`shows on a ${name} which value is read`, async () => {
      const { element } = await make(config);
      const before = colours(element);
      $(element, '.drawing').dispatchEvent(new KeyboardEvent('keydown', { key: 'Home', bubbles: true }));
      await element.updateComplete;
      const after = colours(element);
      expect([...after].some(([key, count]) => (before.get(key) ?? 0) < count - 20)).to.equal(true);
    });

  it('leaves other keys, and keys with others, to the page', async () => {
    const { element } = await make(bar);
    const press = (init: KeyboardEventInit) => {
      const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
      $(element, '.drawing').dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect([press({ key: 'a' }), press({ key: 'ArrowRight', ctrlKey: true }), press({ key: 'ArrowRight' })]).to.deep.equal([
      false,
      false,
      true,
    ]);
  });

  it('is not needed: a finger or a mouse reads a value too', async () => {
    const { element, chart } = await make(bar);
    const events = record(element, 'balise-chart-point');
    const box = $(element, '.drawing canvas').getBoundingClientRect();
    const { x, y } = chart.getDatasetMeta(0).data[2]!;
    const at = { clientX: box.left + x, clientY: box.top + y + 5, bubbles: true, composed: true };
    $(element, '.drawing canvas').dispatchEvent(new PointerEvent('pointermove', at));
    await element.updateComplete;
    expect(point(element)).to.contain('Pays : 60 %');
    expect(events.length).to.equal(0);
    // The pointer may go and read it.
    $(element, '.drawing').dispatchEvent(new PointerEvent('pointerleave'));
    await element.updateComplete;
    expect($(element, '.point').innerText).not.to.equal('');
    $(element, '.view').dispatchEvent(new PointerEvent('pointerleave'));
    await element.updateComplete;
    expect(point(element).replace('\u200b', '')).to.equal('');
    $(element, '.drawing canvas').dispatchEvent(new MouseEvent('click', at));
    await element.updateComplete;
    expect(events.length).to.equal(1);
  });
});

describe('what is drawn', () => {
  it('follows the theme, the page’s own colours and settings', async () => {
    const { element } = await make({ ...bar, focus: undefined });
    const has = (colour: string) => (colours(element).get(colour) ?? 0) > 300;
    const [light, dark] = ['63,58,168', '179,174,255'];
    expect([has(light), has(dark)]).to.deep.equal([true, false]);
    element.theme = 'dark';
    await element.updateComplete;
    expect([has(light), has(dark)]).to.deep.equal([false, true]);
    element.theme = undefined;
    await element.updateComplete;
    document.documentElement.style.colorScheme = 'dark';
    await waitUntil(() => has(dark), 'the page’s own switch was not seen');
    document.documentElement.style.colorScheme = '';
    await waitUntil(() => has(light));
    element.style.setProperty('--balise-data-1', '#00ff00');
    await waitUntil(() => has('0,255,0'), 'the page’s own token was not seen');
  });

  it('follows the visitor’s device where the widget is told to', async function () {
    if (!(await emulate({ media: { 'prefers-color-scheme': 'light' } }))) this.skip();
    const { element } = await make({ ...bar, focus: undefined }, { theme: 'auto' });
    await emulate({ media: { 'prefers-color-scheme': 'dark' } });
    await waitUntil(() => (colours(element).get('179,174,255') ?? 0) > 300);
    await emulate({ media: { 'prefers-color-scheme': 'light' } });
  });

  it('follows the size it has, and the text’s', async () => {
    const { element, chart } = await make(bar);
    const width = chart.width;
    element.parentElement!.style.width = '300px';
    await waitUntil(() => Chart.getChart($<HTMLCanvasElement>(element, '.drawing canvas'))!.width < 300);
    expect(width).to.be.above(300);
    expect(shadow(element).querySelector('.base')!.scrollWidth).to.be.at.most(300);
    const height = Chart.getChart($<HTMLCanvasElement>(element, '.drawing canvas'))!.height;
    element.textSize = 'larger';
    await element.updateComplete;
    expect(Chart.getChart($<HTMLCanvasElement>(element, '.drawing canvas'))!.height).to.be.above(height);
  });

  it('follows the language of settings around it', async () => {
    const settings = document.createElement('balise-settings');
    document.body.append(settings);
    const { element } = await make(bar);
    settings.append(element);
    settings.locale = 'en';
    await waitUntil(() => text(element).includes('12 points to go'));
    expect(words($(element, '.tools .button'))).to.equal('Table');
    settings.remove();
  });

  it('highlights the territory in focus beside the others', async () => {
    const { element } = await make({ ...bar, targets: undefined, series: [{ id: 'a', label: 'A', values: [50, 50, 50] }] });
    const found = colours(element);
    expect(found.get('63,58,168')! > 500).to.equal(true);
    expect(found.get('139,135,153')! > 500, 'light, and without stripes').to.equal(true);
    expect(found.get('86,90,110') ?? 0).to.equal(0);
  });

  it('has a hole where a value is missing, never a zero', async () => {
    for (const config of [bar, doughnut, { ...line, targets: undefined }]) {
      const { element, chart } = await make(config);
      const values = chart.data.datasets[0]!.data.map((item) => (typeof item === 'number' || !item ? item : (item as { y: unknown }).y));
      expect(values.filter((value) => value === null).length).to.equal(1);
      expect(values.includes(0)).to.equal(false);
      element.remove();
    }
  });

  it('never moves', async () => {
    const { chart } = await make(bar);
    expect(chart.options.animation).to.equal(false);
  });

  const labels = Array.from({ length: 30 }, (_, i) => ({ label: `Accompagnement à la parentalité numérique, quartier numéro ${i}` }));
  it('lies down and grows where labels have no room, and never clips them', async () => {
    const config = {
      ...bar,
      focus: undefined,
      targets: undefined,
      categories: labels,
      series: [{ id: 'a', label: 'A', values: labels.map((_, i) => i) }],
    };
    const element = await place(config);
    element.parentElement!.style.width = '320px';
    await drawn(element);
    await waitUntil(() => Chart.getChart($<HTMLCanvasElement>(element, '.drawing canvas'))!.width < 320);
    const chart = Chart.getChart($<HTMLCanvasElement>(element, '.drawing canvas'))!;
    expect(chart.options.indexAxis).to.equal('y');
    expect(chart.height).to.be.above(30 * 40);
    const { width, height } = chart.canvas;
    const { data } = chart.ctx.getImageData(width - 2, 0, 2, height);
    expect(data.some((value) => value > 0)).to.equal(false);
  });

  it('leaves room for bars on a phone where a value is missing and another is below zero', async () => {
    const element = await place({
      ...bar,
      kind: 'horizontal-bar',
      series: [{ id: 'a', label: 'A', values: [-3, null, 5] }],
      targets: undefined,
    });
    element.parentElement!.style.width = '320px';
    await drawn(element);
    const chart = () => Chart.getChart($<HTMLCanvasElement>(element, '.drawing canvas'))!;
    await waitUntil(() => chart().width < 320);
    expect(chart().chartArea.width).to.be.above(chart().width / 2);
  });

  it('with several series keeps its own colours, one of which the page’s accent may be like', async () => {
    const { element } = await make(grouped);
    element.style.setProperty('--balise-accent', '#b74c08');
    await waitUntil(() => !colours(element).has('0,0,0') && colours(element).size > 1);
    expect([colours(element).has('63,58,168'), colours(element).has('183,76,8')]).to.deep.equal([true, true]);
  });

  it('in a language that is written from the right begins at the right, for the eye, the pointer and the keys', async () => {
    const { element, chart } = await make({ ...bar, lang: 'ar' });
    const { width, height } = chart.canvas;
    const accents = (from: number) => {
      const { data } = chart.ctx.getImageData(from, 0, width / 2, height);
      return data.filter((_, i) => i % 4 === 0 && `${data[i]},${data[i + 1]},${data[i + 2]}` === '63,58,168').length;
    };
    expect(accents(0), 'on the left').to.equal(0);
    expect(accents(width / 2), 'on the right').to.be.above(100);

    const canvas = $(element, '.drawing canvas');
    const { left, top } = canvas.getBoundingClientRect();
    const { x, y } = chart.getDatasetMeta(0).data[2]!;
    canvas.dispatchEvent(
      new PointerEvent('pointermove', { clientX: left + chart.width - x, clientY: top + y + 5, bubbles: true, composed: true }),
    );
    await element.updateComplete;
    expect(point(element)).to.contain('Pays');

    const press = (key: string) => $(element, '.drawing').dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
    press('ArrowRight');
    await element.updateComplete;
    expect(point(element)).to.contain('Département');
    press('ArrowLeft');
    await element.updateComplete;
    expect(point(element)).to.contain('Pays');
  });

  for (const count of [1, 200])
    it(`may have ${count} categories`, async () => {
      const categories = Array.from({ length: count }, (_, i) => ({ label: `Commune ${i}` }));
      for (const kind of ['bar', 'stacked-bar', 'doughnut'] as const) {
        const series = [{ id: 'a', label: 'A', values: categories.map((_, i) => i + 1) }];
        const { element, chart } = await make({ ...bar, kind, focus: undefined, targets: undefined, categories, series });
        expect(chart.data.datasets[0]!.data.length).to.equal(count);
        expect(chart.canvas.width * chart.canvas.height).to.be.below(17_000_000);
        expect(colours(element).size).to.be.above(2);
        element.remove();
      }
    });

  it('is nothing of chart.js for a single figure', async () => {
    const element = await place(figure);
    expect(words($(element, '.big'))).to.equal('16 %');
    expect(!!shadow(element).querySelector('canvas')).to.equal(false);
    expect($(element, '.fill').getAttribute('width')).to.equal('16%');
    expect(text(element)).to.contain('c’est 6 points de trop. Exemple, objectif fictif.');
    expect(await axeFaults(element)).to.deep.equal([]);
  });
});
