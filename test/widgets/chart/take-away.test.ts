import { expect, waitUntil } from '@open-wc/testing';
import { Chart } from 'chart.js';
import '../../../src/define/chart.js';
import type { ChartConfig, ChartElement } from '../../../src/index.js';
import { lightPaletteOf } from '../../../src/widgets/chart/palette.js';
import { $, $$, pause, ready, record, text } from '../../helpers.js';
import { bar, doughnut, figure, grouped, line } from './configs.js';

const button = (element: Element, label: string) =>
  $$<HTMLButtonElement>(element, 'button').find((one) => one.textContent.trim() === label)!;

/** What a press puts in the downloads. */
async function saved(element: ChartElement, label: string): Promise<{ name: string; blob: Blob }> {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  let blob: Blob | undefined;
  let name = '';
  URL.createObjectURL = (given) => {
    blob = given as Blob;
    return 'blob:x';
  };
  HTMLAnchorElement.prototype.click = function () {
    name = this.download;
  };
  try {
    button(element, label).click();
    await waitUntil(() => blob && name, 'nothing was saved', { timeout: 8000 });
    await waitUntil(() => text(element).includes('dans vos téléchargements'));
    return { name, blob: blob! };
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
}

async function pixels(blob: Blob): Promise<{ width: number; height: number; at: (x: number, y: number) => string; colours: Set<string> }> {
  const picture = await createImageBitmap(blob);
  const canvas = document.createElement('canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  const context = canvas.getContext('2d')!;
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const at = (x: number, y: number) => data.slice((y * canvas.width + x) * 4, (y * canvas.width + x) * 4 + 4).join();
  const colours = new Set<string>();
  for (let i = 0; i < data.length; i += 4) colours.add(data.slice(i, i + 4).join());
  return { width: canvas.width, height: canvas.height, at, colours };
}

const place = async (config: ChartConfig) => {
  const element = await ready<ChartElement>('balise-chart', config);
  if (config.kind !== 'figure')
    await waitUntil(() => Chart.getChart($<HTMLCanvasElement>(element, '.drawing canvas')), 'not drawn', { timeout: 5000 });
  return element;
};

for (const accent of ['', '#ffd400'])
  it(`a picture has ${accent || 'the look’s own accent'} as light screens show it, whatever the theme`, async () => {
    const element = await place(figure);
    element.style.setProperty('--balise-accent', accent);
    const palettes = [];
    for (const theme of ['light', 'dark', 'auto', undefined] as const) {
      element.theme = theme;
      await element.updateComplete;
      palettes.push(lightPaletteOf(element.shadowRoot!));
    }
    for (const palette of palettes) expect(palette).to.deep.equal(palettes[0]);
  });

for (const [name, config] of Object.entries({ bar, grouped, line, doughnut, figure }))
  it(`a ${name} becomes a picture in light colours, whatever the theme`, async () => {
    const element = await place(config);
    element.theme = 'dark';
    await element.updateComplete;
    // With what it writes on the canvas heard, since a picture cannot be read.
    const written: string[] = [];
    const { fillText } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillText = function (words: string, ...rest) {
      written.push(words.replace(/[\u00a0\u202f]/g, ' '));
      fillText.call(this, words, ...rest);
    };
    const { name: file, blob } = await saved(element, 'Enregistrer l’image').finally(
      () => (CanvasRenderingContext2D.prototype.fillText = fillText),
    );
    expect([file, blob.type]).to.deep.equal(['acces-a-internet.png', 'image/png']);
    const { width, height, at, colours } = await pixels(blob);
    expect(width).to.equal(2000);
    expect(height).to.be.within(500, 4000);
    expect(at(2, 2)).to.equal('255,255,255,255');
    expect(colours.has('63,58,168,255')).to.equal(true);
    expect(colours.has('179,174,255,255')).to.equal(false);
    for (const words of ['Accès à internet', 'La moitié des familles a une bonne connexion.', 'Source : Commune, Enquête, 2024'])
      expect(
        written.some((line) => line === words),
        words,
      ).to.equal(true);
    if (config.targets) expect(written.some((line) => /il manque|de trop/.test(line))).to.equal(true);
  });

it('one series alone is in the page’s accent in its picture too', async () => {
  const element = await place({ ...bar, focus: undefined });
  element.style.setProperty('--balise-accent', '#00695c');
  element.theme = 'dark';
  await element.updateComplete;
  const { colours } = await pixels((await saved(element, 'Enregistrer l’image')).blob);
  expect([colours.has('0,105,92,255'), colours.has('63,58,168,255')]).to.deep.equal([true, false]);
});

it('its figures become a CSV', async () => {
  const element = await place(grouped);
  const events = record(element, 'balise-chart-save') as (Event & { detail: unknown })[];
  const { name, blob } = await saved(element, 'Enregistrer en CSV');
  expect(name).to.equal('acces-a-internet.csv');
  const bytes = new Uint8Array(await blob.arrayBuffer());
  expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
  expect(await blob.text()).to.contain('Territoire;Premier;Second\r\nCommune;10;11\r\nDépartement;20,5;0\r\nPays;-3;\r\n');
  expect(events.map(({ detail }) => detail)).to.deep.equal([{ as: 'csv' }]);
});

describe('its sentence', () => {
  const clipboard = (writeText: unknown) => Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  afterEach(() => delete (navigator as { clipboard?: unknown }).clipboard);

  it('is copied with its source', async () => {
    let copied = '';
    clipboard((words: string) => {
      copied = words;
      return Promise.resolve();
    });
    const element = await place(bar);
    $<HTMLDetailsElement>(element, 'details').open = true;
    button(element, 'Copier la phrase').click();
    await waitUntil(() => text(element).includes('La phrase est copiée.'));
    expect(copied.replace(/\u00a0/g, ' ')).to.equal('La moitié des familles a une bonne connexion.\nSource : Commune, Enquête, 2024');
  });

  it('is selected by hand where the browser lets nobody copy', async () => {
    clipboard(() => Promise.reject(new Error('no')));
    const { execCommand } = document;
    document.execCommand = () => false;
    const element = await place(bar);
    button(element, 'Copier la phrase').click();
    await waitUntil(() => text(element).includes('Sélectionnez la phrase à la main'));
    document.execCommand = execCommand;
    expect($$(element, 'textarea').length).to.equal(0);
  });
});

it('is printed from a window of its own: the drawing as a picture, with its table', async () => {
  const frame = document.createElement('iframe');
  frame.style.width = '900px';
  document.body.append(frame);
  const popup = frame.contentWindow as Window & typeof globalThis;
  let printed = '';
  let isDecoded = false;
  const { decode } = popup.HTMLImageElement.prototype;
  popup.HTMLImageElement.prototype.decode = async function () {
    await decode.call(this);
    await pause(50);
    isDecoded = true;
  };
  popup.print = () => (printed = `${isDecoded} ${popup.document.body.innerText}`);
  const { open } = window;
  window.open = () => popup;
  try {
    const element = await place(bar);
    button(element, 'Imprimer').click();
    await waitUntil(() => printed, 'nothing was printed', { timeout: 8000 });
    expect(printed.replace(/\s+/g, ' ')).to.match(/^true .*Commune 48 %/);
    expect(printed).to.not.contain('Enregistrer');
    const picture = popup.document.querySelector('img')!;
    expect([picture.complete, picture.naturalWidth > 600, picture.src.slice(0, 22)]).to.deep.equal([true, true, 'data:image/png;base64,']);
    expect(popup.document.title).to.equal('Accès à internet');
  } finally {
    window.open = open;
    frame.remove();
  }
});
