import type { CSSResultOrNative } from 'lit';
import { printPaper } from '../../base/paper-window.js';
import { saveFile } from '../../base/save-file.js';
import type { Locale } from '../../lib/localize.js';
import { csvOf } from './csv.js';
import type { ChartConfig } from './chart.schema.js';
import type { Draw } from './draw.js';
import type { Format } from './format.js';
import type { Indicator } from './indicator.js';
import { lightPaletteOf } from './palette.js';
import { pictureOf } from './picture.js';
import type { Palette, Scene } from './scene.js';
import type { Table } from './table.js';

/** All that can be taken of an indicator. */
export interface TakenAway {
  readonly config: ChartConfig;
  readonly locale: Locale;
  readonly root: ShadowRoot;
  readonly indicator: Indicator;
  readonly format: Format;
  readonly table: Table;
  readonly styles: readonly CSSResultOrNative[];
  /** None for a figure, nor where there can be no canvas. */
  readonly draw: Draw | undefined;
  readonly scene: (palette: Palette, size: number) => Scene;
}

/** Each gives false where a window was asked for and a file came instead. */
export const takeAway = {
  async picture(taken: TakenAway): Promise<boolean> {
    const canvas = pictureOf(taken, lightPaletteOf(taken.root));
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error('no picture');
    saveFile(blob, `${taken.config.title}.png`, 'image/png');
    return true;
  },

  csv({ table, locale, config }: TakenAway): Promise<boolean> {
    saveFile(csvOf(table, locale), `${config.title}.csv`, 'text/csv');
    return Promise.resolve(true);
  },

  /** What the page shows, with the drawing as a picture and its table, in a window of its own. */
  paper(taken: TakenAway): Promise<boolean> {
    const { root, config, styles, draw } = taken;
    const { title, lang } = config;
    const drawn = draw && pictureOf(taken, lightPaletteOf(root), false).toDataURL();
    const isOpen = printPaper({
      title,
      lang,
      styles,
      draw: async (body) => {
        const page = body.ownerDocument;
        const content = page.importNode(root.querySelector('.base')!, true);
        content.removeAttribute('style');
        content.querySelectorAll('.tools, .notice, .view:not(.figures), [role=status]').forEach((part) => part.remove());
        const table = content.querySelector('.table')!;
        table.classList.remove('away');
        body.append(content);
        if (!drawn) return;
        const picture = page.createElement('img');
        picture.alt = '';
        picture.width = 640;
        picture.className = 'printed';
        picture.src = drawn;
        table.before(picture);
        // A page whose policy refuses the picture prints its table.
        await picture.decode().catch(() => picture.remove());
      },
    });
    return Promise.resolve(isOpen);
  },
};
